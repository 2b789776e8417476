package org.daylight.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.determination.Instalment;
import org.daylight.determination.Instalments;
import org.daylight.determination.Part;
import org.daylight.document.EarlierRelease;
import org.daylight.document.Files;
import org.daylight.document.Inspection;
import org.daylight.document.Inspections;
import org.daylight.document.RecordFile;
import org.daylight.request.Audience;
import org.daylight.request.Happening;
import org.daylight.web.Choices;
import org.daylight.web.request.ActPage;

/** Gives files to the requester, or to everyone. What was given once cannot be called back. */
@Named
@RequestScoped
public class ReleasePage extends ActPage {

    @Inject
    Files files;
    @Inject
    Inspections inspections;
    @Inject
    Instalments instalments;
    @Inject
    Choices choices;

    private List<Instalment> waiting;
    private List<RecordFile> given;
    private List<Instalments.Concern> concerns;
    private List<Part> disclosing;
    private Integer part;
    private boolean knowingly;
    private List<String> chosen;
    private Long instalment;
    private Audience readers = Audience.REQUESTER;
    private String text;

    @Override
    protected void open() {
        waiting = instalments.of(getRequest()).stream().filter(Instalment::promised).toList();
        instalment = waiting.isEmpty() ? null : waiting.get(0).id();
        given = files.of(getRequest(), Audience.STAFF).stream().filter(file -> file.audience() != Audience.EVERYONE && !file.fromRequester()).toList();
        concerns = instalments.concerns(getRequest(), given);
        disclosing = instalments.disclosing(getRequest());
    }

    /** The instalments that the requester waits for, when there are several to choose from, and "none of them"; else none. */
    public List<SelectItem> getInstalments() {
        return waiting.size() < 2 ? List.of() : choices.and("instalment.none", Instalments.NONE, waiting.stream()
                .map(one -> new SelectItem(one.id(), words.say("instalment.choice", one.place(), words.moment(one.promisedAt()), one.what()))));
    }

    public Long getInstalment() {
        return instalment;
    }

    public void setInstalment(Long instalment) {
        this.instalment = instalment;
    }

    @Override
    protected Happening perform() {
        boolean everyone = readers == Audience.EVERYONE;
        List<Long> ids = chosen == null ? List.of() : chosen.stream().map(Long::valueOf).toList();
        instalments.release(number(), getVersion(), new Instalments.Handout(ids, everyone, text, instalment, part, knowingly), actor());
        return everyone ? Happening.RELEASED_TO_EVERYONE : Happening.RELEASED;
    }

    /** The files that somebody does not have yet; beside each, whether it is withheld. */
    public List<SelectItem> getFiles() {
        return given.stream().map(file -> new SelectItem(file.id().toString(), words.say("file.choice", file.name().text(), words.size(file.size()),
                words.of("given", file.audience())) + concerns.stream().filter(one -> one.file().equals(file)).findFirst()
                .map(one -> " – " + words.of("release.concern", one.confirmable())).orElse(""))).toList();
    }

    /** Files that what was decided keeps from going out, or that need a second look, and why. */
    public List<Instalments.Concern> getConcerns() {
        return concerns;
    }

    /** Whether something can be given by who confirms it. */
    public boolean isConfirmable() {
        return concerns.stream().anyMatch(Instalments.Concern::confirmable);
    }

    /** The parts that disclose, when another does not: whose records they are is said with the release. Else none. */
    public List<SelectItem> getParts() {
        return disclosing.stream().map(one -> new SelectItem(one.place(), words.say("part.of", one.place(), one.title()))).toList();
    }

    public Integer getPart() {
        return part;
    }

    public void setPart(Integer part) {
        this.part = part;
    }

    public boolean isKnowingly() {
        return knowingly;
    }

    public void setKnowingly(boolean knowingly) {
        this.knowingly = knowingly;
    }

    /** A file that is worth a look before it is released. */
    public record Look(RecordFile file, Inspection found) {
    }

    /** Files not yet with everybody that carry something beside what they show, or into which nobody could look. */
    public List<Look> getLooks() {
        return given.stream()
                .map(file -> new Look(file, inspections.of(file))).filter(look -> look.found().worthALook()).toList();
    }

    /** What of this case others have already: later requesters get the same. R5.6 */
    public List<EarlierRelease> getReleasedBefore() {
        return files.releasedBefore(getRequest()).stream().filter(one -> !one.number().equals(getRequest().number())).toList();
    }

    public List<SelectItem> getAudiences() {
        return choices.of("release", Stream.of(Audience.REQUESTER, Audience.EVERYONE));
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public Audience getReaders() {
        return readers;
    }

    public void setReaders(Audience readers) {
        this.readers = readers;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
