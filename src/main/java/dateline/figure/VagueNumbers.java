package dateline.figure;

import dateline.article.Tokens;
import dateline.figure.NumberWords.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that give only a size: "several hundred", "tens of thousands", "low millions", "a
 * handful of". What each stands for is stated in {@code vague.tsv}; a plural alone stands for two
 * to ten of it.
 */
final class VagueNumbers {
  private record Size(double low, double high) {}

  /** "tens of thousands of millions" has three words. */
  private static final int MOST_WORDS = 3;

  private static final Phrases<Size> SEVERAL = new Phrases<>();
  private static final Map<String, Size> PARTS = new HashMap<>();
  private static final Map<String, Size> ALONE = new HashMap<>();

  static {
    for (List<String> row : Table.rows("vague.tsv", 8)) {
      Size size = new Size(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
      switch (row.get(1)) {
        case "several" -> SEVERAL.add(row.get(0), size);
        case "part" -> PARTS.put(row.get(0), size);
        case "alone" -> ALONE.put(row.get(0), size);
        default -> throw new IllegalStateException("vague.tsv has no class " + row.get(1));
      }
    }
  }

  private final Tokens tokens;
  private final int from;
  private final int limit;

  /** Reads within the tokens {@code [from, limit)}. */
  VagueNumbers(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
  }

  /** Whether the word in lower case may be such a number by itself. */
  static boolean isAlone(String lower) {
    return ALONE.containsKey(lower);
  }

  /** "a handful of men", "a couple of days": the number stands before an "of". */
  @Nullable Numeral alone(int at) {
    Size size = ALONE.get(tokens.lower(at));
    if (size == null || !is(at - 1, "a") || !is(at + 1, "of") || at + 2 >= limit) {
      return null;
    }
    NumberWords.Word next = NumberWords.get(tokens.lower(at + 2));
    boolean things = size.low() < 10 || NounPhrase.isPlural(tokens.lower(at + 2));
    return next == null && things && tokens.isWord(at + 2)
        ? new Numeral(at - 1, at + 1, size.low(), size.high(), 1, Numeral.Form.VAGUE)
        : null;
  }

  /** "several hundred thousand", "a couple of dozen": {@code word} stands at the token. */
  @Nullable Numeral several(int at, NumberWords.Word word) {
    Phrases.Match<Size> size = SEVERAL.endingBefore(tokens, at, from);
    if (size == null) {
      return null;
    }
    NumberWords.Word next = at + 1 < limit ? NumberWords.get(tokens.lower(at + 1)) : null;
    boolean more = word.role() == Role.HUNDRED && next != null && next.role() == Role.SCALE;
    double one = more && next != null ? word.value() * next.value() : word.value();
    return new Numeral(
        size.first(),
        more ? at + 2 : at + 1,
        size.meaning().low() * one,
        size.meaning().high() * one,
        one,
        Numeral.Form.VAGUE);
  }

  /** "hundreds", "tens of thousands", "low millions"; "tens" and "scores" need an "of". */
  @Nullable Numeral plural(int at, NumberWords.Word word) {
    Size part = at > from ? PARTS.get(tokens.lower(at - 1)) : null;
    Size size = part == null ? new Size(2, 10) : part;
    double one = word.value();
    double low = size.low() * one;
    double high = size.high() * one;
    int end = at + 1;
    for (int words = 1; words < MOST_WORDS && is(end, "of") && end + 1 < limit; words++) {
      NumberWords.Word next = NumberWords.get(tokens.lower(end + 1));
      if (next == null || next.role() != Role.VAGUE) {
        break;
      }
      low *= next.value();
      high *= next.value();
      one = next.value();
      end += 2;
    }
    boolean needsOf = word.value() == 10 || word.value() == 20;
    if (needsOf && end == at + 1 && !is(end, "of")) {
      return null;
    }
    return new Numeral(part == null ? at : at - 1, end, low, high, one, Numeral.Form.VAGUE);
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
