package org.daylight.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as browsers send it, 2026-03-26, and no day that is not in the calendar; from year 1900 to 2999. */
@FacesConverter("day")
public class DayConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 1900 && day.getYear() < 3000) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, CDI.current().select(Words.class).get().say("input.date"), component.getId()));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Object day) {
        return day == null ? "" : day.toString();
    }
}
