package dateline.attribution;

import dateline.article.Span;
import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that say when: "in 2023", "past 48 hours", "last November", "on Tuesday",
 * "yesterday".
 */
final class TimeWords {
  private final Reading reading;
  private final Tokens tokens;

  TimeWords(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /** The time words of a sentence that stand nearest to a figure, as printed, or null. */
  @Nullable String near(Span figure, int first, int last, int from, int to) {
    Stretch best = null;
    int nearest = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      int end = end(i, to);
      if (end < 0) {
        continue;
      }
      int distance = i > last ? i - last : Math.max(0, first - end);
      if (distance < nearest) {
        nearest = distance;
        best = new Stretch(i, end);
      }
      i = end;
    }
    return best == null ? null : best.span(tokens).in(tokens.text());
  }

  /** The last token of a time expression that starts here, or -1. */
  private int end(int i, int to) {
    if (isYear(i)) {
      return i;
    }
    if (!tokens.isWord(i)) {
      return -1;
    }
    return switch (tokens.lower(i)) {
      case "past", "last", "next", "previous", "coming", "this" -> unitEnd(i + 1, to);
      case "in", "during", "since", "by", "until" -> dateEnd(i + 1, to);
      case "on" -> i + 1 < to && isDay(i + 1) && tokens.isCapitalised(i + 1) ? i + 1 : -1;
      default -> isDay(i) ? i : isNamedMonth(i) ? monthEnd(i, to) : -1;
    };
  }

  /** "48 hours", "few weeks", "Tuesday" after "past" or "last". */
  private int unitEnd(int from, int to) {
    int unit = from;
    while (unit < to && unit < from + 3 && !isUnit(unit) && isCount(unit)) {
      unit++;
    }
    return unit < to && (isUnit(unit) || isMonth(unit) || isDay(unit)) ? unit : -1;
  }

  private int dateEnd(int from, int to) {
    if (from >= to) {
      return -1;
    }
    return isYear(from) ? from : isNamedMonth(from) ? monthEnd(from, to) : -1;
  }

  private boolean isDay(int token) {
    return reading.is(token, Words.WEEKDAY);
  }

  private boolean isNamedMonth(int token) {
    return tokens.isCapitalised(token) && isMonth(token);
  }

  private int monthEnd(int month, int to) {
    int end = month;
    while (end + 1 < to && tokens.kind(end + 1) == Tokens.Kind.NUMBER && end < month + 2) {
      end++;
    }
    if (end + 2 < to && reading.is(end + 1, ',') && isYear(end + 2)) {
      return end + 2;
    }
    boolean relative =
        end + 2 < to
            && (reading.is(end + 1, "last") || reading.is(end + 1, "this"))
            && reading.is(end + 2, "year");
    return relative ? end + 2 : end;
  }

  private boolean isYear(int token) {
    if (tokens.kind(token) != Tokens.Kind.NUMBER || tokens.end(token) - tokens.start(token) != 4) {
      return false;
    }
    char c = tokens.first(token);
    if (c != '1' && c != '2') {
      return false;
    }
    String word = tokens.word(token);
    return word.chars().allMatch(Character::isDigit)
        && word.compareTo("1800") >= 0
        && word.compareTo("2100") < 0
        && token > 0
        && (reading.is(token - 1, Words.PREPOSITION | Words.TIME)
            || reading.is(token - 1, "of")
            || reading.is(token - 1, Words.SUBORDINATOR));
  }

  private boolean isCount(int token) {
    return tokens.kind(token) == Tokens.Kind.NUMBER
        || (tokens.isWord(token) && !reading.is(token, Words.PREPOSITION | Words.AUXILIARY));
  }

  private boolean isUnit(int token) {
    return switch (tokens.lower(token)) {
      case "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "decade",
          "decades",
          "quarter",
          "night",
          "weekend",
          "century",
          "minutes" ->
          true;
      default -> false;
    };
  }

  private boolean isMonth(int token) {
    return switch (tokens.lower(token)) {
      case "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december" ->
          true;
      default -> false;
    };
  }
}
