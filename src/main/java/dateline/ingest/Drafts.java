package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Zone;
import dateline.article.Zones;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last step of every reader: zones, language and, where the format gives none, the day and the
 * agency of the dateline and the names of the byline.
 */
final class Drafts {
  /** Characters; no newspaper article comes near. */
  static final int LONGEST_TEXT = 10_000_000;

  static final String TOO_LONG =
      "the text is longer than 10 million characters; split it into articles";

  private Drafts() {}

  /** The paragraphs of a document; a headline is looked for in them only if there is no title. */
  static Article article(String id, @Nullable String title, Blocks blocks, Origin origin) {
    String body = blocks.text();
    boolean plain = title == null && blocks.told().isEmpty();
    List<Zone> zones = plain ? Zones.of(body) : Zones.of(body, blocks.told());
    return article(id, title, body, origin, zones);
  }

  static Article article(String id, @Nullable String title, String body, Origin origin) {
    return article(id, title, body, origin, Zones.of(body));
  }

  /** An article that nothing else dates, with the day in the name of the file that is its id. */
  static Article datedByName(Article article) {
    PublicationDate published = article.origin().published();
    String name = article.id().substring(article.id().lastIndexOf('/') + 1);
    LocalDate day = published.day() == null ? Dates.inName(name) : null;
    if (day == null) {
      return article;
    }
    PublicationDate named =
        new PublicationDate(
            day, null, null, PublicationDate.Evidence.FILE_NAME, name, published.doubt());
    return article.from(article.origin().publishedAt(named));
  }

  static Article article(
      String id, @Nullable String title, String body, Origin origin, List<Zone> zones) {
    Origin dated =
        origin.published().day() == null
            ? origin.publishedAt(Zones.dateIn(body, zones, origin.published()))
            : origin;
    Origin known = dated.filled(Zones.authorIn(body, zones), Zones.sourceIn(body, zones));
    String author = known.author();
    if (author != null && !author.equals(known.source())) {
      known = known.by(Authors.cased(author));
    }
    return Article.of(id, title, body, known, LanguageGuess.of(body, title), zones);
  }
}
