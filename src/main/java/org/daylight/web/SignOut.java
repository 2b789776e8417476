package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.account.DoorLog;
import org.daylight.account.SignedIn;
import org.daylight.city.CurrentCity;

/** Ends the session on the server; only by a form, never by a link. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    @Inject
    SignedIn signedIn;
    @Inject
    DoorLog log;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signedIn.city().ifPresent(city -> CurrentCity.within(city, signedIn::person)
                .ifPresent(person -> log.signedOut(city, person, request.getRemoteAddr())));
        Door.leave(request);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect("/sign-in");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/sign-in");
    }
}
