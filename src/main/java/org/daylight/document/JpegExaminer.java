package org.daylight.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * JPEG pictures, segment by segment (ITU T.81, annex B; Exif 2.3). The copy keeps the picture's own data bit by bit, its colour profile, and
 * which way up it is; it leaves out Exif, XMP, IPTC, comments, and whatever follows the end of the picture.
 */
final class JpegExaminer implements Examiner {

    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;
    private static final int COM = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP15 = 0xEF;
    private static final String EXIF = "Exif\0\0";
    private static final int GPS = 0x8825;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_PART = 0x8769;
    private static final Set<Integer> PEOPLE = Set.of(0x013B, 0x8298, 0xA430); // artist, copyright, camera's owner
    private static final Set<Integer> MACHINES = Set.of(0x010F, 0x0110, 0x9003, 0xA431); // make, model, time taken, serial number

    /** A piece of the file: a marker with its data, or from the scan on with everything up to the next one. */
    private record Segment(int marker, int from, int to) {
    }

    @Override
    public Inspection look(Path file) throws IOException {
        return look(Files.readAllBytes(file));
    }

    @Override
    public void scrub(Path file, OutputStream out) throws IOException {
        out.write(scrubbed(Files.readAllBytes(file)));
    }

    static Inspection look(byte[] file) throws IOException {
        Inspection.Gathering found = new Inspection.Gathering();
        int end = 0;
        for (Segment part : segments(file)) {
            end = part.to();
            if (part.marker() == COM) {
                found.text(Leftover.PICTURE_TEXT, text(file, part, 4));
            } else if (begins(file, part, EXIF)) {
                exif(ByteBuffer.wrap(file, part.from() + 10, part.to() - part.from() - 10).slice(), found);
            } else if (part.marker() == APP1 || part.marker() == 0xED) {
                found.count(Leftover.PROPERTIES, 1); // XMP; IPTC in Photoshop's block
            }
        }
        return found.count(Leftover.AFTER_END, file.length > end ? 1 : 0).examined(true);
    }

    static byte[] scrubbed(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(0xFF);
        out.write(0xD8);
        int orientation = 1;
        List<Segment> parts = segments(file);
        for (Segment part : parts) {
            orientation = begins(file, part, EXIF) ? orientation(file, part) : orientation;
        }
        boolean says = orientation > 1 && orientation <= 8;
        for (Segment part : parts) {
            if (says && part.marker() != APP0) { // JFIF's own segment comes first
                out.write(upright(orientation));
                says = false;
            }
            if (keeps(file, part)) {
                out.write(file, part.from(), part.to() - part.from());
            }
        }
        return out.toByteArray();
    }

    // of the application segments only JFIF, the colour profile and Adobe's note on colours change how the picture looks
    private static boolean keeps(byte[] file, Segment part) {
        if (part.marker() < APP0 || part.marker() > APP15) {
            return part.marker() != COM;
        }
        return part.marker() == APP0 || begins(file, part, "ICC_PROFILE\0") || begins(file, part, "Adobe");
    }

    private static List<Segment> segments(byte[] file) throws IOException {
        if (file.length < 4 || (file[0] & 0xFF) != 0xFF || (file[1] & 0xFF) != 0xD8) {
            throw new IOException("not a JPEG picture");
        }
        List<Segment> parts = new ArrayList<>();
        int at = 2;
        while (at + 1 < file.length) {
            int marker = file[at + 1] & 0xFF;
            if ((file[at] & 0xFF) != 0xFF) {
                throw new IOException("no marker at " + at);
            }
            if (marker == EOI) {
                parts.add(new Segment(EOI, at, at + 2));
                return parts;
            }
            int to = marker == 0xFF ? at + 1 : end(file, at, marker);
            parts.add(new Segment(marker, at, to));
            at = to;
        }
        throw new IOException("no end of the picture");
    }

    private static int end(byte[] file, int at, int marker) throws IOException {
        if (at + 3 >= file.length) {
            throw new IOException("cut at " + at);
        }
        int to = at + 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
        while (marker == SOS && to + 1 < file.length && !((file[to] & 0xFF) == 0xFF && isMarker(file[to + 1] & 0xFF))) {
            to++;
        }
        if (to > file.length) {
            throw new IOException("a part is longer than the file");
        }
        return to;
    }

    // within a scan FF 00 is a byte of the picture and FF D0 to FF D7 part it
    private static boolean isMarker(int next) {
        return next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
    }

    private static void exif(ByteBuffer tiff, Inspection.Gathering found) {
        int first = header(tiff);
        entries(tiff, first, found);
        int part = value(tiff, first, EXIF_PART);
        if (part > 0) {
            entries(tiff, part, found);
        }
        if (value(tiff, first, GPS) > 0) {
            found.count(Leftover.LOCATION, 1);
        }
    }

    private static void entries(ByteBuffer tiff, int directory, Inspection.Gathering found) {
        int many = count(tiff, directory);
        for (int i = 0; i < many; i++) {
            int at = directory + 2 + 12 * i;
            int tag = tiff.getShort(at) & 0xFFFF;
            if (PEOPLE.contains(tag) || MACHINES.contains(tag)) {
                found.text(PEOPLE.contains(tag) ? Leftover.AUTHOR : Leftover.CAMERA, ascii(tiff, at));
            }
        }
    }

    private static String ascii(ByteBuffer tiff, int at) {
        int length = tiff.getInt(at + 4);
        int from = length <= 4 ? at + 8 : tiff.getInt(at + 8);
        if (length < 1 || from < 0 || length > tiff.limit() - from) {
            return null;
        }
        byte[] text = new byte[length];
        tiff.get(from, text);
        return new String(text, StandardCharsets.UTF_8).replace("\0", "");
    }

    private static int header(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return tiff.getInt(4);
    }

    private static int count(ByteBuffer tiff, int directory) {
        return directory < 8 || directory + 2 > tiff.limit() ? 0 : Math.min(tiff.getShort(directory) & 0xFFFF, (tiff.limit() - directory - 2) / 12);
    }

    private static int value(ByteBuffer tiff, int directory, int tag) {
        int many = count(tiff, directory);
        for (int i = 0; i < many; i++) {
            int at = directory + 2 + 12 * i;
            if ((tiff.getShort(at) & 0xFFFF) == tag) {
                return (tiff.getShort(at + 2) & 0xFFFF) == 3 ? tiff.getShort(at + 8) & 0xFFFF : tiff.getInt(at + 8);
            }
        }
        return 0;
    }

    private static int orientation(byte[] file, Segment part) {
        ByteBuffer tiff = ByteBuffer.wrap(file, part.from() + 10, part.to() - part.from() - 10).slice();
        return value(tiff, header(tiff), ORIENTATION);
    }

    /** An Exif segment that says which way up, and nothing else. */
    private static byte[] upright(int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34).put(EXIF.getBytes(StandardCharsets.ISO_8859_1));
        return segment.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1)
                .putShort((short) orientation).putShort((short) 0).putInt(0).array();
    }

    private static boolean begins(byte[] file, Segment part, String with) {
        return part.marker() >= APP0 && part.marker() <= APP15 && text(file, part, 4).startsWith(with);
    }

    private static String text(byte[] file, Segment part, int after) {
        int from = part.from() + after;
        return from >= part.to() ? "" : new String(file, from, Math.min(part.to() - from, 200), StandardCharsets.ISO_8859_1);
    }
}
