package dateline;

import dateline.index.IndexFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The folder in an index folder that keeps the articles which were received, one file of JSON lines
 * for those that came together: what is not in any folder of the user's must not live in the index
 * alone, which is thrown away when its schema changes.
 *
 * <pre>
 * index/received/20250105T093000.125-000001.jsonl
 * </pre>
 */
final class Inbox {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private int number;

  Inbox(Path indexFolder) {
    this.folder = indexFolder.resolve(IndexFolder.RECEIVED);
  }

  /** Writes lines to a new file; when it returns, they are on the disk. */
  Path store(List<byte[]> lines, Instant now) throws IOException {
    Files.createDirectories(folder);
    String name = String.format(Locale.ROOT, "%s-%06d.jsonl", NAME.format(now), ++number);
    Path written = folder.resolve("." + name);
    try (FileChannel file =
            FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(file)) {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
      }
      file.force(true);
    }
    Path file = folder.resolve(name);
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
    return file;
  }
}
