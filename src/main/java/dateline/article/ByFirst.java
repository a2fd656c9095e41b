package dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Entries by the first character of their names, the longest name first; the characters are Latin,
 * Greek or Cyrillic.
 */
final class ByFirst<T> {
  private static final int SIZE = 0x530;

  private final List<List<T>> rows = new ArrayList<>(SIZE);

  ByFirst(List<T> entries, Function<T, String> name) {
    for (int i = 0; i < SIZE; i++) {
      rows.add(List.of());
    }
    Comparator<T> longestFirst = Comparator.comparingInt(entry -> -name.apply(entry).length());
    List<T> sorted = new ArrayList<>(entries);
    sorted.sort(longestFirst);
    for (T entry : sorted) {
      char first = name.apply(entry).charAt(0);
      if (rows.get(first).isEmpty()) {
        rows.set(first, new ArrayList<>());
      }
      rows.get(first).add(entry);
    }
  }

  /** The entries whose names start so; the caller leaves the list as it is. */
  List<T> of(char first) {
    return first < SIZE ? rows.get(first) : List.of();
  }
}
