package dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a long answer goes: a file, which is there once all of it is written, or standard output.
 *
 * <pre>{@code
 * try (Output out = Output.to(file, false, screen)) {
 *   write(out.stream());
 *   out.finish();
 * }
 * }</pre>
 */
final class Output implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final @Nullable Path file;
  private final @Nullable Path part;
  private final OutputStream stream;

  private Output(@Nullable Path file, @Nullable Path part, OutputStream stream) {
    this.file = file;
    this.part = part;
    this.stream = new BufferedOutputStream(stream, BUFFER);
  }

  /** Nobody reads standard output any more, or its disk is full. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1;

    ClosedException() {
      super("standard output takes no more");
    }
  }

  /**
   * A file, or standard output where none is named.
   *
   * @throws FileAlreadyExistsException if the file is there and is not to be replaced
   */
  static Output to(@Nullable Path file, boolean replace, Screen screen) throws IOException {
    if (file == null) {
      return new Output(null, null, new StandardOutput(screen));
    }
    Path whole = file.toAbsolutePath();
    if (Files.exists(whole) && (!replace || !Files.isRegularFile(whole))) {
      String reason =
          Files.isDirectory(whole)
              ? "it is a folder: name a file in it"
              : "it is there already; --force replaces it";
      throw new FileAlreadyExistsException(file.toString(), null, reason);
    }
    Path folder = Objects.requireNonNull(whole.getParent());
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    String unfinished = "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = folder.resolve(unfinished);
    return new Output(whole, part, Files.newOutputStream(part));
  }

  /** What is written here need not be buffered. */
  OutputStream stream() {
    return stream;
  }

  /** All is written: a file takes its name now. */
  void finish() throws IOException {
    stream.flush();
    if (file != null && part != null) {
      stream.close();
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What was not finished is deleted. */
  @Override
  public void close() throws IOException {
    if (part != null) {
      stream.close();
      Files.deleteIfExists(part);
    }
  }

  /** Ends the work when nobody takes its output: a PrintStream by itself swallows that. */
  private static final class StandardOutput extends OutputStream {
    private final Screen screen;

    StandardOutput(Screen screen) {
      this.screen = screen;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      screen.out().write(bytes, offset, length);
      flush();
    }

    @Override
    public void flush() throws IOException {
      if (screen.out().checkError()) {
        throw new ClosedException();
      }
    }
  }
}
