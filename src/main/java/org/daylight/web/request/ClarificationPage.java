package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.law.Jurisdiction;
import org.daylight.law.PurposeLaw;
import org.daylight.request.Clarification;
import org.daylight.request.Happening;
import org.daylight.web.Choices;

/** Asks the requester. A purpose, an identity or a declaration may be required for a few classes of record only (R7.1, R7.2). */
@Named
@RequestScoped
public class ClarificationPage extends ActPage {

    private static final List<String> FIELDS = List.of("name", "address", "organisation", "identity", "purpose", "declaration");

    @Inject
    Choices choices;

    private String question;
    private String identify;
    private String where;
    private String overcome;
    private String recordClass;
    private List<String> required;

    @Override
    protected Happening perform() {
        requests.askClarification(number(), getVersion(), new Clarification.Question(question, identify, where, overcome, recordClass,
                required == null ? Set.of() : Set.copyOf(required)), actor());
        return Happening.CLARIFICATION_ASKED;
    }

    /** What the law says of a form that requires a purpose of everybody, in words. */
    public List<String> getOrdinary() {
        return new PurposeLaw(Jurisdiction.california()).refusals(null, Set.of("purpose")).stream().map(words::refusal).toList();
    }

    /** The classes for which something may be required, each with what and under which section. */
    public List<PurposeLaw.RecordClass> getClasses() {
        return Jurisdiction.california().purposeClasses();
    }

    /** What may be required for a class, in words. */
    public String required(PurposeLaw.RecordClass known) {
        return FIELDS.stream().filter(known.fields()::contains).map(field -> words.say("law.requester_field." + field)).collect(Collectors.joining(", "));
    }

    public List<SelectItem> getRecordClasses() {
        return choices.orNone("recordClass.none", getClasses().stream().map(known -> new SelectItem(known.code(), words.say("recordClass." + known.code()))));
    }

    public List<SelectItem> getFields() {
        return FIELDS.stream().map(field -> new SelectItem(field, words.say("law.requester_field." + field))).toList();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getIdentify() {
        return identify;
    }

    public void setIdentify(String identify) {
        this.identify = identify;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getOvercome() {
        return overcome;
    }

    public void setOvercome(String overcome) {
        this.overcome = overcome;
    }

    public String getRecordClass() {
        return recordClass;
    }

    public void setRecordClass(String recordClass) {
        this.recordClass = recordClass;
    }

    public List<String> getRequired() {
        return required;
    }

    public void setRequired(List<String> required) {
        this.required = required;
    }
}
