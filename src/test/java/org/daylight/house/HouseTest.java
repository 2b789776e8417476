package org.daylight.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.*;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;

/** The rules of the house that can be read off the code. */
class HouseTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.daylight");

    private static final int MOST_TYPES = 30;
    private static final int MOST_LINES = 300;

    /** Who may write SQL, which no tenant filter sees. */
    private static final Set<String> MAY_WRITE_SQL = Set.of("org.daylight.account.StaffIdentities", "org.daylight.account.People",
            "org.daylight.account.Secrets$Vault", "org.daylight.request.Numbers", "org.daylight.request.Numbers$Starter");

    /** Who may read the machine's clock. */
    private static final Set<String> MAY_READ_THE_CLOCK = Set.of("org.daylight.app.TownClock", "org.daylight.app.TownClock$Settable");

    /** Who deletes rows, none of them of a case that somebody could want in court. */
    private static final Set<String> MAY_DELETE = Set.of("Closures.java", "Parts.java", "SavedViews.java");

    /** Entities of the whole install. */
    private static final Set<String> OF_NO_CITY = Set.of("org.daylight.audit.AuditHead", "org.daylight.city.City",
            "org.daylight.account.InstallationSecret");

    private static final ArchRule IMPORT_ORDER = classes().should(new ArchCondition<>("import only the rooms their own room may") {
        @Override
        public void check(JavaClass from, ConditionEvents events) {
            from.getDirectDependenciesFromSelf().stream().filter(d -> d.getTargetClass().getPackageName().startsWith("org.daylight"))
                    .filter(d -> !Rooms.mayImport(Rooms.of(from.getPackageName()), Rooms.of(d.getTargetClass().getPackageName())))
                    .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
        }
    });

    @Test
    void roomsImportOnlyWhatTheirRowNames() {
        IMPORT_ORDER.check(PRODUCT);
    }

    @Test
    void aPlantedViolationIsCaught() throws ClassNotFoundException {
        JavaClasses planted = new ClassFileImporter().importClasses(Class.forName("org.daylight.law.PlantedViolation"));
        AssertionError caught = assertThrows(AssertionError.class, () -> IMPORT_ORDER.check(planted));
        assertTrue(caught.getMessage().contains("org.daylight.audit.Act"), caught.getMessage());
    }

    @Test
    void everyPackageIsARoomAndSaysWhatItIsFor() {
        for (String name : PRODUCT.stream().map(JavaClass::getPackageName).collect(Collectors.toSet())) {
            assertTrue(Rooms.ALL.containsKey(Rooms.of(name)), name + " is no room of the house");
            assertTrue(Sources.exists(name + ".package-info"), name + " has no package-info");
        }
    }

    @Test
    void aRoomHoldsAtMostThirtyTypes() {
        Map<String, Long> tooMany = PRODUCT.stream().filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        tooMany.values().removeIf(count -> count <= MOST_TYPES);
        assertEquals(Map.of(), tooMany);
    }

    @Test
    void theLawKnowsNoServer() {
        noClasses().that().resideInAPackage("org.daylight.law..").should().dependOnClassesThat().resideInAPackage("jakarta..").check(PRODUCT);
    }

    @Test
    void onlyNamedPlacesWriteSql() {
        noClasses().that(areNot(MAY_WRITE_SQL)).should().accessTargetWhere(access("it writes SQL", a -> Set.of("createNativeQuery",
                "createNativeMutationQuery", "createStoredProcedureQuery", "doWork", "doReturningWork").contains(a.getName()))).check(PRODUCT);
    }

    /** Outside a transaction the server keeps one session for the whole click, with whatever city it began in (docs/decisions/013). */
    @Test
    void whoHoldsAnEntityManagerIsInATransaction() {
        List<String> outside = PRODUCT.stream().filter(c -> c.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class)))
                .filter(c -> !c.isAnnotatedWith(Transactional.class)).flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC) && !m.isAnnotatedWith(Transactional.class))
                .filter(m -> m.getAccessesFromSelf().stream().anyMatch(a -> a.getTargetOwner().isEquivalentTo(EntityManager.class)))
                .map(m -> m.getFullName()).toList();
        assertEquals(List.of(), outside);
    }

    @Test
    void onlyTheTownClockReadsTheMachinesClock() {
        noClasses().that(areNot(MAY_READ_THE_CLOCK)).should().accessTargetWhere(access("it reads the machine's clock", HouseTest::readsTheClock))
                .check(PRODUCT);
        noClasses().that(areNot(Set.of("org.daylight.notice.Courier", "org.daylight.notice.Post", "org.daylight.notice.incoming.MailboxTalk"))).should().dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date").because("only the mail library still asks for one").check(PRODUCT);
    }

    @Test
    void entitiesHaveVerbsAndNoSetters() {
        List<String> setters = PRODUCT.stream().filter(c -> c.isAnnotatedWith(Entity.class)).flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC) && m.getName().matches("set[A-Z].*")).map(m -> m.getFullName()).toList();
        assertEquals(List.of(), setters);
    }

    @Test
    void everyEntityBelongsToACity() {
        Set<String> ofNone = PRODUCT.stream().filter(c -> c.isAnnotatedWith(Entity.class))
                .filter(c -> c.getFields().stream().noneMatch(f -> f.isAnnotatedWith(TenantId.class))).map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertEquals(OF_NO_CITY, ofNone);
        fields().that().areAnnotatedWith(TenantId.class).should().haveName("city").check(PRODUCT);
    }

    /** A literal or a text block, alone; a constant, or one of two; or typed criteria. CityRows names its entities, all of them its own. */
    @Test
    void queriesAreWrittenWholeAndBeginWithAVerb() {
        Pattern whole = Pattern.compile("(?s)\\s*(?:\"\"\"\\s*(?:select|update|delete)\\s.*?\"\"\"|\"(?:select|update|delete)\\s[^\"]*\"|(?:[\\w.() =!]+\\?)?"
                + "\\s*[A-Z_]+(?:\\s*:\\s*[A-Z_]+)?|\\w+\\.class|page\\.query)\\s*[,)].*");
        List<String> wrong = Sources.product().stream().filter(s -> !s.path().endsWith("city/CityRows.java")).flatMap(HouseTest::queries)
                .filter(query -> !whole.matcher(query.text()).matches())
                .map(query -> query.path() + ": createQuery(" + query.text().lines().findFirst().orElse("")).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void aClassCanBeReadInOneGo() {
        Map<String, Long> tooLong = new TreeMap<>();
        Sources.product().forEach(s -> tooLong.put(s.path(), s.text().lines().count()));
        tooLong.values().removeIf(lines -> lines <= MOST_LINES);
        assertEquals(Map.of(), tooLong);
    }

    /** No act deletes anything of a case: whatever is on hold (R7.8) is safe because nothing can remove it. Parts are joined before a word is written. */
    @Test
    void nothingOfACaseIsEverDeleted() {
        Pattern deletes = Pattern.compile("\\bem(?:\\.|::)remove\\b|\"\\s*delete\\s+from|orphanRemoval|CascadeType\\.(?:ALL|REMOVE)");
        Set<String> places = Sources.product().stream().filter(s -> deletes.matcher(s.text()).find()).map(s -> s.path().replaceFirst(".*/", "")).collect(Collectors.toSet());
        assertEquals(MAY_DELETE, places);
    }

    private static Stream<Sources.Source> queries(Sources.Source source) {
        return Stream.of(source.text().split("createQuery\\(")).skip(1).map(after -> new Sources.Source(source.path(), after));
    }

    private static DescribedPredicate<JavaClass> areNot(Set<String> names) {
        return DescribedPredicate.describe("are not " + names, c -> !names.contains(c.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> access(String description, java.util.function.Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean givenClock = access.getTarget() instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().anyMatch(p -> p.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && access.getName().equals("now") && !givenClock
                || owner.equals("java.time.Clock") && access.getName().startsWith("system")
                || owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis");
    }
}
