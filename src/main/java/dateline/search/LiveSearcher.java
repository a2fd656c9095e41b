package dateline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Gives searchers that see an index as it stands, for a program that runs on while others write to
 * it. One instance serves all threads.
 *
 * <pre>{@code
 * try (LiveSearcher.Lease lease = live.lease()) {
 *   Results results = lease.searcher().search(SearchRequest.of("place:Kursk"));
 * }
 * }</pre>
 *
 * <p>Each lease looks whether there is a new commit or another {@code actors.tsv} or {@code
 * places.tsv}; if so, what did not change is shared with the searcher before, which is closed when
 * its last lease is. Only one thread at a time looks: those beside it get the searcher that is
 * there. While a line of such a file cannot be read, what was said before holds: {@link #fault}.
 */
public final class LiveSearcher implements AutoCloseable {
  /** The files in an index folder in which a user says what searchers are to know. */
  private static final List<String> EDITED = List.of(Corrections.ACTORS, Corrections.PLACES);

  private final Path folder;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile Held held;
  private volatile Edited edited;
  private volatile boolean isClosed;

  private LiveSearcher(Path folder, Held held) {
    this.folder = folder;
    this.held = held;
    this.edited = new Edited(held.state, null);
  }

  /**
   * Opens an index.
   *
   * @throws IOException as {@link Searcher#open(Path)}
   */
  public static LiveSearcher open(Path indexFolder) throws IOException {
    return new LiveSearcher(indexFolder, Held.open(indexFolder, State.of(indexFolder)));
  }

  /**
   * A searcher that no commit closes before the lease is closed.
   *
   * @throws IOException as {@link Searcher#open(Path)}, if the index is gone or cannot be read any
   *     more; the next lease tries again
   */
  public Lease lease() throws IOException {
    if (looking.tryLock()) {
      try {
        look();
      } finally {
        looking.unlock();
      }
    }
    while (true) {
      Held now = held;
      if (now.retain()) {
        return new Lease(now);
      }
      requireOpen();
    }
  }

  /**
   * Looks whether there is anything new, after all who look already: what was written before this
   * is called, every later lease sees.
   *
   * @throws IOException as {@link #lease}
   */
  public void refresh() throws IOException {
    looking.lock();
    try {
      look();
    } finally {
      looking.unlock();
    }
  }

  private void look() throws IOException {
    requireOpen();
    Held before = held;
    State state = State.of(folder);
    Held next = state.equals(edited.state) ? newer(before) : reread(before, state);
    if (next != null) {
      held = next;
      before.release();
    }
  }

  /** With what the user says now; while that cannot be read, with what was said before. */
  private @Nullable Held reread(Held before, State state) throws IOException {
    try {
      Held read = Held.open(folder, state);
      edited = new Edited(state, null);
      return read;
    } catch (CorrectionsException e) {
      edited = new Edited(state, e);
      return newer(before);
    }
  }

  private static @Nullable Held newer(Held before) throws IOException {
    Searcher newer = before.searcher.newer();
    return newer == null ? null : new Held(newer, before.state);
  }

  /**
   * What is wrong with the present {@code actors.tsv} or {@code places.tsv}, so that searchers go
   * on with what was said before; null while nothing is.
   */
  public @Nullable CorrectionsException fault() {
    return edited.fault;
  }

  private void requireOpen() {
    if (isClosed) {
      throw new IllegalStateException("closed");
    }
  }

  /** Gives no more leases; those that were given stay good. */
  @Override
  public void close() throws IOException {
    looking.lock();
    try {
      if (!isClosed) {
        isClosed = true;
        held.release();
      }
    } finally {
      looking.unlock();
    }
  }

  /** The use of a searcher. */
  public static final class Lease implements AutoCloseable {
    private final Held held;
    private final AtomicBoolean isOver = new AtomicBoolean();

    private Lease(Held held) {
      this.held = held;
    }

    /** Not to be closed, nor used once the lease is closed. */
    public Searcher searcher() {
      return held.searcher;
    }

    /** What the searcher answers from, in a word: another after a commit or an edited file. */
    public String version() {
      return held.searcher.version() + "-" + Integer.toHexString(held.state.hashCode());
    }

    @Override
    public void close() throws IOException {
      if (isOver.compareAndSet(false, true)) {
        held.release();
      }
    }
  }

  /** A searcher that is closed by the last of its users, of whom the live searcher is one. */
  private static final class Held {
    private final Searcher searcher;
    private final State state;
    private final AtomicInteger users = new AtomicInteger(1);

    Held(Searcher searcher, State state) {
      this.searcher = searcher;
      this.state = state;
    }

    static Held open(Path folder, State state) throws IOException {
      return new Held(Searcher.open(folder), state);
    }

    /** One user more, unless the last has gone. */
    boolean retain() {
      return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void release() throws IOException {
      if (users.decrementAndGet() == 0) {
        searcher.close();
      }
    }
  }

  /** What was last read of the files that a user edits, and why it could not be. */
  private record Edited(State state, @Nullable CorrectionsException fault) {}

  /** What the file system says of the files that a user edits. */
  private record State(List<Object> facts) {
    static State of(Path folder) throws IOException {
      List<Object> facts = new ArrayList<>();
      for (String name : EDITED) {
        try {
          BasicFileAttributes file =
              Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
          facts.add(file.lastModifiedTime());
          facts.add(file.size());
          facts.add(String.valueOf(file.fileKey()));
        } catch (NoSuchFileException e) {
          facts.add("none");
        }
      }
      return new State(facts);
    }
  }
}
