package dateline.search;

import dateline.annotation.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts claims by the days that they speak of, else by their day of publication. Of a month or more
 * those are together whose days overlap, perhaps through others. A day or a week is a moment: it
 * belongs to the time that it lies in, else to the moments of the same event.
 *
 * <pre>
 * 40 in 2001 | 45 from May 2001 to June 2002 | 60 in 2003      2001, 2001-2002 | 2003
 * 50 on 4 July 2001                                            to those of 2001
 * 70 on 3 March 2007 | 75, published on 9 March 2007           together, by themselves
 * </pre>
 */
final class ClaimTimes {
  /** Figures that are published on one and the next day are of the same state of things. */
  private static final long SAME_DAYS = 1;

  /** Shorter periods tell when something came to light rather than how long it took. */
  private static final long MONTH = 28;

  /** Moments that two years without any lie between are of different events. */
  private static final long LONGEST_SILENCE = 730;

  private static final Comparator<ClaimRow> FIRST_DAY_FIRST =
      Comparator.comparing(
              (ClaimRow row) -> {
                Period days = days(row);
                return days == null ? null : days.first();
              },
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Comparer.OLDEST_FIRST);

  /** Claims of one time and the days from the first to the last that they speak of. */
  private record Together(Period days, List<ClaimRow> rows) {}

  private ClaimTimes() {}

  /** The parts, each with its oldest publication first; claims without any day are one. */
  static List<List<ClaimRow>> part(List<ClaimRow> rows) {
    List<ClaimRow> sorted = new ArrayList<>(rows);
    sorted.sort(FIRST_DAY_FIRST);
    List<Together> times = overlapping(sorted.stream().filter(ClaimTimes::tellsMonths).toList());
    List<ClaimRow> moments = new ArrayList<>();
    for (ClaimRow row : sorted) {
      if (!tellsMonths(row)) {
        Together time = within(times, days(row));
        (time == null ? moments : time.rows()).add(row);
      }
    }
    List<List<ClaimRow>> parts = withoutSilence(moments);
    times.forEach(time -> parts.add(time.rows()));
    parts.forEach(part -> part.sort(Comparer.OLDEST_FIRST));
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

  private static boolean tellsMonths(ClaimRow row) {
    Period days = row.claim().period();
    return days != null && ChronoUnit.DAYS.between(days.first(), days.last()) + 1 >= MONTH;
  }

  /** The days that a claim speaks of, else that of its publication, or null. */
  private static @Nullable Period days(ClaimRow row) {
    LocalDate published = row.date();
    Period told = row.claim().period();
    return told != null || published == null ? told : Period.of(published);
  }

  private static List<Together> overlapping(List<ClaimRow> rows) {
    List<Together> times = new ArrayList<>();
    for (ClaimRow row : rows) {
      Period days = days(row);
      if (days != null) {
        Together last = times.isEmpty() ? null : times.getLast();
        if (last == null || !last.days().overlaps(days)) {
          times.add(new Together(days, new ArrayList<>(List.of(row))));
        } else {
          last.rows().add(row);
          boolean isLonger = days.last().isAfter(last.days().last());
          Period hull = isLonger ? new Period(last.days().first(), days.last()) : last.days();
          times.set(times.size() - 1, new Together(hull, last.rows()));
        }
      }
    }
    return times;
  }

  private static @Nullable Together within(List<Together> times, @Nullable Period days) {
    for (Together time : times) {
      if (days != null && time.days().overlaps(days)) {
        return time;
      }
    }
    return null;
  }

  /** Cuts moments, the first day first, where none was for two years. */
  private static List<List<ClaimRow>> withoutSilence(List<ClaimRow> rows) {
    List<List<ClaimRow>> parts = new ArrayList<>();
    Period last = null;
    for (ClaimRow row : rows) {
      Period days = days(row);
      boolean isGap =
          days == null
              ? last != null
              : last != null
                  && ChronoUnit.DAYS.between(last.last(), days.first()) > LONGEST_SILENCE;
      if (parts.isEmpty() || isGap) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(row);
      last = days;
    }
    return parts;
  }
}
