package dateline.annotation;

import java.time.LocalDate;

/**
 * Days that a text speaks of: "in 2023" is 2023-01-01 to 2023-12-31, "on Tuesday" one day.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record Period(LocalDate first, LocalDate last) {
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a period from " + first + " to " + last);
    }
  }

  /** One day. */
  public static Period of(LocalDate day) {
    return new Period(day, day);
  }

  /** Whether some day lies in both. */
  public boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
