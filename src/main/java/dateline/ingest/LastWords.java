package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads away what a process prints, so that it never has to wait, and keeps the last of it. */
final class LastWords {
  private static final int KEPT = 2048;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final InputStream in;
  private final byte[] ring = new byte[KEPT];
  private final Thread thread;
  private long read;

  private LastWords(InputStream in) {
    this.in = in;
    this.thread = Thread.ofPlatform().daemon().name("parser-words").unstarted(this::drain);
  }

  static LastWords of(InputStream in) {
    LastWords words = new LastWords(in);
    words.thread.start();
    return words;
  }

  /** The last 2 KiB; of a process that has ended, all that came before its end. */
  String all() {
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      int length = (int) Math.min(read, KEPT);
      byte[] bytes = new byte[length];
      for (int i = 0; i < length; i++) {
        bytes[i] = ring[(int) ((read - length + i) % KEPT)];
      }
      return new String(bytes, StandardCharsets.UTF_8).strip();
    }
  }

  private void drain() {
    byte[] buffer = new byte[KEPT];
    try {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        keep(buffer, count);
      }
    } catch (IOException e) {
      byte[] last = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
      keep(last, Math.min(last.length, KEPT));
    }
  }

  private synchronized void keep(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      ring[(int) (read++ % KEPT)] = bytes[i];
    }
  }
}
