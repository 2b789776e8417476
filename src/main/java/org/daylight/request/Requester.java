package org.daylight.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How to reach whoever asked. Every part may be missing: an anonymous person holds the receipt and needs no more (R7.1). */
@Embeddable
public class Requester {

    @Column(name = "requester_name")
    private String name;
    @Column(name = "requester_organisation")
    private String organisation;
    @Column(name = "requester_email")
    private String email;
    @Column(name = "requester_phone")
    private String phone;
    @Column(name = "requester_address")
    private String address;

    protected Requester() {
    }

    public Requester(String name, String organisation, String email, String phone, String address) {
        this.name = name;
        this.organisation = organisation;
        this.email = email;
        this.phone = phone;
        this.address = address;
    }

    public String name() {
        return name;
    }

    public String organisation() {
        return organisation;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String address() {
        return address;
    }

    /** Whether nothing at all is known of them. */
    public boolean anonymous() {
        return name == null && organisation == null && email == null && phone == null && address == null;
    }
}
