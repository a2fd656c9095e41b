package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Joins a quantity to the smaller units behind it: "6 ft 2 in", "142 hours, 54 minutes and 41
 * seconds", "6-foot-2", "two hours and a half". The value is in the first unit.
 */
final class Compounds {
  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Numerals numerals;

  /** Reads within the tokens {@code [from, limit)}. */
  Compounds(Tokens tokens, int from, int limit, Numerals numerals) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numerals = numerals;
  }

  /** The quantity with all that belongs to it. */
  Quantity whole(Quantity one) {
    Unit first = one.unit();
    if (first == null) {
      return one;
    }
    Quantity sum = withHalf(one);
    Unit last = first;
    while (sum.end() < limit && last != null) {
      Part part = part(sum.end(), first, last);
      if (part == null) {
        return sum;
      }
      sum = grown(sum, part.value, part.end);
      last = part.unit;
    }
    return sum;
  }

  private record Part(double value, Unit unit, int end) {}

  private @Nullable Part part(int behind, Unit first, Unit last) {
    int at = joint(behind);
    Numeral number = at < limit && Numerals.mayStart(tokens, at) ? numerals.read(at) : null;
    if (number == null
        || number.first() != at
        || number.low() != number.high()
        || number.low() < 0
        || number.form() == Numeral.Form.FRACTION) {
      return null;
    }
    Unit unit = smaller(number, at, first, behind);
    if (unit == null || !(number.low() * unit.factor() < last.factor() * (1 - 1e-9))) {
      return null;
    }
    int end = unit.equals(Units.inch()) ? endOfInches(number.end()) : unitEnd(number.end());
    return new Part(number.low() * unit.factor() / first.factor(), unit, end);
  }

  /** The token behind a comma, an "and" or both; only what is joined closely is one quantity. */
  private int joint(int behind) {
    int at = behind;
    boolean hyphen = Units.isHyphen(tokens, at) && !tokens.spaceBefore(Math.min(at + 1, limit - 1));
    if (hyphen || tokens.is(at, ',')) {
      at++;
    }
    return is(at, "and") ? at + 1 : at;
  }

  private @Nullable Unit smaller(Numeral number, int at, Unit first, int behind) {
    if (first.name().equals("foot") && number.high() < 12) {
      boolean inches = endOfInches(number.end()) > number.end();
      boolean height = at == behind + 1 && tokens.is(behind, '-');
      if (inches || height) {
        return Units.inch();
      }
    }
    Phrases.Match<Unit> match = Units.after(tokens, number.end(), limit);
    if (match == null) {
      return null;
    }
    Unit unit = match.meaning();
    boolean change = isChange(first, unit) && !tokens.is(behind, ',');
    boolean fits = unit.kind() == first.kind() && unit.base().equals(first.base());
    return change || (fits && isDivided(first.kind())) ? unit : null;
  }

  /** "five euros and 20 cents". */
  private static boolean isChange(Unit whole, Unit part) {
    return whole.kind() == Figure.Kind.MONEY
        && part.kind() == Figure.Kind.MONEY
        && whole.factor() == 1
        && part.factor() == 0.01;
  }

  private static boolean isDivided(Figure.Kind kind) {
    return switch (kind) {
      case LENGTH, MASS, DURATION, AGE -> true;
      case COUNT,
          MONEY,
          PERCENT,
          RATIO,
          AREA,
          VOLUME,
          SPEED,
          TEMPERATURE,
          ENERGY,
          POWER,
          RATE,
          SCORE,
          OTHER ->
          false;
    };
  }

  private int endOfInches(int at) {
    int noun = at < limit && Units.isHyphen(tokens, at) ? at + 1 : at;
    return is(noun, "inches") || is(noun, "inch") || is(noun, "in") || is(noun, "ins")
        ? noun + 1
        : at;
  }

  private int unitEnd(int at) {
    Phrases.Match<Unit> match = Units.after(tokens, at, limit);
    return match == null ? at : match.end();
  }

  /** "two hours and a half". */
  private Quantity withHalf(Quantity one) {
    int and = one.end();
    boolean half =
        is(and, "and")
            && is(and + 1, "a")
            && is(and + 2, "half")
            && one.number().form() == Numeral.Form.WORDS
            && Units.after(tokens, and + 3, limit) == null;
    return half ? grown(one, 0.5, and + 3) : one;
  }

  /** A quantity whose number at the token stands behind its unit; null if it is none. */
  @Nullable Quantity aroundUnit(int at) {
    Quantity half = andAHalf(at);
    return half != null ? half : orTwo(at);
  }

  /** "a year or two" where the "two" stands at the token. */
  private @Nullable Quantity orTwo(int at) {
    if (!is(at, "two") || !is(at - 1, "or")) {
      return null;
    }
    Phrases.Match<Unit> unit = Units.endingBefore(tokens, at - 1, from);
    int article = unit == null ? -1 : unit.first() - 1;
    if (unit == null || !(is(article, "a") || is(article, "an"))) {
      return null;
    }
    Numeral number = new Numeral(article, at + 1, 1, 2, 1, Numeral.Form.WORDS);
    Unit meaning = unit.meaning();
    Interval value = new Interval(1, 2);
    return new Quantity(
        article, at + 1, meaning.kind(), value, meaning, number, true, Quantity.Form.AROUND);
  }

  /** "a pound and a half" where the "half" stands at the token; null if it is none. */
  private @Nullable Quantity andAHalf(int at) {
    if (!is(at, "half") || !is(at - 1, "a") || !is(at - 2, "and")) {
      return null;
    }
    Phrases.Match<Unit> unit = Units.endingBefore(tokens, at - 2, from);
    int article = unit == null ? -1 : unit.first() - 1;
    if (unit == null || !(is(article, "a") || is(article, "an"))) {
      return null;
    }
    Numeral number = new Numeral(article, at + 1, 1.5, 1.5, 1, Numeral.Form.WORDS);
    Unit meaning = unit.meaning();
    return new Quantity(
        article,
        at + 1,
        meaning.kind(),
        Interval.exactly(1.5),
        meaning,
        number,
        false,
        Quantity.Form.AROUND);
  }

  private static Quantity grown(Quantity q, double more, int end) {
    return new Quantity(
        q.first(),
        end,
        q.kind(),
        q.value().plus(more),
        q.unit(),
        q.number(),
        q.range(),
        Quantity.Form.SUM);
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
