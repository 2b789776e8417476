package org.daylight.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Behind a TLS proxy (DAYLIGHT_BEHIND_PROXY=true, docs/operations.md) the session's cookie has a name that browsers give only to a
 * cookie of this host, sent over TLS alone. Elsewhere it is called as web.xml says, and is Secure when the request was
 * (wildfly-config/base.cli).
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent started) {
        if ("true".equals(System.getenv("DAYLIGHT_BEHIND_PROXY"))) {
            SessionCookieConfig cookie = started.getServletContext().getSessionCookieConfig();
            cookie.setName("__Host-daylight");
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
