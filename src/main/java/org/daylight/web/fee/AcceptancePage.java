package org.daylight.web.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.fee.Acceptance;
import org.daylight.request.Channel;
import org.daylight.request.Happening;
import org.daylight.web.Choices;

/** Enters a requester's yes to an estimate that came by phone, by mail, by e-mail or at the counter: how, when and in what words. R4.3 */
@Named
@RequestScoped
public class AcceptancePage extends FeePages {

    @Inject
    Choices choices;

    private Channel channel;
    private LocalDate on;
    private String words;

    @Override
    protected void open() {
        super.open();
        on = visit.today();
    }

    @Override
    protected Happening perform() {
        fees.accept(number(), getVersion(), getNote().id(), new Acceptance(channel, on, words), actor());
        return Happening.FEE_ACCEPTED;
    }

    public List<SelectItem> getChannels() {
        return choices.orNone("choose.none", choices.of("came", Stream.of(Channel.PHONE, Channel.COUNTER, Channel.MAIL, Channel.EMAIL)).stream());
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
