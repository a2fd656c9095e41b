package dateline.ingest;

import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/**
 * A file as Tika reads it: its paragraphs and what it says about itself. Pictures and attachments
 * are left out, and nothing is started outside unless letters are to be read off pictures.
 *
 * @param text what was found
 * @param facts title, author, days
 */
record TikaFile(DocumentText text, Metadata facts) {
  /** Loads Tika, which takes half a second, if that was not done yet. */
  static void load() {
    Tika.PARSER.getDetector();
  }

  /** The type by content and name, "application/pdf". */
  static String type(byte[] bytes, String name) throws RefusedException {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return Tika.PARSER.getDetector().detect(in, named(name)).getBaseType().toString();
    } catch (IOException e) {
      throw new RefusedException("the file is damaged; its format cannot be told");
    }
  }

  /**
   * Reads a file of this type.
   *
   * @param ocr whether it is a picture, and the letters are to be read off it
   */
  static TikaFile read(byte[] bytes, String name, String type, boolean ocr)
      throws RefusedException {
    if (ocr && !hasTesseract()) {
      throw new RefusedException(
          "--ocr needs the program tesseract, which is not installed or not on the path");
    }
    Metadata facts = named(name);
    DocumentText text = new DocumentText();
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      Tika.PARSER.parse(in, text, facts, context(ocr));
    } catch (EncryptedDocumentException e) {
      throw new RefusedException("the file is encrypted; save it without a password");
    } catch (ZeroByteFileException e) {
      throw new RefusedException("the file is empty");
    } catch (TikaException | SAXException | IOException e) {
      if (!text.isFull()) {
        throw new RefusedException("the file is damaged and cannot be read as " + type);
      }
    }
    return new TikaFile(text, facts);
  }

  private static Metadata named(String name) {
    Metadata metadata = new Metadata();
    if (!name.isEmpty() && !name.equals("-")) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    return metadata;
  }

  private static ParseContext context(boolean ocr) {
    ParseContext context = new ParseContext();
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    context.set(PDFParserConfig.class, pdf);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeHeadersAndFooters(false);
    context.set(OfficeParserConfig.class, office);
    TesseractOCRConfig tesseract = new TesseractOCRConfig();
    tesseract.setSkipOcr(!ocr);
    context.set(TesseractOCRConfig.class, tesseract);
    if (!ocr) {
      context.set(EmbeddedDocumentExtractor.class, new MailBody());
    }
    return context;
  }

  private static boolean hasTesseract() {
    try {
      return new TesseractOCRParser().hasTesseract();
    } catch (TikaConfigException e) {
      return false;
    }
  }

  /** Made when the first file asks for it: it takes half a second. */
  private static final class Tika {
    static final AutoDetectParser PARSER = new AutoDetectParser();
  }
}
