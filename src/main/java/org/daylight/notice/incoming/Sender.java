package org.daylight.notice.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.daylight.account.Mode;
import org.daylight.account.Secrets;
import org.daylight.city.CurrentCity;

/** What this install is called in the mail: its mailbox, its cities' addresses, and the address its letters come from. */
@ApplicationScoped
public class Sender {

    private final Mailbox mailbox;
    private final String from;

    @Inject
    Secrets secrets;

    /** For the container's proxy. */
    protected Sender() {
        this.mailbox = null;
        this.from = null;
    }

    /** Refuses an environment that does not say what it must. */
    @Inject
    public Sender(Mode mode) {
        this.mailbox = Mailbox.of(System.getenv(), mode.isDemo());
        this.from = System.getenv("DAYLIGHT_MAIL_FROM");
    }

    /** How to get into the mailbox, and how often. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** The addresses that lead here; empty where nothing comes in by mail. */
    public Optional<CityAddresses> addresses() {
        return mailbox.open();
    }

    /** The current city's own address. */
    public Optional<String> intake() {
        return addresses().map(all -> all.intake(CurrentCity.slug()));
    }

    /** Where the answer to a letter about this case of the current city goes. */
    public Optional<String> reply(String number) {
        return addresses().map(all -> all.reply(CurrentCity.slug(), number, secrets.install()));
    }

    /** Whether an address is one of our own. */
    boolean is(String address) {
        return address != null && (from != null && from.strip().equalsIgnoreCase(address) || addresses().filter(all -> all.has(address)).isPresent());
    }
}
