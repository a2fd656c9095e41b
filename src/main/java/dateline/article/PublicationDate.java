package dateline.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, where that is written, and what speaks against it.
 *
 * <pre>
 * day         time   zone    evidence  written
 * 2011-03-12  21:30  +09:00  META      2011-03-12T21:30:00+09:00
 * 2011-03-12  -      -       DATELINE  TOKYO, March 12, 2011
 * -           -      -       NONE      -                            doubt: the meta tag says 2099-01-01, ...
 * </pre>
 *
 * @param day in the zone that the writer used, or null if unknown
 * @param time of that day to the second, or null if only the day is known
 * @param zone in which day and time are given, as an offset from UTC, or null if it is not said
 * @param evidence where it is written; {@link Evidence#NONE} exactly if the day is unknown
 * @param written the words or field that say so, as they stand there, or null
 * @param doubt a sentence on why the date, or one that was passed over, is not to be trusted, or
 *     null
 */
public record PublicationDate(
    @Nullable LocalDate day,
    @Nullable LocalTime time,
    @Nullable ZoneOffset zone,
    Evidence evidence,
    @Nullable String written,
    @Nullable String doubt) {
  /** Nothing tells it. */
  public static final PublicationDate UNKNOWN =
      new PublicationDate(null, null, null, Evidence.NONE, null, null);

  /** Where a date of publication is written; each is printed by its {@link #label}. */
  public enum Evidence {
    /** The field {@code date} of a line of JSON. */
    FIELD("date field"),
    /** A {@code <meta>} tag of a page. */
    META("meta tag"),
    /** The structured data of a page. */
    JSON_LD("JSON-LD"),
    /** A {@code <time>} element of a page. */
    TIME_ELEMENT("time element"),
    /** An item of a feed. */
    FEED("feed"),
    /** The header of a mail. */
    MAIL_HEADER("mail header"),
    /** "LONDON, March 12, 2011 -" at the start of the story. */
    DATELINE("dateline"),
    /** "/2011/03/12/" in the article's address. */
    URL("address"),
    /** What a document says about itself. */
    PROPERTIES("document properties"),
    /** "flood-2011-03-12.txt". */
    FILE_NAME("file name"),
    /** Nowhere. */
    NONE("nowhere");

    private final String label;

    Evidence(String label) {
      this.label = label;
    }

    /** For people: "meta tag". */
    public String label() {
      return label;
    }
  }

  public PublicationDate {
    time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    if ((day == null) != (evidence == Evidence.NONE)) {
      throw new IllegalArgumentException("a day needs evidence, and evidence a day");
    }
    if ((time != null && day == null) || (zone != null && time == null)) {
      throw new IllegalArgumentException("a zone needs a time, and a time a day");
    }
  }

  /** A day alone; unknown if there is none. */
  public static PublicationDate of(
      @Nullable LocalDate day, Evidence evidence, @Nullable String written) {
    return day == null ? UNKNOWN : new PublicationDate(day, null, null, evidence, written, null);
  }

  /** "21:30:00+09:00", without a zone if none is known; null if no time is. */
  public @Nullable String timeText() {
    return time == null ? null : time + (zone == null ? "" : zone.getId());
  }

  /** The same with a doubt in the place of what was doubted before. */
  public PublicationDate doubted(String sentence) {
    return new PublicationDate(day, time, zone, evidence, written, sentence);
  }
}
