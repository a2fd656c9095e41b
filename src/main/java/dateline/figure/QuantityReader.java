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
  private static final int LONGEST_LIST = 8;

  /** Numbers up to twelve are written in words beside others in digits: "five and 40 mm". */
  private static final int LONGEST_WORD = 12;

  /** "dollars per patient per year". */
  private static final int MOST_PARTS = 2;

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Numerals numerals;
  private final Measures measures;
  private final Compounds compounds;
  private final Ranges ranges;
  private final OwnForms forms;

  /** Reads within the tokens {@code [from, limit)}. */
  QuantityReader(Tokens tokens, int from, int limit, Setting setting) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numerals = new Numerals(tokens, from, limit);
    this.measures = new Measures(tokens, from, limit, numerals, setting);
    this.compounds = new Compounds(tokens, from, limit, numerals);
    this.ranges = new Ranges(tokens, from, limit, numerals, measures);
    this.forms = new OwnForms(tokens, from, limit, numerals, ranges);
  }

  /** The quantity that the number at this token belongs to, or null if there is none. */
  @Nullable Quantity read(int at) {
    Quantity around = compounds.aroundUnit(at);
    if (around != null) {
      return around;
    }
    Numeral number = numerals.read(at);
    if (number == null) {
      return null;
    }
    Quantity one = measures.measured(number);
    Quantity special = forms.read(one);
    if (special != null) {
      return special;
    }
    Quantity sum = compounds.whole(one);
    Quantity whole = belowZero(sum.equals(one) ? ranges.ranged(one) : sum);
    return rate(whole.range() ? forms.multiple(whole) : paired(whole));
  }

  /**
   * "35 and 45 dollars", "57.5, 60.7 and 58.9 seconds": the unit behind the last number is that of
   * all. Whole numbers need an "and", for a comma may part a date from a quantity.
   */
  private Quantity paired(Quantity one) {
    boolean word = one.number().form() == Numeral.Form.WORDS && one.value().high() <= LONGEST_WORD;
    boolean bare =
        one.unit() == null && (one.number().isInDigits() || word) && !afterMonth(one.first());
    boolean decimal = one.value().high() % 1 != 0;
    int at = one.end();
    for (int i = 0; bare && i < LONGEST_LIST; i++) {
      boolean comma = at < limit && tokens.is(at, ',');
      int joint = comma ? at + 1 : at;
      boolean and = is(joint, "and") || is(joint, "or") || (comma && is(joint, "then"));
      int start = and ? joint + 1 : joint;
      boolean converted = comma && is(joint, "or");
      boolean listed = (comma || and) && !converted && start < limit && isNumber(start);
      Numeral next = listed && (and || !word) ? numerals.read(start) : null;
      if (next == null || !next.isInDigits() || next.first() != start) {
        return one;
      }
      Quantity two = measures.measured(next);
      Unit unit = two.unit();
      if (unit != null) {
        return (and || decimal) && isNear(one, two)
            ? one.in(unit, one.end()).as(Quantity.Form.LISTED)
            : one;
      }
      if (decimal != (next.high() % 1 != 0)) {
        return one;
      }
      at = next.end();
    }
    return one;
  }

  private boolean isNumber(int at) {
    return tokens.kind(at) == Tokens.Kind.NUMBER;
  }

  private boolean afterMonth(int first) {
    return first > from && Dates.isMonthName(tokens.lower(first - 1));
  }

  private static boolean isNear(Quantity one, Quantity two) {
    return two.value().high() <= 100 * one.value().high()
        && one.value().high() <= 100 * two.value().high();
  }

  /** "20 degrees below zero Celsius". */
  private Quantity belowZero(Quantity q) {
    Unit unit = q.unit();
    int end = q.end() + 2;
    boolean cold = is(q.end(), "below") && is(q.end() + 1, "zero") && q.value().low() > 0;
    boolean degrees =
        unit == null ? q.kind() == Figure.Kind.COUNT : unit.isDegree() || isTemperature(unit);
    if (!cold || !degrees) {
      return q;
    }
    Phrases.Match<Unit> scale =
        unit == null || unit.isDegree() ? Units.after(tokens, end, limit) : null;
    Unit meant = unit == null ? Units.degree() : unit;
    if (scale != null && isTemperature(scale.meaning())) {
      meant = scale.meaning();
      end = scale.end();
    }
    Interval value = new Interval(-q.value().high(), -q.value().low());
    return new Quantity(
        q.first(),
        end,
        meant.kind(),
        value,
        meant,
        q.number(),
        q.range(),
        Quantity.Form.BELOW_ZERO);
  }

  private static boolean isTemperature(Unit unit) {
    return unit.kind() == Figure.Kind.TEMPERATURE;
  }

  private Quantity rate(Quantity q) {
    Unit unit = q.unit();
    if (unit == null || q.kind() == Figure.Kind.AGE || q.kind() == Figure.Kind.RATE) {
      return q;
    }
    Quantity rate = q;
    for (int i = 0; i < MOST_PARTS; i++) {
      Unit whole = rate.unit();
      Phrases.Match<Unit> per = Units.per(tokens, rate.end(), limit);
      if (per == null || whole == null) {
        return rate;
      }
      rate = rate.in(whole.per(per.meaning()), per.end());
    }
    return rate;
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
