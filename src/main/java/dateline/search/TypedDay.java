package dateline.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a typed date means: "2024" a year of them, "2024-11" a month, "2024-11-05" one,
 * "2024-11..2025-01" three months, "last-week" the seven days before this Monday.
 *
 * @param first the first day
 * @param last the last day
 */
record TypedDay(LocalDate first, LocalDate last) {
  static final String EXPECTED =
      "Expected a date: 2024, 2024-11, 2024-11-05, 2024-11..2025-01, yesterday, last-week.";
  private static final String TO = "..";
  private static final Pattern LAST = Pattern.compile("last-(\\d{1,4})-(days|weeks|months|years)");

  static TypedDay parse(QueryText in, String typed, int column) throws QueryException {
    int to = typed.indexOf(TO);
    if (to >= 0) {
      TypedDay low = parse(in, typed.substring(0, to), column);
      TypedDay high = parse(in, typed.substring(to + TO.length()), column + to + TO.length());
      if (low.first.isAfter(high.last)) {
        throw in.expected(
            column + to + TO.length(), "Expected a later date: no day lies between the two.");
      }
      return new TypedDay(low.first, high.last);
    }
    TypedDay relative = relative(typed.toLowerCase(Locale.ROOT), in.today());
    return relative == null ? calendar(in, typed, column) : relative;
  }

  /** Counted from today, a week from its Monday; null for any other word. */
  private static @Nullable TypedDay relative(String typed, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate month = today.withDayOfMonth(1);
    LocalDate year = today.withDayOfYear(1);
    Matcher last = LAST.matcher(typed);
    if (last.matches()) {
      long many = Long.parseLong(last.group(1));
      LocalDate from =
          switch (last.group(2)) {
            case "days" -> today.minusDays(many);
            case "weeks" -> today.minusWeeks(many);
            case "months" -> today.minusMonths(many);
            default -> today.minusYears(many);
          };
      return new TypedDay(from, today);
    }
    return switch (typed) {
      case "today" -> new TypedDay(today, today);
      case "yesterday" -> new TypedDay(today.minusDays(1), today.minusDays(1));
      case "this-week" -> new TypedDay(monday, monday.plusDays(6));
      case "last-week" -> new TypedDay(monday.minusWeeks(1), monday.minusDays(1));
      case "this-month" -> new TypedDay(month, month.plusMonths(1).minusDays(1));
      case "last-month" -> new TypedDay(month.minusMonths(1), month.minusDays(1));
      case "this-year" -> new TypedDay(year, year.plusYears(1).minusDays(1));
      case "last-year" -> new TypedDay(year.minusYears(1), year.minusDays(1));
      default -> null;
    };
  }

  private static TypedDay calendar(QueryText in, String typed, int column) throws QueryException {
    String[] parts = typed.split("-", -1);
    if (parts.length > 3 || !isNumber(parts[0], 4)) {
      throw in.expected(column, EXPECTED);
    }
    int year = Integer.parseInt(parts[0]);
    if (parts.length == 1) {
      return new TypedDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    int monthAt = column + parts[0].length() + 1;
    if (!isNumber(parts[1], 2)) {
      throw in.expected(monthAt, EXPECTED);
    }
    int month = Integer.parseInt(parts[1]);
    if (month < 1 || month > 12) {
      throw in.expected(monthAt, "Expected a month from 01 to 12.");
    }
    YearMonth whole = YearMonth.of(year, month);
    if (parts.length == 2) {
      return new TypedDay(whole.atDay(1), whole.atEndOfMonth());
    }
    int dayAt = monthAt + parts[1].length() + 1;
    if (!isNumber(parts[2], 2)) {
      throw in.expected(dayAt, EXPECTED);
    }
    int day = Integer.parseInt(parts[2]);
    if (!whole.isValidDay(day)) {
      throw in.expected(dayAt, "Expected a day from 01 to " + whole.lengthOfMonth() + ".");
    }
    return new TypedDay(whole.atDay(day), whole.atDay(day));
  }

  NewsQuery.Days asQuery() {
    return new NewsQuery.Days(first, last);
  }

  private static boolean isNumber(String digits, int length) {
    return digits.length() == length && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
