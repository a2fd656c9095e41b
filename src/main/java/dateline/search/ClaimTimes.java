package dateline.search;

import dateline.annotation.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts claims by time. Those that say of which days they speak are together where their days
 * overlap, perhaps through others; one that does not say it goes by its day of publication:
 *
 * <pre>
 * 40 in 2001 | 45 from May to June 2001 | 60 in 2004        2001, 2001 | 2004
 * 50, published in July 2001                                to those of 2001, the nearest
 * 70, published in 2009                                     by itself: nothing within two years
 * </pre>
 */
final class ClaimTimes {
  /** Figures that are published on one and the next day are of the same state of things. */
  private static final long SAME_DAYS = 1;

  /** Claims that two years without any lie between are of different events. */
  private static final long LONGEST_SILENCE = 730;

  /** Claims of one time and the days from the first to the last that they speak of. */
  private record Together(Period days, List<ClaimRow> rows) {
    long distance(LocalDate day) {
      return Math.max(
          0,
          Math.max(
              ChronoUnit.DAYS.between(day, days.first()),
              ChronoUnit.DAYS.between(days.last(), day)));
    }
  }

  private ClaimTimes() {}

  /**
   * The parts, each in the order of the claims; claims without any day are one.
   *
   * @param rows the oldest publication first
   */
  static List<List<ClaimRow>> part(List<ClaimRow> rows) {
    List<Together> known = overlapping(rows);
    List<ClaimRow> others = new ArrayList<>();
    for (ClaimRow row : rows) {
      if (row.claim().period() == null) {
        Together nearest = row.date() == null ? null : nearest(known, row.date());
        (nearest == null ? others : nearest.rows()).add(row);
      }
    }
    List<List<ClaimRow>> parts = new ArrayList<>();
    for (Together together : known) {
      together.rows().sort(Comparer.OLDEST_FIRST);
      parts.add(together.rows());
    }
    parts.addAll(withoutSilence(others));
    return parts;
  }

  /** Whether two figures of one part are of the same days and the same state of knowledge. */
  static boolean areOfOneState(ClaimRow one, ClaimRow other) {
    Period days = one.claim().period();
    Period others = other.claim().period();
    return (days == null || others == null || days.overlaps(others))
        && (one.date() == null
            || other.date() == null
            || Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= SAME_DAYS);
  }

  private static List<Together> overlapping(List<ClaimRow> rows) {
    List<ClaimRow> telling = new ArrayList<>(rows);
    telling.removeIf(row -> row.claim().period() == null);
    telling.sort(Comparator.comparing(row -> days(row).first()));
    List<Together> parts = new ArrayList<>();
    for (ClaimRow row : telling) {
      Period days = days(row);
      Together last = parts.isEmpty() ? null : parts.removeLast();
      if (last != null && !last.days().overlaps(days)) {
        parts.add(last);
        last = null;
      }
      List<ClaimRow> together = last == null ? new ArrayList<>() : last.rows();
      together.add(row);
      boolean isLonger = last == null || days.last().isAfter(last.days().last());
      LocalDate first = last == null ? days.first() : last.days().first();
      LocalDate end = isLonger ? days.last() : last.days().last();
      parts.add(new Together(new Period(first, end), together));
    }
    return parts;
  }

  private static @Nullable Together nearest(List<Together> parts, LocalDate day) {
    Together nearest = null;
    for (Together part : parts) {
      boolean isNearer = nearest == null || part.distance(day) < nearest.distance(day);
      if (isNearer && part.distance(day) <= LONGEST_SILENCE) {
        nearest = part;
      }
    }
    return nearest;
  }

  /** Cuts claims, oldest first, where nothing was published for two years. */
  private static List<List<ClaimRow>> withoutSilence(List<ClaimRow> rows) {
    List<List<ClaimRow>> parts = new ArrayList<>();
    LocalDate last = null;
    for (ClaimRow row : rows) {
      LocalDate date = row.date();
      boolean gap =
          last == null || date == null || ChronoUnit.DAYS.between(last, date) > LONGEST_SILENCE;
      if (parts.isEmpty() || (gap && !(last == null && date == null))) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(row);
      last = date;
    }
    return parts;
  }

  private static Period days(ClaimRow row) {
    Period days = row.claim().period();
    if (days == null) {
      throw new IllegalArgumentException("a claim that tells no time: " + row.words());
    }
    return days;
  }
}
