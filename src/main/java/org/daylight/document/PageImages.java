package org.daylight.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * The pages of a file as small pictures (JPEG), to be laid side by side. Each is drawn when it is asked for and then forgotten, so that a file
 * of a thousand pages takes no more memory than one of a single page. A page becomes at most {@link #WIDTH} by {@link #HEIGHT} dots whatever
 * size it claims. Whoever opened it closes it.
 */
public final class PageImages implements AutoCloseable {

    static final int WIDTH = 700;
    static final int HEIGHT = 1000;
    /** Dots of a picture that is read at all: some ways of writing one need all of them in memory at once. */
    static final long MOST_DOTS = 100_000_000;
    private static final float QUALITY = 0.5f;

    /** Where pages come from. */
    interface Source extends Closeable {

        /** A page, from 0, drawn within the bounds. */
        BufferedImage draw(int page) throws IOException;
    }

    private final int total;
    private final Source source;

    private PageImages(int total, Source source) {
        this.total = total;
        this.source = source;
    }

    /** The pages of nothing. */
    public static PageImages none() {
        return new PageImages(0, null);
    }

    /** Opens a file; no pages where it has none, or where it is damaged or locked: such a file is told by its hash. */
    static PageImages of(Path file, String mediaType) {
        try {
            if (mediaType.equals(MediaType.PDF.text())) {
                PdfPages pdf = new PdfPages(file);
                return new PageImages(pdf.count(), pdf);
            }
            return mediaType.equals(MediaType.JPEG.text()) || mediaType.equals(MediaType.PNG.text()) ? new PageImages(1, picture(file)) : none();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return none();
        }
    }

    /** How many pages the file has; 0 of what has none. */
    public int total() {
        return total;
    }

    /** The JPEG of a page, from 0; empty for one that the file has not, or that cannot be drawn whole. */
    public Optional<byte[]> page(int page) {
        if (page >= total) {
            return Optional.empty();
        }
        try {
            return Optional.of(jpeg(plain(source.draw(page))));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty(); // better no page than half of one; the reader is told, and has the file
        }
    }

    @Override
    public void close() {
        if (source != null) {
            try {
                source.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Read with fewer dots where it has many, so that a great picture is never whole in memory. */
    private static Source picture(Path file) {
        return new Source() {
            @Override
            public BufferedImage draw(int page) throws IOException {
                try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
                    ImageReader reader = ImageIO.getImageReaders(in).next();
                    try {
                        reader.setInput(in, true, true);
                        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                            throw new IOException("too many dots");
                        }
                        int step = Math.max(1, Math.max(reader.getWidth(0) / WIDTH, reader.getHeight(0) / HEIGHT));
                        ImageReadParam coarse = reader.getDefaultReadParam();
                        coarse.setSourceSubsampling(step, step, 0, 0);
                        return small(reader.read(0, coarse));
                    } finally {
                        reader.dispose();
                    }
                }
            }

            @Override
            public void close() {
                // each reading closes what it opened
            }
        };
    }

    private static BufferedImage small(BufferedImage read) {
        double scale = Math.min(1, Math.min((double) WIDTH / read.getWidth(), (double) HEIGHT / read.getHeight()));
        BufferedImage plain = new BufferedImage(Math.max(1, (int) (read.getWidth() * scale)), Math.max(1, (int) (read.getHeight() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, plain.getWidth(), plain.getHeight(), Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    /** Without colours where it has none, as most pages: a third less to write down. */
    private static BufferedImage plain(BufferedImage drawn) {
        int[] row = new int[drawn.getWidth()];
        for (int y = 0; y < drawn.getHeight(); y++) {
            drawn.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int dot : row) {
                if ((dot >> 16 & 0xFF) != (dot & 0xFF) || (dot >> 8 & 0xFF) != (dot & 0xFF)) {
                    return drawn;
                }
            }
        }
        BufferedImage grey = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < drawn.getHeight(); y++) {
            drawn.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] &= 0xFF;
            }
            grey.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return grey;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(60_000); var sink = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(sink);
            writer.write(null, new IIOImage(picture, null, null), how);
            sink.flush();
            return out.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}
