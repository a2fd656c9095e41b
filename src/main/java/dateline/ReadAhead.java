package dateline;

import dateline.ingest.ArticleReader;
import dateline.ingest.Item;
import dateline.ingest.ReaderOptions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads files on several threads, ahead of the one that takes what stood in them in the order of
 * the files, whichever was read first. The readers wait when too much of what they have read is not
 * taken yet; the reader of the file whose turn it is never waits for that of another.
 *
 * <pre>{@code
 * try (ReadAhead ahead = new ReadAhead(options, List.of(ReadAhead.file(path, "news/flood.txt"), ...))) {
 *   ahead.next(item -> ...);
 *   ahead.next(item -> ...);
 * }
 * }</pre>
 */
final class ReadAhead implements AutoCloseable {
  /** Characters that are read and not taken. */
  private static final long MOST_AHEAD = 8_000_000;

  /** What an item weighs beside its text, in characters. */
  private static final int ITEM = 200;

  /** A thread that waits for standard input cannot be ended. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ArticleReader reader;
  private final List<Pending> files = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private int begun;
  private int turn;
  private long ahead;
  private long nanos;
  private boolean closed;

  /** Something to read. */
  interface Source {
    /** Hands its items to the sink. */
    void read(ArticleReader reader, Consumer<Item> sink) throws IOException;
  }

  /** A file of which not all is taken. */
  private static final class Pending {
    private final Source source;
    private List<Item> items = new ArrayList<>();
    private boolean done;
    private @Nullable Throwable failure;

    Pending(Source source) {
      this.source = source;
    }
  }

  /** Nobody takes any more. */
  private static final class ClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedException() {
      super("closed", null, false, false);
    }
  }

  ReadAhead(ReaderOptions options, List<Source> sources) {
    this.reader = new ArticleReader(options);
    sources.forEach(source -> files.add(new Pending(source)));
    int most = Math.min(options.limits().processes(), files.size());
    for (int i = 0; i < most; i++) {
      threads.add(Thread.ofPlatform().daemon().name("read-" + i).start(this::work));
    }
  }

  /** A file, and the id of its article. */
  static Source file(Path file, String id) {
    return (reader, sink) -> reader.read(file, id, sink);
  }

  /**
   * Hands the items of the next file to the sink, on this thread.
   *
   * @throws IOException if reading the file failed, after what was read before
   */
  void next(Consumer<Item> sink) throws IOException {
    Pending file = files.get(turn);
    for (List<Item> items = take(file); !items.isEmpty(); items = take(file)) {
      items.forEach(sink);
    }
    switch (file.failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  /** Time of all processors together that reading has taken; whole when closed. */
  synchronized Duration cpu() {
    return reader.childrenCpu().plusNanos(nanos);
  }

  /** Ends all threads and processes, also those that are at work. */
  @Override
  public void close() throws IOException {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    reader.close();
    for (Thread thread : threads) {
      try {
        thread.join(PATIENCE);
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }
  }

  /** What is there of the file whose turn it is; waits until there is something or it ends. */
  private synchronized List<Item> take(Pending file) throws IOException {
    try {
      while (file.items.isEmpty() && !file.done && !closed) {
        wait();
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    if (closed) {
      throw new InterruptedIOException("reading was ended");
    }
    List<Item> items = file.items;
    file.items = new ArrayList<>();
    items.forEach(item -> ahead -= weight(item));
    if (items.isEmpty()) {
      turn++;
    }
    notifyAll();
    return items;
  }

  private void work() {
    try {
      for (Pending file = begin(); file != null; file = begin()) {
        Pending reading = file;
        Throwable failure = null;
        try {
          reading.source.read(reader, item -> put(reading, item));
        } catch (IOException | RuntimeException | Error e) {
          failure = e;
        }
        end(reading, failure);
      }
    } finally {
      count(Workers.cpu());
    }
  }

  private synchronized @Nullable Pending begin() {
    waitUntil(() -> begun >= files.size() || begun == turn || ahead < MOST_AHEAD);
    return closed || begun == files.size() ? null : files.get(begun++);
  }

  private synchronized void put(Pending file, Item item) {
    waitUntil(() -> ahead < MOST_AHEAD || (isItsTurn(file) && file.items.isEmpty()));
    if (closed) {
      throw new ClosedException();
    }
    file.items.add(item);
    ahead += weight(item);
    notifyAll();
  }

  private synchronized void end(Pending file, @Nullable Throwable failure) {
    file.failure = failure;
    file.done = true;
    notifyAll();
  }

  private synchronized void count(long cpu) {
    nanos += cpu;
  }

  private boolean isItsTurn(Pending file) {
    return turn < files.size() && files.get(turn).equals(file);
  }

  private synchronized void waitUntil(BooleanSupplier there) {
    try {
      while (!closed && !there.getAsBoolean()) {
        wait();
      }
    } catch (InterruptedException e) {
      closed = true;
      notifyAll();
    }
  }

  private static long weight(Item item) {
    return ITEM
        + switch (item) {
          case Item.Read read -> (long) read.article().text().length();
          case Item.Unreadable bad -> (long) bad.reason().length();
        };
  }

  private static InterruptedIOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    InterruptedIOException interrupted = new InterruptedIOException("reading was interrupted");
    interrupted.initCause(e);
    return interrupted;
  }
}
