package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.Set;

/** Tells days, years and clock times from quantities: "February 11", "in 2014", "2 p.m.". */
final class Dates {
  private static final Set<String> MONTHS =
      Table.words(
          """
          january february march april may june july august september october november
          december jan feb mar apr jun jul aug sep sept oct nov dec
          """);
  private static final Set<String> YEAR_PREPOSITIONS =
      Table.words(
          """
          in since by until till before after during of from early late mid summer winter
          spring autumn fall through for circa year to the and between fiscal election s on
          """);
  private static final Set<String> ZONES =
      Table.words(
          """
          gmt utc et edt est pt pst pdt bst cet am pm a.m. p.m. a.m p.m o'clock ist hrs noon
          midnight local
          """);

  /** Hedges that stand before a count rather than a year. */
  private static final Set<String> COUNTING =
      Table.words("more nearly almost fewer less exceeding at no not well roughly some");

  /** Tokens of a list of days that are looked at on either side. */
  private static final int LONGEST_LIST = 16;

  private final Tokens tokens;
  private final int from;
  private final int limit;

  /** Looks at the tokens {@code [from, limit)}. */
  Dates(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
  }

  /** Whether the word in lower case is a month or its short form. */
  static boolean isMonthName(String lower) {
    return MONTHS.contains(lower);
  }

  /** Whether the word in lower case stands behind a time of the day: "gmt", "p.m.". */
  static boolean isZone(String lower) {
    return ZONES.contains(lower);
  }

  /** "February 11", "11 Feb", "the 2 of April". */
  boolean isDay(Quantity q) {
    if (!q.number().isInDigits() || q.value().high() > 31 || q.value().low() % 1 != 0) {
      return false;
    }
    int before = q.first() - 1;
    if (is(before, ".")) {
      before--;
    }
    int after = q.end();
    boolean behind = before >= from && isMonth(before);
    boolean of = is(after, "of") && after + 1 < limit && isMonth(after + 1);
    boolean inFront = of || (after < limit && isMonth(after));
    return behind || inFront || isDayOfList(q);
  }

  /** The 4 and the 5 of "May 3, 4 and 5", the 6 of "6 and 7 June". */
  private boolean isDayOfList(Quantity q) {
    int after = q.end();
    boolean counts =
        after < limit && tokens.isWord(after) && NounPhrase.isPlural(tokens.lower(after));
    int first = q.first();
    int last = q.end() - 1;
    boolean joined = isJoint(first - 1) || isJoint(last + 1);
    boolean and = false;
    while (q.first() - first < LONGEST_LIST && isListed(first - 2) && isJoint(first - 1)) {
      and |= !tokens.is(first - 1, ',');
      first -= 2;
    }
    while (last - q.end() < LONGEST_LIST && isListed(last + 2) && isJoint(last + 1)) {
      and |= !tokens.is(last + 1, ',');
      last += 2;
    }
    boolean month = (first > from && isMonth(first - 1)) || (last + 1 < limit && isMonth(last + 1));
    return joined && and && month && !counts;
  }

  private boolean isJoint(int at) {
    return at >= from && at < limit && (tokens.is(at, ',') || is(at, "and") || is(at, "or"));
  }

  private boolean isListed(int at) {
    return at >= from
        && at < limit
        && tokens.kind(at) == Tokens.Kind.NUMBER
        && tokens.end(at) - tokens.start(at) <= 2;
  }

  private boolean isMonth(int at) {
    return isMonthName(tokens.lower(at)) && tokens.isCapitalised(at);
  }

  /** "325 B.C.", the 98 of "1997 - 98". */
  private boolean isOfEra(Quantity q) {
    int end = q.end();
    boolean era =
        end < limit
            && switch (tokens.lower(end)) {
              case "bc", "b.c", "b.c.", "ad", "a.d", "a.d.", "bce", "ce" ->
                  tokens.isCapitalised(end);
              default -> false;
            };
    int dash = q.first() - 1;
    boolean second =
        dash > from
            && (tokens.is(dash, '-') || tokens.is(dash, '\u2013'))
            && tokens.kind(dash - 1) == Tokens.Kind.NUMBER
            && tokens.end(dash - 1) - tokens.start(dash - 1) == 4
            && q.value().high() < 100
            && q.number().form() == Numeral.Form.PLAIN_DIGITS
            && isYearNumber(
                new Digits(tokens, limit).value(tokens.start(dash - 1), tokens.end(dash - 1)));
    return era || second;
  }

  /** "in 2014", "the 2003 elections", "2017-2019"; {@code first} is where its hedge starts. */
  boolean isYear(Quantity q, int first) {
    if (isOfEra(q)) {
      return true;
    }
    if (q.range()) {
      return isYearNumber(q.value().low())
          && isYearNumber(q.value().high())
          && q.number().form() == Numeral.Form.PLAIN_DIGITS;
    }
    if (q.number().form() != Numeral.Form.PLAIN_DIGITS || !isYearNumber(q.value().high())) {
      return false;
    }
    int before = q.first() - 1;
    int after = q.end();
    boolean noun =
        after < limit
            && tokens.isWord(after)
            && !tokens.isCapitalised(after)
            && NounPhrase.isPlural(tokens.lower(after));
    boolean hedged = first < q.first();
    if (hedged && (noun || COUNTING.contains(tokens.lower(first)))) {
      return false;
    }
    boolean led =
        before >= from
            && (YEAR_PREPOSITIONS.contains(tokens.lower(before))
                || isMonth(before)
                || tokens.is(before, ','));
    boolean round = q.value().high() % 100 == 0 || q.value().high() < 1900;
    return led || !noun || !round;
  }

  private static boolean isYearNumber(double value) {
    return value >= 1100 && value < 2200;
  }

  /** "in 1987 dollars", "in 2012 marks of respect". */
  boolean isYearBeforeUnit(Quantity q, boolean hedged) {
    int before = q.first() - 1;
    boolean behind = q.number().first() == q.first() && !q.range() && !hedged;
    return behind
        && q.number().form() == Numeral.Form.PLAIN_DIGITS
        && q.value().high() >= 1900
        && q.value().high() < 2100
        && (is(before, "in") || is(before, "since") || is(before, "during") || is(before, "until"));
  }

  /** "2 p.m.", "5 o'clock", and the 8 of "GMT +8". */
  boolean isClock(Quantity q) {
    if (isZoneOffset(q) || isSpokenTime(q)) {
      return true;
    }
    int end = q.end();
    if (end >= limit
        || q.kind() == Figure.Kind.RATIO
        || (!q.number().isInDigits() && !is(end, "o'clock"))) {
      return false;
    }
    String next = tokens.lower(end);
    return ZONES.contains(next) && q.value().high() <= 2400;
  }

  /** Both numbers of "ten past five", the hour of "half past two" and "a quarter to two". */
  private boolean isSpokenTime(Quantity q) {
    Unit unit = q.unit();
    int end = q.end();
    if (isHour(q)) {
      return true;
    }
    boolean minutes = unit == null || unit.name().equals("minute");
    if (minutes && is(end, "past") && end + 1 < limit && Numerals.mayStart(tokens, end + 1)) {
      return true;
    }
    int before = q.first() - 1;
    boolean hour = unit == null && q.value().high() <= 12 && !q.range();
    if (!hour || before - 1 < from) {
      return false;
    }
    String first = tokens.lower(before - 1);
    boolean part = first.equals("half") || first.equals("quarter") || first.startsWith("minute");
    return is(before, "past")
        ? part || NumberWords.get(first) != null
        : is(before, "to") && first.equals("quarter") && is(before - 2, "a");
  }

  /** "at about nine.", "seven in the evening", "at 11.30 on Friday". */
  private boolean isHour(Quantity q) {
    int end = q.end();
    if (q.unit() != null || q.range() || q.value().high() >= 25 || q.number().magnitude() != 1) {
      return false;
    }
    boolean whole = q.value().high() % 1 == 0 && q.value().high() <= 12;
    boolean time =
        is(end, "in")
            && is(end + 1, "the")
            && (is(end + 2, "morning") || is(end + 2, "afternoon") || is(end + 2, "evening"));
    boolean later = time || (is(end, "on") && end + 1 < limit && tokens.isCapitalised(end + 1));
    if (!whole) {
      return later && (is(q.first() - 1, "at") || time) && isHourAndMinutes(q);
    }
    if (time) {
      return true;
    }
    Phrases.Match<Hedges.Hedge> hedge = Hedges.before(tokens, q.first(), from, Figure.Kind.COUNT);
    int before = (hedge == null ? q.first() : hedge.first()) - 1;
    boolean ends =
        end >= limit || !tokens.isWord(end) || later || is(end, "when") || is(end, "and");
    boolean hyphen = end < limit && Units.isHyphen(tokens, end);
    boolean near = is(before - 1, "shortly") || is(before - 1, "just") || is(before - 1, "soon");
    boolean then = is(before, "at") || (near && (is(before, "before") || is(before, "after")));
    return q.number().form() == Numeral.Form.WORDS && then && ends && !hyphen;
  }

  /** 11.30, not 11.75 or 11.3. */
  private boolean isHourAndMinutes(Quantity q) {
    String digits = tokens.word(q.number().end() - 1);
    int dot = digits.indexOf('.');
    return dot > 0 && digits.length() == dot + 3 && digits.charAt(dot + 1) < '6';
  }

  /** "GMT +8". */
  private boolean isZoneOffset(Quantity q) {
    int sign = q.first() - 1;
    boolean signed = is(sign, "+") && !tokens.spaceBefore(q.first());
    return signed && sign > from && ZONES.contains(tokens.lower(sign - 1));
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
