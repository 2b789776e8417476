package org.daylight.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.notice.LetterKind;
import org.daylight.notice.LetterWording;
import org.daylight.notice.LetterWordings;
import org.daylight.web.Visit;

/** Every kind of letter in every language, and whether the city has its own words for it. */
@Named
@RequestScoped
public class LetterWordingsPage {

    @Inject
    Visit visit;
    @Inject
    LetterWordings wordings;
    @Inject
    Clock clock;

    private List<LetterWording> all;

    @PostConstruct
    void load() {
        all = wordings.all();
    }

    public LetterKind[] getKinds() {
        return LetterKind.values();
    }

    public List<String> getLanguages() {
        return LetterWordings.LANGUAGES;
    }

    /** The city's own version that is in force today; null: the product's words. */
    public LetterWording own(LetterKind kind, String language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), visit.zone());
        return LetterWordings.inForce(all.stream().filter(w -> w.kind() == kind && w.language().equals(language)).toList(), today)
                .filter(w -> w.wording() != null).orElse(null);
    }

    /** The page of one letter in one language. */
    public String path(LetterKind kind, String language) {
        return visit.within("/admin/letters/" + kind.template() + "/" + language);
    }
}
