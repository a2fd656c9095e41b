package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.Set;

/**
 * Tells numbers that state no quantity: dates, years, clock times, ordinals, labels ("Article 5",
 * "F-16"), telephone numbers, addresses, "one" as a pronoun, "two years ago", "the two sides".
 */
final class NotFigures {
  private static final Set<String> MONTHS =
      Table.words(
          """
          january february march april may june july august september october november
          december jan feb mar apr jun jul aug sep sept oct nov dec
          """);
  private static final Set<String> LABELS =
      Table.words(
          """
          no nos number page pages chapter article section part phase type grade round channel
          room gate flight route highway interstate figure table item rule step level tier
          group class category question stage resolution act title paragraph volume vol
          apartment suite block platform bus line verse version model mark pier pillar
          district division ward zone area unit tel fax phone box po exit terminal runway
          brigade form proposition amendment clause annex schedule code day week game book
          episode season series seed ranked top super g formula catch studio lap inning
          quarter heat
          """);
  private static final Set<String> YEAR_PREPOSITIONS =
      Table.words(
          """
          in since by until till before after during of from early late mid summer winter
          spring autumn fall through for circa year to the and between fiscal election s on
          """);
  private static final Set<String> STREETS =
      Table.words(
          """
          street st road rd avenue ave lane drive boulevard blvd square way place terrace
          court
          """);
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th", "s", "ers");
  private static final Set<String> ZONES =
      Table.words(
          """
          gmt utc et edt est pt pst pdt bst cet am pm a.m. p.m. a.m p.m o'clock ist hrs noon
          midnight local
          """);
  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "other");
  private static final Set<String> SMALL =
      Table.words("a an the of in on at by for from with to and or but as is after over per 's");
  private static final Set<String> NO_NOUN_FOR_ONE =
      Table.words(
          """
          day night morning thing time moment hand side way another man woman person official
          who such else final last
          """);

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Set<Double> names;

  /**
   * Looks at the tokens {@code [from, limit)}.
   *
   * @param names numbers that were part of a name earlier in the article, "Boeing 787"; added to
   */
  NotFigures(Tokens tokens, int from, int limit, Set<Double> names) {
    this.names = names;
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
  }

  /** The token behind a date, time, telephone number or other group of numbers here, or -1. */
  int endOfGroup(int at) {
    if (tokens.kind(at) != Tokens.Kind.NUMBER) {
      return -1;
    }
    int end = at + 1;
    int parts = 1;
    boolean colon = false;
    while (end + 1 < limit
        && isGroupMark(end)
        && !tokens.spaceBefore(end)
        && !tokens.spaceBefore(end + 1)
        && tokens.kind(end + 1) == Tokens.Kind.NUMBER) {
      colon |= tokens.is(end, ':');
      end += 2;
      parts++;
    }
    boolean zero =
        tokens.first(at) == '0'
            && tokens.end(at) - tokens.start(at) > 1
            && tokens.text().charAt(tokens.start(at) + 1) != '.'
            && !gluedDotBefore(at);
    boolean mixed = parts == 3 && tokens.is(at + 1, '-') && tokens.is(at + 3, '/');
    if (colon || (parts > 2 && !mixed) || zero) {
      return end;
    }
    boolean slash = parts == 2 && tokens.is(at + 1, '/');
    if (slash && Double.isNaN(fraction(at))) {
      return end;
    }
    boolean glued =
        at > from && !tokens.spaceBefore(at) && (isCodeMark(tokens.first(at - 1)) || isTornOff(at));
    return glued && Units.before(tokens, at, from) == null ? end : -1;
  }

  private static boolean isCodeMark(char c) {
    return "/_@#=&%".indexOf(c) >= 0;
  }

  /** The "700" of a garbled "PS21,700". */
  private boolean isTornOff(int at) {
    return tokens.is(at - 1, ',')
        && at - 2 >= from
        && !tokens.spaceBefore(at - 1)
        && tokens.isWord(at - 2)
        && Character.isDigit(tokens.text().charAt(tokens.end(at - 2) - 1));
  }

  private boolean gluedDotBefore(int at) {
    return at > from && tokens.is(at - 1, '.') && !tokens.spaceBefore(at);
  }

  private double fraction(int at) {
    Numeral number = new Digits(tokens, limit).read(at);
    return number != null && number.form() == Numeral.Form.FRACTION ? number.low() : Double.NaN;
  }

  private boolean isGroupMark(int at) {
    return tokens.is(at, ':') || tokens.is(at, '/') || tokens.is(at, '-') || tokens.is(at, '.');
  }

  /** "GMT +8". */
  private boolean isZoneOffset(Quantity q) {
    int sign = q.first() - 1;
    boolean signed = is(sign, "+") && !tokens.spaceBefore(q.first());
    return signed && sign > from && ZONES.contains(tokens.lower(sign - 1));
  }

  /**
   * Whether the quantity, whose hedge starts at {@code first}, is none of the reader's business.
   */
  boolean holds(Quantity q, int first) {
    boolean hedged = first < q.first();
    if (isAgo(q) || isClock(q) || isZoneOffset(q)) {
      return true;
    }
    if (q.unit() != null) {
      return isDateUnit(q) || isOneDay(q, hedged);
    }
    if (q.kind() == Figure.Kind.RATIO) {
      return false;
    }
    if (isOrdinal(q) || isPartOfName(q) || isListNumber(q, hedged) || isDate(q)) {
      return true;
    }
    if (q.number().isInDigits()) {
      return isCell(q, hedged)
          || isYear(q, hedged)
          || (!hedged && (isLabelled(q) || isKnownName(q)))
          || isAddress(q);
    }
    return isCapitalisedName(q) || isRepeat(q, hedged) || isPronoun(q, hedged);
  }

  private boolean isAgo(Quantity q) {
    return q.kind() == Figure.Kind.DURATION && is(q.end(), "ago");
  }

  /** "the 20 minutes" is a duration, "July 20 minutes" never occurs; "May 3 minutes" neither. */
  private boolean isDateUnit(Quantity q) {
    return q.kind() == Figure.Kind.COUNT && isDate(q);
  }

  private boolean isOneDay(Quantity q, boolean hedged) {
    boolean one = q.number().form() == Numeral.Form.WORDS && q.value().high() == 1;
    return one
        && !hedged
        && q.kind() == Figure.Kind.DURATION
        && !isHyphenAfterNumber(q)
        && (is(q.end() - 1, "day") || is(q.end() - 1, "night"));
  }

  private boolean isHyphenAfterNumber(Quantity q) {
    return q.number().end() < limit && Units.isHyphen(tokens, q.number().end());
  }

  private boolean isClock(Quantity q) {
    int end = q.end();
    if (end >= limit
        || q.kind() == Figure.Kind.RATIO
        || (!q.number().isInDigits() && !is(end, "o'clock"))) {
      return false;
    }
    String next = tokens.lower(end);
    return ZONES.contains(next) && q.value().high() <= 2400;
  }

  /** A bare number beside a bare number stands in a table: "Stoke 4 3 1". */
  private boolean isCell(Quantity q, boolean hedged) {
    int before = q.first() - 1;
    int after = q.end();
    boolean bracketed = before >= from && tokens.is(before, '[');
    boolean beside =
        (before >= from && tokens.kind(before) == Tokens.Kind.NUMBER)
            || (after < limit && tokens.kind(after) == Tokens.Kind.NUMBER);
    boolean counts =
        after < limit && tokens.isWord(after) && NounPhrase.isPlural(tokens.lower(after));
    return bracketed || (beside && !hedged && !counts);
  }

  private boolean isOrdinal(Quantity q) {
    int end = q.end();
    boolean glued = end < limit && !tokens.spaceBefore(end) && q.number().isInDigits();
    if (glued && (SUFFIXES.contains(tokens.lower(end)) || is(end, "'s"))) {
      return true;
    }
    boolean letters =
        glued
            && tokens.isWord(end)
            && !Units.isHyphen(tokens, end)
            && q.number().form() == Numeral.Form.PLAIN_DIGITS;
    boolean quoted =
        q.first() > from
            && (tokens.is(q.first() - 1, '\'') || tokens.is(q.first() - 1, '\u2019'))
            && !tokens.spaceBefore(q.first());
    boolean word =
        q.number().form() == Numeral.Form.WORDS
            && end + 1 < limit
            && Units.isHyphen(tokens, end)
            && NumberWords.get(tokens.lower(end + 1)) == null
            && isOrdinalWord(tokens.lower(end + 1));
    return letters || quoted || word;
  }

  private static boolean isOrdinalWord(String lower) {
    return switch (lower) {
      case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth" ->
          true;
      default -> false;
    };
  }

  /** "F-16", "Covid-19", "Boeing 737-800", "iPhone 5". */
  private boolean isPartOfName(Quantity q) {
    int at = q.number().first();
    if (at > from && q.first() == at && !tokens.spaceBefore(at)) {
      boolean dash = tokens.is(at - 1, '-') || tokens.is(at - 1, '\u2013');
      if (dash && at - 1 > from && !tokens.spaceBefore(at - 1)) {
        return true;
      }
      if (tokens.isWord(at - 1)) {
        return true;
      }
    }
    int end = q.end();
    boolean model =
        q.number().isInDigits()
            && end + 1 < limit
            && Units.isHyphen(tokens, end)
            && !tokens.spaceBefore(end + 1)
            && (tokens.kind(end + 1) == Tokens.Kind.NUMBER || tokens.isCapitalised(end + 1))
            && q.kind() == Figure.Kind.COUNT;
    return model;
  }

  private boolean isListNumber(Quantity q, boolean hedged) {
    boolean opens = !hedged && q.first() == from && q.number().form() == Numeral.Form.PLAIN_DIGITS;
    int end = q.end();
    return opens
        && end < limit
        && !tokens.spaceBefore(end)
        && (tokens.is(end, '.') || tokens.is(end, ')') || tokens.is(end, ':'));
  }

  private boolean isDate(Quantity q) {
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
    return behind || inFront;
  }

  private boolean isMonth(int at) {
    return MONTHS.contains(tokens.lower(at)) && tokens.isCapitalised(at);
  }

  private boolean isYear(Quantity q, boolean hedged) {
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
    if (hedged && noun) {
      return false;
    }
    boolean led =
        before >= from
            && (YEAR_PREPOSITIONS.contains(tokens.lower(before))
                || isMonth(before)
                || tokens.is(before, ','));
    boolean round = q.value().high() % 100 == 0 || q.value().high() < 1700;
    return led || !noun || !round;
  }

  private static boolean isYearNumber(double value) {
    return value >= 1100 && value < 2200;
  }

  /** "Article 5", "number 10", and "Boeing 737" by its capital. */
  private boolean isLabelled(Quantity q) {
    int before = q.first() - 1;
    if (before < from) {
      return false;
    }
    int label = is(before, ".") ? before - 1 : before;
    if (label < from || !tokens.isWord(label)) {
      return false;
    }
    String lower = tokens.lower(label);
    if (LABELS.contains(lower) && q.number().high() < 10000) {
      boolean counts =
          q.end() < limit
              && NounPhrase.isPlural(tokens.lower(q.end()))
              && !tokens.isCapitalised(label);
      return !counts;
    }
    boolean plain = q.number().form() == Numeral.Form.PLAIN_DIGITS && q.value().high() < 10000;
    boolean named =
        label == before
            && plain
            && hasCapital(label)
            && !NounPhrase.endsPhrase(lower)
            && !MONTHS.contains(lower)
            && !isFollowedByNoun(q)
            && !(tokens.opensSentence(label) && lower.endsWith("ly"));
    if (named && q.value().high() >= 100) {
      names.add(q.value().high());
    }
    return named;
  }

  /** "the 787" where "Boeing 787" was read before. */
  private boolean isKnownName(Quantity q) {
    boolean plain = q.number().form() == Numeral.Form.PLAIN_DIGITS;
    return plain && !names.isEmpty() && names.contains(q.value().low());
  }

  /** "Boeing", "iPhone". */
  private boolean hasCapital(int token) {
    return tokens.isCapitalised(token) || !tokens.lower(token).equals(tokens.word(token));
  }

  private boolean isFollowedByNoun(Quantity q) {
    return q.end() < limit
        && tokens.isWord(q.end())
        && NounPhrase.isPlural(tokens.lower(q.end()))
        && tokens.isCapitalised(q.end())
        && isHeadline();
  }

  private boolean isAddress(Quantity q) {
    if (q.number().form() != Numeral.Form.PLAIN_DIGITS) {
      return false;
    }
    for (int i = q.end(); i < Math.min(limit, q.end() + 5); i++) {
      boolean ordinal = tokens.kind(i) == Tokens.Kind.NUMBER || SUFFIXES.contains(tokens.lower(i));
      if (STREETS.contains(tokens.lower(i)) && tokens.isCapitalised(i)) {
        return i > q.end() || tokens.isCapitalised(Math.min(i + 1, limit - 1));
      }
      if (!tokens.isCapitalised(i) && !ordinal) {
        return false;
      }
    }
    return false;
  }

  /** "the Big Four", "Six Nations": a capital inside a sentence that is no headline. */
  private boolean isCapitalisedName(Quantity q) {
    int at = q.first();
    if (!tokens.isCapitalised(at) || tokens.opensSentence(at)) {
      return false;
    }
    return !isHeadline();
  }

  /** Whether every word but the small ones has a capital. */
  private boolean isHeadline() {
    for (int i = from; i < limit; i++) {
      if (tokens.isWord(i) && !tokens.isCapitalised(i) && !SMALL.contains(tokens.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "the two sides": told before. */
  private boolean isRepeat(Quantity q, boolean hedged) {
    int before = q.first() - 1;
    return !hedged
        && q.kind() == Figure.Kind.COUNT
        && q.number().form() == Numeral.Form.WORDS
        && q.value().high() <= 10
        && before >= from
        && DEFINITE.contains(tokens.lower(before));
  }

  /** "one of them", "at any one time", "this one", "one has to". */
  private boolean isPronoun(Quantity q, boolean hedged) {
    if (q.number().form() != Numeral.Form.WORDS || q.value().high() != 1 || q.range()) {
      return false;
    }
    int next = q.end();
    if (next >= limit || !tokens.isWord(next)) {
      return !(next < limit && Units.isHyphen(tokens, next)) || !hedged;
    }
    int before = q.first() - 1;
    boolean pointed =
        before >= from
            && switch (tokens.lower(before)) {
              case "any",
                  "this",
                  "that",
                  "no",
                  "every",
                  "each",
                  "which",
                  "another",
                  "some",
                  "number",
                  "day",
                  "the" ->
                  true;
              default -> false;
            };
    String lower = tokens.lower(next);
    return pointed
        || NounPhrase.endsPhrase(lower)
        || NO_NOUN_FOR_ONE.contains(lower)
        || lower.endsWith("ly")
        || NounPhrase.isPlural(lower)
        || (tokens.isCapitalised(next) && !tokens.opensSentence(q.first()) && !hedged);
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
