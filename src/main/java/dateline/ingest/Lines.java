package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines of bytes without making an object for each. */
final class Lines {
  /** Far above any article; a longer line is no article but a mistake in the file. */
  static final int LONGEST = 64 << 20;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private int limit;
  private int number;
  private boolean tooLong;
  private boolean atEnd;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Steps to the next line; false after the last one. */
  boolean next() throws IOException {
    start = end;
    tooLong = false;
    if (number > 0 && start < limit) {
      start++;
    }
    int scan = start;
    while (true) {
      while (scan < limit && buffer[scan] != '\n') {
        scan++;
      }
      if (scan < limit) {
        break;
      }
      int seen = scan - start;
      if (seen > LONGEST) {
        tooLong = true;
        start = limit;
        seen = 0;
      }
      if (!fill()) {
        if (start == limit && !tooLong) {
          return false;
        }
        scan = limit;
        break;
      }
      scan = start + seen;
    }
    end = scan;
    number++;
    return true;
  }

  /** The bytes; the line is {@code [start, end)} of them until the next step. */
  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Counted from 1. */
  int number() {
    return number;
  }

  /** Whether the line was longer than {@link #LONGEST} and has been left out. */
  boolean isTooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    if (atEnd) {
      return false;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      limit -= start;
      start = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, limit, buffer.length - limit);
    atEnd = read < 0;
    limit += Math.max(read, 0);
    return !atEnd;
  }
}
