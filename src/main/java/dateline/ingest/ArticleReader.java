package dateline.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * Reads files into articles. One reader serves all threads.
 *
 * <pre>{@code
 * try (ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT)) {
 *   for (Path file : ArticleReader.files(folder)) {
 *     reader.read(file, folder.relativize(file).toString(), item -> ...);
 *   }
 * }
 * }</pre>
 *
 * <p>What an article's text is: of a {@code .jsonl} line its {@code body}, of a text file the file,
 * both unchanged; of a page, mail or document its main content. Any of them may be compressed with
 * gzip. What cannot be read is an {@link Item.Unreadable} that says why; only a disk that fails is
 * an exception.
 *
 * <p>Text and JSON lines are read here. Whatever a library has to parse is read in processes of
 * their own, as many as threads ask at once: a parser that hangs, takes all memory or crashes costs
 * that one file. They are started when the first such file is met, and end with the reader.
 */
public final class ArticleReader implements AutoCloseable {
  private final Formats own;
  private final ParserChildren children;

  /** Reads as the options say. */
  public ArticleReader(ReaderOptions options) {
    this.own = new Formats(options);
    this.children = new ParserChildren(options);
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
   * @throws IOException if the disk fails, or no process for a parser can be started
   */
  public void read(Path file, String id, Consumer<Item> sink) throws IOException {
    String name = Formats.name(file);
    if (Formats.isOwn(file, name)) {
      own.read(file, name, id, sink);
    } else {
      children.read(file, name, id, sink);
    }
  }

  /**
   * Hands every article of a stream to the sink: one a line if its first character is a brace, else
   * one in all.
   */
  public void read(InputStream raw, String id, Consumer<Item> sink) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    try {
      BufferedInputStream plain = Gzip.comesNext(in) ? Gzip.unpacked(in) : in;
      if (JsonLines.comeNext(plain)) {
        JsonLines.read(plain, sink);
      } else {
        readCopy(plain, id, sink);
      }
    } catch (ZipException | EOFException e) {
      sink.accept(new Item.Unreadable(Gzip.DAMAGED, 0));
    }
  }

  /** Time of all processors together that the processes of parsers took; whole when closed. */
  public Duration childrenCpu() {
    return children.cpu();
  }

  /** Ends the processes of the parsers, also where they are at work. */
  @Override
  public void close() {
    children.close();
  }

  /** How many processes were started. */
  int childrenStarted() {
    return children.started();
  }

  private void readCopy(InputStream in, String id, Consumer<Item> sink) throws IOException {
    Path copy = Files.createTempFile("dateline", null);
    try {
      try (OutputStream out = Files.newOutputStream(copy)) {
        byte[] buffer = new byte[1 << 16];
        long left = Formats.MOST_BYTES + 1L;
        for (int n = in.read(buffer); n > 0 && left > 0; n = in.read(buffer)) {
          out.write(buffer, 0, n);
          left -= n;
        }
      }
      children.read(copy, Formats.NAMELESS, id, sink);
    } finally {
      Files.delete(copy);
    }
  }
}
