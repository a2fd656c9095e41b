package dateline.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that are numbers, from {@code number-words.tsv}. */
final class NumberWords {
  /** What a word does in a number. */
  enum Role {
    /** 0 to 19. */
    UNIT,
    /** 20 to 90. */
    TENS,
    /** "hundred". */
    HUNDRED,
    /** "thousand", "million" and above. */
    SCALE,
    /** "dozen". */
    DOZEN,
    /** "hundreds", "dozens". */
    VAGUE,
    /** "third", "quarters". */
    PART
  }

  /** One word. */
  record Word(double value, Role role) {}

  private static final Map<String, Word> WORDS = new HashMap<>();

  static {
    for (List<String> row : Table.rows("number-words.tsv", 6)) {
      WORDS.put(
          row.get(0),
          new Word(
              Double.parseDouble(row.get(1)), Role.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
    }
  }

  private NumberWords() {}

  /** The word in lower case, or null if it is no number. */
  static @Nullable Word get(String lower) {
    return WORDS.get(lower);
  }
}
