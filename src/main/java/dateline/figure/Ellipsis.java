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
 * eight miles long and [four] wide
 * </pre>
 */
final class Ellipsis {
  private static final int REACH = 12;
  private static final int LIST_STEP = 6;

  private Ellipsis() {}

  /**
   * The number with the unit left out, or as it is.
   *
   * @param q a quantity without a noun behind it
   * @param first the token where its hedge starts
   * @param last the figure read before it in the sentence
   * @param moved whether that was the size of a rise or fall; only another size is like it
   */
  static Quantity filled(
      Tokens tokens, Quantity q, int first, int limit, @Nullable Quantity last, boolean moved) {
    if (last == null || first - last.end() > 2 * REACH || first == 0) {
      return q;
    }
    Unit unit = last.unit();
    boolean wide = q.end() < limit && Measured.isExtent(tokens.lower(q.end()));
    if (wide && unit != null && unit.kind() == Figure.Kind.LENGTH && q.unit() == null) {
      return q.in(unit, q.end()).as(Quantity.Form.ELLIPSIS);
    }
    boolean near = first - last.end() <= REACH;
    boolean bare = q.unit() == null && q.kind() == Figure.Kind.COUNT && q.number().isInDigits();
    if (!bare
        || unit == null
        || !((near && isAlike(tokens, first, last, moved))
            || (near && isParallel(tokens, q, limit, last, moved))
            || (isGreatMoney(tokens, q, last, limit) && isOfSum(tokens.lower(first - 1))))) {
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
    return fits ? q.in(unit, q.end()).as(Quantity.Form.ELLIPSIS) : q;
  }

  /** "assets of 1.36 billion crowns and a portfolio of [1.60 billion]". */
  private static boolean isGreatMoney(Tokens tokens, Quantity q, Quantity last, int limit) {
    boolean converted = q.end() < limit && tokens.is(q.end(), '(');
    return !converted
        && last.kind() == Figure.Kind.MONEY
        && q.number().magnitude() >= 1e6
        && q.number().magnitude() == last.number().magnitude();
  }

  private static boolean isOfSum(String before) {
    return switch (before) {
      case "of", "to", "at", "after", "with", "was", "is", "were" -> true;
      default -> isCompared(before);
    };
  }

  /** "49.5 percent to [44.5]", "A by 8 percent, B by [7] and C by [6]". */
  private static boolean isAlike(Tokens tokens, int first, Quantity last, boolean moved) {
    String before = tokens.lower(first - 1);
    if (before.equals("by")) {
      boolean listed = last.first() > 0 && tokens.lower(last.first() - 1).equals("by");
      return listed && first - last.end() <= LIST_STEP;
    }
    boolean to = before.equals("to") && first - last.end() == 1;
    return !moved && (to || isCompared(before));
  }

  /** "56 per cent for A and [28] for B", "62.5 per cent, B [22.1] and C [8.3]". */
  private static boolean isParallel(
      Tokens tokens, Quantity q, int limit, Quantity last, boolean moved) {
    boolean decimal = last.kind() == Figure.Kind.PERCENT && q.value().high() % 1 != 0;
    boolean same =
        q.end() < limit
            && tokens.lower(q.end()).equals(tokens.lower(last.end()))
            && (isShared(tokens.lower(q.end()))
                || isYear(tokens, q.end(), limit)
                || isNextShare(tokens, q, last));
    return !moved && (decimal || same);
  }

  /** "73 per cent in the North, [96] in the Republic". */
  private static boolean isNextShare(Tokens tokens, Quantity q, Quantity last) {
    int before = q.first() - 1;
    boolean listed = tokens.is(before, ',') || tokens.lower(before).equals("and");
    return listed && last.kind() == Figure.Kind.PERCENT && tokens.lower(q.end()).equals("in");
  }

  /** "300,000 in 1986 and [375,000] in 1985". */
  private static boolean isYear(Tokens tokens, int at, int limit) {
    return at + 1 < limit
        && tokens.lower(at).equals("in")
        && tokens.kind(at + 1) == Tokens.Kind.NUMBER
        && tokens.end(at + 1) - tokens.start(at + 1) == 4;
  }

  private static boolean isShared(String lower) {
    return switch (lower) {
      case "for", "against", "among" -> true;
      default -> false;
    };
  }

  private static boolean isCompared(String lower) {
    return switch (lower) {
      case "from", "against", "vs", "versus", "than", "with" -> true;
      default -> false;
    };
  }
}
