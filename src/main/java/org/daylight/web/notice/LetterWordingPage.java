package org.daylight.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.daylight.notice.LetterKind;
import org.daylight.notice.LetterWording;
import org.daylight.notice.LetterWordings;
import org.daylight.request.NotFound;
import org.daylight.web.Visit;

/** The words of one kind of letter in one language: looked at, replaced from a day on, given up for the product's. */
@Named
@RequestScoped
public class LetterWordingPage {

    @Inject
    Visit visit;
    @Inject
    LetterWordings wordings;
    @Inject
    Clock clock;

    private LetterKind kind;
    private String language;
    private List<LetterWording> versions;
    private String text;
    private LocalDate from;
    private LetterWordings.Preview preview;

    @PostConstruct
    void load() {
        kind = Arrays.stream(LetterKind.values()).filter(k -> k.template().equals(visit.value("kind"))).findFirst().orElseThrow(NotFound::new);
        language = LetterWordings.LANGUAGES.stream().filter(l -> l.equals(visit.value("language"))).findFirst().orElseThrow(NotFound::new);
        versions = wordings.of(kind, language);
        from = today();
        text = LetterWordings.inForce(versions, from).map(LetterWording::wording).orElseGet(this::getProduct);
    }

    /** Shows the letter of a made-up case in these words; keeps nothing. */
    public void preview() {
        preview = wordings.preview(kind, language, text);
    }

    public void replace() {
        wordings.replace(kind, language, text, from, visit.actor());
        visit.go(visit.within("/admin/letters"), "done.LETTER_WORDING");
    }

    public void giveUp() {
        wordings.giveUp(kind, language, from, visit.actor());
        visit.go(visit.within("/admin/letters"), "done.LETTER_WORDING_ENDED");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), visit.zone());
    }

    /** Whether the city has had words of its own. */
    public boolean isOwn() {
        return versions.stream().anyMatch(version -> version.wording() != null);
    }

    public LetterKind getKind() {
        return kind;
    }

    public String getLanguage() {
        return language;
    }

    /** Newest first. */
    public List<LetterWording> getVersions() {
        return versions;
    }

    /** Whether letters of today are written from it. */
    public boolean inForce(LetterWording version) {
        return LetterWordings.inForce(versions, today()).filter(version::equals).isPresent();
    }

    /** Whether a version made later takes its place on the very day on which it would begin. */
    public boolean overtaken(LetterWording version) {
        return version.from().isAfter(today()) && LetterWordings.inForce(versions, version.from()).filter(version::equals).isEmpty();
    }

    /** The product's own words. */
    public String getProduct() {
        return LetterWordings.product(kind, language);
    }

    public Set<String> getBlanks() {
        return LetterWordings.blanks(kind);
    }

    /** What was asked to be shown; null before. */
    public LetterWordings.Preview getShown() {
        return preview;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
