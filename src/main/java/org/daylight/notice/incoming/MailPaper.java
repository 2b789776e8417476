package org.daylight.notice.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.document.FileName;
import org.daylight.request.NotFound;

/**
 * A mail to be read by a person: its words, and its files to be taken as they are.
 *
 * @param bytes     as the mailbox gave them
 * @param fresh     the new words
 * @param quoted    what was quoted; empty when nothing was
 * @param messageId null: it has none
 */
public record MailPaper(byte[] bytes, String messageId, List<String> recipients, String fresh, String quoted, List<Enclosed> files) {

    /** A file in a mail, by its place from 1 on. */
    public record Enclosed(int place, FileName name, long size) {
    }

    static MailPaper of(byte[] bytes) {
        ReadMail read = MailReader.read(bytes);
        List<Enclosed> files = IntStream.range(0, read.attachments().size())
                .mapToObj(i -> new Enclosed(i + 1, FileName.clean(read.attachments().get(i).name()), size(read.attachments().get(i)))).toList();
        return new MailPaper(bytes, read.messageId(), read.recipients(), read.text().fresh(), read.text().quoted(), files);
    }

    /** The content of the file at that place; refuses as not found. */
    public InputStream open(int place) throws IOException {
        List<ReadMail.Attachment> all = MailReader.read(bytes).attachments();
        if (place < 1 || place > all.size()) {
            throw new NotFound();
        }
        return all.get(place - 1).content().open();
    }

    private static long size(ReadMail.Attachment attachment) {
        try (InputStream content = attachment.content().open()) {
            return content.transferTo(OutputStream.nullOutputStream());
        } catch (UncheckedIOException | IOException e) {
            return 0;
        }
    }
}
