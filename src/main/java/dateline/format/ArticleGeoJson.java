package dateline.format;

import dateline.annotation.Place;
import dateline.article.Article;
import dateline.search.ArticleRow;
import dateline.search.ArticleRows;
import dateline.search.Selected;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes the places of articles as GeoJSON: a point for each place of each article, once however
 * often it is named there. Properties: {@code name}, {@code path} from the continent down, {@code
 * isSpot}, {@code article} (its id), {@code title}, {@code date}, {@code source}, {@code url}.
 */
public final class ArticleGeoJson implements ArticleRows, AutoCloseable {
  private final GeoJson out;

  /** Onto a stream that stays open. */
  public ArticleGeoJson(OutputStream out) throws IOException {
    this.out = new GeoJson(out);
  }

  @Override
  public void start(Selected selected) throws IOException {
    out.start();
  }

  @Override
  public void take(ArticleRow row) throws IOException {
    Article article = row.annotated().article();
    Set<String> written = new HashSet<>();
    for (Place place : row.annotated().places()) {
      Place.Coordinates at = place.at();
      if (at != null && place.id() != null && written.add(place.id())) {
        out.feature(
            place,
            at,
            json -> {
              json.writeStringField("article", article.id());
              AnswerJson.string(json, "title", article.headline());
              AnswerJson.string(
                  json, "date", article.date() == null ? null : article.date().toString());
              AnswerJson.string(json, "source", article.source());
              AnswerJson.string(json, "url", article.url());
            });
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
