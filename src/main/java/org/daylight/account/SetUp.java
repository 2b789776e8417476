package org.daylight.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.daylight.audit.Act;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.CurrentCity;
import org.daylight.law.Refused;

/**
 * How a server in production gets its first people. While a city has no administrator, each start writes a new code to the server's log;
 * whoever can read that log makes, with the code, one administrator for each such city. Only the code's hash is kept. When every city
 * has its administrator the code opens nothing.
 */
@ApplicationScoped
public class SetUp {

    private static final Logger LOG = Logger.getLogger(SetUp.class.getName());
    private static final String NAME = "set-up";
    private static final int LETTERS = 26; // 130 bits

    @Inject
    Mode mode;
    @Inject
    Cities cities;
    @Inject
    FirstPeople people;
    @Inject
    Secrets.Vault vault;
    @Inject
    SignInBrake brake;
    @Inject
    DoorLog log;

    /** At the start of the server: a new code, if it is needed, told to the log and to nobody else. */
    public void begin() {
        if (!isOpen()) {
            return;
        }
        String code = Secrets.letters(LETTERS);
        vault.put(NAME, Act.hash(code));
        LOG.info(() -> "Open /set-up to make the first administrator of " + names() + ". The set-up code, good until the next start: " + code);
    }

    /** Whether there is anything to set up: not in a demonstration, and not once every city has an administrator. */
    public boolean isOpen() {
        return !mode.isDemo() && !waiting().isEmpty();
    }

    /** The cities without an administrator. */
    public List<CityProfile> waiting() {
        return cities.all().stream().filter(city -> !CurrentCity.within(city.slug(), people::hasAdministrator)).toList();
    }

    /**
     * Makes a city's first administrator. Refuses a wrong code (and slows down who guesses), a city that has an administrator, and what
     * {@link People} refuses.
     */
    public Person administrator(String code, String slug, String name, String title, String signInName, String password, String client) {
        if (!isOpen() || !brake.wait(NAME, client).isZero()) {
            throw Refused.because("signin.wait", brake.wait(NAME, client).toMinutes() + 1);
        }
        if (!fits(code)) {
            brake.failed(NAME, client);
            log.setUpFailed(client);
            throw Refused.on("code", "input.setup.code");
        }
        brake.succeeded(NAME, client);
        String city = waiting().stream().map(CityProfile::slug).filter(s -> s.equals(slug)).findFirst()
                .orElseThrow(() -> Refused.on("city", "input.choose"));
        return CurrentCity.within(city, () -> people.make(signInName, name, title, password));
    }

    private boolean fits(String code) {
        String typed = code == null ? "" : code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replaceAll("[IL]", "1");
        Optional<String> kept = vault.find(NAME);
        return kept.isPresent() && MessageDigest.isEqual(bytes(kept.get()), bytes(Act.hash(typed)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private String names() {
        return String.join(", ", waiting().stream().map(CityProfile::name).toList());
    }

    /** The people of one city at a time, each question in a transaction of its own so that the session sees that city. */
    @ApplicationScoped
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    static class FirstPeople {

        @Inject
        People people;

        public boolean hasAdministrator() {
            return people.hasAdministrator();
        }

        public Person make(String signInName, String name, String title, String password) {
            return people.addFirstAdministrator(signInName, name, title, password);
        }
    }
}
