package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.determination.Instalment;
import org.daylight.determination.Instalments;
import org.daylight.request.Happening;
import org.daylight.web.Choices;
import org.daylight.web.request.ActPage;

/** Notes that promised records were given on paper, or looked at. */
@Named
@RequestScoped
public class GivingPage extends ActPage {

    @Inject
    Instalments instalments;
    @Inject
    Choices choices;

    private Instalment instalment;
    private Instalment.Way way;
    private LocalDate givenOn;
    private String text;

    @Override
    protected void open() {
        instalment = instalments.get(getRequest(), visit.id());
        givenOn = visit.today();
    }

    @Override
    protected Happening perform() {
        instalments.give(number(), getVersion(), instalment.id(), way, givenOn, text, actor());
        return Happening.RECORDS_GIVEN;
    }

    public Instalment getInstalment() {
        return instalment;
    }

    public List<SelectItem> getWays() {
        return choices.of("givenWay", Stream.of(Instalment.Way.values()));
    }

    public Instalment.Way getWay() {
        return way;
    }

    public void setWay(Instalment.Way way) {
        this.way = way;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
