package org.daylight.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rooms in their one order, and which of the lower rooms each may import. */
final class Rooms {

    static final Map<String, List<String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("law", List.of());
        ALL.put("audit", List.of());
        ALL.put("city", List.of("law", "audit"));
        ALL.put("account", List.of("law", "audit", "city")); // law for Refused alone
        ALL.put("request", List.of("law", "audit", "city", "account"));
        ALL.put("document", List.of("law", "audit", "city", "account", "request"));
        ALL.put("catalogue", List.of("audit", "city", "account"));
        ALL.put("fee", List.of("law", "audit", "city", "account", "request"));
        ALL.put("determination", List.of("law", "audit", "city", "account", "request", "document"));
        ALL.put("notice", List.of("law", "audit", "city", "account", "request", "document", "catalogue", "fee", "determination"));
        ALL.put("docket", List.of("law", "audit", "city", "account", "request", "document", "catalogue", "fee", "determination", "notice"));
        List<String> below = List.of("law", "audit", "city", "account", "request", "document", "catalogue", "fee", "determination", "notice", "docket");
        ALL.put("web", below);
        ALL.put("app", below);
    }

    private Rooms() {
    }

    /** The room of a package: {@code org.daylight.web.api} is {@code web}. */
    static String of(String packageName) {
        String[] part = packageName.split("\\.");
        return part.length > 2 ? part[2] : "";
    }

    static boolean mayImport(String from, String to) {
        return from.equals(to) || ALL.getOrDefault(from, List.of()).contains(to);
    }
}
