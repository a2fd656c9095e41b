package dateline.ingest;

import dateline.article.Article;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads files into articles. One reader serves all threads.
 *
 * <pre>{@code
 * ArticleReader reader = new ArticleReader();
 * for (Path file : ArticleReader.files(folder)) {
 *   reader.read(file, folder.relativize(file).toString(), item -> ...);
 * }
 * }</pre>
 *
 * <p>What an article's text is: of a {@code .jsonl} line its {@code body}, of a text file the file,
 * both unchanged; of a page, mail or document its main content. Any of them may be compressed with
 * gzip. What cannot be read is an {@link Item.Unreadable} that says why; only a disk that fails is
 * an exception.
 */
public final class ArticleReader {
  private static final int MOST_BYTES = 256 << 20;
  private static final int LOOK_AHEAD = 1 << 12;

  private final Documents documents;

  /** Reads without starting anything outside. */
  public ArticleReader() {
    this(ReaderOptions.DEFAULT);
  }

  /** Reads as the options say. */
  public ArticleReader(ReaderOptions options) {
    documents = new Documents(options);
  }

  /**
   * The regular files under a folder by name, hidden ones and README.md left out; a file itself.
   */
  public static List<Path> files(Path root) throws IOException {
    return Folder.files(root);
  }

  /**
   * Hands every article of a file to the sink, in order.
   *
   * @param id the id of the article in a file that holds one; a {@code .jsonl} line and most items
   *     of feeds bring their own, other items are "news.rss#3"
   */
  public void read(Path file, String id, Consumer<Item> sink) throws IOException {
    Path name = file.getFileName();
    try (InputStream in = Files.newInputStream(file)) {
      readNamed(in, name == null ? "" : name.toString(), id, sink);
    }
  }

  /**
   * Hands every article of a stream to the sink: one a line if its first character is a brace, else
   * one in all. The name is that article's id.
   */
  public void read(InputStream in, String name, Consumer<Item> sink) throws IOException {
    readNamed(in, name, name.equals("-") ? "stdin" : name, sink);
  }

  private void readNamed(InputStream raw, String name, String id, Consumer<Item> sink)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    String bare = name.toLowerCase(Locale.ROOT);
    boolean named = bare.endsWith(".gz");
    if (!isGzip(in)) {
      if (named && !isEmpty(in)) {
        sink.accept(new Item.Unreadable("the name ends in .gz, but this is not gzip", 0));
      } else {
        readPlain(in, bare, id, sink);
      }
      return;
    }
    String inner = named ? bare.substring(0, bare.length() - 3) : bare;
    try (GZIPInputStream gzip = new GZIPInputStream(in, 1 << 16);
        BufferedInputStream plain = new BufferedInputStream(new Unhurried(gzip), 1 << 16)) {
      readPlain(plain, inner, id, sink);
    } catch (ZipException | EOFException e) {
      sink.accept(new Item.Unreadable("the compressed file is damaged and cannot be read", 0));
    }
  }

  private void readPlain(BufferedInputStream in, String name, String id, Consumer<Item> sink)
      throws IOException {
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || (name.equals("-") && opens(in))) {
      JsonLines.read(in, sink);
      return;
    }
    XmlRoot root = XmlRoot.of(in);
    if (root != null && root.isFeed()) {
      Feed.read(in, id, sink);
      return;
    }
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    Item item;
    try {
      if (bytes.length > MOST_BYTES) {
        throw new RefusedException("the file is larger than 256 MiB; split it into articles");
      }
      if (bytes.length == 0) {
        throw new RefusedException("the file is empty");
      }
      item = new Item.Read(article(bytes, name, id), 0);
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

  private static boolean isGzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip;
  }

  private static boolean isEmpty(BufferedInputStream in) throws IOException {
    in.mark(1);
    boolean empty = in.read() < 0;
    in.reset();
    return empty;
  }

  /** Whether the first character that is no white space is a brace. */
  private static boolean opens(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    int c = in.read();
    for (int i = 1; i < LOOK_AHEAD && (c == ' ' || c == '\t' || c == '\r' || c == '\n'); i++) {
      c = in.read();
    }
    if (c == 0xEF) {
      in.skipNBytes(2);
      c = in.read();
    }
    in.reset();
    return c == '{';
  }

  /**
   * Keeps a buffer from reading on after it got something, so that what was read before the damage
   * in a file is not lost with it.
   */
  private static final class Unhurried extends FilterInputStream {
    Unhurried(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
