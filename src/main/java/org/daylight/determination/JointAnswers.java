package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Stale;
import org.daylight.request.link.CaseLinks;

/**
 * Answers cases that ask for nearly the same with the same words, in each language they go out in, in one act. Each case has its own determination, letter, timeline entry
 * and link of the chain. When one of them cannot take the step, none does.
 */
@ApplicationScoped
@Transactional
public class JointAnswers {

    @Inject
    Requests requests;
    @Inject
    CaseLinks links;
    @Inject
    Determinations determinations;

    /** Answers a case and others linked with it, in English words alone. */
    public List<Determination> determine(String number, int version, SortedMap<String, Integer> others, DeterminationDraft draft, Actor actor) {
        return determine(number, version, others, draft, Map.of(), actor);
    }

    /**
     * Answers a case and others linked with it. The letter of a requester who reads another language carries the reasons in it; where
     * nobody wrote them so, the English ones, and says so.
     *
     * @param others number and version, as read, of each other case
     * @param inLanguages the reasons in other languages than English, by language
     * @return the determinations, the first one's first
     * @throws Refused at {@code cases} for a case that is not linked or that cannot be answered so, named in the refusal
     */
    public List<Determination> determine(String number, int version, SortedMap<String, Integer> others, DeterminationDraft draft,
            Map<String, String> inLanguages, Actor actor) {
        RecordsRequest first = requests.at(number, version);
        Set<String> linked = links.of(first).stream().map(link -> link.other(first).number()).collect(Collectors.toSet());
        if (!linked.containsAll(others.keySet())) {
            throw Refused.on("cases", "input.choose");
        }
        SortedMap<String, Integer> all = new TreeMap<>(others);
        all.put(number, version);
        Particulars together = Particulars.fact("jointly", all.keySet().stream().collect(Collectors.joining(", ")));
        List<Determination> made = new ArrayList<>();
        made.add(determinations.whole(first, draft.toldIn(first.language(), inLanguages), together, actor));
        DeterminationDraft there = draft.withholding(draft.withheld().stream().map(WithholdingDraft::elsewhere).toList());
        others.forEach((other, seen) -> made.add(one(other, seen, there, inLanguages, together, actor)));
        return made;
    }

    private Determination one(String number, int version, DeterminationDraft draft, Map<String, String> inLanguages, Particulars together, Actor actor) {
        try {
            RecordsRequest request = requests.at(number, version);
            return determinations.whole(request, draft.toldIn(request.language(), inLanguages), together, actor);
        } catch (Stale stale) {
            throw stale; // the form is shown anew, with the versions of now
        } catch (Refused refused) {
            List<Refused.Point> points = new ArrayList<>();
            points.add(new Refused.Point("cases", Refusal.plain("refused.together", number)));
            points.addAll(refused.points());
            throw new Refused(points);
        }
    }
}
