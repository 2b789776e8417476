package org.daylight.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a page's main form as a browser would send them unchanged by its main button: values, ticked boxes, chosen options. */
public record Form(String action, Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\bid=\"form\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>(?:([^<]*)</textarea>)?", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);

    public static Form of(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no form with id \"form\" in this page:\n" + page);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form.group(1));
        while (input.find()) {
            String name = attribute(input.group(2), "name");
            if (name != null) {
                add(fields, input, name, form.group(1));
            }
        }
        return new Form(attribute(form.group().substring(0, form.group().indexOf('>')), "action"), fields);
    }

    private static void add(Map<String, String> fields, Matcher input, String name, String form) {
        String attributes = input.group(2);
        String type = attribute(attributes, "type");
        if ("submit".equals(type) && !name.equals("act")) {
            return;
        }
        switch (input.group(1)) {
            case "textarea" -> fields.put(name, plain(input.group(3) == null ? "" : input.group(3)));
            case "select" -> fields.put(name, chosen(form.substring(input.end(), form.indexOf("</select>", input.end()))));
            default -> {
                boolean choice = "radio".equals(type) || "checkbox".equals(type);
                if (!choice && !"file".equals(type) || choice && attributes.contains("checked")) {
                    String value = attribute(attributes, "value");
                    fields.put(name, value == null ? choice ? "on" : "" : value);
                }
            }
        }
    }

    private static String chosen(String options) {
        Matcher option = OPTION.matcher(options);
        String first = null;
        while (option.find()) {
            String value = attribute(option.group(1), "value");
            if (option.group(1).contains("selected")) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first == null ? "" : first;
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? plain(found.group(1)) : null;
    }

    /** Text as HTML has it, plain. */
    public static String plain(String html) {
        return html.replace("&#13;", "\r").replace("&#10;", "\n").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** Whether a page has a main form. */
    public static boolean isIn(String page) {
        return FORM.matcher(page).find();
    }
}
