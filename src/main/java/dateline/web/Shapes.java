package dateline.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shapes of bodies, from {@code shapes.txt}, as JSON Schema (2020-12).
 *
 * <pre>
 * Snippet: a part of the text        {"type": "object", "description": "a part of the text",
 *   text string                       "properties": {"text": {"type": "string"},
 *   marks [[int]]                                    "marks": {"type": "array", "items": {...}}},
 *                                     "required": ["text", "marks"], "additionalProperties": false}
 * </pre>
 */
final class Shapes {
  private static final String FILE = "shapes.txt";

  /** Holds what was read of the file. */
  private static final class Read {
    private static final Map<String, Shape> ALL = all();
  }

  private record Shape(String description, List<Field> fields) {}

  private record Field(String name, boolean isNeeded, String kind) {}

  private Shapes() {}

  /** Writes {@code {"Hits": {...}, ...}}. */
  static void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Shape> shape : Read.ALL.entrySet()) {
      json.writeFieldName(shape.getKey());
      write(json, shape.getValue());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Shape shape) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "object");
    json.writeStringField("description", shape.description());
    json.writeObjectFieldStart("properties");
    for (Field field : shape.fields()) {
      json.writeFieldName(field.name());
      kind(json, field.kind());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("required");
    for (Field field : shape.fields()) {
      if (field.isNeeded()) {
        json.writeString(field.name());
      }
    }
    json.writeEndArray();
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
  }

  private static void kind(JsonGenerator json, String kind) throws IOException {
    json.writeStartObject();
    boolean isInList = kind.endsWith("]");
    if (kind.endsWith("|null") && !isInList) {
      json.writeArrayFieldStart("anyOf");
      kind(json, kind.substring(0, kind.length() - "|null".length()));
      json.writeStartObject();
      json.writeStringField("type", "null");
      json.writeEndObject();
      json.writeEndArray();
    } else if (kind.startsWith("[")) {
      json.writeStringField("type", "array");
      json.writeFieldName("items");
      kind(json, kind.substring(1, kind.length() - 1));
    } else if (kind.startsWith("{")) {
      json.writeStringField("type", "object");
      json.writeFieldName("additionalProperties");
      kind(json, kind.substring(1, kind.length() - 1));
    } else {
      plain(json, kind);
    }
    json.writeEndObject();
  }

  private static void plain(JsonGenerator json, String kind) throws IOException {
    switch (kind) {
      case "string" -> json.writeStringField("type", "string");
      case "int" -> json.writeStringField("type", "integer");
      case "number" -> json.writeStringField("type", "number");
      case "bool" -> json.writeStringField("type", "boolean");
      case "date", "time" -> {
        json.writeStringField("type", "string");
        json.writeStringField("format", kind.equals("date") ? "date" : "date-time");
      }
      default -> {
        if (!Read.ALL.containsKey(kind)) {
          throw new IllegalStateException(FILE + " knows no " + kind);
        }
        reference(json, kind);
      }
    }
  }

  /** Writes {@code "$ref": ...} into an object that is open. */
  static void reference(JsonGenerator json, String shape) throws IOException {
    json.writeStringField("$ref", "#/components/schemas/" + shape);
  }

  private static Map<String, Shape> all() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    List<Field> fields = new ArrayList<>();
    try (InputStream in = Shapes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("  ")) {
          String[] parts = line.strip().split(" ", 2);
          boolean isNeeded = !parts[0].endsWith("?");
          String name = isNeeded ? parts[0] : parts[0].substring(0, parts[0].length() - 1);
          fields.add(new Field(name, isNeeded, parts[1]));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          int colon = line.indexOf(':');
          fields = new ArrayList<>();
          shapes.put(line.substring(0, colon), new Shape(line.substring(colon + 2), fields));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shapes;
  }
}
