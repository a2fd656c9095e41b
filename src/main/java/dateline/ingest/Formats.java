package dateline.ingest;

import dateline.article.Article;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * Finds the reader that a file calls for and runs it in this very process. {@link ArticleReader}
 * decides which process that is.
 */
final class Formats {
  static final int MOST_BYTES = 256 << 20;

  private static final int LOOK_AHEAD = 1 << 14;

  /** The name of what has none: it is told by its content. */
  static final String NAMELESS = "-";

  /** No encoding that is read takes more than three bytes for a character. */
  private static final int LARGEST_TEXT = 3 * Drafts.LONGEST_TEXT + 3;

  private static final String TOO_LARGE = "the file is larger than 256 MiB; split it into articles";

  private final Documents documents;

  Formats(ReaderOptions options) {
    documents = new Documents(options.ocr());
  }

  /** The name by which a file's format is told: "Flood.TXT" is "flood.txt". */
  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether no library touches this file: JSON lines and what is text by its name and its first
   * bytes, also compressed.
   */
  static boolean isOwn(Path file, String name) throws IOException {
    String inner = inner(name);
    if (isLines(inner) || !isText(inner)) {
      return isLines(inner);
    }
    try (InputStream raw = Files.newInputStream(file);
        BufferedInputStream in = new BufferedInputStream(raw, LOOK_AHEAD)) {
      InputStream plain = Gzip.comesNext(in) ? Gzip.unpacked(in) : in;
      return isOwn(plain.readNBytes(LOOK_AHEAD), inner);
    } catch (ZipException | EOFException e) {
      return true;
    }
  }

  private static boolean isOwn(byte[] head, String name) {
    XmlRoot root = XmlRoot.of(head);
    return Format.of(head, name) == Format.TEXT && (root == null || !root.isFeed());
  }

  /** Loads what a file of this name may need; the first time that can take a second or two. */
  static void prepare(String name) {
    String inner = inner(name);
    if (!isLines(inner) && !isText(inner) && !isPage(inner)) {
      TikaFile.load();
    }
  }

  /** Hands what stands in a file to the sink. */
  void read(Path file, String name, String id, Consumer<Item> sink) throws IOException {
    if (!isLines(inner(name)) && !isGzip(name) && Files.size(file) > MOST_BYTES) {
      sink.accept(new Item.Unreadable(TOO_LARGE, 0));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      read(in, name, id, sink);
    }
  }

  /** Hands what stands in a stream to the sink, as if it were a file of this name. */
  void read(InputStream raw, String name, String id, Consumer<Item> sink) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    if (!Gzip.comesNext(in)) {
      if (isGzip(name) && !isEmpty(in)) {
        sink.accept(new Item.Unreadable("the name ends in .gz, but this is not gzip", 0));
      } else {
        readPlain(in, name, id, sink);
      }
      return;
    }
    try (BufferedInputStream plain = Gzip.unpacked(in)) {
      readPlain(plain, inner(name), id, sink);
    } catch (ZipException | EOFException e) {
      sink.accept(new Item.Unreadable(Gzip.DAMAGED, 0));
    }
  }

  private void readPlain(BufferedInputStream in, String name, String id, Consumer<Item> sink)
      throws IOException {
    if (isLines(name) || (name.equals(NAMELESS) && JsonLines.comeNext(in))) {
      JsonLines.read(in, sink);
      return;
    }
    XmlRoot root = XmlRoot.of(in);
    if (root != null && root.isFeed()) {
      Feed.read(in, id, sink);
      return;
    }
    int most = isText(name) ? LARGEST_TEXT : MOST_BYTES;
    byte[] bytes = in.readNBytes(most + 1);
    Item item;
    try {
      if (bytes.length > most) {
        throw new RefusedException(isText(name) ? Drafts.TOO_LONG : TOO_LARGE);
      }
      if (bytes.length == 0) {
        throw new RefusedException("the file is empty");
      }
      item = new Item.Read(Drafts.datedByName(article(bytes, name, id)), 0);
    } catch (RefusedException e) {
      item = new Item.Unreadable(e.sentence(), 0);
    }
    sink.accept(item);
  }

  private Article article(byte[] bytes, String name, String id) throws RefusedException {
    return switch (Format.of(bytes, name)) {
      case TEXT -> PlainText.article(bytes, id);
      case PAGE -> HtmlPage.article(bytes, id);
      case MARKDOWN -> Markdown.article(bytes, id);
      case OTHER -> documents.article(bytes, name, id);
    };
  }

  private static boolean isLines(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static boolean isText(String name) {
    return name.endsWith(".txt") || name.endsWith(".text");
  }

  private static boolean isPage(String name) {
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  private static boolean isGzip(String name) {
    return name.endsWith(".gz");
  }

  private static String inner(String name) {
    return isGzip(name) ? name.substring(0, name.length() - 3) : name;
  }

  private static boolean isEmpty(BufferedInputStream in) throws IOException {
    in.mark(1);
    boolean empty = in.read() < 0;
    in.reset();
    return empty;
  }
}
