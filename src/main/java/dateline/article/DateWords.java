package dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months, days of the week and times of day as the wires print them: "Jan. 5", "5 січня". */
final class DateWords {
  private static final int LONGEST_WORD = 12;
  private static final int LONGEST_DAY = 40;
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Set<String> WEEKDAYS = new HashSet<>();
  private static final Set<String> CLOCK = new HashSet<>();

  static {
    for (String[] row : Table.rows("calendar.tsv")) {
      switch (row[1]) {
        case "weekday" -> WEEKDAYS.add(row[0]);
        case "clock" -> CLOCK.add(row[0]);
        default -> MONTHS.put(row[0], Integer.valueOf(row[1]));
      }
    }
  }

  private DateWords() {}

  /** 1 to 12 if the word names a month, with or without a full stop, else 0. */
  static int month(String text, int from, int to) {
    int stop = to > from && text.charAt(to - 1) == '.' ? to - 1 : to;
    if (stop - from < 3 || stop - from > LONGEST_WORD) {
      return 0;
    }
    return MONTHS.getOrDefault(text.substring(from, stop).toLowerCase(Locale.ROOT), 0);
  }

  /** Whether the word names a month or a day of the week. */
  static boolean isDay(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return MONTHS.containsKey(small) || WEEKDAYS.contains(small);
  }

  /** Whether the stretch is a date or a time and nothing else: "3:45 PM EST, Jan 5". */
  static boolean isMoment(String text, int from, int to) {
    boolean digit = false;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(c)) {
        while (end < to && (Character.isLetter(text.charAt(end)) || isDotInside(text, end, to))) {
          end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (!MONTHS.containsKey(word) && !WEEKDAYS.contains(word) && !CLOCK.contains(word)) {
          return false;
        }
      } else if (Character.isDigit(c)) {
        digit = true;
      } else if (!Text.isSpace(c) && ",.:/-–—|()+•·".indexOf(c) < 0) {
        return false;
      }
      at = end;
    }
    return digit;
  }

  /** Whether the stretch is a day with its year and nothing else: "Tuesday, August 28, 2006". */
  static boolean isDayAlone(String text, int from, int to) {
    return to - from <= LONGEST_DAY && isMoment(text, from, to) && date(text, from, to) != null;
  }

  private static boolean isDotInside(String text, int at, int to) {
    return text.charAt(at) == '.' && at + 1 < to && Character.isLetter(text.charAt(at + 1));
  }

  /** Whether a month stands beside a number, "Jan. 5", or a day is written in digits alone. */
  static boolean hasDay(String text, int from, int to) {
    boolean number = false;
    boolean month = false;
    int at = from;
    while (at < to) {
      int end = Text.wordEnd(text, at, to);
      int bare = text.charAt(end - 1) == ',' ? end - 1 : end;
      boolean isNumber = Character.isDigit(text.charAt(at));
      boolean isMonth = !isNumber && month(text, at, bare) > 0;
      if ((isNumber && (month || bare - at >= 8)) || (isMonth && number)) {
        return true;
      }
      number = isNumber;
      month = isMonth;
      at = Text.skipSpace(text, end, to);
    }
    return false;
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

  /** The day whose ten characters "1996-08-30" end here, or null. */
  static @Nullable LocalDate isoDay(String text, int to) {
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
