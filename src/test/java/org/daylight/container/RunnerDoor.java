package org.daylight.container;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/** The product's router knows no path but its own; this lets Arquillian's runner in before it. Deployed with the tests only. */
@WebListener
public class RunnerDoor implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().addFilter("runner", new Forward())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/ArquillianServletRunnerEE9");
    }

    /** Forwards to the runner; the router looks at first requests only. */
    private static class Forward extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
            request.getRequestDispatcher(request.getServletPath()).forward(request, response);
        }
    }
}
