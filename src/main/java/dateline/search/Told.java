package dateline.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What a watch has told of, as marks: the first 48 bits of the SHA-256 of a key. That two of a
 * million keys share a mark with a given third happens once in a hundred million times.
 *
 * <p>Written in lines of marks one behind the other, eight letters each (Base64, RFC 4648 section
 * 5), in order.
 */
public final class Told {
  /** Nothing yet. */
  static final Told NOTHING = new Told(new long[0]);

  private static final int MARK_BYTES = 6;
  private static final int MARK_LETTERS = 8;
  private static final int LINE_MARKS = 12;

  /** Sorted, each once. */
  private final long[] marks;

  private Told(long[] marks) {
    this.marks = marks;
  }

  /** Whether this key is among them. */
  boolean holds(String key) {
    return Arrays.binarySearch(marks, mark(key)) >= 0;
  }

  /** These and more. */
  Told and(Collection<String> keys) {
    return of(LongStream.concat(LongStream.of(marks), keys.stream().mapToLong(Told::mark)));
  }

  private static Told of(LongStream marks) {
    return new Told(marks.sorted().distinct().toArray());
  }

  /** As lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < marks.length; from += LINE_MARKS) {
      int to = Math.min(marks.length, from + LINE_MARKS);
      ByteBuffer bytes = ByteBuffer.allocate((to - from) * MARK_BYTES);
      for (int i = from; i < to; i++) {
        bytes.putShort((short) (marks[i] >>> Integer.SIZE)).putInt((int) marks[i]);
      }
      lines.add(Base64.getUrlEncoder().encodeToString(bytes.array()));
    }
    return lines;
  }

  /**
   * From lines.
   *
   * @throws IllegalArgumentException if one is none
   */
  static Told of(List<String> lines) {
    LongStream.Builder read = LongStream.builder();
    for (String line : lines) {
      ByteBuffer bytes = bytes(line);
      while (bytes.hasRemaining()) {
        long high = Short.toUnsignedLong(bytes.getShort());
        read.add(high << Integer.SIZE | Integer.toUnsignedLong(bytes.getInt()));
      }
    }
    return of(read.build());
  }

  /** Whether {@link #of(List)} can read this line. */
  static boolean isLine(String line) {
    return line.length() % MARK_LETTERS == 0 && line.matches("[A-Za-z0-9_-]+");
  }

  private static ByteBuffer bytes(String line) {
    if (!isLine(line)) {
      throw new IllegalArgumentException("not marks: " + line);
    }
    return ByteBuffer.wrap(Base64.getUrlDecoder().decode(line));
  }

  private static long mark(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - MARK_BYTES * Byte.SIZE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
