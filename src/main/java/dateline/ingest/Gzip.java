package dateline.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Compressed streams, known by their first two bytes. */
final class Gzip {
  static final String DAMAGED = "the compressed file is damaged and cannot be read";

  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  /** Whether what comes next is gzip; nothing is taken from the stream. */
  static boolean comesNext(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip;
  }

  /**
   * What is compressed in a stream. A damage in it shows as a {@link java.util.zip.ZipException} or
   * an {@link java.io.EOFException}, after everything that stands before it.
   */
  static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
    return new BufferedInputStream(new Unhurried(new GZIPInputStream(in, BUFFER)), BUFFER);
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
