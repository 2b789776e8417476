package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.Channel;
import org.daylight.request.Chronicle;
import org.daylight.request.Happening;
import org.daylight.request.Receipt;
import org.daylight.request.link.CaseLinks;
import org.daylight.web.Choices;

/** Opens a linked case, with a clock of its own, for what the requester asked beside the first request (R3.4). */
@Named
@RequestScoped
public class AddedMatterPage extends ActPage {

    private static final Set<Happening> SAID = EnumSet.of(Happening.MESSAGE_TO_CITY, Happening.CLARIFICATION_ANSWERED);

    @Inject
    Chronicle chronicle;
    @Inject
    CaseLinks links;
    @Inject
    Choices choices;

    private String key = UUID.randomUUID().toString();
    private String description;
    private Channel channel = Channel.WEB;
    private LocalDate receivedAt;
    private LocalTime receivedTime;
    private Receipt receipt;

    /** Most often the change came in the requester's last message: its words, its day and its time stand in the form. */
    @Override
    protected void open() {
        chronicle.of(getRequest(), Audience.REQUESTER).stream().filter(entry -> SAID.contains(entry.happening()))
                .reduce((earlier, later) -> later).ifPresent(last -> {
                    description = last.body();
                    receivedAt = LocalDate.ofInstant(last.at(), visit.zone());
                    receivedTime = LocalTime.ofInstant(last.at(), visit.zone()).truncatedTo(ChronoUnit.MINUTES);
                });
    }

    @Override
    protected Happening perform() {
        receipt = links.addMatter(number(), getVersion(), key, description, channel, received(), actor());
        visit.keep("slip." + receipt.number(), receipt.code().inGroups());
        return Happening.MATTER_ADDED;
    }

    /** To the new case's slip, for its code is shown once; "cancel" leads to the case. */
    @Override
    protected String back() {
        return receipt == null ? super.back() : visit.within("/staff/requests/" + receipt.number() + "/slip");
    }

    private Instant received() {
        if (receivedAt == null) {
            throw Refused.on("receivedAt", "input.needed");
        }
        if (receivedTime == null) {
            throw Refused.on("receivedTime", "input.needed");
        }
        return receivedAt.atTime(receivedTime).atZone(visit.zone()).toInstant();
    }

    public List<SelectItem> getChannels() {
        return choices.of("came", Stream.of(Channel.values()));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedAt() {
        return receivedAt;
    }

    public void setReceivedAt(LocalDate receivedAt) {
        this.receivedAt = receivedAt;
    }

    public LocalTime getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(LocalTime receivedTime) {
        this.receivedTime = receivedTime;
    }
}
