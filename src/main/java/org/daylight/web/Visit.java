package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Person;
import org.daylight.city.CityProfile;
import org.daylight.request.NotFound;

/** One click: which page of which city, by whom, in which language. Filled by the {@link Router}; read by every page. */
@Named
@RequestScoped
public class Visit {

    private static final Pattern LANG = Pattern.compile("(?:^|&)lang=(en|es|vi)(?:&|$)");
    static final Set<String> LANGUAGES = Set.of("en", "es", "vi");

    @Inject
    Clock clock;

    private HttpServletRequest request;
    private HttpServletResponse response;
    private Route route;
    private Map<String, String> values = Map.of();
    private CityProfile city;
    private Person person;
    private Locale locale = Locale.ENGLISH;

    void begin(HttpServletRequest asked, HttpServletResponse answer, Route.Found found) {
        request = asked;
        response = answer;
        route = found.route();
        values = found.values();
        hear(asked);
    }

    /** A click that is no page, such as a program's question: only its language is known. */
    void hear(HttpServletRequest asked) {
        locale = Locale.forLanguageTag(language(asked));
    }

    void in(CityProfile profile) {
        city = profile;
    }

    void by(Person signedIn) {
        person = signedIn;
    }

    /** The value of a named segment of the path, such as "number"; null when the path has none. */
    public String value(String name) {
        return values.get(name);
    }

    public String number() {
        return values.get("number");
    }

    /** The named segment "id" as a number; not found when it is none. */
    public Long id() {
        String id = values.get("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.valueOf(id);
    }

    /** The named segment "part", the number of a part of the case; null when the path has none. Not found when it is no number. */
    public Integer part() {
        String part = values.get("part");
        if (part != null && !part.matches("\\d{1,4}")) {
            throw new NotFound();
        }
        return part == null ? null : Integer.valueOf(part);
    }

    /** A parameter of the query or the form, or null. */
    public String parameter(String name) {
        return request.getParameter(name);
    }

    /** Whether the visitor only asks to read a page. */
    public boolean isReading() {
        return request.getMethod().equals("GET");
    }

    public Route route() {
        return route;
    }

    public String getView() {
        return route.view();
    }

    /** The city of the path; null on pages of the whole install. */
    public CityProfile getCity() {
        return city;
    }

    public CityProfile city() {
        return city;
    }

    public ZoneId zone() {
        return city.zone();
    }

    /** The local day in the city. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The person signed in, or null. */
    public Person getPerson() {
        return person;
    }

    /** Who acts: the person signed in. Refuses when there is none. */
    public Actor actor() {
        return Actor.of(Optional.ofNullable(person).orElseThrow());
    }

    public boolean may(String permission) {
        return person != null && person.role().permissions().contains(Permission.valueOf(permission));
    }

    public Locale getLocale() {
        return locale;
    }

    public String language() {
        return locale.getLanguage();
    }

    /** The path of this page as the visitor sees it, without the query. */
    public String getPath() {
        return (String) request.getAttribute(Router.PATH);
    }

    /** This page in another language: its address with all it was asked, the language changed. */
    public String in(String language) {
        String asked = request.getMethod().equals("GET") ? request.getQueryString() : null;
        String kept = asked == null ? "" : asked.replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
        return "?" + (kept.isEmpty() ? "" : kept + "&") + "lang=" + language;
    }

    /** Where the visitor comes from, for limits: the address the server sees. */
    public String client() {
        return request.getRemoteAddr();
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    /** A link within the current city: {@code /tustin} + path. */
    public String within(String path) {
        return "/" + city.slug() + path;
    }

    /** Ends this click by sending the browser to a page; the message key is shown there once. */
    public void go(String path, String messageKey) {
        if (messageKey != null) {
            cookie(Flash.COOKIE, messageKey, "/", 30);
        }
        try {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces != null) {
                faces.responseComplete();
            }
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps something for the pages that this person opens next, as long as the session lasts. */
    public void keep(String name, Serializable thing) {
        request.getSession().setAttribute("org.daylight.kept." + name, thing);
    }

    /** What was kept under that name, or null. */
    public Object kept(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute("org.daylight.kept." + name);
    }

    /** Sets a cookie that scripts cannot read; age in seconds, 0 to remove it, below 0 to keep it as long as the browser is open. */
    public void cookie(String name, String value, String path, int age) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    /** A cookie's value, or null. */
    public String cookie(String name) {
        return cookie(request, name);
    }

    private static String cookie(HttpServletRequest from, String name) {
        Cookie[] cookies = from.getCookies();
        return cookies == null ? null
                : Arrays.stream(cookies).filter(c -> c.getName().equals(name)).map(Cookie::getValue).findFirst().orElse(null);
    }

    /**
     * The language a link asks for, or null. Read off the query alone: asking for a parameter here would read the body of an upload
     * before the page that knows how large it may be.
     */
    static String chosenLanguage(HttpServletRequest asked) {
        Matcher chosen = LANG.matcher(asked.getQueryString() == null ? "" : asked.getQueryString());
        return chosen.find() ? chosen.group(1) : null;
    }

    private static String language(HttpServletRequest asked) {
        String chosen = chosenLanguage(asked);
        if (chosen == null) {
            chosen = cookie(asked, "lang");
        }
        if (chosen == null || !LANGUAGES.contains(chosen)) {
            chosen = asked.getLocale().getLanguage();
        }
        return LANGUAGES.contains(chosen) ? chosen : "en";
    }
}
