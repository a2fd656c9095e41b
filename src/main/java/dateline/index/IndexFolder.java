package dateline.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The folder that an index stands in, opened for reading as of its last commit.
 *
 * <pre>{@code
 * try (IndexFolder index = IndexFolder.open(Path.of("index"))) {
 *   IndexSearcher searcher = new IndexSearcher(index.reader());
 * }
 * }</pre>
 *
 * <p>A folder without an index, with other files, or with an index of another schema is refused
 * with an {@link IndexException}.
 */
public final class IndexFolder implements Closeable {
  /** The folder in an index folder that holds the articles which a server received. */
  public static final String RECEIVED = "received";

  /** Held so that its level stays: without the vector module Lucene merely searches as it did. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /**
   * What may stand in an index folder: Lucene's files, a page that explains the folder, what the
   * user says of actors and places, watches, names to suggest, articles that a server received,
   * hidden files.
   */
  private static final Pattern OWN_FILE =
      Pattern.compile(
          "_[a-z0-9]+(_.*)?\\..*|(pending_)?segments_[a-z0-9]+|write\\.lock|README\\.md|(actors|places|watches)\\.tsv|suggest\\.bin|received|\\..*");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private final Path folder;
  private final Directory directory;
  private final DirectoryReader reader;

  /** How many of this folder, as of different commits, have the directory open. */
  private final AtomicInteger sharing;

  private IndexFolder(
      Path folder, Directory directory, DirectoryReader reader, AtomicInteger sharing) {
    this.folder = folder;
    this.directory = directory;
    this.reader = reader;
    this.sharing = sharing;
    sharing.incrementAndGet();
  }

  /** Opens the index that stands there. */
  public static IndexFolder open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw none(folder);
    }
    Directory directory = FSDirectory.open(folder);
    try {
      return open(folder, directory);
    } catch (IOException e) {
      directory.close();
      throw sentence(folder, e);
    }
  }

  /**
   * The folder as of a newer commit, or null if there is none. What did not change is shared; each
   * is closed by itself.
   */
  public @Nullable IndexFolder newer() throws IOException {
    try {
      SegmentInfos latest = SegmentInfos.readLatestCommit(directory);
      SegmentInfos here = ((StandardDirectoryReader) reader).getSegmentInfos();
      if (Arrays.equals(latest.getId(), here.getId())) {
        return null;
      }
      requireSchema(folder, latest.getUserData());
      DirectoryReader newer =
          isAnother(here, latest) ? null : DirectoryReader.openIfChanged(reader);
      return newer == null ? open(folder) : new IndexFolder(folder, directory, newer, sharing);
    } catch (IndexNotFoundException | NoSuchFileException e) {
      throw none(folder);
    } catch (IOException e) {
      throw sentence(folder, e);
    }
  }

  /** Whether the index was deleted and made anew: its names of segments begin again. */
  private static boolean isAnother(SegmentInfos here, SegmentInfos latest) {
    for (SegmentCommitInfo one : here) {
      for (SegmentCommitInfo other : latest) {
        if (one.info.name.equals(other.info.name)
            && !Arrays.equals(one.info.getId(), other.info.getId())) {
          return true;
        }
      }
    }
    return false;
  }

  private static IndexFolder open(Path folder, Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      throw none(folder);
    }
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      requireSchema(folder, reader.getIndexCommit().getUserData());
      return new IndexFolder(folder, directory, reader, new AtomicInteger());
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** Everything that was committed when the folder was opened. */
  public DirectoryReader reader() {
    return reader;
  }

  /** Says which commit this is: no two of one index, or of two, are called the same. */
  public String version() {
    return StringHelper.idToString(((StandardDirectoryReader) reader).getSegmentInfos().getId());
  }

  /** What the index holds. */
  public IndexState state() throws IOException {
    return IndexState.of(directory, reader);
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } finally {
      if (sharing.decrementAndGet() == 0) {
        directory.close();
      }
    }
  }

  /** The directory to write to; made if there is none. */
  static Directory openForWriting(Path folder) throws IOException {
    requireNoOtherFiles(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      if (DirectoryReader.indexExists(directory)) {
        requireSchema(folder, SegmentInfos.readLatestCommit(directory).getUserData());
      }
      return directory;
    } catch (IOException e) {
      directory.close();
      throw sentence(folder, e);
    }
  }

  /** What Lucene says about an index, as a sentence for the user. */
  static IOException sentence(Path folder, IOException e) {
    return switch (e) {
      case IndexFormatTooOldException old ->
          new IndexException(
              "the index in " + folder + " was made by an older version; " + AGAIN, old);
      case IndexFormatTooNewException young ->
          new IndexException(
              "the index in "
                  + folder
                  + " was made by a newer version; use that version, or "
                  + AGAIN,
              young);
      case CorruptIndexException corrupt ->
          new IndexException("the index in " + folder + " is damaged; " + AGAIN, corrupt);
      default -> e;
    };
  }

  private static IndexException none(Path folder) {
    return new IndexException("no index in " + folder + "; make one with: dateline index FOLDER");
  }

  private static final String AGAIN =
      "delete the files in it, all but the .tsv files and the folder received, which are yours, and index again";

  private static void requireSchema(Path folder, Map<String, String> data) throws IndexException {
    String schema = data.get(Fields.SCHEMA_KEY);
    if (schema == null) {
      throw new IndexException(
          folder + " holds a Lucene index of another program; name an empty or a new folder");
    }
    if (!schema.equals(Integer.toString(Fields.SCHEMA))) {
      throw new IndexException(
          "the index in "
              + folder
              + " has schema "
              + schema
              + ", this program reads "
              + Fields.SCHEMA
              + "; "
              + AGAIN);
    }
  }

  private static void requireNoOtherFiles(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IndexException(folder + " is a file; name a folder for the index");
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      boolean others =
          files.anyMatch(file -> !OWN_FILE.matcher(String.valueOf(file.getFileName())).matches());
      if (others) {
        throw new IndexException(
            folder + " holds files that are no index; name an empty or a new folder");
      }
    }
  }
}
