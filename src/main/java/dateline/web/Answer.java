package dateline.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.AnswerJson;
import dateline.search.QueryException;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a route answers.
 *
 * @param type of the content
 * @param fileName under which a browser keeps it, or null if it is to be shown
 * @param body writes it
 */
record Answer(String type, @Nullable String fileName, Body body) {
  static final String JSON = "application/json";

  /** Writes what is answered. */
  interface Body {
    /** Writes to a stream that stays open. */
    void write(OutputStream out) throws IOException, QueryException, Problem;
  }

  /** Writes JSON. */
  interface JsonBody {
    /** Writes one object. */
    void write(JsonGenerator json) throws IOException, QueryException, Problem;
  }

  /** One JSON object, as the commands print it. */
  static Answer json(JsonBody body) {
    return new Answer(
        JSON,
        null,
        out -> {
          try (JsonGenerator json = AnswerJson.generator(out)) {
            body.write(json);
          }
        });
  }
}
