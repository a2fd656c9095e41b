package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.ClaimReason;
import dateline.search.ClaimResults;
import dateline.search.ClaimRow;
import dateline.search.ClaimRows;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list of claims row by row: {@code {"read", "hints", "total", "facets": [...], "claims":
 * [...]}}; figures as in the annotate contract. With reasons each claim has them: {@code "reasons":
 * [{"slot": "bound", "words": "up to", "rule": "hedges.tsv: up to, at_most"}]}.
 */
public final class ClaimListJson implements ClaimRows, AutoCloseable {
  private final JsonGenerator json;
  private final Explainer explainer;
  private boolean isOpen;

  /** Finds the reasons of a claim. */
  public interface Explainer {
    /** Null where reasons are not asked. */
    @Nullable List<ClaimReason> reasons(ClaimRow row) throws IOException;
  }

  /** Onto a stream that stays open. */
  public ClaimListJson(OutputStream out, Explainer explainer) throws IOException {
    this.json = AnswerJson.generator(out);
    this.explainer = explainer;
  }

  @Override
  public void start(ClaimResults found) throws IOException {
    isOpen = true;
    json.writeStartObject();
    json.writeStringField("read", found.read());
    AnswerJson.strings(json, "hints", found.hints());
    json.writeNumberField("total", found.total());
    AnswerJson.facets(json, found.facets(), "claims");
    json.writeArrayFieldStart("claims");
  }

  @Override
  public void take(ClaimRow row) throws IOException {
    json.writeStartObject();
    AnswerJson.fields(json, row);
    List<ClaimReason> reasons = explainer.reasons(row);
    if (reasons != null) {
      json.writeArrayFieldStart("reasons");
      for (ClaimReason reason : reasons) {
        json.writeStartObject();
        json.writeStringField("slot", reason.slot());
        if (reason.words() != null) {
          json.writeStringField("words", reason.words());
        }
        json.writeStringField("rule", reason.rule());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Ends the object; after a failure before the first row nothing has been written. */
  @Override
  public void close() throws IOException {
    if (isOpen) {
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    json.close();
  }
}
