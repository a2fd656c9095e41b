package dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and for whom a story was filed, at the start of a paragraph: "KYIV, Jan 5 (Agency)
 * -", "AUSTIN, Texas (AP) —", "LONDON 1996-08-30".
 */
final class Datelines {
  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 10;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

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

  private Datelines() {}

  /**
   * The offset of the first character after the dateline and its dash, or {@code from} if none
   * stands here.
   *
   * @param early whether this is one of the first lines, where a place and a long dash are enough
   */
  static int end(String text, int from, int to, boolean early) {
    char first = text.charAt(from);
    if (first != '(' && !Character.isUpperCase(first)) {
      return from;
    }
    int limit = Math.min(to, from + LONGEST);
    boolean capitals = isCapitals(text, from, limit);
    boolean named = capitals;
    int at = from;
    int words = 0;
    boolean dated = false;
    while (at < limit && words <= MOST_WORDS) {
      char c = text.charAt(at);
      if (c == '(') {
        int close = text.indexOf(')', at, limit);
        if (close < 0) {
          return from;
        }
        boolean agency = Credits.isAgency(text.substring(at + 1, close));
        if (!agency && !named) {
          return from;
        }
        return afterBracket(text, close + 1, to, agency, from);
      }
      int dash = dashEnd(text, at, limit);
      if (dash > at) {
        boolean enough = dated || (early && placeAlone(text, from, at, dash, to));
        int story = Text.skipSpace(text, dash, to);
        boolean starts = capitals || (!Text.isLower(text, story, to) && !isTime(text, from));
        return named && enough && starts && dash < to ? story : from;
      }
      int end = Text.wordEnd(text, at, limit);
      boolean dashed = end - at > 1 && text.charAt(end - 1) == '-' && isDigit(text, end - 2);
      int bare = dashed || text.charAt(end - 1) == ',' ? end - 1 : end;
      if (dashed && named && end < to) {
        return Text.skipSpace(text, end, to);
      }
      if (!isPart(text, at, bare, dated)) {
        return from;
      }
      dated |= Character.isDigit(text.charAt(at));
      named |= words > 0 && month(text, at, bare) > 0 && hasComma(text, from, at);
      words++;
      at = Text.skipSpace(text, end, to);
    }
    boolean isoDay = dated && capitals && at == to && words >= 2 && isoDay(text, to) != null;
    return isoDay ? to : from;
  }

  /**
   * Where the agency starts in a dateline that ends at {@code to}, or {@code to}: 13 in "KYIV, Jan
   * 5 (Agency) -". A bracket right behind a single place may tell where that lies, so it is
   * believed only if it names an agency: "PARIS (Texas) -" has none.
   */
  static int creditStart(String text, int from, int to) {
    int open = text.indexOf('(', from, to);
    if (open < 0) {
      return to;
    }
    boolean told = false;
    for (int i = from; i < open; i++) {
      told |= text.charAt(i) == ',' || isDigit(text, i);
    }
    int close = text.indexOf(')', open, to);
    return told || close < 0 || Credits.namesAgency(text.substring(open + 1, close)) ? open : to;
  }

  /** The day printed in this stretch, if its year is there too. */
  static @Nullable LocalDate date(String text, int from, int to) {
    int month = 0;
    int day = 0;
    int year = 0;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(c)) {
        while (end < to && Character.isLetter(text.charAt(end))) {
          end++;
        }
        month = month == 0 ? month(text, at, end) : month;
      } else if (c >= '0' && c <= '9') {
        LocalDate iso = at + 10 <= to ? isoDay(text, at + 10) : null;
        if (iso != null) {
          return iso;
        }
        while (end < to && Character.isDigit(text.charAt(end))) {
          end++;
        }
        int length = end - at;
        if (length == 4) {
          year = Integer.parseInt(text, at, end, 10);
        } else if (length <= 2) {
          day = Integer.parseInt(text, at, end, 10);
        }
      }
      at = end;
    }
    try {
      return year > 0 && month > 0 && day > 0 ? LocalDate.of(year, month, day) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** After "(AP)": the dash, or for an agency of the table the story itself. */
  private static int afterBracket(String text, int at, int to, boolean agency, int none) {
    int dashStart = Text.skipSpace(text, at, to);
    int dash = dashEnd(text, dashStart, to);
    if (dash > dashStart && dash < to) {
      return Text.skipSpace(text, dash, to);
    }
    boolean glued = agency && at == dashStart && Text.isUpper(text, at, to);
    return glued ? at : none;
  }

  /** "WASHINGTON — The", never "CRICKET - LEICESTERSHIRE" or "UPDATE — The". */
  private static boolean placeAlone(String text, int from, int to, int dash, int lineEnd) {
    int stop = Text.trimEnd(text, from, to);
    int firstEnd = Text.wordEnd(text, from, stop);
    String first = text.substring(from, firstEnd);
    int story = Text.skipSpace(text, dash, lineEnd);
    boolean hyphen = text.charAt(to) == '-' && dash == to + 1;
    boolean comma = hasComma(text, from, stop);
    return (!hyphen || comma)
        && stop - from >= 4
        && !KICKERS.contains(first)
        && story + 1 < lineEnd
        && Character.isLowerCase(text.charAt(Math.min(lineEnd - 1, story + 2)));
  }

  /** "On Monday, March 5 -" says when, not where. */
  private static boolean isTime(String text, int from) {
    return PREPOSITIONS.contains(text.substring(from, Text.wordEnd(text, from, text.length())));
  }

  /** Capitals, a capitalised word, a number, or the small word for a month beside a number. */
  private static boolean isPart(String text, int from, int to, boolean dated) {
    char first = text.charAt(from);
    if (from == to) {
      return first == ',';
    }
    if (Character.isLowerCase(first) && month(text, from, to) > 0) {
      return true;
    }
    if (dated && Character.isLowerCase(first)) {
      return to - from > 2;
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

  private static boolean hasComma(String text, int from, int to) {
    return Text.lastIndexOf(text, ',', from, to) >= 0;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Whether the first word is in capitals, two letters at least. */
  private static boolean isCapitals(String text, int from, int to) {
    int letters = 0;
    int at = from;
    while (at < to && !Text.isSpace(text.charAt(at)) && text.charAt(at) != ',') {
      char c = text.charAt(at++);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  private static int dashEnd(String text, int from, int to) {
    if (from >= to) {
      return from;
    }
    char c = text.charAt(from);
    if (c == '\u2013' || c == '\u2014' || c == '\u2015') {
      return from + 1;
    }
    int at = from;
    while (at < to && text.charAt(at) == '-') {
      at++;
    }
    boolean free = at == to || Text.isSpace(text.charAt(at));
    return at > from && (free || at - from == 2) ? at : from;
  }

  private static int month(String text, int from, int to) {
    if (to - from < 3) {
      return 0;
    }
    return MONTHS.indexOf(text.substring(from, from + 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** The day whose ten characters "1996-08-30" end here, or null. */
  private static @Nullable LocalDate isoDay(String text, int to) {
    int from = to - 10;
    if (from < 0 || text.charAt(from + 4) != '-' || text.charAt(from + 7) != '-') {
      return null;
    }
    try {
      return LocalDate.parse(text.substring(from, to));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
