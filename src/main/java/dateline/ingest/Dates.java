package dateline.ingest;

import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days as feeds, mails and pages write them.
 *
 * <pre>
 * 2025-01-05    2025-01-05T09:30:00Z    20250105    26-FEB-1987 15:01:01.79
 * Tue, 25 Apr 2006 09:30:00 +0000       March 12, 2011       12 March 2011
 * </pre>
 */
final class Dates {
  private Dates() {}

  /**
   * When something was published, as one field says it, with time and zone if they stand there. A
   * day that cannot be is unknown, and the doubt says why.
   *
   * <pre>
   * Tue, 25 Apr 2006 09:30:00 +0200   2006-04-25 09:30+02:00
   * 2099-01-01                        unknown: "the feed says 2099-01-01, which is in the future"
   * 03/04/2011                        unknown: "the feed says 03/04/2011, which may be two days"
   * </pre>
   */
  static PublicationDate read(@Nullable String written, PublicationDate.Evidence evidence) {
    return read(written, evidence, Clock.systemUTC());
  }

  static PublicationDate read(
      @Nullable String written, PublicationDate.Evidence evidence, Clock clock) {
    DateSearch search = new DateSearch(WrittenDate.Order.UNTOLD, clock);
    search.offer(evidence, written);
    return search.result();
  }

  /**
   * The point in time, UTC where no zone is said, the start of a day of which no more is said; null
   * if none can be read.
   */
  static @Nullable Instant instant(@Nullable String written) {
    PublicationDate read = read(written, PublicationDate.Evidence.FIELD);
    return Origin.UNKNOWN.publishedAt(read).asOf();
  }

  /** The first day written 2011-03-12 or 20110312 in a file's name, or null. */
  static @Nullable LocalDate inName(String name) {
    for (int at = 0; at + 8 <= name.length(); at++) {
      boolean fresh = at == 0 || !isDigit(name, at - 1);
      if (fresh && digits(name, at) == 4 && at + 10 <= name.length()) {
        char mark = name.charAt(at + 4);
        boolean marked = mark == '-' || mark == '/' || mark == '_' || mark == '.';
        if (marked
            && name.charAt(at + 7) == mark
            && digits(name, at + 5) == 2
            && digits(name, at + 8) == 2) {
          return day(number(name, at, 4), number(name, at + 5, 2), number(name, at + 8, 2));
        }
      } else if (fresh && digits(name, at) == 8) {
        return day(number(name, at, 4), number(name, at + 4, 2), number(name, at + 6, 2));
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1500 || year > 2199) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text, at)) {
      at++;
    }
    return at - from;
  }

  private static int number(String text, int from, int length) {
    return Integer.parseInt(text, from, from + length, 10);
  }
}
