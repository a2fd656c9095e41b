package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.ActorResults;
import dateline.search.ActorRow;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes lists of actors as JSON. */
public final class ActorJson {
  private ActorJson() {}

  /**
   * {@code {"read", "hints", "total", "articles", "actors": [{"id", "name", "kind", "articles",
   * "first", "last", "names", "ids", "wikidata", "perhaps", "reasons": [{"name", "rule",
   * "article"}]}]}}.
   */
  public static void write(JsonGenerator json, ActorResults results) throws IOException {
    json.writeStartObject();
    json.writeStringField("read", results.read());
    AnswerJson.strings(json, "hints", results.hints());
    json.writeNumberField("total", results.total());
    json.writeNumberField("articles", results.articles());
    json.writeArrayFieldStart("actors");
    for (ActorRow row : results.rows()) {
      write(json, row);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** One of them. */
  public static void write(JsonGenerator json, ActorRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", row.id());
    json.writeStringField("name", row.name());
    json.writeStringField("kind", row.kind());
    json.writeNumberField("articles", row.articles());
    AnswerJson.string(json, "first", text(row.first()));
    AnswerJson.string(json, "last", text(row.last()));
    AnswerJson.strings(json, "names", row.names());
    AnswerJson.strings(json, "ids", row.ids());
    AnswerJson.string(json, "wikidata", row.wikidata());
    AnswerJson.string(json, "perhaps", row.perhaps());
    json.writeArrayFieldStart("reasons");
    for (ActorRow.Why why : row.reasons()) {
      json.writeStartObject();
      json.writeStringField("name", why.name());
      json.writeStringField("rule", why.rule());
      AnswerJson.string(json, "article", why.article());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
