package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Joins two numbers to a range: "3-5 million", "from 5 to 7 tonnes", "two or three". */
final class Ranges {
  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Numerals numerals;
  private final Measures measures;

  /** Reads within the tokens {@code [from, limit)}. */
  Ranges(Tokens tokens, int from, int limit, Numerals numerals, Measures measures) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numerals = numerals;
    this.measures = measures;
  }

  /** The quantity with the second number that a range joins to it, "between 5 and 7 tonnes". */
  Quantity ranged(Quantity one) {
    if (one.number().form() == Numeral.Form.VAGUE || one.number().form() == Numeral.Form.FRACTION) {
      return one;
    }
    Quantity spread = withTolerance(one);
    if (spread != null) {
      return spread;
    }
    int before = beforeHedge(one.first());
    boolean between = is(before, "between");
    boolean fromTo = is(before, "from") || is(before, "ranging") || is(before, "ranged");
    int joint = joint(one, between);
    if (joint < 0) {
      return one;
    }
    int start = joint;
    while (start < limit
        && (tokens.is(start, '$') || !Numerals.mayStart(tokens, start))
        && start < joint + 3) {
      start++;
    }
    Numeral second =
        start < limit && Numerals.mayStart(tokens, start) ? numerals.read(start) : null;
    if (second == null || second.form() == Numeral.Form.VAGUE) {
      return one;
    }
    boolean name = second.first() > one.end() && tokens.isCapitalised(second.first());
    if (name && one.number().isInDigits() && !tokens.spaceBefore(second.first())) {
      return one;
    }
    Quantity two = measures.measured(second);
    boolean adjacent = two.first() == joint || beforeHedge(two.first()) < joint;
    if (!adjacent) {
      return one;
    }
    if (fromTo && two.unit() == null && isGlued(two.end())) {
      return sharing(one, ranged(two));
    }
    Quantity range = joined(one, two, between || fromTo);
    return between && range.range() ? range.startingAt(before) : range;
  }

  /** "from 24 to 33-35 billion euros": 24 billion euros, and the range stands by itself. */
  private static Quantity sharing(Quantity one, Quantity range) {
    Unit unit = range.unit();
    boolean less = one.number().magnitude() == 1 && one.value().high() < 1000;
    Numeral grown = one.number().times(less ? range.number().magnitude() : 1, one.end());
    Quantity whole =
        new Quantity(
            one.first(),
            one.end(),
            one.kind(),
            new Interval(grown.low(), grown.high()),
            one.unit(),
            grown,
            false,
            one.form());
    return unit == null || one.unit() != null
        ? whole
        : whole.in(unit, one.end()).as(Quantity.Form.LISTED);
  }

  /** "50 plus or minus 3 percent" is 47 to 53 percent; null without such a tolerance. */
  private @Nullable Quantity withTolerance(Quantity one) {
    int at = one.end();
    if (at < limit && tokens.is(at, ',')) {
      at++;
    }
    int start = at;
    while (start < limit && start < at + 4 && !Numerals.mayStart(tokens, start)) {
      start++;
    }
    Phrases.Match<Hedges.Hedge> hedge =
        start < limit ? Hedges.before(tokens, start, at, one.kind()) : null;
    boolean tolerance = hedge != null && hedge.first() == at && hedge.meaning().isTolerance();
    Numeral number = tolerance && Numerals.mayStart(tokens, start) ? numerals.read(start) : null;
    if (number == null || !(one.value().low() > 0)) {
      return null;
    }
    Quantity two = measures.measured(number);
    Unit unit = one.unit();
    boolean share = unit == null && one.value().high() <= 100;
    boolean relative =
        two.kind() == Figure.Kind.PERCENT && !two.kind().equals(one.kind()) && !share;
    boolean alike = unit == null || two.unit() == null || unit.equals(two.unit());
    if (!relative && !alike) {
      return null;
    }
    double middle = one.value().high();
    double width = relative ? middle * two.value().high() / 100 : two.value().high();
    Unit meant = relative || two.unit() == null ? unit : two.unit();
    return new Quantity(
        one.first(),
        two.end(),
        meant == null ? one.kind() : meant.kind(),
        tolerance(middle, width),
        meant,
        two.number(),
        true,
        Quantity.Form.TOLERANCE);
  }

  /** In decimals, so that 40.333 ± 0.004 ends at 40.337. */
  private static Interval tolerance(double middle, double width) {
    BigDecimal centre = BigDecimal.valueOf(middle);
    BigDecimal half = BigDecimal.valueOf(width);
    return new Interval(centre.subtract(half).doubleValue(), centre.add(half).doubleValue());
  }

  private boolean isGlued(int at) {
    return at + 1 < limit
        && tokens.is(at, '-')
        && !tokens.spaceBefore(at)
        && !tokens.spaceBefore(at + 1)
        && tokens.kind(at + 1) == Tokens.Kind.NUMBER;
  }

  /** The token behind the "-", "to" or "and" that joins two numbers, or -1. */
  private int joint(Quantity one, boolean between) {
    int at = one.end();
    if (at >= limit) {
      return -1;
    }
    boolean hyphen = tokens.is(at, '-') || tokens.is(at, '\u2013');
    int next = hyphen && at + 1 < limit ? at + 1 : at;
    String lower = tokens.lower(next);
    if (lower.equals("to")
        || (lower.equals("through") && next == at && one.unit() == null)
        || (between && lower.equals("and"))) {
      int behind = next + 1;
      return behind < limit && Units.isHyphen(tokens, behind) ? behind + 1 : behind;
    }
    boolean rises =
        is(beforeHedge(one.first()), "from") && lower.equals("up") && is(next + 1, "to");
    if (rises) {
      return next + 2;
    }
    if (lower.equals("or") && next == at && one.unit() == null) {
      return next + 1;
    }
    boolean glued = hyphen && next > at && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
    return glued || (hyphen && isSpacedRange(one, at)) ? next : -1;
  }

  /** "5 - 10 percent", "10 – 15 people": the dash of a range only before a unit or a noun. */
  private boolean isSpacedRange(Quantity one, int dash) {
    boolean digits =
        dash + 1 < limit
            && one.unit() == null
            && one.number().isInDigits()
            && tokens.spaceBefore(dash)
            && tokens.spaceBefore(dash + 1)
            && tokens.kind(dash + 1) == Tokens.Kind.NUMBER;
    Numeral second = digits ? numerals.read(dash + 1) : null;
    if (second == null || second.high() <= one.value().high() || second.end() >= limit) {
      return false;
    }
    int behind = second.end();
    return Units.after(tokens, behind, limit) != null
        || (tokens.isWord(behind) && NounPhrase.isPlural(tokens.lower(behind)));
  }

  private Quantity joined(Quantity one, Quantity two, boolean announced) {
    Numeral a = one.number();
    Numeral b = two.number();
    boolean either = is(one.end(), "or");
    if (either
        && (b.low() <= a.low()
            || b.low() > 2 * a.low() + 1
            || (two.unit() != null && one.unit() != null))) {
      return one;
    }
    Unit unit = two.unit() != null ? two.unit() : one.unit();
    boolean sameUnit = one.unit() == null || two.unit() == null || one.unit().equals(two.unit());
    boolean openFirst = one.unit() == null || two.unit() != null || announced || isPrefixed(one);
    if (!sameUnit || !openFirst || (one.kind() == Figure.Kind.AGE && two.unit() == null)) {
      return one;
    }
    double low = a.low();
    boolean inherits =
        a.magnitude() == 1 && b.magnitude() >= 1000 && low <= b.low() / b.magnitude() && low < 1000;
    if (inherits) {
      low *= b.magnitude();
    }
    double high = b.high();
    boolean falls = low > high && low >= 0;
    if (falls && !announced) {
      boolean shares = one.unit() == null && two.kind() == Figure.Kind.PERCENT;
      return shares && unit != null ? one.in(unit, one.end()).as(Quantity.Form.LISTED) : one;
    }
    int most = beforeHedge(one.first()) < one.first() - 1 ? 20 : 10;
    boolean leap = !announced && low > 0 && high > most * low && !inherits;
    boolean alike = (one.unit() == null) == (two.unit() == null) || isPrefixed(one);
    boolean moved = !announced && alike && is(one.end(), "to") && isMoved(one.first());
    if (leap || moved || low == high) {
      return one;
    }
    Figure.Kind kind = unit == null ? Figure.Kind.COUNT : unit.kind();
    return new Quantity(
        one.first(),
        two.end(),
        kind,
        new Interval(Math.min(low, high), Math.max(low, high)),
        unit,
        b,
        true,
        Quantity.Form.PLAIN);
  }

  /** Whether the currency stands before the number: "$3" of "$3-5 million". */
  private static boolean isPrefixed(Quantity q) {
    return q.kind() == Figure.Kind.MONEY && q.first() < q.number().first();
  }

  /** "rose 2 to 45": a change and the level it led to. */
  private boolean isMoved(int first) {
    return Changes.of(tokens, first, first, from, limit, Figure.Kind.MONEY) != null;
  }

  /** The token before a number and the hedge in front of it: "of" in "of about 40". */
  int beforeHedge(int first) {
    Phrases.Match<Hedges.Hedge> hedge = Hedges.before(tokens, first, from, Figure.Kind.COUNT);
    return (hedge == null ? first : hedge.first()) - 1;
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
