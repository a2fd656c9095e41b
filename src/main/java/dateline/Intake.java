package dateline;

import dateline.index.FileEntry;
import dateline.index.IndexFolder;
import dateline.ingest.ReaderOptions;
import dateline.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps an index up to date while it is asked: takes in articles that are handed to it, and follows
 * folders. One run after the other, on one thread; articles that come while a run is under way
 * share the next one.
 *
 * <pre>{@code
 * try (Intake intake = Intake.start(Path.of("index"), List.of(Path.of("news")), events)) {
 *   List<Report.Ended> ended = intake.receive(lines).get();
 * }
 * }</pre>
 */
public final class Intake implements AutoCloseable {
  /** How long names to suggest may lag behind articles that keep coming. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final long MOST_BYTES_TOGETHER = 64L << 20;

  /** A folder is looked through again after so many times the time that this takes. */
  private static final int REST = 20;

  private static final Duration LEAST_REST = Duration.ofSeconds(2);

  private final Path index;
  private final List<Path> followed;
  private final Events events;
  private final Inbox inbox;
  private final ConcurrentLinkedQueue<Received> queue = new ConcurrentLinkedQueue<>();
  private final Semaphore work = new Semaphore(0);
  private final Thread thread;
  private volatile boolean isClosed;
  private volatile boolean isRetryAsked;
  private volatile boolean isWriting;
  private long seen;
  private long nextLook;
  private boolean namesLag;

  /** Is told what happens, on the intake's thread. */
  public interface Events {
    /** How far a run is. */
    void progress(int filesDone, int files, long articles);

    /** A run has ended, and what it changed can be found. */
    void committed(Report report);

    /** A run has failed and changed nothing. */
    void failed(Exception reason);
  }

  private record Received(List<byte[]> lines, CompletableFuture<List<Report.Ended>> ended) {}

  private Intake(Path index, List<Path> followed, Events events) {
    this.index = index;
    this.followed = List.copyOf(followed);
    this.events = events;
    this.inbox = new Inbox(index);
    this.thread = Thread.ofPlatform().name("intake").unstarted(this::run);
  }

  /**
   * Starts to take in.
   *
   * @param followed folders and files; what changes there is read within seconds
   */
  public static Intake start(Path index, List<Path> followed, Events events) throws IOException {
    Intake intake = new Intake(index, followed, events);
    intake.seen = intake.look();
    intake.thread.start();
    return intake;
  }

  /**
   * Takes in articles, each a line of JSON as in a {@code .jsonl} file, without its line end. The
   * outcomes, in the order of the lines, are there once the articles are on the disk and can be
   * found; it fails with an {@link IOException} if they are not taken.
   */
  public CompletableFuture<List<Report.Ended>> receive(List<byte[]> lines) {
    Received received = new Received(List.copyOf(lines), new CompletableFuture<>());
    queue.add(received);
    work.release();
    if (isClosed) {
      refuse();
    }
    return received.ended();
  }

  /** Has the files read again in which something was quarantined. */
  public void retry() {
    isRetryAsked = true;
    work.release();
  }

  /** Whether a run is under way. */
  public boolean isWriting() {
    return isWriting;
  }

  /** The folders that are followed. */
  public List<Path> followed() {
    return followed;
  }

  private void run() {
    try {
      while (!isClosed) {
        if (work.tryAcquire(QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
          work.drainPermits();
          takeIn();
        } else if (namesLag) {
          catchUp();
        }
        if (isRetryAsked) {
          isRetryAsked = false;
          attempt(this::readQuarantined, events::failed);
        }
        if (!followed.isEmpty() && System.nanoTime() > nextLook) {
          attempt(this::follow, this::failFollowing);
        }
      }
      takeIn();
      if (namesLag) {
        catchUp();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      isClosed = true;
      refuse();
    }
  }

  private void refuse() {
    for (Received one = queue.poll(); one != null; one = queue.poll()) {
      one.ended().completeExceptionally(new IOException("the server is shutting down"));
    }
  }

  private void takeIn() {
    List<Received> together = new ArrayList<>();
    long bytes = 0;
    for (Received one = queue.poll(); one != null; one = queue.poll()) {
      together.add(one);
      bytes += one.lines().stream().mapToLong(line -> line.length).sum();
      if (bytes > MOST_BYTES_TOGETHER) {
        work.release();
        break;
      }
    }
    if (!together.isEmpty()) {
      attempt(() -> takeIn(together), reason -> fail(together, reason));
    }
  }

  private void takeIn(List<Received> together) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    together.forEach(one -> lines.addAll(one.lines()));
    Path file = inbox.store(lines, Instant.now());
    Report report;
    isWriting = true;
    try {
      report = Indexing.receive(file, index);
    } catch (IOException | RuntimeException | Error e) {
      Files.deleteIfExists(file);
      throw e;
    } finally {
      isWriting = false;
    }
    namesLag = true;
    int line = 0;
    for (Received one : together) {
      one.ended().complete(ended(report, line, one.lines().size()));
      line += one.lines().size();
    }
    events.committed(report);
  }

  /** Those of some lines of a file, numbered from 1 on. */
  private static List<Report.Ended> ended(Report report, int before, int lines) {
    return report.ended().stream()
        .filter(one -> one.line() > before && one.line() <= before + lines)
        .map(one -> new Report.Ended(one.line() - before, one.id(), one.outcome(), one.reason()))
        .toList();
  }

  private void fail(List<Received> together, Exception reason) {
    together.forEach(one -> one.ended().completeExceptionally(reason));
    events.failed(reason);
  }

  /** Looks through the folders, seldom enough to cost little. */
  private void follow() throws IOException {
    long begun = System.nanoTime();
    long found = look();
    long took = System.nanoTime() - begun;
    if (found != seen) {
      run(followed, false);
      seen = found;
    }
    nextLook = System.nanoTime() + Math.max(LEAST_REST.toNanos(), REST * took);
  }

  private void failFollowing(Exception reason) {
    nextLook = System.nanoTime() + REST * LEAST_REST.toNanos();
    events.failed(reason);
  }

  private void readQuarantined() throws IOException {
    Path base = index.toAbsolutePath().normalize().resolveSibling("");
    List<Path> files = new ArrayList<>();
    try (IndexFolder folder = IndexFolder.open(index)) {
      for (FileEntry file : folder.state().files()) {
        Path path = base.resolve(file.path());
        if (!file.quarantined().isEmpty() && Files.exists(path)) {
          files.add(path);
        }
      }
    }
    run(files, true);
  }

  private void run(List<Path> roots, boolean retry) throws IOException {
    isWriting = true;
    try {
      events.committed(Indexing.run(roots, index, this::progress, ReaderOptions.DEFAULT, retry));
    } finally {
      isWriting = false;
    }
  }

  private void progress(int filesDone, int files, long articles) {
    if (isClosed) {
      throw new StoppedException();
    }
    events.progress(filesDone, files, articles);
  }

  /** What the file system says of all files, in a number. */
  private long look() throws IOException {
    long hash = 1;
    for (Path file : Corpus.of(followed, index).files().values()) {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      hash = 31 * hash + file.hashCode();
      hash = 31 * hash + facts.size();
      hash = 31 * hash + facts.lastModifiedTime().hashCode();
    }
    return hash;
  }

  private void catchUp() {
    namesLag = false;
    attempt(() -> Searcher.writeSuggestions(index), events::failed);
  }

  private interface Step {
    void take() throws IOException;
  }

  private static void attempt(Step step, Consumer<Exception> failed) {
    try {
      step.take();
    } catch (StoppedException e) {
      // Nothing of the run shows; the next one makes up for it.
      return;
    } catch (IOException | RuntimeException e) {
      failed.accept(e);
    }
  }

  /** A run is broken off, since the intake is closed. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("closed", null, false, false);
    }
  }

  /**
   * Takes in what has been handed to it, and ends; a run over the followed folders is broken off.
   */
  @Override
  public void close() {
    isClosed = true;
    work.release();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
