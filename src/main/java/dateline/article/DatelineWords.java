package dateline.article;

import java.util.Set;

/** The words and dashes that datelines are made of. */
final class DatelineWords {
  /** Kickers in capitals that stand before a dash but name no place. */
  private static final Set<String> KICKERS =
      Set.of(
          "BREAKING",
          "UPDATE",
          "UPDATED",
          "EXCLUSIVE",
          "WATCH",
          "VIDEO",
          "OPINION",
          "ANALYSIS",
          "NOTE",
          "WARNING",
          "CORRECTION",
          "EDITOR",
          "LIVE",
          "REVIEW",
          "COMMENT",
          "REPORT",
          "QUESTION",
          "ANSWER",
          "INTERVIEW",
          "PHOTOS",
          "PHOTO",
          "FILE",
          "PODCAST",
          "SPORT",
          "BUSINESS",
          "TIMELINE",
          "FACTBOX",
          "EXPLAINER",
          "OBITUARY",
          "POLL",
          "RELATED",
          "MORE",
          "NEWS");

  private static final Set<String> PREPOSITIONS =
      Set.of("On", "In", "By", "At", "Since", "Until", "From", "After", "Before", "Last", "Next");

  private DatelineWords() {}

  /** Whether a word in capitals says what follows, not where it happened: "EXCLUSIVE". */
  static boolean isKicker(String word) {
    return KICKERS.contains(word);
  }

  /** Whether the words from here say when, not where: "On Monday, March 5 -". */
  static boolean isTime(String text, int from, int to) {
    return PREPOSITIONS.contains(text.substring(from, Text.wordEnd(text, from, to)));
  }

  /** Capitals, a capitalised word, a number, or the small word for a month beside a number. */
  static boolean isPart(String text, int from, int to, boolean dated) {
    char first = text.charAt(from);
    if (from == to) {
      return first == ',';
    }
    if (Character.isLowerCase(first)) {
      int next = Text.skipSpace(text, to, text.length());
      boolean day = next < text.length() && isDigit(text, next);
      return (dated && to - from > 2) || (day && DateWords.month(text, from, to) > 0);
    }
    if (Character.isDigit(first)) {
      return to - from <= 10;
    }
    if (!Character.isUpperCase(first)) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && "-./'’".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Whether the first word is in capitals, two letters at least. */
  static boolean isCapitals(String text, int from, int to) {
    int letters = 0;
    int at = from;
    while (at < to && !endsWord(text.charAt(at))) {
      char c = text.charAt(at++);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  private static boolean endsWord(char c) {
    return Text.isSpace(c) || c == ',' || isLongDash(c);
  }

  static boolean isLongDash(char c) {
    return c == '\u2013' || c == '\u2014' || c == '\u2015';
  }

  /** After a long dash, two hyphens, or one that stands free; or {@code from}. */
  static int dashEnd(String text, int from, int to) {
    if (from >= to) {
      return from;
    }
    if (isLongDash(text.charAt(from))) {
      return from + 1;
    }
    int at = from;
    while (at < to && text.charAt(at) == '-') {
      at++;
    }
    boolean free = at == to || Text.isSpace(text.charAt(at));
    return at > from && (free || at - from == 2) ? at : from;
  }
}
