package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.io.IOException;
import java.util.Set;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** Mails, books, PDF and office files, and whatever else Tika reads. */
final class Documents {
  private static final Set<String> TEXTS =
      Set.of("application/json", "application/csv", "application/javascript", "application/x-sh");
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/java-archive",
          "application/x-tar",
          "application/x-gtar",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-bzip2",
          "application/x-xz",
          "application/zstd",
          "application/mbox");
  private static final String OUTLOOK = "application/vnd.ms-outlook";

  private final boolean ocr;

  /** With text read off pictures, or not. */
  Documents(boolean ocr) {
    this.ocr = ocr;
  }

  /** Whichever reader the bytes and the name call for. */
  Article article(byte[] bytes, String name, String id) throws RefusedException {
    String type = TikaFile.type(bytes, name);
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> HtmlPage.article(bytes, id);
      case "text/x-web-markdown" -> Markdown.article(bytes, id);
      case "application/pdf" -> Pdf.article(bytes, id, ocr);
      case "application/epub+zip" -> Epub.article(bytes, id);
      case OfficeFile.DOCX, OfficeFile.ODT -> OfficeFile.article(bytes, type, id);
      case "application/rtf", "text/rtf" -> Rtf.article(bytes, id);
      case "application/msword" -> WordFile.article(bytes, id);
      case "message/rfc822" -> Mail.article(bytes, id);
      case "application/octet-stream" ->
          throw new RefusedException("the file is of no format that is known");
      default ->
          isText(type)
              ? PlainText.article(bytes, id)
              : other(checked(type, bytes), bytes, name, id);
    };
  }

  private static boolean isText(String type) {
    boolean text = type.startsWith("text/") && !type.equals("text/rtf");
    return TEXTS.contains(type) || (text && !type.equals("text/x-web-markup"));
  }

  /** The type, if a file of it can hold an article and can be read within bounds. */
  private String checked(String type, byte[] bytes) throws RefusedException {
    boolean picture = type.startsWith("image/");
    boolean mute = type.startsWith("audio/") || type.startsWith("video/");
    if ((picture && !ocr) || mute || type.startsWith("font/") || type.startsWith("model/")) {
      throw new RefusedException("a file of type " + type + " holds no text");
    }
    if (ARCHIVES.contains(type)) {
      throw new RefusedException("a file of type " + type + " holds other files; unpack it");
    }
    XmlRoot root = XmlRoot.of(bytes);
    if (root != null && root.isList()) {
      throw new RefusedException("a file of type " + root.name() + " lists addresses, no articles");
    }
    if (Unpacked.isZip(bytes)) {
      try {
        Unpacked.check(bytes);
      } catch (IOException e) {
        throw new RefusedException("the file is damaged and cannot be read as " + type);
      }
    }
    return type;
  }

  private Article other(String type, byte[] bytes, String name, String id) throws RefusedException {
    TikaFile file = TikaFile.read(bytes, name, type, ocr && type.startsWith("image/"));
    Metadata facts = file.facts();
    boolean mail = type.startsWith(OUTLOOK);
    String title = title(facts, file.text().heading());
    Blocks blocks = file.text().blocks(title);
    if (blocks.isEmpty()) {
      throw new RefusedException(
          "no text was found in this file of type " + type + "; it may be damaged or a scan");
    }
    String created = facts.get(TikaCoreProperties.CREATED);
    PublicationDate published =
        Dates.read(
            created,
            mail ? PublicationDate.Evidence.MAIL_HEADER : PublicationDate.Evidence.PROPERTIES);
    String source = mail ? sender(facts) : facts.get(TikaCoreProperties.PUBLISHER);
    String author = mail ? source : author(facts);
    Origin origin =
        new Origin(
            published,
            mail ? null : Dates.instant(facts.get(TikaCoreProperties.MODIFIED)),
            author,
            source,
            null);
    return Drafts.article(id, title, blocks, origin);
  }

  private static @Nullable String title(Metadata facts, @Nullable String heading) {
    String title = facts.get(TikaCoreProperties.TITLE);
    if (title == null || title.isBlank()) {
      title = facts.get(TikaCoreProperties.SUBJECT);
    }
    return title != null && isTitle(title) ? title.strip() : heading;
  }

  /** Not "Microsoft Word - talks.doc", "untitled", "page1.qxd": what programs write unasked. */
  static boolean isTitle(String title) {
    int dot = title.lastIndexOf('.');
    boolean suffix = dot > 0 && title.length() - dot <= 5 && title.indexOf(' ', dot) < 0;
    boolean file =
        suffix && dot + 1 < title.length() && Character.isLowerCase(title.charAt(dot + 1));
    return !title.isBlank()
        && !file
        && !title.startsWith("Microsoft Word - ")
        && !title.equalsIgnoreCase("untitled");
  }

  private static @Nullable String author(Metadata facts) {
    String author = String.join(", ", facts.getValues(TikaCoreProperties.CREATOR)).strip();
    return author.isEmpty() ? null : author;
  }

  private static @Nullable String sender(Metadata facts) {
    String name = facts.get(Message.MESSAGE_FROM_NAME);
    String address = facts.get(Message.MESSAGE_FROM_EMAIL);
    String sender = name == null || name.isBlank() ? address : name;
    return sender == null ? facts.get(Message.MESSAGE_FROM) : sender.strip();
  }
}
