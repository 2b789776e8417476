package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.daylight.account.DoorLog;
import org.daylight.account.Person;
import org.daylight.account.SetUp;
import org.daylight.account.SignedIn;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.CurrentCity;
import org.daylight.request.NotFound;

/**
 * The way of every click: find the route, then the city, then the person; refuse what the route does not allow; run the view for that
 * city alone. A page of another city, an unknown one and one the person may not see are all the same "not found".
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class Router extends HttpFilter {

    static final String PATH = "org.daylight.path";

    private static final int TOO_MANY = 429;
    /** Bytes of a form without files, and of one with files as web.xml has it. What is larger says so before, and is not read at all. */
    private static final long LARGEST = 8_000_000;
    private static final long LARGEST_WITH_FILES = 420_000_000;
    private static final long LARGEST_OF_THE_PUBLIC = 60_000_000;
    private static final Set<String> PLAIN = Set.of("resources", "jakarta.faces.resource", "api", "openapi", "health", "sign-out", "favicon.svg", "robots.txt");

    @Inject
    Visit visit;
    @Inject
    Cities cities;
    @Inject
    SignedIn signedIn;
    @Inject
    OwnCase own;
    @Inject
    Brake brake;
    @Inject
    SetUp setUp;
    @Inject
    DoorLog door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Headers.write(request, response);
        if (request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        String path = request.getRequestURI();
        String first = path.substring(1).split("/", 2)[0];
        if (!Headers.fromHere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (PLAIN.contains(first)) {
            Headers.inert(response);
            if (first.equals("api")) {
                visit.hear(request);
            }
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(PATH, path);
        Optional<Route.Found> found = Route.find(path);
        if (request.getContentLengthLong() > found.map(there -> largest(there.route())).orElse(LARGEST)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (found.isEmpty() || found.get().route() == Route.SET_UP && !setUp.isOpen()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        visit.begin(request, response, found.get());
        rememberLanguage(request);
        Duration wait = visit.route().isForStaff() ? Duration.ZERO : brake.count(Brake.Limit.CLICKS, visit.client());
        if (!wait.isZero()) {
            response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
            response.sendError(TOO_MANY);
            return;
        }
        if (visit.route().isPrivate()) {
            response.setHeader("Cache-Control", "no-store");
        }
        String slug = found.get().values().get("city");
        if (slug == null) {
            show(request, response);
            return;
        }
        Optional<CityProfile> city = cities.find(slug);
        if (city.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        visit.in(city.get());
        CurrentCity.within(city.get(), () -> {
            enter(request, response);
            return null;
        });
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) {
        try {
            Route route = visit.route();
            Optional<Person> person = signedIn.person();
            person.ifPresent(visit::by);
            if (route.isCase() && !own.opens()) {
                askForReceipt(request, response);
            } else if (!route.isForStaff()) {
                show(request, response);
            } else if (person.isEmpty() && signedIn.city().filter(c -> !c.equals(visit.city().slug())).isPresent()) {
                CurrentCity.within(signedIn.city().get(), signedIn::person).ifPresent(stranger -> refuse(stranger, request));
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (person.isEmpty()) {
                askToSignIn(request, response);
            } else if (!route.isFor(person.get().role().permissions())) {
                refuse(person.get(), request);
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (person.get().mustChoosePassword() && route != Route.PASSWORD) {
                response.sendRedirect(Route.PASSWORD.to(visit.city().slug()));
            } else {
                show(request, response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A reader is sent to type number and code; a writer whose cookie is gone does so with everything typed kept ({@link KeptForm}). */
    private void askForReceipt(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            request.getRequestDispatcher(Route.TRACK.inside()).forward(request, response);
        } else {
            response.sendRedirect(Route.TRACK.to(visit.city().slug()) + "?number=" + URLEncoder.encode(visit.number(), StandardCharsets.UTF_8));
        }
    }

    /** A reader is sent to sign in and comes back; a writer whose session ended signs in with everything typed kept ({@link KeptForm}). */
    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            request.getRequestDispatcher("/public/sign-in.xhtml").forward(request, response);
        } else {
            response.sendRedirect("/sign-in?next=" + URLEncoder.encode(visit.getPath(), StandardCharsets.UTF_8));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            request.getRequestDispatcher(visit.route().inside()).forward(request, response);
        } catch (ServletException | RuntimeException e) {
            if (isTooLarge(e)) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            if (Refusals.cause(e, NotFound.class).isEmpty()) {
                throw e;
            }
            Optional.ofNullable(visit.getPerson()).ifPresent(person -> refuse(person, request));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether the server stopped reading what was sent; it says so with exceptions of its own that no standard names. */
    private static long largest(Route route) {
        return !route.takesFiles() ? LARGEST : route.isForStaff() ? LARGEST_WITH_FILES : LARGEST_OF_THE_PUBLIC;
    }

    private static boolean isTooLarge(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (Set.of("FileTooLargeException", "RequestTooBigException").contains(t.getClass().getSimpleName())) {
                return true;
            }
        }
        return false;
    }

    private void refuse(Person person, HttpServletRequest request) {
        door.refused(person, request.getMethod() + " " + visit.getPath(), HttpServletResponse.SC_NOT_FOUND, visit.client());
    }

    private void rememberLanguage(HttpServletRequest request) {
        String chosen = Visit.chosenLanguage(request);
        if (chosen != null) {
            visit.cookie("lang", chosen, "/", 31_536_000);
        }
    }
}
