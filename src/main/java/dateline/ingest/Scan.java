package dateline.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF whose pages are pictures: the letters are read off them, if that was asked for. */
final class Scan {
  /** As fine as tesseract wants it. */
  private static final int DOTS_PER_INCH = 300;

  /** Pixels a page; a poster is read less finely. */
  private static final float MOST_PIXELS = 40_000_000;

  private Scan() {}

  static Blocks blocks(byte[] bytes, boolean ocr) throws RefusedException {
    if (!ocr) {
      throw new RefusedException(
          "the pages are pictures and hold no text, as scans do; --ocr reads the letters off");
    }
    Blocks blocks = new Blocks();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        byte[] picture = picture(renderer, page, document);
        TikaFile read = TikaFile.read(picture, "", "image/png", true);
        for (String paragraph : Blocks.paragraphs(read.text().blocks(null).text())) {
          blocks.add(Reflow.isPageNumber(paragraph) ? "" : paragraph);
        }
      }
    } catch (IOException e) {
      throw new RefusedException("the pictures in this PDF are damaged and cannot be read");
    }
    if (blocks.isEmpty()) {
      throw new RefusedException("no letters could be read off the pages of this PDF");
    }
    return blocks;
  }

  private static byte[] picture(PDFRenderer renderer, int page, PDDocument document)
      throws IOException {
    float inches = 1 / 72f;
    float width = document.getPage(page).getCropBox().getWidth() * inches;
    float height = document.getPage(page).getCropBox().getHeight() * inches;
    float finest = (float) Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
    BufferedImage image =
        renderer.renderImageWithDPI(page, Math.min(DOTS_PER_INCH, finest), ImageType.GRAY);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
