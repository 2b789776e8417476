package org.daylight.web.determination;

import jakarta.faces.model.SelectItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.determination.DeterminationDraft;
import org.daylight.request.RecordsRequest;
import org.daylight.web.Words;

/** Linked cases answered with the same words, on the form of a determination: which ones, and the words in each language their letters go in. */
public class TogetherForm {

    private static final String ENGLISH = "en";

    private final RecordsRequest request;
    private final List<RecordsRequest> linked;
    private final List<Tongue> tongues;
    private final Words words;
    private List<String> cases;

    /** The reasons in one language other than English. */
    public static class Tongue {

        private final String language;
        private String text;

        Tongue(String language) {
            this.language = language;
        }

        public String getLanguage() {
            return language;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** {@code linked} are those that can be answered together with the request. */
    TogetherForm(RecordsRequest request, List<RecordsRequest> linked, Words words) {
        this.request = request;
        this.linked = linked;
        this.words = words;
        this.tongues = linked.isEmpty() ? List.of() : Stream.concat(Stream.of(request), linked.stream()).map(RecordsRequest::language)
                .filter(language -> !language.equals(ENGLISH)).distinct().sorted().map(Tongue::new).toList();
    }

    /** The cases, each with its version, and the language of its letter. */
    public List<SelectItem> getLinked() {
        return linked.stream().map(other -> new SelectItem(other.number() + "/" + other.version(), words.say("link.choice.in", other.number(),
                other.asked().subject(), other.dueOn(), words.of("language", other.language())))).toList();
    }

    /** Whether others were chosen. */
    boolean isUsed() {
        return cases != null && !cases.isEmpty();
    }

    /** The chosen cases with the versions that the form showed. */
    SortedMap<String, Integer> chosen() {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        cases.forEach(one -> numbers.put(one.substring(0, one.indexOf('/')), Integer.valueOf(one.substring(one.indexOf('/') + 1))));
        return numbers;
    }

    /** What was typed in other languages, by language. */
    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        tongues.forEach(tongue -> typed.put(tongue.getLanguage(), tongue.getText()));
        return typed;
    }

    /** For this case alone: with the words in its own language, if somebody typed them. */
    DeterminationDraft alone(DeterminationDraft draft) {
        return typed().get(request.language()) == null ? draft : draft.toldIn(request.language(), typed());
    }

    /** A field for each other language in which one of the letters goes; none where all are in English. */
    public List<Tongue> getTongues() {
        return tongues;
    }

    public List<String> getCases() {
        return cases;
    }

    public void setCases(List<String> cases) {
        this.cases = cases;
    }
}
