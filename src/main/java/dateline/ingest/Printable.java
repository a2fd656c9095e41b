package dateline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Shows control characters as spaces: XML forbids them, but feeds that were pasted together hold
 * them, and one would cost all that follows. A stream in UTF-16 is passed on as it is.
 */
final class Printable extends FilterInputStream {
  private boolean started;
  private boolean wide;

  Printable(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    if (!started && count > 0) {
      started = true;
      byte first = buffer[from];
      wide = first == 0 || first == (byte) 0xFE || first == (byte) 0xFF;
    }
    for (int at = from; !wide && at < from + count; at++) {
      byte b = buffer[at];
      wide = b == 0;
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
        buffer[at] = ' ';
      }
    }
    return count;
  }
}
