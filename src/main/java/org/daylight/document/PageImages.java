package org.daylight.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The first pages of a file as small pictures (JPEG), to be laid side by side. A page becomes at most {@link #WIDTH} by {@link #HEIGHT}
 * dots whatever size it claims, and one that cannot be drawn ends the row: nothing a file says can take more memory than that.
 *
 * @param total how many pages the file has; 0 of what has none
 * @param jpegs the first of them
 */
public record PageImages(int total, List<byte[]> jpegs) {

    private static final PageImages NONE = new PageImages(0, List.of());
    private static final int WIDTH = 700;
    private static final int HEIGHT = 1000;
    private static final float QUALITY = 0.6f;
    private static final long LARGEST = 50_000_000;

    /** A picture may be enlarged only so far: a file as small as a stamp stays small. */
    private static final float MOST_SCALE = 2f;

    static PageImages of(Path file, String mediaType, int most) {
        try {
            if (Files.size(file) > LARGEST) {
                return NONE;
            }
            if (mediaType.equals(MediaType.PDF.text())) {
                return pdf(file, most);
            }
            return mediaType.equals(MediaType.JPEG.text()) || mediaType.equals(MediaType.PNG.text()) ? picture(file) : NONE;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return NONE; // a damaged or locked file has no pages that could be shown; it is told by its hash
        }
    }

    private static PageImages pdf(Path file, int most) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()))) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            List<byte[]> pages = new ArrayList<>();
            for (int i = 0; i < Math.min(most, pdf.getNumberOfPages()); i++) {
                PDPage page = pdf.getPage(i);
                boolean turned = page.getRotation() % 180 != 0;
                float width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
                float height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
                if (width < 1 || height < 1) {
                    break;
                }
                float scale = Math.min(MOST_SCALE, Math.min(WIDTH / width, HEIGHT / height));
                pages.add(jpeg(renderer.renderImage(i, scale, ImageType.RGB)));
            }
            return new PageImages(pdf.getNumberOfPages(), pages);
        }
    }

    /** Read with fewer dots where it has many, so that a great picture is never whole in memory. */
    private static PageImages picture(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                int step = Math.max(1, Math.max(reader.getWidth(0) / WIDTH, reader.getHeight(0) / HEIGHT));
                ImageReadParam coarse = reader.getDefaultReadParam();
                coarse.setSourceSubsampling(step, step, 0, 0);
                return new PageImages(1, List.of(jpeg(small(reader.read(0, coarse)))));
            } finally {
                reader.dispose();
            }
        }
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
