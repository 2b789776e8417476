package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.Happening;
import org.daylight.request.Receipt;
import org.daylight.request.link.CaseLinks;
import org.daylight.web.Choices;

/** Opens a linked case, with a clock of its own, for what the requester asked beside the first request (R3.4). */
@Named
@RequestScoped
public class AddedMatterPage extends ActPage {

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
