package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantity that starts at a token of one sentence: a number with its unit, two joined to
 * a range, or numbers in a form of their own (ratio, score, age).
 */
final class QuantityReader {
  private static final Set<String> COMPARING =
      Table.words(
          """
          as more the higher larger bigger greater less faster longer stronger its their that
          what lower smaller better likelier worse heavier over cheaper fewer older taller
          """);
  private static final Set<String> SPORT =
      Table.words(
          """
          win wins won beat beats beating lost lose loses defeat defeated victory drew draw
          loss lead led score set sets down up ahead winning thrashed rout advantage
          """);
  private static final Set<String> MONEY_WORDS =
      Table.words(
          """
          cost costs pay paid pays price prices worth fine fined salary spent spend earn
          earned debt debts budget profit sales currency cash money bank fee sterling deal
          wages tax bill
          """);

  private static final Set<String> AGED =
      Table.words("age man woman boy girl youth child teenager pensioner baby");

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Numerals numerals;

  /** Reads within the tokens {@code [from, limit)}. */
  QuantityReader(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numerals = new Numerals(tokens, from, limit);
  }

  /** The quantity that the number at this token belongs to, or null if there is none. */
  @Nullable Quantity read(int at) {
    Numeral number = numerals.read(at);
    if (number == null) {
      return null;
    }
    Quantity one = measured(number);
    Quantity special = special(one);
    return special != null ? special : rate(ranged(one));
  }

  /** The number with the currency before it or the unit behind it. */
  private Quantity measured(Numeral number) {
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

  // ---------------------------------------------------------------- ranges

  private Quantity ranged(Quantity one) {
    if (one.number().form() == Numeral.Form.VAGUE || one.number().form() == Numeral.Form.FRACTION) {
      return one;
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
    Quantity two = measured(second);
    boolean adjacent = two.first() == joint || beforeHedge(two.first()) < joint;
    if (!adjacent) {
      return one;
    }
    return joined(one, two, between || fromTo);
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
    if (lower.equals("to") || (between && lower.equals("and"))) {
      int behind = next + 1;
      return behind < limit && Units.isHyphen(tokens, behind) ? behind + 1 : behind;
    }
    if (lower.equals("or") && next == at && one.unit() == null) {
      return next + 1;
    }
    boolean glued = hyphen && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
    return glued && next > at ? next : -1;
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
    boolean falls = low > high;
    if (falls && !announced) {
      boolean shares = one.unit() == null && two.kind() == Figure.Kind.PERCENT;
      return shares && unit != null ? one.in(unit, one.end()) : one;
    }
    boolean leap = !announced && low > 0 && high > 10 * low && !inherits;
    boolean alike = (one.unit() == null) == (two.unit() == null) || isPrefixed(one);
    boolean moved = !announced && alike && is(one.end(), "to") && isMoved(one.first());
    if (leap || moved) {
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
        true);
  }

  /** Whether the currency stands before the number: "$3" of "$3-5 million". */
  private static boolean isPrefixed(Quantity q) {
    return q.kind() == Figure.Kind.MONEY && q.first() < q.number().first();
  }

  /** "rose 2 to 45": a change and the level it led to. */
  private boolean isMoved(int first) {
    return Changes.of(tokens, first, first, from, limit, Figure.Kind.MONEY) != null;
  }

  private int beforeHedge(int first) {
    Phrases.Match<Hedges.Hedge> hedge = Hedges.before(tokens, first, from, Figure.Kind.COUNT);
    return (hedge == null ? first : hedge.first()) - 1;
  }

  private Quantity rate(Quantity q) {
    Unit unit = q.unit();
    if (unit == null || q.kind() == Figure.Kind.AGE || q.kind() == Figure.Kind.RATE) {
      return q;
    }
    Phrases.Match<Unit> per = Units.per(tokens, q.end(), limit);
    return per == null ? q : q.in(unit.per(per.meaning()), per.end());
  }

  // ---------------------------------------------------------------- forms of their own

  private @Nullable Quantity special(Quantity one) {
    if (one.unit() != null) {
      return null;
    }
    int end = one.end();
    if (end >= limit) {
      return age(one);
    }
    Quantity ratio = ratio(one);
    if (ratio != null) {
      return ratio;
    }
    Quantity score = score(one);
    return score != null ? score : age(one);
  }

  /** "six times as much", "tenfold", "one in five", "nine out of ten". */
  private @Nullable Quantity ratio(Quantity one) {
    int end = one.end();
    String next = tokens.lower(end);
    if (next.equals("times") && end + 1 < limit && COMPARING.contains(tokens.lower(end + 1))) {
      return one.of(Figure.Kind.RATIO, end + 1);
    }
    if ((next.equals("fold") || next.equals("-")) && is(next.equals("-") ? end + 1 : end, "fold")) {
      return one.of(Figure.Kind.RATIO, next.equals("-") ? end + 2 : end + 1);
    }
    boolean out = next.equals("out") && is(end + 1, "of");
    boolean in = next.equals("in");
    if (!out && !in) {
      return null;
    }
    int start = end + (out ? 2 : 1);
    if (is(start, "every") || is(start, "each")) {
      start++;
    }
    Numeral whole = start < limit && Numerals.mayStart(tokens, start) ? numerals.read(start) : null;
    if (whole == null || whole.first() != start || whole.form() == Numeral.Form.VAGUE) {
      return null;
    }
    double part = one.value().high();
    double all = whole.high();
    boolean round = part == 1 || all <= 10 || all == 100 || all == 1000 || out;
    boolean year = whole.form() == Numeral.Form.PLAIN_DIGITS && all > 1000;
    boolean measured = Units.after(tokens, whole.end(), limit) != null;
    if (!round || year || measured || part >= all || part <= 0 || part != Math.rint(part)) {
      return null;
    }
    Interval share = Interval.exactly(part / all);
    return one.valued(share, Figure.Kind.RATIO, whole.end());
  }

  /** "3-1", but "20-30" is a range unless it was won. */
  private @Nullable Quantity score(Quantity one) {
    int dash = one.end();
    Numeral a = one.number();
    boolean glued =
        a.form() == Numeral.Form.PLAIN_DIGITS
            && dash + 1 < limit
            && (tokens.is(dash, '-') || tokens.is(dash, '\u2013'))
            && !tokens.spaceBefore(dash)
            && !tokens.spaceBefore(dash + 1)
            && tokens.kind(dash + 1) == Tokens.Kind.NUMBER;
    boolean to =
        a.form() == Numeral.Form.PLAIN_DIGITS
            && is(dash, "to")
            && dash + 1 < limit
            && tokens.kind(dash + 1) == Tokens.Kind.NUMBER
            && !is(one.first() - 1, "from");
    if (!glued && !to) {
      return null;
    }
    Numeral b = numerals.read(dash + 1);
    boolean pair =
        b != null
            && b.form() == Numeral.Form.PLAIN_DIGITS
            && a.low() < 200
            && b.low() < 200
            && b.end() == dash + 2
            && Units.after(tokens, b.end(), limit) == null;
    if (!pair || b == null) {
      return null;
    }
    boolean played = false;
    for (int i = Math.max(from, one.first() - 8); i < one.first() && !played; i++) {
      played = SPORT.contains(tokens.lower(i));
    }
    boolean counts =
        b.end() < limit && tokens.isWord(b.end()) && NounPhrase.isPlural(tokens.lower(b.end()));
    if ((a.low() < b.low() && !played) || (to && (counts || a.low() < b.low()))) {
      return null;
    }
    Interval value = new Interval(Math.min(a.low(), b.low()), Math.max(a.low(), b.low()));
    return one.valued(value, Figure.Kind.SCORE, b.end());
  }

  /** "aged 66", "at the age of 40", "Ruiz, 66, said". */
  private @Nullable Quantity age(Quantity one) {
    double years = one.value().high();
    if (one.number().form() == Numeral.Form.VAGUE || years > 130 || years < 0) {
      return null;
    }
    int before = beforeHedge(one.first());
    if (is(before, "between") || is(before, "from")) {
      before--;
    }
    boolean told =
        is(before, "aged")
            || is(before, "ages")
            || (is(before, "age") && !is(before - 1, "the") && !Units.isHyphen(tokens, before - 1))
            || (is(before, "of") && before - 1 >= from && AGED.contains(tokens.lower(before - 1)));
    boolean appended =
        before == one.first() - 1
            && before - 1 >= from
            && tokens.is(before, ',')
            && tokens.isCapitalised(before - 1)
            && one.number().form() == Numeral.Form.PLAIN_DIGITS
            && years >= 1
            && years <= 110
            && (isAside(one.end()) || isNameLine(before, one.end()));
    if (!told && !appended) {
      return null;
    }
    Quantity range = told ? ranged(one) : one;
    return range.unit() == null ? range.in(Units.yearOfAge(), range.end()) : null;
  }

  /** A comma and a word that goes on with the sentence: ", said". */
  private boolean isAside(int at) {
    return at + 1 < limit
        && tokens.is(at, ',')
        && tokens.isWord(at + 1)
        && !tokens.isCapitalised(at + 1);
  }

  /** A line that is a name and an age: "Ana Ruiz, 52". */
  private boolean isNameLine(int comma, int end) {
    boolean ends = end >= limit || (end == limit - 1 && tokens.is(end, '.'));
    for (int i = from; i < comma && ends; i++) {
      ends = tokens.isCapitalised(i);
    }
    return ends && comma - from >= 2 && comma - from <= 5;
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
