package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;

/** Gives a number its unit: the currency before it or the unit behind it. */
final class Measures {
  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Numerals numerals;
  private final Setting setting;

  /** Reads within the tokens {@code [from, limit)}. */
  Measures(Tokens tokens, int from, int limit, Numerals numerals, Setting setting) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numerals = numerals;
    this.setting = setting;
  }

  /** The number with the currency before it or the unit behind it. */
  Quantity measured(Numeral number) {
    Interval value = new Interval(number.low(), number.high());
    Unit glued = numerals.currencyOf(number.first());
    if (glued != null) {
      return money(number, number.first(), value, glued);
    }
    Phrases.Match<Unit> currency = Units.before(tokens, number.first(), from);
    if (currency != null) {
      return money(number, currency.first(), value, currency.meaning());
    }
    Phrases.Match<Unit> unit = Units.after(tokens, number.end(), limit);
    boolean of =
        unit == null
            && number.form() == Numeral.Form.VAGUE
            && number.end() < limit
            && tokens.lower(number.end()).equals("of");
    if (of) {
      unit = Units.after(tokens, number.end() + 1, limit);
    }
    if (unit != null && Units.isScale(unit.meaning()) && isNumber(unit.end())) {
      unit = null;
    }
    boolean part =
        number.form() == Numeral.Form.FRACTION || (number.isInDigits() && number.high() < 1);
    boolean share =
        part && is(number.end(), "of") && (is(number.end() + 1, "a") || is(number.end() + 1, "an"));
    if (share) {
      unit = Units.after(tokens, number.end() + 2, limit);
    }
    if (unit == null && number.isInDigits()) {
      Phrases.Match<Unit> scale = Units.scaleBefore(tokens, number.first(), from);
      if (scale != null) {
        Unit meant = scale.meaning();
        return new Quantity(
            number.first(),
            number.end(),
            meant.kind(),
            value,
            meant,
            number,
            false,
            Quantity.Form.PLAIN);
      }
    }
    if (unit == null || (!share && isOrdinal(unit, number))) {
      Figure.Kind kind =
          number.form() == Numeral.Form.FRACTION ? Figure.Kind.RATIO : Figure.Kind.COUNT;
      return new Quantity(
          number.first(), number.end(), kind, value, null, number, false, Quantity.Form.PLAIN);
    }
    Unit meant = unit.meaning();
    if (Units.isPound(meant) && isMoney(number, unit.end())) {
      meant = Units.poundSterling();
    }
    return new Quantity(
        number.first(), unit.end(), meant.kind(), value, meant, number, false, Quantity.Form.PLAIN);
  }

  private Quantity money(Numeral number, int first, Interval value, Unit unit) {
    int end = number.end();
    if (Units.isMoneyAdjective(tokens, end, limit)) {
      end++;
    }
    boolean cents = end < limit && tokens.lower(end).equals("dollars");
    return new Quantity(
        first,
        cents ? end + 1 : end,
        Figure.Kind.MONEY,
        value,
        unit,
        number,
        false,
        Quantity.Form.PLAIN);
  }

  /** "two second-half goals" holds no two seconds. */
  private boolean isOrdinal(Phrases.Match<Unit> unit, Numeral number) {
    String last = tokens.lower(unit.end() - 1);
    return last.equals("second")
        && !number.isInDigits()
        && number.high() != 1
        && !Units.isHyphen(tokens, number.end());
  }

  /** Pounds by the million, or "thousands of pounds" of nothing, are money; so is what is paid. */
  private boolean isMoney(Numeral number, int end) {
    boolean stuff = is(end, "of") && !setting.isAboutMoney();
    boolean vague = number.form() == Numeral.Form.VAGUE && number.magnitude() >= 100;
    return number.magnitude() >= 1e6 || (vague && !stuff) || setting.isAboutMoney();
  }

  private boolean isNumber(int at) {
    return at < limit && tokens.kind(at) == Tokens.Kind.NUMBER;
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
