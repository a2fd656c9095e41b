package dateline.article;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from: what its page, feed, mail or document says of it.
 *
 * @param published when it was published and how one knows
 * @param updated when it was last changed, or null if that is not said; a time without a zone is
 *     taken for UTC
 * @param author who wrote it, as printed, several joined by ", "; or null if unknown
 * @param source publisher or site, or null if unknown
 * @param url address on the web, or null
 */
public record Origin(
    PublicationDate published,
    @Nullable Instant updated,
    @Nullable String author,
    @Nullable String source,
    @Nullable String url) {
  /** Nothing is known. */
  public static final Origin UNKNOWN = new Origin(PublicationDate.UNKNOWN, null, null, null, null);

  /**
   * When this text was made, as far as it is known: its last change, else its publication, at UTC
   * and the start of the day where nothing else is said; null if neither is known.
   */
  public @Nullable Instant asOf() {
    if (updated != null || published.day() == null) {
      return updated;
    }
    LocalTime time = published.time() == null ? LocalTime.MIN : published.time();
    ZoneOffset zone = published.zone() == null ? ZoneOffset.UTC : published.zone();
    return published.day().atTime(time).toInstant(zone);
  }

  /** The same by another author. */
  public Origin by(String name) {
    return new Origin(published, updated, name, source, url);
  }

  /** The same with another date of publication. */
  public Origin publishedAt(PublicationDate date) {
    return new Origin(date, updated, author, source, url);
  }

  /** The same with an author and a source where none is known. */
  public Origin filled(@Nullable String anAuthor, @Nullable String aSource) {
    return new Origin(
        published,
        updated,
        author == null ? anAuthor : author,
        source == null ? aSource : source,
        url);
  }
}
