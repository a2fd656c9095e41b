package dateline.index;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what many byte strings share, as in Liao, Petri, Moffat, Wirth, Effective Construction of
 * Relative Lempel-Ziv Dictionaries (WWW 2016): they are one long text cut into as many equal parts
 * as the dictionary has stretches; of each part that stretch is taken whose runs of six bytes stand
 * in most of them, and these runs count no more. The best stand last, where DEFLATE reaches them
 * with the shortest distances.
 */
final class SharedStretches {
  private static final int DICTIONARY = 32 * 1024;
  private static final int RUN = 6;
  private static final int STRETCH = 40;

  /** The text is looked through at most so often. */
  private static final int ROUNDS = 3;

  private final byte[] text;

  /** How many articles have a run, of those that several have and no stretch has yet. */
  private final Map<Long, Integer> having = new HashMap<>();

  SharedStretches(List<byte[]> stored) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] one : stored) {
      all.writeBytes(one);
      Set<Long> runs = new HashSet<>();
      for (int i = 0; i + RUN <= one.length; i++) {
        runs.add(run(one, i));
      }
      runs.forEach(run -> having.merge(run, 1, Integer::sum));
    }
    having.values().removeIf(count -> count == 1);
    text = all.toByteArray();
  }

  private static long run(byte[] bytes, int at) {
    long run = 0;
    for (int i = at; i < at + RUN; i++) {
      run = (run << 8) | (bytes[i] & 0xff);
    }
    return run;
  }

  private record Stretch(long worth, int start, int end) {}

  /** The bytes to know beforehand, 32 KB at most. */
  byte[] dictionary() {
    int parts = DICTIONARY / STRETCH;
    int length = text.length / parts;
    List<Stretch> chosen = new ArrayList<>();
    int size = 0;
    for (int i = 0; i < parts * ROUNDS && size < DICTIONARY; i++) {
      Stretch best = best(i % parts * length, i % parts * length + length);
      if (best != null) {
        chosen.add(best);
        size += best.end() - best.start();
        for (int at = best.start(); at + RUN <= best.end(); at++) {
          having.remove(run(text, at));
        }
      }
    }
    chosen.sort(Comparator.comparingLong(Stretch::worth));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    chosen.forEach(one -> all.write(text, one.start(), one.end() - one.start()));
    byte[] bytes = all.toByteArray();
    return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - DICTIONARY), bytes.length);
  }

  /** The best stretch of a part, without what no other article has at its ends; null if none. */
  private @Nullable Stretch best(int from, int to) {
    int runs = STRETCH - RUN + 1;
    Map<Long, Integer> inside = new HashMap<>();
    long worth = 0;
    long most = 0;
    int best = -1;
    for (int i = from; i + RUN <= to; i++) {
      long run = run(text, i);
      if (having.containsKey(run) && inside.merge(run, 1, Integer::sum) == 1) {
        worth += having.get(run);
      }
      if (i - runs >= from) {
        long left = run(text, i - runs);
        if (having.containsKey(left) && inside.merge(left, -1, Integer::sum) == 0) {
          worth -= having.get(left);
        }
      }
      if (worth > most) {
        most = worth;
        best = Math.max(from, i - runs + 1);
      }
    }
    if (best < 0) {
      return null;
    }
    int start = best;
    int end = Math.min(to, best + STRETCH);
    while (!having.containsKey(run(text, start))) {
      start++;
    }
    while (!having.containsKey(run(text, end - RUN))) {
      end--;
    }
    return new Stretch(most, start, end);
  }
}
