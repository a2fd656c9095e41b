package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.AnnotatedArticle;
import dateline.search.Hit;
import dateline.search.Selected;
import dateline.search.Watch;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what watches tell as one JSON object: {@code {"watches": [{"name", "query", "choices",
 * "since", "read", "hits": [{"id", "title", "date", "source", "score", "snippets", "url"}]}]}}.
 * {@code since} is when the watch was last asked, or null.
 */
public final class NewsJson implements Bulletin {
  private final JsonGenerator json;
  private boolean isWithin;

  /** Onto a stream that stays open. */
  public NewsJson(OutputStream out) throws IOException {
    this.json = AnswerJson.generator(out);
    json.writeStartObject();
    json.writeArrayFieldStart("watches");
  }

  @Override
  public Watch.News of(Watch watch) throws IOException {
    endWatch();
    isWithin = true;
    json.writeStartObject();
    json.writeStringField("name", watch.name());
    json.writeStringField("query", watch.selection().query());
    HitJson.choices(json, watch.selection().choices());
    AnswerJson.string(json, "since", watch.lastRun() == null ? null : watch.lastRun().toString());
    return new Watch.News() {
      @Override
      public void start(Selected selected) throws IOException {
        json.writeStringField("read", selected.read());
        json.writeArrayFieldStart("hits");
      }

      @Override
      public void take(Hit hit, AnnotatedArticle article) throws IOException {
        json.writeStartObject();
        HitJson.fields(json, hit);
        AnswerJson.string(json, "url", article.article().url());
        json.writeEndObject();
      }
    };
  }

  private void endWatch() throws IOException {
    if (isWithin) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  @Override
  public void close() throws IOException {
    endWatch();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
