package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.PublicationDate;
import dateline.search.ArticleRow;
import dateline.search.ArticleRows;
import dateline.search.Selected;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles one a line, in the form that {@code index} reads: {@code {"id", "title", "date",
 * "updated", "author", "source", "url", "body"}}; what is not known is left out. With tags the
 * fields of the annotate contract from {@code "language"} on follow; offsets count in {@code
 * "body"}.
 */
public final class ArticleLines implements ArticleRows, AutoCloseable {
  private final JsonGenerator json;
  private final boolean tags;

  /** Onto a stream that stays open. */
  public ArticleLines(OutputStream out, boolean tags) throws IOException {
    this.json = AnswerJson.lines(out);
    this.tags = tags;
  }

  @Override
  public void start(Selected selected) {}

  @Override
  public void take(ArticleRow row) throws IOException {
    AnnotatedArticle annotated = row.annotated();
    Article article = annotated.article();
    Instant updated = article.origin().updated();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    known("title", article.title());
    known("date", date(article.origin().published()));
    known("updated", updated == null ? null : updated.toString());
    known("author", article.origin().author());
    known("source", article.source());
    known("url", article.url());
    json.writeStringField("body", article.body());
    if (tags) {
      ArticleJson.writeFound(json, annotated);
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void known(String field, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  /** "2011-03-12T21:30:00+09:00", or the day alone; null if it is unknown. */
  private static @Nullable String date(PublicationDate published) {
    if (published.day() == null) {
      return null;
    }
    String time = published.timeText();
    return published.day() + (time == null ? "" : "T" + time);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
