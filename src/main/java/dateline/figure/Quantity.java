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
 * @param form by which rule its parts belong together
 */
record Quantity(
    int first,
    int end,
    Figure.Kind kind,
    Interval value,
    @Nullable Unit unit,
    Numeral number,
    boolean range,
    Form form) {
  /** How the parts of a quantity are put together. */
  enum Form {
    /** "40", "$40", "40 miles", "40 to 50 miles". */
    PLAIN("number with what stands beside it"),
    /** "50 plus or minus 3 percent". */
    TOLERANCE("number and how far it may be off"),
    /** "more than 10 but fewer than 20". */
    LIMITS("limit below and limit above"),
    /** "6 ft 2 in", "two hours and a half". */
    SUM("smaller units added"),
    /** "a pound and a half", "a year or two". */
    AROUND("number that stands around its unit"),
    /** "less than a minute". */
    SINGLE("one of a unit, limited by a hedge"),
    /** "2:17:01" of a race. */
    TIME("hours, minutes and seconds taken"),
    /** "20 degrees below zero". */
    BELOW_ZERO("number below zero"),
    /** "six times as much", "tenfold", "doubled", "twice as many". */
    MULTIPLE("how many times as much"),
    /** "one in five", "nine out of ten". */
    SHARE("number out of another"),
    /** "3:1", "ten to one". */
    PROPORTION("number to another"),
    /** "3-1". */
    SCORE("two sides of a score"),
    /** "Ruiz, 66, said". */
    AGE("number where an age stands"),
    /** The first of "35 and 45 dollars". */
    LISTED("unit of the last number of its list"),
    /** The second of "7 billion dollars, from 3 billion". */
    ELLIPSIS("unit of the figure before"),
    /** "3 points" in a poll. */
    POLL("points in a poll are percentage points");

    private final String words;

    Form(String words) {
      this.words = words;
    }

    /** The rule in a few words, for explanations. */
    String words() {
      return words;
    }
  }

  Quantity of(Figure.Kind other, int newEnd) {
    return new Quantity(first, newEnd, other, value, unit, number, range, form);
  }

  Quantity in(Unit other, int newEnd) {
    return new Quantity(first, newEnd, other.kind(), value, other, number, range, form);
  }

  Quantity valued(Interval other, Figure.Kind otherKind, int newEnd) {
    return new Quantity(first, newEnd, otherKind, other, null, number, range, form);
  }

  Quantity startingAt(int token) {
    return new Quantity(token, end, kind, value, unit, number, range, form);
  }

  /** The same as the upper end of a range that starts at a token. */
  Quantity from(double low, int token) {
    Interval both = new Interval(low, value.high());
    return new Quantity(token, end, kind, both, unit, number, true, Form.LIMITS);
  }

  Quantity as(Form other) {
    return new Quantity(first, end, kind, value, unit, number, range, other);
  }
}
