package org.daylight.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.city.CurrentCity;
import org.daylight.city.Wording;

/**
 * Takes in uploads: name, kind, size and content are looked at, and all faults are told together, each with its file's name under the
 * field {@code files}. Either every file is kept or none.
 */
@ApplicationScoped
class Intake {

    private static final String FIELD = "files";

    /** An upload that passed, its bytes in the store. */
    record Taken(FileName name, MediaType type, FileStore.Kept kept) {
    }

    @Inject
    FileStore store;

    private final FileLimit limit = FileLimit.ofInstall();

    /** Keeps all of them; refuses when there is none, or anything is wrong with one. */
    List<Taken> take(List<Upload> uploads) {
        Wording words = new Wording();
        if (uploads.isEmpty()) {
            words.refuse(FIELD, "refused.file.none");
        }
        List<Taken> taken = new ArrayList<>();
        boolean whole = false;
        try {
            uploads.forEach(upload -> take(upload, words).ifPresent(taken::add));
            words.check();
            whole = true;
            return taken;
        } finally {
            if (!whole) {
                giveBack(taken);
            }
        }
    }

    /** Keeps one, or nothing when anything is wrong with it. */
    Optional<Taken> ifPermitted(Upload upload) {
        return take(upload, new Wording());
    }

    /** Removes what was taken; for an act that was refused after all. */
    void giveBack(List<Taken> taken) {
        taken.forEach(file -> store.drop(CurrentCity.slug(), file.kept().name()));
    }

    private Optional<Taken> take(Upload upload, Wording words) {
        FileName name = FileName.clean(upload.name());
        Optional<MediaType> type = MediaType.of(name.extension());
        if (type.isEmpty()) {
            words.refuse(FIELD, "refused.file.type", name.text());
            return Optional.empty();
        }
        if (upload.size() > limit.bytes()) {
            words.refuse(FIELD, "refused.file.size", name.text(), limit.megabytes());
            return Optional.empty();
        }
        return keep(upload, name, words).filter(kept -> fits(name, type.get(), kept, words)).map(kept -> new Taken(name, type.get(), kept));
    }

    private Optional<FileStore.Kept> keep(Upload upload, FileName name, Wording words) {
        try (InputStream content = upload.content().open()) {
            return Optional.of(store.keep(CurrentCity.slug(), content, limit.bytes()));
        } catch (FileStore.TooLong e) {
            words.refuse(FIELD, "refused.file.size", name.text(), limit.megabytes());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fits(FileName name, MediaType type, FileStore.Kept kept, Wording words) {
        if (kept.size() > 0 && type.agrees(kept.glance())) {
            return true;
        }
        words.refuse(FIELD, kept.size() == 0 ? "refused.file.empty" : "refused.file.content", name.text());
        store.drop(CurrentCity.slug(), kept.name());
        return false;
    }
}
