package org.daylight.notice.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.notice.Notices;
import org.daylight.notice.incoming.CityAddresses.Meant;

/** Takes mail in: keeps it for the cities it is meant for, and has it sorted. Nothing here may run inside a transaction. */
@ApplicationScoped
public class Mailroom {

    private static final Logger LOG = Logger.getLogger(Mailroom.class.getName());

    @Inject
    Cities cities;
    @Inject
    Sender ours;
    @Inject
    MailShelf shelf;
    @Inject
    Sorter sorter;
    @Inject
    Notices notices;

    /** Keeps a mail and sorts it at once. The same mail can come any number of times. */
    public void take(byte[] mail, Instant receivedAt) {
        keep(Arrival.of(mail, receivedAt)).forEach(this::sort);
    }

    /** Keeps the bytes of a mail for each city it is meant for, or for none; once this returns, it cannot be lost. Says which cities these are. */
    List<String> keep(Arrival mail) {
        Map<String, String> recipients = recipients(mail.read());
        if (recipients.isEmpty()) {
            recipients = new TreeMap<>();
            recipients.put(CurrentCity.NONE, null);
            LOG.warning("a mail for no city of this install was kept; see docs/operations.md, Mail in");
        }
        recipients.forEach((city, recipient) -> CurrentCity.within(city, () -> keep(mail, recipient)));
        return List.copyOf(recipients.keySet());
    }

    /** Sorts what lies unsorted in every city. */
    void sort() {
        cities.slugs().forEach(this::sort);
    }

    private void keep(Arrival mail, String recipient) {
        try {
            shelf.keep(mail, recipient);
        } catch (RuntimeException e) {
            if (!shelf.has(mail, recipient)) { // else another node kept it at the same moment
                throw e;
            }
        }
    }

    private void sort(String city) {
        CurrentCity.within(city, () -> shelf.unsorted().forEach(id -> {
            try {
                sorter.sort(id);
            } catch (RuntimeException | StackOverflowError e) {
                LOG.log(Level.WARNING, e, () -> "mail " + id + " of " + city + " could not be taken in");
                sorter.stumbled(id);
            }
        }));
    }

    /** The cities a mail is meant for, each with the address that says so; else the city whose letter it refers to, without one. */
    private Map<String, String> recipients(ReadMail read) {
        Map<String, String> found = new TreeMap<>();
        List<String> all = cities.slugs();
        List<Meant> meant = ours.addresses().stream().flatMap(addresses -> read.recipients().stream().map(addresses::read).flatMap(Optional::stream))
                .filter(one -> all.contains(one.city())).sorted((a, b) -> a.address().compareTo(b.address())).toList();
        meant.stream().filter(one -> one.token() != null).forEach(one -> found.putIfAbsent(one.city(), one.address()));
        meant.forEach(one -> found.putIfAbsent(one.city(), one.address()));
        if (found.isEmpty() && !read.answersTo().isEmpty()) {
            all.stream().filter(city -> isOurs(city, read)).findFirst().ifPresent(city -> found.put(city, null));
        }
        return found;
    }

    private boolean isOurs(String city, ReadMail read) {
        Supplier<Boolean> one = () -> read.answersTo().stream().anyMatch(id -> notices.mailedAs(id).isPresent());
        return CurrentCity.within(city, one);
    }
}
