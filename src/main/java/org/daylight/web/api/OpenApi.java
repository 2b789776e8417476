package org.daylight.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** What the door for programs offers, in OpenAPI 3.1: a file of ours, so that it costs the server nothing (docs/decisions/008). */
@WebServlet("/openapi")
public class OpenApi extends HttpServlet {

    private static final String FILE = "/META-INF/openapi.json";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        try (InputStream file = OpenApi.class.getResourceAsStream(FILE)) {
            file.transferTo(response.getOutputStream());
        }
    }
}
