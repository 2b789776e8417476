package org.daylight.web.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.Requester;
import org.daylight.request.RequestKind;

/** What is typed into the form for keying in. */
public class KeyedIn {

    private RequestKind kind = RequestKind.RECORDS;
    private Channel channel;
    private LocalDate receivedAt;
    private LocalTime receivedTime;
    private String subject;
    private String description;
    private String dataset;
    private String recordSeries;
    private String department;
    private LocalDate from;
    private LocalDate to;
    private String format;
    private Delivery delivery = Delivery.NO_PREFERENCE;
    private LocalDate wishedOn;
    private String name;
    private String organisation;
    private String email;
    private String phone;
    private String address;
    private String language = "en";

    Filing filing(String key, Instant received) {
        if (channel == null || channel == Channel.WEB) {
            throw Refused.on("channel", "input.choose");
        }
        return new Filing(key, kind, subject, description, dataset, recordSeries, department, from, to, null, null, format, delivery, wishedOn, null,
                new Requester(name, organisation, email, phone, address), channel, received, language == null ? "en" : language);
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
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

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDataset() {
        return dataset;
    }

    public void setDataset(String dataset) {
        this.dataset = dataset;
    }

    public String getRecordSeries() {
        return recordSeries;
    }

    public void setRecordSeries(String recordSeries) {
        this.recordSeries = recordSeries;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public Delivery getDelivery() {
        return delivery;
    }

    public void setDelivery(Delivery delivery) {
        this.delivery = delivery;
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
