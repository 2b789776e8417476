package org.daylight.house;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.web.Route;

/** The pages that routes lead to, each with everything it is made of: template, included files and tags. */
final class Pages {

    private static final Map<String, Sources.Source> FILES = Sources.pages().stream()
            .collect(Collectors.toMap(Sources.Source::path, Function.identity()));
    private static final Pattern PART = Pattern.compile("(?:template|src)=\"/(WEB-INF/[^\"]*\\.xhtml)\"");
    private static final Pattern INSERT = Pattern.compile("(?s)<ui:insert name=\"(\\w+)\">.*?</ui:insert>");
    private static final Pattern TAG = Pattern.compile("<d:(\\w+)");
    private static final Pattern FIELD = Pattern.compile("<d:field[^>]*\\sid=\"([\\w]+)\"");

    private Pages() {
    }

    /** One page: what its keys begin with, and its parts. */
    record Page(String keys, Collection<Sources.Source> parts) {

        /** Whether any of its parts says this. */
        boolean says(String words) {
            return parts.stream().anyMatch(p -> p.text().contains(words));
        }

        /** The ids of its fields. */
        Set<String> fields() {
            return parts.stream().flatMap(p -> FIELD.matcher(p.text()).results().map(m -> m.group(1))).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static List<Page> all() {
        return Arrays.stream(Route.values()).map(Route::view).distinct().filter(view -> FILES.containsKey(view + ".xhtml")).map(Pages::page).toList();
    }

    private static Page page(String view) {
        Map<String, Sources.Source> parts = new TreeMap<>();
        add(view + ".xhtml", parts);
        String own = FILES.get(view + ".xhtml").text();
        return new Page(view.replace('/', '.'), parts.values().stream().map(part -> new Sources.Source(part.path(), withoutDefaults(part.text(), own))).toList());
    }

    /** What a template says only where the page says nothing of its own. */
    private static String withoutDefaults(String template, String page) {
        return INSERT.matcher(template).replaceAll(m -> page.contains("<ui:define name=\"" + m.group(1) + "\"") ? "" : Matcher.quoteReplacement(m.group()));
    }

    private static void add(String path, Map<String, Sources.Source> parts) {
        Sources.Source file = FILES.get(path);
        if (file != null && parts.put(path, file) == null) {
            PART.matcher(file.text()).results().forEach(m -> matching(m.group(1)).forEach(p -> add(p, parts)));
            TAG.matcher(file.text()).results().forEach(m -> add("WEB-INF/tags/" + m.group(1) + ".xhtml", parts));
        }
    }

    /** An include whose name is computed may be any file of its folder. */
    private static List<String> matching(String path) {
        Pattern any = Pattern.compile(Arrays.stream(path.split("#\\{[^}]*}", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
        return FILES.keySet().stream().filter(p -> any.matcher(p).matches()).toList();
    }
}
