package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with its unit, before hedges are read: "$3 billion to $5 billion".
 *
 * @param first its first token
 * @param end the token after its last
 * @param value in the unit as stated
 * @param unit null for a bare count, ratio or score
 * @param number the number, of a range the second
 * @param range whether two numbers were joined
 */
record Quantity(
    int first,
    int end,
    Figure.Kind kind,
    Interval value,
    @Nullable Unit unit,
    Numeral number,
    boolean range) {
  Quantity of(Figure.Kind other, int newEnd) {
    return new Quantity(first, newEnd, other, value, unit, number, range);
  }

  Quantity in(Unit other, int newEnd) {
    return new Quantity(first, newEnd, other.kind(), value, other, number, range);
  }

  Quantity valued(Interval other, Figure.Kind otherKind, int newEnd) {
    return new Quantity(first, newEnd, otherKind, other, null, number, range);
  }

  Quantity startingAt(int token) {
    return new Quantity(token, end, kind, value, unit, number, range);
  }
}
