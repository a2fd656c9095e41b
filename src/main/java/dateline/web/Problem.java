package dateline.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.AnswerJson;
import dateline.search.QueryException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered, as problem details (RFC 9457).
 *
 * <pre>
 * {"type": "about:blank", "title": "The query cannot be read", "status": 400, "detail": "Expected a word ...",
 *  "query": "place:Kursk AND (", "column": 17, "caret": "...", "suggestion": null}
 * </pre>
 */
final class Problem extends Exception {
  static final String TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final String detail;
  private final transient Map<String, @Nullable Object> more = new LinkedHashMap<>();

  /**
   * Makes one.
   *
   * @param title the kind of problem, in a few words
   * @param detail a sentence that says what was wrong and what to do
   */
  Problem(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  static Problem badRequest(String detail) {
    return new Problem(400, "The request cannot be read", detail);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "There is no such thing", detail);
  }

  static Problem unavailable(String detail) {
    return new Problem(503, "Not now", detail);
  }

  /** Of a mistake in a query or in a filter; {@code column} counts UTF-16 units from 0. */
  static Problem of(QueryException mistake) {
    return new Problem(400, "The query cannot be read", mistake.expected())
        .with("query", mistake.query())
        .with("column", mistake.column())
        .with("caret", mistake.caret())
        .with("suggestion", mistake.suggestion());
  }

  Problem with(String field, @Nullable Object value) {
    more.put(field, value);
    return this;
  }

  int status() {
    return status;
  }

  /** Writes the object. */
  void write(OutputStream out, String request) throws IOException {
    try (JsonGenerator json = AnswerJson.generator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", title);
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail);
      json.writeStringField("request", request);
      for (Map.Entry<String, @Nullable Object> field : more.entrySet()) {
        switch (field.getValue()) {
          case null -> json.writeNullField(field.getKey());
          case Integer number -> json.writeNumberField(field.getKey(), number);
          case Object value -> json.writeStringField(field.getKey(), value.toString());
        }
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
