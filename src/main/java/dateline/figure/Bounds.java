package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import org.jspecify.annotations.Nullable;

/** What hedges, ranges and vague words make of a number. */
final class Bounds {
  private Bounds() {}

  /** How a quantity is limited by the hedge beside it. */
  static Figure.Bound of(Quantity q, Phrases.@Nullable Match<Hedges.Hedge> hedge) {
    if (q.range()) {
      return Figure.Bound.BETWEEN;
    }
    if (q.kind() == Figure.Kind.SCORE) {
      return Figure.Bound.EXACT;
    }
    boolean vague = q.number().form() == Numeral.Form.VAGUE;
    if (hedge == null || (vague && hedge.meaning().bound() == Figure.Bound.EXACT)) {
      return vague ? Figure.Bound.ABOUT : Figure.Bound.EXACT;
    }
    return hedge.meaning().bound();
  }

  /** Whether one quantity is limited below and the next, of the same unit, above it. */
  static boolean areTwoEnds(
      Quantity one,
      Phrases.@Nullable Match<Hedges.Hedge> low,
      Quantity two,
      Phrases.@Nullable Match<Hedges.Hedge> high) {
    boolean alike = one.unit() == null ? one.kind() == Figure.Kind.COUNT : one.kind() == two.kind();
    boolean same = one.unit() == null || one.unit().equals(two.unit());
    boolean rises = one.value().low() < two.value().high() && !one.range() && !two.range();
    return low != null && high != null && alike && same && rises && isLower(low) && isUpper(high);
  }

  private static boolean isLower(Phrases.Match<Hedges.Hedge> hedge) {
    Figure.Bound bound = hedge.meaning().bound();
    return bound == Figure.Bound.MORE_THAN || bound == Figure.Bound.AT_LEAST;
  }

  private static boolean isUpper(Phrases.Match<Hedges.Hedge> hedge) {
    Figure.Bound bound = hedge.meaning().bound();
    return bound == Figure.Bound.LESS_THAN || bound == Figure.Bound.AT_MOST;
  }

  /** The interval that the limit leaves. */
  static Interval limited(Interval value, Figure.Bound bound) {
    return switch (bound) {
      case MORE_THAN, AT_LEAST -> Interval.from(value.low());
      case LESS_THAN, AT_MOST -> Interval.upTo(value.high());
      case EXACT, ABOUT, BETWEEN -> value;
    };
  }
}
