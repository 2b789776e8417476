package org.daylight.account;

import jakarta.persistence.*;

/** One secret of the install, by name. */
@Entity
@Table(name = "installation_secret")
class InstallationSecret {

    @Id
    private String name;
    @Column(name = "secret_value")
    private String value;

    protected InstallationSecret() {
    }

    InstallationSecret(String name, String value) {
        this.name = name;
        this.value = value;
    }

    String value() {
        return value;
    }
}
