package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives a bare number the unit of the figure that it is compared with:
 *
 * <pre>
 * rose to 7.4 billion dollars in May from [3.9 billion]
 * 49 percent, down from [50] a year ago
 * </pre>
 */
final class Ellipsis {
  private static final int REACH = 12;

  private Ellipsis() {}

  /**
   * The number with the unit left out, or as it is.
   *
   * @param q a quantity without a noun behind it
   * @param first the token where its hedge starts
   * @param last the figure read before it in the sentence
   */
  static Quantity filled(Tokens tokens, Quantity q, int first, @Nullable Quantity last) {
    if (last == null || first - last.end() > REACH || first == 0) {
      return q;
    }
    Unit unit = last.unit();
    boolean bare = q.unit() == null && q.kind() == Figure.Kind.COUNT && q.number().isInDigits();
    if (!bare || unit == null || !isCompared(tokens.lower(first - 1))) {
      return q;
    }
    double value = q.value().high();
    boolean fits =
        switch (unit.kind()) {
          case MONEY, MASS, VOLUME, POWER, ENERGY, RATE ->
              value <= 1000 * last.value().high() && value * 1000 >= last.value().high();
          case PERCENT -> value <= 100 && q.number().magnitude() == 1;
          case COUNT, RATIO, LENGTH, AREA, SPEED, DURATION, TEMPERATURE, AGE, SCORE, OTHER -> false;
        };
    return fits ? q.in(unit, q.end()) : q;
  }

  private static boolean isCompared(String lower) {
    return switch (lower) {
      case "from", "against", "vs", "versus", "than", "with" -> true;
      default -> false;
    };
  }
}
