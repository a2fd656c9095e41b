package dateline.attribution;

import dateline.annotation.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reckons periods from the day of an article; null where the article has none. */
final class Days {
  private static final int HOURS_OF_DAY = 24;
  private static final int ABBREVIATION = 3;
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (Unit unit : Unit.values()) {
      UNITS.put(lower(unit), unit);
      UNITS.put(lower(unit) + "s", unit);
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(lower(day), day);
    }
    for (Month month : Month.values()) {
      MONTHS.put(lower(month), month);
      MONTHS.put(lower(month).substring(0, ABBREVIATION), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
  }

  private final @Nullable LocalDate today;

  Days(@Nullable LocalDate today) {
    this.today = today;
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  /** What periods are counted in. */
  enum Unit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  /** "week" or "weeks" as WEEK, or null. */
  static @Nullable Unit unit(String lower) {
    return UNITS.get(lower);
  }

  static @Nullable DayOfWeek weekday(String lower) {
    return WEEKDAYS.get(lower);
  }

  /** "january", "jan", "sept" as JANUARY, SEPTEMBER; or null. */
  static @Nullable Month month(String lower) {
    return MONTHS.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  static Period year(int year) {
    return new Period(Year.of(year).atDay(1), LocalDate.of(year, Month.DECEMBER, 31));
  }

  static Period month(int year, Month month) {
    YearMonth whole = YearMonth.of(year, month);
    return new Period(whole.atDay(1), whole.atEndOfMonth());
  }

  static @Nullable Period day(int year, Month month, int day) {
    return isDay(year, month, day) ? Period.of(LocalDate.of(year, month, day)) : null;
  }

  private static boolean isDay(int year, Month month, int day) {
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** The day that is so many days away: -1 is yesterday. */
  @Nullable Period day(int away) {
    return today == null ? null : Period.of(today.plusDays(away));
  }

  /** The latest such weekday up to the article's day. */
  @Nullable Period last(DayOfWeek weekday) {
    return today == null ? null : Period.of(today.with(TemporalAdjusters.previousOrSame(weekday)));
  }

  @Nullable Period next(DayOfWeek weekday) {
    return today == null ? null : Period.of(today.with(TemporalAdjusters.next(weekday)));
  }

  /** The latest such month that has begun. */
  @Nullable Period last(Month month) {
    LocalDate day = today;
    return day == null
        ? null
        : month(month.compareTo(day.getMonth()) > 0 ? day.getYear() - 1 : day.getYear(), month);
  }

  @Nullable Period next(Month month) {
    LocalDate day = today;
    return day == null
        ? null
        : month(month.compareTo(day.getMonth()) > 0 ? day.getYear() : day.getYear() + 1, month);
  }

  /** A month of a year that is so many years away. */
  @Nullable Period inYear(int away, Month month) {
    return today == null ? null : month(today.getYear() + away, month);
  }

  /** Of the days of that name the nearest to the article's day. */
  @Nullable Period nearest(Month month, int day) {
    LocalDate near = null;
    for (int away = -1; today != null && away <= 1; away++) {
      int year = today.getYear() + away;
      LocalDate other = isDay(year, month, day) ? LocalDate.of(year, month, day) : null;
      if (other != null && (near == null || distance(other) < distance(near))) {
        near = other;
      }
    }
    return near == null ? null : Period.of(near);
  }

  private long distance(LocalDate day) {
    return today == null ? 0 : Math.abs(ChronoUnit.DAYS.between(today, day));
  }

  /** From a day up to the article's day; null if that lies before it. */
  @Nullable Period upTo(LocalDate first) {
    return today == null || first.isAfter(today) ? null : new Period(first, today);
  }

  /** So long up to the article's day. */
  @Nullable Period past(int count, Unit unit) {
    return today == null ? null : new Period(moved(today, -count, unit), today);
  }

  /** So long from the article's day on. */
  @Nullable Period next(int count, Unit unit) {
    return today == null ? null : new Period(today, moved(today, count, unit));
  }

  /** The day, week, month or year that lies so far back. */
  @Nullable Period ago(int count, Unit unit) {
    return today == null ? null : around(moved(today, -count, unit), unit);
  }

  /** The week, month or year that is so many of them away: -1 is last week. */
  @Nullable Period whole(int away, Unit unit) {
    return today == null ? null : around(moved(today, away, unit), unit);
  }

  private static Period around(LocalDate day, Unit unit) {
    return switch (unit) {
      case HOUR, DAY -> Period.of(day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Period(monday, monday.plusDays(6));
      }
      case MONTH -> month(day.getYear(), day.getMonth());
      case YEAR -> year(day.getYear());
      case DECADE -> years(day, 10);
      case CENTURY -> years(day, 100);
    };
  }

  private static Period years(LocalDate day, int length) {
    int first = day.getYear() - Math.floorMod(day.getYear(), length);
    return new Period(year(first).first(), year(first + length - 1).last());
  }

  /** Throws nothing: a span beyond the calendar ends with it. */
  private static LocalDate moved(LocalDate day, int count, Unit unit) {
    try {
      return switch (unit) {
        case HOUR -> day.plusDays(count < 0 ? -hours(-count) : hours(count));
        case DAY -> day.plusDays(count);
        case WEEK -> day.plusWeeks(count);
        case MONTH -> day.plusMonths(count);
        case YEAR -> day.plusYears(count);
        case DECADE -> day.plusYears(10L * count);
        case CENTURY -> day.plusYears(100L * count);
      };
    } catch (DateTimeException e) {
      return count < 0 ? LocalDate.MIN : LocalDate.MAX;
    }
  }

  private static int hours(int count) {
    return Math.ceilDiv(count, HOURS_OF_DAY);
  }
}
