package org.daylight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/** The headers every answer carries, and the check that a form was sent from our own pages. */
final class Headers {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'; object-src 'none'; sandbox";

    private Headers() {
    }

    /** Writes what pages and files share. Pages get their script policy, with a nonce each, from PrimeFaces (web.xml). */
    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** The policy of an answer that is no page: it may run nothing, not even if it were one. */
    static void inert(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
    }

    /**
     * Whether a writing request comes from a page of ours. Browsers say so in Sec-Fetch-Site, older ones in Origin; a program that
     * sends neither cannot be made to act by a foreign page.
     */
    static boolean fromHere(HttpServletRequest request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.equals(request.getScheme() + "://" + host(request));
    }

    private static String host(HttpServletRequest request) {
        URI here = URI.create(request.getRequestURL().toString());
        return here.getAuthority();
    }
}
