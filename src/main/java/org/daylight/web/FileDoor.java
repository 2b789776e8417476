package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.daylight.account.Actor;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.request.Audience;
import org.daylight.request.NotFound;
import org.daylight.request.Requests;

/**
 * Hands out a file of a case, as a download that no browser runs or shows in place. Reached through the {@link Router} alone: to the
 * requester along a track page, to everyone along a published page, to staff along theirs.
 */
@WebServlet("/" + Route.DOWNLOAD)
public class FileDoor extends HttpServlet {

    @Inject
    transient Visit visit;
    @Inject
    transient Files files;
    @Inject
    transient Requests requests;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var content = open().content()) {
            content.transferTo(response.getOutputStream());
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        open().content().close();
    }

    private Files.Opened open() {
        Files.Opened opened = switch (visit.route()) {
            case OWN_FILE -> files.open(id(), visit.number(), Audience.REQUESTER, Actor.REQUESTER);
            case PUBLIC_FILE -> published();
            default -> files.open(id(), visit.number(), Audience.STAFF, visit.actor());
        };
        head(opened.file(), visit.response());
        return opened;
    }

    private Files.Opened published() {
        if (!requests.get(visit.number()).pagePublished()) {
            throw new NotFound();
        }
        return files.open(id(), visit.number(), Audience.EVERYONE, Actor.REQUESTER);
    }

    private Long id() {
        String id = visit.value("id");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.valueOf(id);
    }

    private static void head(RecordFile file, HttpServletResponse response) {
        asDownload(response, file.mediaType(), file.name().text());
        response.setContentLengthLong(file.size());
    }

    /** What follows is a file to be kept: no browser shows or runs it in place. */
    public static void asDownload(HttpServletResponse response, String type, String name) {
        Headers.inert(response);
        response.setContentType(type);
        response.setHeader("Content-Disposition", disposition(name));
    }

    /** The name for old and new browsers (RFC 6266, RFC 5987). */
    static String disposition(String name) {
        String plain = name.replaceAll("[^ -~]", "_").replaceAll("[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
