package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import java.util.Set;

/** Gives a number its unit: the currency before it or the unit behind it. */
final class Measures {
  private static final Set<String> MONEY_WORDS =
      Table.words(
          """
          cost costs pay paid pays price prices worth fine fined salary spent spend earn
          earned debt debts budget profit sales currency cash money bank fee sterling deal
          wages tax bill
          """);

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Numerals numerals;

  /** Reads within the tokens {@code [from, limit)}. */
  Measures(Tokens tokens, int from, int limit, Numerals numerals) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numerals = numerals;
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
    boolean share =
        number.form() == Numeral.Form.FRACTION
            && is(number.end(), "of")
            && (is(number.end() + 1, "a") || is(number.end() + 1, "an"));
    if (share) {
      unit = Units.after(tokens, number.end() + 2, limit);
    }
    boolean quake = unit == null && number.isInDigits() && number.high() < 10;
    int before = number.first() - 1;
    boolean joined = is(before, "-") || is(before, "of");
    if (quake && (is(before, "magnitude") || (joined && is(before - 1, "magnitude")))) {
      return new Quantity(
          number.first(), number.end(), Figure.Kind.OTHER, value, Units.magnitude(), number, false);
    }
    if (unit == null || isOrdinal(unit, number)) {
      Figure.Kind kind =
          number.form() == Numeral.Form.FRACTION ? Figure.Kind.RATIO : Figure.Kind.COUNT;
      return new Quantity(number.first(), number.end(), kind, value, null, number, false);
    }
    Unit meant = unit.meaning();
    if (Units.isPound(meant) && isAboutMoney(number)) {
      meant = Units.poundSterling();
    }
    return new Quantity(number.first(), unit.end(), meant.kind(), value, meant, number, false);
  }

  private Quantity money(Numeral number, int first, Interval value, Unit unit) {
    int end = number.end();
    if (Units.isMoneyAdjective(tokens, end, limit)) {
      end++;
    }
    boolean cents = end < limit && tokens.lower(end).equals("dollars");
    return new Quantity(
        first, cents ? end + 1 : end, Figure.Kind.MONEY, value, unit, number, false);
  }

  /** "two second-half goals" holds no two seconds. */
  private boolean isOrdinal(Phrases.Match<Unit> unit, Numeral number) {
    String last = tokens.lower(unit.end() - 1);
    return last.equals("second")
        && !number.isInDigits()
        && number.high() != 1
        && !Units.isHyphen(tokens, number.end());
  }

  private boolean isAboutMoney(Numeral number) {
    if (number.magnitude() >= 1e6) {
      return true;
    }
    for (int i = from; i < limit; i++) {
      if (MONEY_WORDS.contains(tokens.lower(i)) || tokens.is(i, '£')) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
