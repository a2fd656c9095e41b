package dateline.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dateline.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The articles in the body of a request, each as one line of JSON.
 *
 * <pre>
 * application/json            {"id": "a", "body": "..."}    or    [{"id": "a", ...}, {"id": "b", ...}]
 * application/jsonl, x-ndjson one object a line, as in a .jsonl file; empty lines say nothing
 * </pre>
 */
final class ReceivedArticles {
  private static final Set<String> LINES =
      Set.of("application/jsonl", "application/x-ndjson", "application/x-jsonlines");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private ReceivedArticles() {}

  private static String type(String contentType) {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  static boolean isJson(String contentType) {
    String type = type(contentType);
    return type.equals(Answer.JSON) || LINES.contains(type);
  }

  static List<byte[]> read(byte[] body, String contentType) throws Problem {
    List<byte[]> lines = LINES.contains(type(contentType)) ? lines(body) : objects(body);
    if (lines.isEmpty()) {
      throw Problem.badRequest("the body holds no article");
    }
    return lines;
  }

  private static List<byte[]> lines(byte[] body) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= body.length; i++) {
      if (i == body.length || body[i] == '\n') {
        byte[] line = Arrays.copyOfRange(body, start, i);
        if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static List<byte[]> objects(byte[] body) throws Problem {
    List<byte[]> objects = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(body)) {
      JsonToken first = parser.nextToken();
      boolean isArray = first == JsonToken.START_ARRAY;
      if (!isArray && first != JsonToken.START_OBJECT) {
        throw Problem.badRequest("the body is neither an object nor an array of objects");
      }
      JsonToken token = isArray ? parser.nextToken() : first;
      while (token == JsonToken.START_OBJECT) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(object)) {
          json.copyCurrentStructure(parser);
        }
        objects.add(object.toByteArray());
        token = parser.nextToken();
        if (!isArray) {
          break;
        }
      }
      if (isArray ? token != JsonToken.END_ARRAY : token != null) {
        throw Problem.badRequest(
            isArray
                ? "element " + (objects.size() + 1) + " of the array is not an object"
                : "something follows the object; send several as an array");
      }
      return objects;
    } catch (JsonProcessingException e) {
      throw Problem.badRequest(
          "the body is not JSON: line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  /** {@code {"articles": [{"line", "id", "outcome", "reason"}]}}. */
  static Answer answer(List<Report.Ended> ended) {
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("articles");
      for (Report.Ended one : ended) {
        json.writeStartObject();
        json.writeNumberField("line", one.line());
        if (one.id() == null) {
          json.writeNullField("id");
        } else {
          json.writeStringField("id", one.id());
        }
        json.writeStringField("outcome", one.outcome().name().toLowerCase(Locale.ROOT));
        if (one.reason() == null) {
          json.writeNullField("reason");
        } else {
          json.writeStringField("reason", one.reason());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    });
  }
}
