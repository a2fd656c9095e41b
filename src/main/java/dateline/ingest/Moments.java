package dateline.ingest;

import dateline.article.PublicationDate;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Points in time as mails, feeds and documents write them, with clock and zone where they are said.
 *
 * <pre>
 * Sat, 12 Mar 2011 21:30:00 +0900    2011-03-12T12:30:00Z    2011-03-12 21:30    12 March 2011
 * Sat, 12 Mar 11 12:30 GMT           2011-03-12T21:30:00.5+09:00
 * </pre>
 */
final class Moments {
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_DATE_TIME,
          format("[EEE, ]d MMM yyyy H:mm[:ss][ xx][ z]"),
          format("[EEE, ]d MMM yy H:mm[:ss][ xx][ z]"),
          format("yyyy-MM-dd H:mm[:ss][ xxx][ xx][xxx][xx]"),
          format("yyyy-MM-dd'T'HH:mm[:ss]xx"));

  private Moments() {}

  /** Unknown if no day can be read. */
  static PublicationDate published(@Nullable String written, PublicationDate.Evidence evidence) {
    TemporalAccessor read = read(written);
    if (read == null) {
      return PublicationDate.of(Dates.parse(written), evidence, written);
    }
    LocalDateTime clock = LocalDateTime.from(read);
    return new PublicationDate(
        clock.toLocalDate(), clock.toLocalTime(), zone(read), evidence, written, null);
  }

  /** The point in time, UTC where no zone is said, the start of a day of which no more is said. */
  static @Nullable Instant instant(@Nullable String written) {
    TemporalAccessor read = read(written);
    if (read != null) {
      ZoneOffset zone = zone(read);
      return LocalDateTime.from(read).toInstant(zone == null ? ZoneOffset.UTC : zone);
    }
    LocalDate day = Dates.parse(written);
    return day == null ? null : OffsetDateTime.of(day, LocalTime.MIN, ZoneOffset.UTC).toInstant();
  }

  private static @Nullable TemporalAccessor read(@Nullable String written) {
    if (written == null) {
      return null;
    }
    int comment = written.indexOf('(');
    String bare = comment < 0 ? written : written.substring(0, comment);
    String text = bare.strip().replaceAll("\\s+", " ");
    for (DateTimeFormatter format : FORMATS) {
      TemporalAccessor read = isWrittenSo(text, format) ? read(text, format) : null;
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  /** Whether all of the text fits the format, which is seen without the cost of an exception. */
  private static boolean isWrittenSo(String text, DateTimeFormatter format) {
    ParsePosition end = new ParsePosition(0);
    return format.parseUnresolved(text, end) != null && end.getIndex() == text.length();
  }

  /** Null where the text fits the format but is no moment, as the 31st of February. */
  private static @Nullable TemporalAccessor read(String text, DateTimeFormatter format) {
    try {
      TemporalAccessor read =
          format.parseBest(
              text, java.time.ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
      int year = read.get(java.time.temporal.ChronoField.YEAR);
      return year < 1500 || year > 2199 ? null : read;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable ZoneOffset zone(TemporalAccessor read) {
    return read.query(java.time.temporal.TemporalQueries.offset()) == null
        ? null
        : ZoneOffset.from(read);
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .parseLenient()
        .appendPattern(pattern)
        .toFormatter(Locale.US);
  }
}
