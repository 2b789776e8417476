package org.daylight.document;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.junit.jupiter.api.Test;

/** Before a file goes out: who has it already (R5.6), and what it carries beside what it shows. */
class ReleaseIT extends InContainer {

    @Inject
    Files files;
    @Inject
    Determinations determinations;

    @Test
    void warnsOfWithholdingWhatSomebodyHasAlreadyInThisCityOnly() {
        byte[] content = ("The contract " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        RecordsRequest first = determined(with(filed(TUSTIN, "First asker"), "contract.txt", content));
        Site clerk = Site.signedIn("clerk", TUSTIN);
        RecordsRequest second = with(filed(TUSTIN, "Second asker"), "the same.txt", content);
        assertFalse(clerk.get(path(second, "determination")).body().contains("7921.505"), "nobody has it yet");
        act(TUSTIN, () -> files.release(first.number(), first.version(), ids(first), false, null, clerk(TUSTIN)));
        String page = clerk.get(path(second, "determination")).body();
        assertTrue(page.contains("7921.505") && page.contains(first.number()) && page.contains("the same.txt"), page);
        RecordsRequest elsewhere = filed(OXNARD, "Asker in another city");
        act(OXNARD, () -> files.attach(elsewhere.number(), elsewhere.version(), List.of(upload("the same.txt", content)), clerk(OXNARD)));
        assertEquals(List.of(), in(OXNARD, () -> files.releasedBefore(elsewhere)));
        assertFalse(Site.signedIn("clerk", OXNARD).get("/oxnard/staff/requests/" + elsewhere.number() + "/determination").body().contains("7921.505"));
    }

    @Test
    void tellsWhatAFileCarriesAndMakesACopyWithoutItBesideTheOriginal() throws Exception {
        byte[] letter = letter();
        RecordsRequest request = determined(with(filed(TUSTIN, "A letter, please"), "letter.docx", letter));
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String release = clerk.get(path(request, "release")).body();
        assertTrue(release.contains("Worth a look before it goes out") && release.contains("Quillfeather"), release);
        Long original = ids(request).get(0);
        var made = clerk.post(path(request, "files/" + original + "/metadata"), Map.of("act", "go"));
        assertEquals(200, made.statusCode(), made.body());
        assertTrue(made.body().contains("letter (without metadata).docx"), made.body());
        List<RecordFile> all = in(TUSTIN, () -> files.of(request, Audience.STAFF));
        assertEquals(2, all.size());
        assertArrayEquals(letter, bytes(clerk, request, original), "the original");
        String copy = clerk.get(path(request, "files/" + all.get(1).id() + "/metadata")).body();
        assertTrue(copy.contains("Nothing of what is looked for was found.") && !copy.contains("Quillfeather"), copy);
        Refused refused = assertThrows(Refused.class, () -> act(TUSTIN, () -> files.scrub(request.number(), now(TUSTIN, request.number()).version(), all.get(1).id(), "again", clerk(TUSTIN))));
        assertEquals("refused.file.scrub", refused.points().get(0).refusal().key());
    }

    private static byte[] bytes(Site clerk, RecordsRequest request, Long id) {
        return clerk.bytes(path(request, "files/" + id)).body();
    }

    private RecordsRequest with(RecordsRequest request, String name, byte[] content) {
        act(TUSTIN, () -> files.attach(request.number(), request.version(), List.of(upload(name, content)), clerk(TUSTIN)));
        return now(TUSTIN, request.number());
    }

    private RecordsRequest determined(RecordsRequest request) {
        act(TUSTIN, () -> determinations.determine(request.number(), request.version(), new DeterminationDraft(Outcome.IN_FULL, "All of it is public.",
                LocalDate.now(cities.find(TUSTIN).orElseThrow().zone()).plusDays(1), LocalTime.NOON, null, null, List.of()), clerk(TUSTIN)));
        return now(TUSTIN, request.number());
    }

    private List<Long> ids(RecordsRequest request) {
        return in(TUSTIN, () -> files.of(request, Audience.STAFF)).stream().map(RecordFile::id).toList();
    }

    private static Upload upload(String name, byte[] content) {
        return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
    }

    private static byte[] letter() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(("<c xmlns:dc='d'><dc:creator>Quillfeather " + UUID.randomUUID() + "</dc:creator></c>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<d>Dear resident</d>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String path(RecordsRequest request, String page) {
        return "/tustin/staff/requests/" + request.number() + "/" + page;
    }
}
