package dateline.mcp;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.AnswerJson;
import dateline.search.QueryException;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answers: one JSON object, given both as text and as it is, since some assistants see
 * only the one and some only the other.
 *
 * <pre>
 * {"read": "place:Haiti", "total": 153, "claims": [...], "more": "claims 1 to 20 of 153; ..."}
 * </pre>
 *
 * @param fields in their order; changeable
 */
record Answer(Map<String, Object> fields) {
  /** Prints an object. */
  interface Printing {
    void onto(OutputStream out) throws IOException, QueryException;
  }

  /** Prints an object with a generator. */
  interface Writing {
    void with(JsonGenerator json) throws IOException, QueryException;
  }

  /** What is printed. */
  static Answer printed(McpJsonMapper mapper, Printing printing)
      throws IOException, QueryException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printing.onto(out);
    return new Answer(mapper.readValue(out.toByteArray(), new TypeRef<Map<String, Object>>() {}));
  }

  /** What is written. */
  static Answer written(McpJsonMapper mapper, Writing writing) throws IOException, QueryException {
    return printed(
        mapper,
        out -> {
          try (JsonGenerator json = AnswerJson.generator(out)) {
            writing.with(json);
          }
        });
  }

  /** The same that says how to go on, or null where nothing was cut. */
  Answer more(@Nullable String sentence) {
    fields.put("more", sentence);
    return this;
  }

  /** "claims 1 to 20 of 153; the next ones with offset 20", or null behind the last. */
  static @Nullable String rest(String things, int offset, int given, long all) {
    long to = (long) offset + given;
    return given == 0 || to >= all
        ? null
        : things
            + " "
            + (offset + 1)
            + " to "
            + to
            + " of "
            + all
            + "; the next ones with the same arguments and offset "
            + to;
  }

  /** The objects in a list of it. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> objects(String field) {
    return (List<Map<String, Object>>) fields.getOrDefault(field, List.of());
  }

  /** As the protocol carries it. */
  CallToolResult result(McpJsonMapper mapper) throws IOException {
    return CallToolResult.builder()
        .addTextContent(mapper.writeValueAsString(fields))
        .structuredContent(fields)
        .isError(false)
        .build();
  }
}
