package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.Set;

/**
 * Tells numbers that state no quantity: dates, years, clock times, ordinals, labels ("Article 5",
 * "F-16"), telephone numbers, addresses, "one" as a pronoun, "two years ago", "the two sides".
 */
final class NotFigures {
  private static final Set<String> STREETS =
      Table.words(
          """
          street st road rd avenue ave lane drive boulevard blvd square way place terrace
          court
          """);
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th", "s", "ers");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "other");
  private static final Set<String> NO_NOUN_FOR_ONE =
      Table.words(
          """
          day night morning thing time moment hand stage point side way another man woman person official
          who such else final last
          """);

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Labels labels;
  private final Dates dates;
  private final Setting setting;

  /**
   * Looks at the tokens {@code [from, limit)}.
   *
   * @param names numbers that were part of a name earlier in the article, "Boeing 787"; added to
   */
  NotFigures(Tokens tokens, int from, int limit, Set<Double> names, Setting setting) {
    this.setting = setting;
    this.labels = new Labels(tokens, from, limit, names, setting);
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.dates = new Dates(tokens, from, limit);
  }

  /**
   * Whether the quantity, whose hedge starts at {@code first}, is none of the reader's business.
   */
  boolean holds(Quantity q, int first) {
    boolean hedged = first < q.first();
    if (isAgo(q) || dates.isClock(q)) {
      return true;
    }
    if (q.unit() != null) {
      return dates.isYearBeforeUnit(q, hedged)
          || isOneDay(q, hedged)
          || isNameOrIdiom(q)
          || isModel(q);
    }
    if (q.kind() == Figure.Kind.RATIO) {
      return false;
    }
    if (isOrdinal(q)
        || isGroupName(q)
        || isPartOfName(q)
        || isListNumber(q, hedged)
        || dates.isDay(q)) {
      return true;
    }
    if (q.number().isInDigits()) {
      return isCell(q, hedged)
          || dates.isYear(q, first)
          || (!hedged && labels.isLabelled(q))
          || isAddress(q);
    }
    return isCapitalisedName(q)
        || isRepeat(q, hedged)
        || isNought(q)
        || isPronoun(q, hedged)
        || (!hedged && labels.isStep(q));
  }

  /** "One Ton Depot", "at one point". */
  private boolean isNameOrIdiom(Quantity q) {
    if (q.number().form() != Numeral.Form.WORDS) {
      return false;
    }
    boolean point = is(q.end() - 1, "point") && is(q.first() - 1, "at") && q.value().high() == 1;
    boolean capitals = tokens.isCapitalised(q.end() - 1) && isCapitalisedName(q);
    return point || (capitals && q.end() < limit && tokens.isCapitalised(q.end()));
  }

  /** "the CF-80C". */
  private boolean isModel(Quantity q) {
    int dash = q.first() - 1;
    return q.number().isInDigits()
        && dash > from
        && tokens.is(dash, '-')
        && !tokens.spaceBefore(dash)
        && !tokens.spaceBefore(dash + 1)
        && tokens.isCapitalised(dash - 1);
  }

  private boolean isAgo(Quantity q) {
    return q.kind() == Figure.Kind.DURATION && is(q.end(), "ago");
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

  /** A bare number beside a bare number stands in a table: "Stoke 4 3 1". */
  private boolean isCell(Quantity q, boolean hedged) {
    int before = q.first() - 1;
    int after = q.end();
    boolean bracketed = before >= from && tokens.is(before, '[');
    boolean beside =
        (before >= from && tokens.kind(before) == Tokens.Kind.NUMBER)
            || (after < limit && tokens.kind(after) == Tokens.Kind.NUMBER && !is(after + 1, "s"));
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
            && isOrdinalWord(tokens.lower(end + 1));
    boolean great = end < limit && isGreatOrdinal(tokens.lower(end)) && !is(end + 1, "of");
    return letters || quoted || word || great || isDescribing(q);
  }

  /** "two-handed", "three-pronged", "two-monthly", "twenty-something". */
  private boolean isDescribing(Quantity q) {
    int end = q.end();
    boolean hyphen =
        q.number().form() == Numeral.Form.WORDS
            && end + 1 < limit
            && Units.isHyphen(tokens, end)
            && tokens.isWord(end + 1);
    String behind = hyphen ? tokens.lower(end + 1) : "";
    return (behind.endsWith("ed") && behind.length() > 4)
        || behind.endsWith("ly")
        || behind.equals("something")
        || isPreposition(behind);
  }

  /** "a three-for-two split", "one-on-one". */
  private static boolean isPreposition(String lower) {
    return switch (lower) {
      case "for", "on", "by", "to", "in", "and", "way" -> true;
      default -> false;
    };
  }

  private static boolean isOrdinalWord(String lower) {
    return switch (lower) {
      case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth" ->
          true;
      default -> false;
    };
  }

  /** "the 50 millionth car". */
  private static boolean isGreatOrdinal(String lower) {
    return switch (lower) {
      case "hundredth", "thousandth", "millionth", "billionth" -> true;
      default -> false;
    };
  }

  /** "F-16", "Covid-19", "Boeing 737-800", "iPhone 5". */
  private boolean isPartOfName(Quantity q) {
    int at = q.number().first();
    if (at > from && q.first() == at && !tokens.spaceBefore(at)) {
      boolean dash = tokens.is(at - 1, '-') || tokens.is(at - 1, '\u2013');
      if (dash && at - 1 > from && !tokens.spaceBefore(at - 1) && !tokens.is(at - 2, '/')) {
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
            && (tokens.kind(end + 1) == Tokens.Kind.NUMBER
                || tokens.isCapitalised(end + 1)
                || is(end + 1, "something"))
            && q.kind() == Figure.Kind.COUNT;
    return model;
  }

  /** "the Group of 7". */
  private boolean isGroupName(Quantity q) {
    int group = q.first() - 2;
    return is(q.first() - 1, "of") && is(group, "group") && tokens.isCapitalised(group);
  }

  private boolean isListNumber(Quantity q, boolean hedged) {
    int end = q.end();
    boolean plain = !hedged && q.number().form() == Numeral.Form.PLAIN_DIGITS;
    boolean bracketed =
        plain
            && q.value().high() < 100
            && q.first() > from
            && tokens.is(q.first() - 1, '(')
            && end < limit
            && tokens.is(end, ')');
    if (bracketed) {
      return true;
    }
    boolean closed =
        plain
            && q.value().high() < 20
            && end < limit
            && !tokens.spaceBefore(end)
            && tokens.is(end, ')')
            && !isInBrackets(q.first());
    if (closed) {
      return true;
    }
    boolean opens = plain && q.first() == from;
    return opens
        && end < limit
        && !tokens.spaceBefore(end)
        && (tokens.is(end, '.') || tokens.is(end, ')') || tokens.is(end, ':'));
  }

  /** Whether a bracket was opened before the token and is not closed yet. */
  private boolean isInBrackets(int at) {
    for (int i = at - 1; i >= from; i--) {
      if (tokens.is(i, ')')) {
        return false;
      }
      if (tokens.is(i, '(')) {
        return true;
      }
    }
    return false;
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
    return !setting.isHeadline();
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

  /** "for nought" is an idiom, "nought point five" a number. */
  private boolean isNought(Quantity q) {
    String last = tokens.lower(q.end() - 1);
    return last.equals("nought") || last.equals("naught");
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
    boolean described = before - 1 >= from && tokens.isWord(before) && isArticle(before - 1);
    boolean participle =
        lower.endsWith("ed")
            && (next + 1 >= limit
                || !tokens.isWord(next + 1)
                || NounPhrase.endsPhrase(tokens.lower(next + 1)));
    return pointed
        || described
        || participle
        || NounPhrase.endsPhrase(lower)
        || NO_NOUN_FOR_ONE.contains(lower)
        || lower.endsWith("ly")
        || NounPhrase.isPlural(lower)
        || (tokens.isCapitalised(next) && !tokens.opensSentence(q.first()) && !hedged);
  }

  private boolean isArticle(int at) {
    return is(at, "a") || is(at, "an") || is(at, "the");
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
