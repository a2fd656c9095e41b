package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single words that are a ratio: "doubled", "tenfold", "twice as many". */
final class Multiples {
  /** A ratio, and the rise or fall that its verb says. */
  record Found(Quantity quantity, Phrases.@Nullable Match<Figure.Change> change) {}

  private static final Map<String, Double> VERBS =
      Map.of(
          "doubled",
          2.0,
          "tripled",
          3.0,
          "trebled",
          3.0,
          "quadrupled",
          4.0,
          "quintupled",
          5.0,
          "halved",
          0.5);
  private static final Map<String, Double> ADVERBS = Map.of("twice", 2.0, "thrice", 3.0);

  private Multiples() {}

  static boolean mayBe(Tokens tokens, int at) {
    String lower = tokens.lower(at);
    return VERBS.containsKey(lower) || ADVERBS.containsKey(lower) || isFold(lower);
  }

  private static boolean isFold(String lower) {
    return lower.length() > 6
        && lower.endsWith("fold")
        && NumberWords.get(lower.substring(0, lower.length() - 4)) != null;
  }

  static @Nullable Found at(Tokens tokens, int at, int from, int limit) {
    String lower = tokens.lower(at);
    Double verb = VERBS.get(lower);
    if (verb != null) {
      boolean named = at + 1 < limit && tokens.is(at + 1, '-');
      Figure.Change change = verb > 1 ? Figure.Change.UP : Figure.Change.DOWN;
      return named ? null : new Found(ratio(at, verb), new Phrases.Match<>(change, at, at + 1));
    }
    Double adverb = ADVERBS.get(lower);
    if (adverb == null) {
      NumberWords.Word word = NumberWords.get(lower.substring(0, lower.length() - 4));
      return word == null ? null : new Found(ratio(at, word.value()), null);
    }
    boolean compares =
        at + 1 < limit
            && switch (tokens.lower(at + 1)) {
              case "as", "the", "its", "their", "that", "what", "more" -> true;
              default -> false;
            };
    boolean clause = at + 2 < limit && tokens.isCapitalised(at + 2);
    return compares && !clause && at >= from ? new Found(ratio(at, adverb), null) : null;
  }

  private static Quantity ratio(int at, double value) {
    Numeral number = new Numeral(at, at + 1, value, value, 1, Numeral.Form.WORDS);
    return new Quantity(
        at,
        at + 1,
        Figure.Kind.RATIO,
        Interval.exactly(value),
        null,
        number,
        false,
        Quantity.Form.MULTIPLE);
  }
}
