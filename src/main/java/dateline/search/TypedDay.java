package dateline.search;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a typed date means: "2024" a year of them, "2024-11" a month, "2024-11-05" one.
 *
 * @param first the first day
 * @param last the last day
 */
record TypedDay(LocalDate first, LocalDate last) {
  static final String EXPECTED = "Expected a date: 2024, 2024-11 or 2024-11-05.";

  static TypedDay parse(QueryText in, String typed, int column) throws QueryException {
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
