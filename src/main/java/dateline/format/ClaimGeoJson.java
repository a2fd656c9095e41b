package dateline.format;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.search.ClaimResults;
import dateline.search.ClaimRow;
import dateline.search.ClaimRows;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims at their places as GeoJSON: a point for each place of each claim, with the fields
 * of the claim as properties. A claim without a place that the gazetteer knows is left out.
 */
public final class ClaimGeoJson implements ClaimRows, AutoCloseable {
  private final GeoJson out;
  private final Articles articles;
  private @Nullable AnnotatedArticle last;

  /** Finds the article of a claim. */
  public interface Articles {
    /** The article with this id, or null. */
    @Nullable AnnotatedArticle article(String id) throws IOException;
  }

  /** Onto a stream that stays open. */
  public ClaimGeoJson(OutputStream out, Articles articles) throws IOException {
    this.out = new GeoJson(out);
    this.articles = articles;
  }

  @Override
  public void start(ClaimResults found) throws IOException {
    out.start();
  }

  @Override
  public void take(ClaimRow row) throws IOException {
    if (row.claim().places().isEmpty()) {
      return;
    }
    if (last == null || !last.article().id().equals(row.articleId())) {
      last = articles.article(row.articleId());
    }
    for (String id : row.claim().places()) {
      Place place = last == null ? null : place(last, id);
      if (place != null && place.at() != null) {
        out.feature(place, place.at(), json -> AnswerJson.fields(json, row));
      }
    }
  }

  private static @Nullable Place place(AnnotatedArticle article, String id) {
    for (Place place : article.places()) {
      if (id.equals(place.id())) {
        return place;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
