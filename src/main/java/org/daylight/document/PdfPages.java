package org.daylight.document;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * The pages of a PDF, drawn one after the other in memory that does not grow with them: the library keeps every object that it read once, so the
 * file is opened anew after some pages; and pictures in a page that would need too much are not read. A page of which a part cannot be drawn is
 * not drawn at all, since a page that looks empty would say that nothing was on it.
 */
final class PdfPages implements PageImages.Source {

    private static final int PAGES_OF_ONE_OPENING = 50;
    /** A page may be enlarged only so far: one as small as a stamp stays small. */
    private static final float MOST_SCALE = 2f;
    /** Bytes of a picture as it is drawn; one with more is read with fewer dots. */
    private static final long DRAWN = 12_000_000;
    /** Bytes of a picture as it is unpacked; one with more is not read. A page of 300 dots an inch in colours has 25 million. */
    private static final long UNPACKED = 32_000_000;

    private final Path file;
    private PDDocument pdf;
    private PDFRenderer renderer;
    private int drawn;

    PdfPages(Path file) throws IOException {
        this.file = file;
        open();
    }

    int count() {
        return pdf.getNumberOfPages();
    }

    @Override
    public BufferedImage draw(int number) throws IOException {
        if (drawn == PAGES_OF_ONE_OPENING) {
            pdf.close();
            open();
        }
        drawn++;
        PDPage page = pdf.getPage(number);
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        float height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        if (width < 1 || height < 1) {
            throw new IOException("a page without a size");
        }
        float scale = Math.min(MOST_SCALE, Math.min(PageImages.WIDTH / width, PageImages.HEIGHT / height));
        return renderer.renderImage(number, scale, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private void open() throws IOException {
        pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()));
        renderer = new Renderer(pdf);
        renderer.setSubsamplingAllowed(true);
        drawn = 0;
    }

    private static final class Renderer extends PDFRenderer {

        Renderer(PDDocument pdf) {
            super(pdf);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters);
        }
    }

    private static final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            mustFit(picture);
            super.drawImage(picture);
        }

        /** Only where it must be, for what is left out of a scanned page are strokes of its letters. */
        @Override
        protected int getSubsampling(PDImage picture, AffineTransform at) {
            int step = 1;
            while (dots(picture) * 3 / ((long) step * step) > DRAWN) {
                step++;
            }
            return Math.min(step, Math.min(picture.getWidth(), picture.getHeight()));
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure) throws IOException {
            if (operator.getName().equals("Do") || failure instanceof MissingImageReaderException) {
                throw failure; // the library would leave the picture out, and say nothing
            }
            super.operatorException(operator, operands, failure);
        }

        private static void mustFit(PDImage picture) throws IOException {
            long unpacked = picture.isStencil() ? dots(picture) * 4 : dots(picture) * picture.getColorSpace().getNumberOfComponents() * picture.getBitsPerComponent() / 8;
            if (dots(picture) > PageImages.MOST_DOTS || unpacked > UNPACKED && (picture.isStencil() || !"jpg".equals(picture.getSuffix()))) {
                throw new IOException("too many dots");
            }
            if (picture instanceof PDImageXObject whole) {
                for (PDImageXObject mask : new PDImageXObject[] {whole.getSoftMask(), whole.getMask()}) {
                    if (mask != null && dots(mask) > UNPACKED) {
                        throw new IOException("too many dots in a mask");
                    }
                }
            }
        }

        private static long dots(PDImage picture) {
            return (long) picture.getWidth() * picture.getHeight();
        }
    }
}
