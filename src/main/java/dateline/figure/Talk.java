package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the last figures of a text were of, so that a bare number can be of the same:
 *
 * <pre>
 * Aceh reported 27,174 dead in 12 districts, Galle more than [17,640]. Madras has [8,523].
 * The well gave 5,000 barrels a day; he believes in [1,000].
 * </pre>
 *
 * <p>Of several it is the one that is near in the text and in size: 17,640 is of dead, not of
 * districts.
 */
final class Talk {
  /** What a figure was of: a noun, and a unit where it was measured. */
  record Told(Quantity quantity, @Nullable Noun noun, int end, boolean known) {}

  /** Three or four sentences. */
  private static final int REACH = 90;

  private static final int KEPT = 8;

  /** So many tokens between weigh as much as a number ten times as great. */
  private static final double TOKENS_PER_DECADE = 30;

  /**
   * A number a hundred thousand times as great is of something else, fifty times of another
   * measure.
   */
  private static final double FARTHEST = 5;

  /** What is known already is seldom counted again. */
  private static final double KNOWN = 2;

  private static final double FARTHEST_MEASURE = 1.8;

  /** Nouns that are of the number, not of what is counted. */
  private static final Set<String> EMPTY =
      Table.words(
          """
          ages values factors figures numbers counts estimates totals rates levels readers
          times pages paragraphs words points
          """);

  private final Deque<Told> last = new ArrayDeque<>(KEPT);

  /**
   * Takes down what a figure is of.
   *
   * @param noun what it counts, or what befell those who are counted; or null
   * @param end the token behind it
   * @param known whether it is told of as known: "all 67 counties", "the 67 counties"
   */
  void tell(Quantity q, @Nullable Noun noun, int end, boolean known) {
    if (!(q.kind() == Figure.Kind.COUNT ? isSomething(noun) : isMeasure(q))) {
      return;
    }
    if (last.size() == KEPT) {
      last.removeLast();
    }
    last.addFirst(new Told(q, noun, end, known));
  }

  /** The token behind the last figure that was told of, 0 if there is none. */
  int end() {
    return last.isEmpty() ? 0 : last.getFirst().end;
  }

  /** The figure that a bare number starting at this token is like, or null. */
  @Nullable Told like(Quantity q, int first) {
    double size = size(q.value());
    boolean whole = size % 1 == 0;
    Told best = null;
    double least = Double.MAX_VALUE;
    for (Told told : last) {
      int distance = first - told.end;
      if (distance > REACH) {
        break;
      }
      boolean measured = told.quantity.kind() != Figure.Kind.COUNT;
      double decades = Math.abs(Math.log10(size / size(told.quantity.value())));
      boolean fits =
          measured
              ? decades <= FARTHEST_MEASURE && (q.number().isInDigits() || size >= 1e6)
              : whole && decades <= FARTHEST;
      double far = decades + distance / TOKENS_PER_DECADE + (told.known ? KNOWN : 0);
      if (fits && far < least) {
        best = told;
        least = far;
      }
    }
    return best;
  }

  /**
   * What the last measure in this unit was of: "3 million barrels of oil ... 2 million barrels".
   */
  @Nullable Noun ofUnit(Unit unit, int first) {
    for (Told told : last) {
      Unit other = told.quantity.unit();
      Noun noun = told.noun;
      if (other != null
          && noun != null
          && other.name().equals(unit.name())
          && unit.kind() != Figure.Kind.SPEED
          && first - told.end <= REACH
          && isMeasure(told.quantity)) {
        return noun.carried();
      }
    }
    return null;
  }

  private static boolean isSomething(@Nullable Noun noun) {
    return noun != null
        && (NounPhrase.isPlural(noun.word())
            || NounPhrase.isNominal(noun.word())
            || Fates.isNoun(noun.word())
            || noun.word().equals("toll"))
        && !EMPTY.contains(noun.word());
  }

  /** Sums and lengths are too many for a bare number to be another of them. */
  private static boolean isMeasure(Quantity q) {
    Unit unit = q.unit();
    if (unit == null
        || unit.name().equals("point")
        || unit.isDegree()
        || unit.name().startsWith(" per")) {
      return false;
    }
    return switch (q.kind()) {
      case VOLUME, MASS, SPEED, TEMPERATURE, ENERGY, POWER, RATE, OTHER -> true;
      case COUNT, MONEY, PERCENT, RATIO, LENGTH, AREA, DURATION, AGE, SCORE -> false;
    };
  }

  /** The end of an interval that is told. */
  private static double size(Interval value) {
    return Math.max(1, Math.abs(Double.isInfinite(value.high()) ? value.low() : value.high()));
  }
}
