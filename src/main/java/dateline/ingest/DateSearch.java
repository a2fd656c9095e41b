package dateline.ingest;

import dateline.article.PublicationDate;
import dateline.article.PublicationDate.Evidence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the day of publication in one piece of evidence after the other, the strongest first.
 * What cannot be true is passed over and remembered as a doubt, and so is what speaks against the
 * day that was found.
 *
 * <pre>{@code
 * DateSearch search = new DateSearch(Order.UNTOLD, Clock.systemUTC());
 * search.offer(Evidence.META, "2099-01-01");
 * search.offer(Evidence.JSON_LD, "2011-03-12T21:30:00Z");
 * search.result();   // 2011-03-12, but "the meta tag says 2099-01-01, which is in the future"
 * }</pre>
 */
final class DateSearch {
  /** What programs write where they know no day. */
  private static final Set<LocalDate> DEFAULTS =
      Set.of(LocalDate.EPOCH, LocalDate.of(1, 1, 1), LocalDate.of(1900, 1, 1));

  private static final int FIRST_YEAR = 1500;
  private static final int DAYS_APART = 2;

  private final WrittenDate.Order order;
  private final Clock clock;
  private final List<String> doubts = new ArrayList<>();
  private PublicationDate found = PublicationDate.UNKNOWN;

  DateSearch(WrittenDate.Order order, Clock clock) {
    this.order = order;
    this.clock = clock;
  }

  /** Takes the date written here unless an earlier one was taken. */
  void offer(Evidence evidence, @Nullable String written) {
    if (found.day() != null || written == null || written.isBlank()) {
      return;
    }
    WrittenDate date = WrittenDate.of(written, order);
    if (date == null) {
      return;
    }
    String flaw = flaw(date);
    if (flaw != null) {
      doubt("the " + evidence.label() + " says " + shown(date, written) + ", " + flaw);
      return;
    }
    found =
        new PublicationDate(date.day(), date.time(), date.zone(), evidence, written.strip(), null);
    if (date.order() != WrittenDate.Order.CLEAR) {
      String way = date.order() == WrittenDate.Order.DAY_FIRST ? "day first" : "month first";
      doubt("the " + evidence.label() + " says " + written.strip() + ", which was read " + way);
    }
  }

  /** The same for a day that was read elsewhere; if one was taken, the two should agree. */
  void compare(PublicationDate other) {
    LocalDate day = other.day();
    if (day == null) {
      return;
    }
    String says = "the " + other.evidence().label() + " says " + day;
    LocalDate taken = found.day();
    if (taken == null) {
      String flaw = flaw(new WrittenDate(day, null, null, WrittenDate.Order.CLEAR));
      if (flaw == null) {
        found = other;
      } else {
        doubt(says + ", " + flaw);
      }
    } else if (Math.abs(ChronoUnit.DAYS.between(taken, day)) > DAYS_APART) {
      doubt(says);
    }
  }

  PublicationDate result() {
    return doubts.isEmpty() ? found : found.doubted(String.join("; ", doubts));
  }

  /** The moment written here, or null if there is none or it cannot be true. */
  @Nullable Instant moment(@Nullable String written) {
    WrittenDate date = written == null ? null : WrittenDate.of(written, order);
    return date == null || flaw(date) != null ? null : date.instant();
  }

  private void doubt(String sentence) {
    if (!doubts.contains(sentence)) {
      doubts.add(sentence);
    }
  }

  private @Nullable String flaw(WrittenDate date) {
    LocalDate day = date.day();
    if (day == null) {
      return date.order() == WrittenDate.Order.UNTOLD
          ? "which may be two days"
          : "which is no day of the calendar";
    }
    if (DEFAULTS.contains(day)) {
      return "which programs write for no date";
    }
    if (day.getYear() < FIRST_YEAR) {
      return "which is before newspapers";
    }
    LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    return day.isAfter(tomorrow) ? "which is in the future" : null;
  }

  private static String shown(WrittenDate date, String written) {
    return date.day() == null ? written.strip() : date.day().toString();
  }
}
