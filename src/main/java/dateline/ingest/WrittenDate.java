package dateline.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people and programs write it, with the time of day and the zone if they stand there too.
 *
 * <pre>
 * 2011-03-12T21:30:00+09:00       2011-03-12 21:30:00      20110312      1299965400000
 * Sat, 12 Mar 2011 21:30:00 GMT   March 12, 2011 9:30 pm EST   12 March 2011, 21:30 BST
 * 13/03/2011 21:30                12.3.2011
 * </pre>
 *
 * @param day null if what is written is no day of the calendar: 2011-02-30
 * @param time null if only the day is written
 * @param zone null if it is not written, or its name means several: IST
 * @param order whether day and month could be told apart
 */
record WrittenDate(
    @Nullable LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone, Order order) {

  /** How 03/04/2011 is read. */
  enum Order {
    /** Nothing needed to be chosen. */
    CLEAR,
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing tells; the date cannot be read. */
    UNTOLD
  }

  private static final int LONGEST = 200;
  private static final long FIRST_SECOND = 100_000_000L;
  private static final List<String> MONTHS =
      List.of(
          "january",
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
          "december");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/._])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4}|\\d{2}(?= \\d))");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?!\\d)"
              + "(?:\\s?([AaPp])\\.?[Mm]\\b\\.?)?");
  private static final Pattern HOUR =
      Pattern.compile("(?<![\\d:])(\\d{1,2})\\s?([AaPp])\\.?[Mm]\\b\\.?");
  private static final Pattern ZONE =
      Pattern.compile("\\s?[(]?\\s?(?:([A-Z]{1,4})\\b)?\\s?(?:([+-])(\\d{1,2})(?::?(\\d{2}))?)?.*");

  /** Hours from UTC of the zones that are written by name and mean one thing only. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("BST", "+1"),
          Map.entry("CET", "+1"),
          Map.entry("CEST", "+2"),
          Map.entry("EET", "+2"),
          Map.entry("EEST", "+3"),
          Map.entry("SAST", "+2"),
          Map.entry("MSK", "+3"),
          Map.entry("EAT", "+3"),
          Map.entry("PKT", "+5"),
          Map.entry("SGT", "+8"),
          Map.entry("HKT", "+8"),
          Map.entry("AWST", "+8"),
          Map.entry("JST", "+9"),
          Map.entry("KST", "+9"),
          Map.entry("AEST", "+10"),
          Map.entry("AEDT", "+11"),
          Map.entry("NZST", "+12"),
          Map.entry("NZDT", "+13"),
          Map.entry("NST", "-03:30"),
          Map.entry("AST", "-4"),
          Map.entry("ADT", "-3"),
          Map.entry("EST", "-5"),
          Map.entry("EDT", "-4"),
          Map.entry("CST", "-6"),
          Map.entry("CDT", "-5"),
          Map.entry("MST", "-7"),
          Map.entry("MDT", "-6"),
          Map.entry("PST", "-8"),
          Map.entry("PDT", "-7"),
          Map.entry("AKST", "-9"),
          Map.entry("AKDT", "-8"),
          Map.entry("HST", "-10"));

  /** The first date in the text, or null if none stands there. */
  static @Nullable WrittenDate of(String text, Order order) {
    String line = text.strip();
    if (line.length() > LONGEST) {
      line = line.substring(0, LONGEST);
    }
    if (isDigits(line) && (line.length() == 10 || line.length() == 13)) {
      return epoch(Long.parseLong(line), line.length() == 13);
    }
    Matcher yearFirst = YEAR_FIRST.matcher(line);
    if (yearFirst.find()) {
      return timed(
          day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4)),
          line,
          yearFirst.start(),
          yearFirst.end(),
          Order.CLEAR);
    }
    Matcher monthDay = MONTH_DAY.matcher(line);
    while (monthDay.find()) {
      int month = month(monthDay.group(1));
      if (month > 0) {
        LocalDate day = day(monthDay.group(3), String.valueOf(month), monthDay.group(2));
        return timed(day, line, monthDay.start(), monthDay.end(), Order.CLEAR);
      }
    }
    Matcher dayMonth = DAY_MONTH.matcher(line);
    while (dayMonth.find()) {
      int month = month(dayMonth.group(2));
      if (month > 0) {
        LocalDate day = day(year(dayMonth.group(3)), String.valueOf(month), dayMonth.group(1));
        return timed(day, line, dayMonth.start(), dayMonth.end(), Order.CLEAR);
      }
    }
    Matcher yearLast = YEAR_LAST.matcher(line);
    return yearLast.find() ? numeric(yearLast, line, order) : compact(line);
  }

  /** The moment; a time without a zone is taken for UTC, a day without a time for its start. */
  @Nullable Instant instant() {
    if (day == null) {
      return null;
    }
    LocalDateTime local = day.atTime(time == null ? LocalTime.MIDNIGHT : time);
    return local.toInstant(zone == null ? ZoneOffset.UTC : zone);
  }

  /** Points always stand behind the day; strokes and hyphens are used both ways. */
  private static WrittenDate numeric(Matcher found, String line, Order order) {
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(3));
    boolean clear = found.group(2).equals(".") || first > 12 || second > 12 || first == second;
    if (!clear && order == Order.UNTOLD) {
      return new WrittenDate(null, null, null, Order.UNTOLD);
    }
    boolean monthFirst =
        clear ? second > 12 && !found.group(2).equals(".") : order == Order.MONTH_FIRST;
    LocalDate day =
        monthFirst
            ? day(found.group(4), found.group(1), found.group(3))
            : day(found.group(4), found.group(3), found.group(1));
    Order read = monthFirst ? Order.MONTH_FIRST : Order.DAY_FIRST;
    return timed(day, line, found.start(), found.end(), clear ? Order.CLEAR : read);
  }

  private static @Nullable WrittenDate compact(String line) {
    Matcher found = COMPACT.matcher(line);
    if (!found.find()) {
      return null;
    }
    LocalDate day = day(found.group(1), found.group(2), found.group(3));
    LocalTime time =
        found.group(4) == null ? null : time(found.group(4), found.group(5), found.group(6), null);
    ZoneOffset zone = time == null ? null : zone(line.substring(found.end()));
    return new WrittenDate(day, day == null ? null : time, day == null ? null : zone, Order.CLEAR);
  }

  private static WrittenDate epoch(long number, boolean millis) {
    long seconds = millis ? number / 1000 : number;
    if (seconds < FIRST_SECOND) {
      return new WrittenDate(null, null, null, Order.CLEAR);
    }
    LocalDateTime utc = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    return new WrittenDate(utc.toLocalDate(), utc.toLocalTime(), ZoneOffset.UTC, Order.CLEAR);
  }

  /** With the time that stands behind the day, else the one before it. */
  private static WrittenDate timed(
      @Nullable LocalDate day, String line, int start, int end, Order order) {
    if (day == null) {
      return new WrittenDate(null, null, null, order);
    }
    WrittenDate after = clock(day, line.substring(end), order);
    if (after.time != null) {
      return after;
    }
    return clock(day, line.substring(0, start), order);
  }

  private static WrittenDate clock(LocalDate day, String line, Order order) {
    Matcher clock = CLOCK.matcher(line);
    LocalTime time = null;
    int end = 0;
    if (clock.find()) {
      time = time(clock.group(1), clock.group(2), clock.group(3), clock.group(4));
      end = clock.end();
    } else {
      Matcher hour = HOUR.matcher(line);
      if (hour.find()) {
        time = time(hour.group(1), "00", null, hour.group(2));
        end = hour.end();
      }
    }
    return new WrittenDate(day, time, time == null ? null : zone(line.substring(end)), order);
  }

  /** The zone that the text starts with, or null. */
  private static @Nullable ZoneOffset zone(String text) {
    Matcher found = ZONE.matcher(text);
    if (!found.matches()) {
      return null;
    }
    String name = found.group(1);
    String named = name == null ? null : ZONES.get(name);
    if (found.group(2) == null) {
      return named == null ? null : ZoneOffset.of(named);
    }
    if (name != null && !"Z".equals(named)) {
      return null;
    }
    String minutes = found.group(4) == null ? "00" : found.group(4);
    String hours = found.group(3).length() == 1 ? "0" + found.group(3) : found.group(3);
    try {
      return ZoneOffset.of(found.group(2) + hours + ":" + minutes);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalTime time(
      String hour, String minute, @Nullable String second, @Nullable String half) {
    int hours = Integer.parseInt(hour);
    if (half != null) {
      if (hours > 12) {
        return null;
      }
      boolean afternoon = half.equalsIgnoreCase("p");
      hours = hours % 12 + (afternoon ? 12 : 0);
    }
    try {
      int seconds = second == null ? 0 : Math.min(59, Integer.parseInt(second));
      return LocalTime.of(hours, Integer.parseInt(minute), seconds);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Two digits are of the years 1950 to 2049, as in mails. */
  private static String year(String digits) {
    return digits.length() == 4 ? digits : (digits.charAt(0) < '5' ? "20" : "19") + digits;
  }

  /** 1 to 12 for a month in full or cut after three or more letters, else 0. */
  private static int month(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(small)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
