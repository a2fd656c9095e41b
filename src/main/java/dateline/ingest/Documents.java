package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.io.IOException;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Mails, PDF and office files, and whatever else Tika reads. */
final class Documents {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> TEXTS =
      Set.of("application/json", "application/csv", "application/javascript", "application/x-sh");

  private final AutoDetectParser parser = new AutoDetectParser();

  /** Whichever reader the bytes and the name call for. */
  Article article(byte[] bytes, String name, String id) throws RefusedException {
    MediaType type = detect(bytes, name);
    String base = type.getBaseType().toString();
    if (PAGES.contains(base)) {
      return HtmlPage.article(bytes, id);
    }
    switch (type.getType()) {
      case "image", "audio", "video", "font", "model" ->
          throw new RefusedException("a file of type " + base + " holds no text");
      case "text" -> {
        if (!base.equals("text/rtf") && !base.equals("text/x-web-markup")) {
          return PlainText.article(bytes, id);
        }
      }
      default -> {
        if (base.equals("application/octet-stream")) {
          throw new RefusedException("the file is of no format that is known");
        }
        if (TEXTS.contains(base)) {
          return PlainText.article(bytes, id);
        }
      }
    }
    return parse(bytes, name, base, id);
  }

  private MediaType detect(byte[] bytes, String name) throws RefusedException {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return parser.getDetector().detect(in, named(name));
    } catch (IOException e) {
      throw new RefusedException("the file is damaged; its format cannot be told");
    }
  }

  private Article parse(byte[] bytes, String name, String type, String id) throws RefusedException {
    Metadata metadata = named(name);
    DocumentText text = new DocumentText();
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, text, metadata, context());
    } catch (EncryptedDocumentException e) {
      throw new RefusedException("the file is encrypted; save it without a password");
    } catch (ZeroByteFileException e) {
      throw new RefusedException("the file is empty");
    } catch (TikaException | SAXException | IOException e) {
      if (!text.isFull()) {
        throw new RefusedException("the file is damaged and cannot be read as " + type);
      }
    }
    boolean mail = type.equals("message/rfc822") || type.startsWith("application/vnd.ms-outlook");
    Blocks blocks = text.blocks();
    String title = title(metadata, text.heading());
    String body = withoutTitle(blocks.text(), title);
    if (body.isBlank()) {
      throw new RefusedException(
          "no text was found in this file of type " + type + "; it may be damaged or a scan");
    }
    String created = metadata.get(TikaCoreProperties.CREATED);
    PublicationDate published =
        PublicationDate.of(
            Dates.parse(created),
            mail ? PublicationDate.Evidence.MAIL_HEADER : PublicationDate.Evidence.PROPERTIES,
            created);
    String source = mail ? sender(metadata) : metadata.get(TikaCoreProperties.PUBLISHER);
    String author = mail ? null : metadata.get(TikaCoreProperties.CREATOR);
    return Drafts.article(id, title, body, new Origin(published, null, author, source, null));
  }

  private static Metadata named(String name) {
    Metadata metadata = new Metadata();
    if (!name.isEmpty() && !name.equals("-")) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    return metadata;
  }

  /** No pictures, no attachments, nothing started outside. */
  private static ParseContext context() {
    ParseContext context = new ParseContext();
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    context.set(PDFParserConfig.class, pdf);
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, ocr);
    context.set(EmbeddedDocumentExtractor.class, new MailBody());
    return context;
  }

  private static @Nullable String title(Metadata metadata, @Nullable String heading) {
    String title = metadata.get(TikaCoreProperties.TITLE);
    if (title == null || title.isBlank()) {
      title = metadata.get(TikaCoreProperties.SUBJECT);
    }
    return title == null || title.isBlank() || isFileName(title) ? heading : title.strip();
  }

  /** "Microsoft Word - talks.doc", "untitled", "page1.qxd": what programs write unasked. */
  private static boolean isFileName(String title) {
    int dot = title.lastIndexOf('.');
    boolean suffix = dot > 0 && title.length() - dot <= 5 && title.indexOf(' ', dot) < 0;
    return title.startsWith("Microsoft Word - ")
        || title.equalsIgnoreCase("untitled")
        || (suffix && dot + 1 < title.length() && Character.isLowerCase(title.charAt(dot + 1)));
  }

  private static String withoutTitle(String body, @Nullable String title) {
    boolean repeats =
        title != null
            && body.startsWith(title)
            && (body.length() == title.length() || body.charAt(title.length()) == '\n');
    return repeats && title != null ? body.substring(title.length()).strip() : body;
  }

  private static @Nullable String sender(Metadata metadata) {
    String name = metadata.get(Message.MESSAGE_FROM_NAME);
    String address = metadata.get(Message.MESSAGE_FROM_EMAIL);
    String sender = name == null || name.isBlank() ? address : name;
    return sender == null ? metadata.get(Message.MESSAGE_FROM) : sender.strip();
  }
}
