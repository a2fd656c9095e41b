package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.Zone;
import dateline.article.Zones;
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

  static Article article(
      String id, @Nullable String title, String body, Origin origin, List<Zone> zones) {
    Origin dated =
        origin.published().day() == null
            ? origin.publishedAt(Zones.dateIn(body, zones, origin.published()))
            : origin;
    Origin known = dated.filled(Zones.authorIn(body, zones), Zones.sourceIn(body, zones));
    return Article.of(id, title, body, known, LanguageGuess.of(body, title), zones);
  }
}
