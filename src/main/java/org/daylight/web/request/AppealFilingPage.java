package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.Determination;
import org.daylight.document.AppealPapers;
import org.daylight.request.Channel;
import org.daylight.request.Happening;
import org.daylight.web.Choices;
import org.daylight.web.Uploads;

/** Files a review for a requester who asked on paper, by e-mail, at the counter or by phone, with the day on which it truly came. */
@Named
@RequestScoped
public class AppealFilingPage extends ActPage {

    @Inject
    Appeals appeals;
    @Inject
    AppealPapers papers;
    @Inject
    Choices choices;

    private List<Appeals.Review> reviews;
    private Integer part;
    private Channel channel;
    private LocalDate receivedOn;
    private String grounds;
    private List<Part> uploads;

    @Override
    protected void open() {
        reviews = appeals.reviews(getRequest());
    }

    /** The appeal and what came with it, or neither. */
    @Override
    @Transactional
    public void act() {
        super.act();
    }

    @Override
    protected Happening perform() {
        Appeal filed = appeals.file(number(), getVersion(), new Appeal.Filed(part, grounds, channel, receivedOn), actor());
        papers.receive(number(), filed.id(), Uploads.sent(), actor());
        return Happening.APPEALED;
    }

    /** Why no review can be asked for, in words; null when one can. */
    public String getWhyNone() {
        return reviews.isEmpty() ? words.refusal(appeals.whyNone(getRequest())) : null;
    }

    /** What can be reviewed, each with its level and the last day to file. */
    public List<Appeals.Review> getReviews() {
        return reviews;
    }

    /** The denied parts to choose from, when there are several; else none. */
    public List<SelectItem> getParts() {
        return reviews.size() < 2 ? List.of() : reviews.stream().map(Appeals.Review::denial).map(Determination::part)
                .map(one -> new SelectItem(one.place(), words.say("part.of", one.place(), one.title()))).toList();
    }

    public List<SelectItem> getChannels() {
        return choices.of("came", Stream.of(Channel.MAIL, Channel.EMAIL, Channel.COUNTER, Channel.PHONE));
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }

    public Integer getPart() {
        return part;
    }

    public void setPart(Integer part) {
        this.part = part;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
