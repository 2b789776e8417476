package org.daylight.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.daylight.account.Actor;
import org.daylight.account.People;
import org.daylight.account.Role;
import org.daylight.audit.AuditLog;
import org.daylight.audit.Verdict;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.Receipt;
import org.daylight.request.RecordsRequest;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.daylight.request.Requests;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every {@code *IT} class extends: it runs inside the server, in the deployed product, once on H2 and once on PostgreSQL. All classes
 * share one deployment with the demo town in it; a test files its own requests and counts only those. After each test every city's
 * chain must be whole.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    protected static final String TUSTIN = "tustin";
    protected static final String OXNARD = "oxnard";

    @Inject
    protected Cities cities;
    @Inject
    protected AuditLog audit;
    @Inject
    protected People people;
    @Inject
    protected Requests requests;
    @Inject
    protected Rows rows;

    /** The WAR as shipped, with the test classes of the rooms beside its own. */
    @Deployment
    static WebArchive daylight() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war").importFrom(new File(System.getProperty("it.war"))).as(WebArchive.class)
                .addPackages(true, Filters.include("/org/daylight/.*(IT|/InContainer|/Rows|/RunnerDoor|/Site|/Form|/Samples|/SampleMail|/Paths)(\\$.*)?\\.class"), "org.daylight");
    }

    @AfterEach
    void everyChainIsWhole() {
        for (String slug : cities.slugs()) {
            Verdict verdict = CurrentCity.within(slug, (Supplier<Verdict>) () -> audit.verify(slug));
            assertEquals(Verdict.Finding.WHOLE, verdict.finding(), () -> "the chain of " + slug + " after link " + verdict.lastGood());
        }
    }

    /** Runs work for one city, outside of any transaction. */
    protected <T> T in(String city, Supplier<T> work) {
        return CurrentCity.within(city, work);
    }

    /** Runs an act for one city, outside of any transaction. */
    protected void act(String city, Runnable act) {
        CurrentCity.within(city, act);
    }

    /** A member of the city's standing cast. */
    protected Actor actor(String city, Role role) {
        return in(city, () -> people.all().stream().filter(p -> p.role() == role).findFirst().map(Actor::of).orElseThrow());
    }

    protected Actor clerk(String city) {
        return actor(city, Role.CLERK);
    }

    /** A filing with a key of its own. */
    protected static Filing filing(String description) {
        return filing(UUID.randomUUID().toString(), description);
    }

    /** An anonymous resident's filing. */
    protected static Filing filing(String key, String description) {
        return filing(key, description, Delivery.DOWNLOAD);
    }

    /** An anonymous resident's filing for copies on paper, which may be charged (R4.5). */
    protected static Filing onPaper(String description) {
        return filing(UUID.randomUUID().toString(), description, Delivery.PAPER);
    }

    private static Filing filing(String key, String description, Delivery wish) {
        return new Filing(key, RequestKind.RECORDS, null, description, null, null, null, null, null, null, null, null, wish, null,
                null, new Requester(null, null, null, null, null), Channel.WEB, null, "en");
    }

    /** Files a resident's request and reads it back. */
    protected RecordsRequest filed(String city, String description) {
        Receipt receipt = in(city, () -> requests.file(filing(description), Actor.REQUESTER));
        return now(city, receipt.number().text());
    }

    /** Files a resident's request for copies on paper and reads it back. */
    protected RecordsRequest filedOnPaper(String city, String description) {
        return now(city, in(city, () -> requests.file(onPaper(description), Actor.REQUESTER)).number().text());
    }

    /** A case as it is now. */
    protected RecordsRequest now(String city, String number) {
        return in(city, () -> requests.get(number));
    }

    /** Runs the same work in many threads that start together; what each returned or the exception it threw, in no order. */
    protected static List<Object> atOnce(int threads, Callable<?> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        java.util.concurrent.CountDownLatch start = new java.util.concurrent.CountDownLatch(1);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<Object> ends = new ArrayList<>();
            for (Future<Object> one : running) {
                ends.add(end(one));
            }
            return ends;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Object end(Future<Object> one) {
        try {
            return one.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
