package org.daylight.web.api;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether this server can work: 200 and UP when its database answers within two seconds, else 503 and DOWN. Says nothing more. */
@WebServlet("/health")
public class Health extends HttpServlet {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = answers();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
