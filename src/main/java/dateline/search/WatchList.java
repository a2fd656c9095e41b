package dateline.search;

import dateline.index.IndexException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The watches of an index while they are changed; nobody else changes them before it is closed.
 *
 * <pre>{@code
 * try (WatchList watches = WatchList.open(Path.of("index"))) {
 *   watches.put(watches.named("floods").run(searcher, Instant.now(), news));
 *   watches.save();
 * }
 * }</pre>
 *
 * <p>Saved is the whole file at once: whoever reads it meanwhile has the one before.
 */
public final class WatchList implements AutoCloseable {
  private static final String LOCK = ".watches.lock";
  private static final String UNFINISHED = ".watches.part";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;
  private final Map<String, Watch> watches;

  private WatchList(Path folder, FileChannel channel, FileLock lock) throws IOException {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
    this.watches = Watches.read(folder);
  }

  /**
   * The watches of an index as they stand, to be looked at.
   *
   * @throws WatchesException with a sentence for the user if the file of them cannot be read
   */
  public static List<Watch> of(Path indexFolder) throws IOException {
    requireFolder(indexFolder);
    return List.copyOf(Watches.read(indexFolder).values());
  }

  /**
   * The same to be changed; waits for another who changes them.
   *
   * @throws WatchesException with a sentence for the user if the file of them cannot be read, or if
   *     another holds it for longer than ten seconds
   */
  public static WatchList open(Path indexFolder) throws IOException {
    return open(indexFolder, PATIENCE);
  }

  static WatchList open(Path indexFolder, Duration patience) throws IOException {
    requireFolder(indexFolder);
    FileChannel channel =
        FileChannel.open(
            indexFolder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      long end = System.nanoTime() + patience.toNanos();
      FileLock lock = tryLock(channel);
      while (lock == null) {
        if (System.nanoTime() > end) {
          throw new WatchesException(
              "another 'dateline watch' is at work on the index in "
                  + indexFolder
                  + "; try again when it has finished",
              null);
        }
        Thread.sleep(PAUSE);
        lock = tryLock(channel);
      }
      return new WatchList(indexFolder, channel, lock);
    } catch (InterruptedException e) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new WatchesException("interrupted while waiting for another 'dateline watch'", e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void requireFolder(Path indexFolder) throws IndexException {
    if (!Files.isDirectory(indexFolder)) {
      throw new IndexException(
          "no index in " + indexFolder + "; make one with: dateline index FOLDER");
    }
  }

  /** Null where another process, or another thread of this one, holds it. */
  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** In the order in which they were added. */
  public List<Watch> all() {
    return List.copyOf(watches.values());
  }

  /** The one with this name, or null. */
  public @Nullable Watch named(String name) {
    return watches.get(name);
  }

  /** Adds it, or puts it in the place of the one with its name. */
  public void put(Watch watch) {
    watches.put(watch.name(), watch);
  }

  /** Removes the one with this name. */
  public void remove(String name) {
    watches.remove(name);
  }

  /** Writes them all: either this arrives as a whole, or the file stays as it was. */
  public void save() throws IOException {
    Path unfinished = folder.resolve(UNFINISHED);
    byte[] text = Watches.write(watches.values()).getBytes(StandardCharsets.UTF_8);
    try (FileChannel out =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(
        unfinished,
        folder.resolve(Watches.FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    }
  }
}
