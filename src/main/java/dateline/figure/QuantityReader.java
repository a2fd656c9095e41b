package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantity that starts at a token of one sentence: a number with its unit, two joined to
 * a range, or numbers in a form of their own (ratio, score, age).
 */
final class QuantityReader {
  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Numerals numerals;
  private final Measures measures;
  private final Ranges ranges;
  private final OwnForms forms;

  /** Reads within the tokens {@code [from, limit)}. */
  QuantityReader(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numerals = new Numerals(tokens, from, limit);
    this.measures = new Measures(tokens, from, limit, numerals);
    this.ranges = new Ranges(tokens, from, limit, numerals, measures);
    this.forms = new OwnForms(tokens, from, limit, numerals, ranges);
  }

  /** The quantity that the number at this token belongs to, or null if there is none. */
  @Nullable Quantity read(int at) {
    Numeral number = numerals.read(at);
    if (number == null) {
      return null;
    }
    Quantity one = measures.measured(number);
    Quantity special = forms.read(one);
    if (special != null) {
      return special;
    }
    Quantity tall = withInches(one);
    if (!tall.equals(one)) {
      return tall;
    }
    Quantity whole = ranges.ranged(one);
    return rate(whole.range() ? whole : paired(whole));
  }

  /** "5 feet 2 inches", "6ft 4in". */
  private Quantity withInches(Quantity one) {
    Unit unit = one.unit();
    if (unit == null || !unit.name().equals("foot")) {
      return one;
    }
    int at = is(one.end(), "and") ? one.end() + 1 : one.end();
    Numeral inches = at < limit && Numerals.mayStart(tokens, at) ? numerals.read(at) : null;
    if (inches == null || inches.first() != at || inches.high() >= 12) {
      return one;
    }
    int noun = inches.end();
    if (!is(noun, "inches") && !is(noun, "inch") && !is(noun, "in")) {
      return one;
    }
    Interval value = one.value().plus(inches.high() / 12);
    return new Quantity(one.first(), noun + 1, one.kind(), value, unit, one.number(), one.range());
  }

  /** "35 and 45 dollars": the unit behind the second number is that of the first. */
  private Quantity paired(Quantity one) {
    int and = one.end();
    boolean pair =
        one.unit() == null
            && one.number().isInDigits()
            && (is(and, "and") || is(and, "or"))
            && and + 1 < limit
            && tokens.kind(and + 1) == Tokens.Kind.NUMBER;
    Numeral second = pair ? numerals.read(and + 1) : null;
    if (second == null || !second.isInDigits()) {
      return one;
    }
    Quantity two = measures.measured(second);
    Unit unit = two.unit();
    boolean near =
        two.value().high() <= 100 * one.value().high()
            && one.value().high() <= 100 * two.value().high();
    boolean behind = unit != null && two.first() == second.first() && near;
    return behind && unit != null ? one.in(unit, one.end()) : one;
  }

  private Quantity rate(Quantity q) {
    Unit unit = q.unit();
    if (unit == null || q.kind() == Figure.Kind.AGE || q.kind() == Figure.Kind.RATE) {
      return q;
    }
    Phrases.Match<Unit> per = Units.per(tokens, q.end(), limit);
    return per == null ? q : q.in(unit.per(per.meaning()), per.end());
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
