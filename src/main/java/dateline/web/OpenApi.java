package dateline.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.AnswerJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The description of the API for programs: OpenAPI 3.1, made from the routes themselves. */
final class OpenApi {
  private static final class Made {
    private static final byte[] DOCUMENT = make();
  }

  private static final String JSON_LINES = "application/jsonl";

  private OpenApi() {}

  static byte[] document() {
    return Made.DOCUMENT.clone();
  }

  private static byte[] make() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = AnswerJson.generator(out)) {
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("openapi", "3.1.0");
    json.writeObjectFieldStart("info");
    json.writeStringField("title", "Dateline");
    json.writeStringField(
        "description",
        "A search engine for news that knows who, where and how much. Answers are those of the commands with --json.");
    String version = OpenApi.class.getPackage().getImplementationVersion();
    json.writeStringField("version", version == null ? "unknown" : version);
    json.writeEndObject();
    json.writeArrayFieldStart("security");
    json.writeStartObject();
    json.writeEndObject();
    json.writeStartObject();
    json.writeArrayFieldStart("token");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("paths");
    String path = "";
    for (Operation operation : Operation.all()) {
      if (!operation.path().equals(path)) {
        if (!path.isEmpty()) {
          json.writeEndObject();
        }
        path = operation.path();
        json.writeObjectFieldStart(path);
      }
      json.writeFieldName(operation.method());
      write(json, operation);
    }
    json.writeEndObject();
    json.writeEndObject();
    components(json);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Operation operation) throws IOException {
    json.writeStartObject();
    json.writeStringField("summary", operation.summary());
    json.writeArrayFieldStart("parameters");
    if (operation.path().endsWith("{id}")) {
      json.writeStartObject();
      json.writeStringField("name", "id");
      json.writeStringField("in", "path");
      json.writeBooleanField("required", true);
      json.writeStringField("description", "Percent-encoded; slashes may stand as they are.");
      type(json, "string");
      json.writeEndObject();
    }
    for (Parameter parameter : operation.parameters()) {
      write(json, parameter);
    }
    json.writeEndArray();
    if (operation.takes() != null) {
      json.writeObjectFieldStart("requestBody");
      json.writeBooleanField("required", true);
      json.writeObjectFieldStart("content");
      content(json, Answer.JSON, operation.takes());
      if (operation.path().equals("/api/articles")) {
        content(json, JSON_LINES, null);
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeObjectFieldStart("responses");
    json.writeObjectFieldStart(Integer.toString(operation.status()));
    json.writeStringField("description", "Done.");
    if (operation.type() != null) {
      json.writeObjectFieldStart("content");
      content(json, operation.type(), operation.gives());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("default");
    json.writeStringField("description", "Why there is no answer.");
    json.writeObjectFieldStart("content");
    content(json, Problem.TYPE, "Problem");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void content(JsonGenerator json, String type, @Nullable String shape)
      throws IOException {
    json.writeObjectFieldStart(type);
    json.writeObjectFieldStart("schema");
    if (shape == null) {
      json.writeStringField("type", "string");
    } else {
      Shapes.reference(json, shape);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Parameter parameter) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", parameter.name());
    json.writeStringField("in", "query");
    json.writeStringField("description", parameter.description());
    if (parameter.isRepeated()) {
      json.writeObjectFieldStart("schema");
      json.writeStringField("type", "array");
      json.writeObjectFieldStart("items");
      json.writeStringField("type", "string");
      json.writeEndObject();
      json.writeEndObject();
    } else {
      switch (parameter.kind()) {
        case TEXT -> type(json, "string");
        case FLAG -> type(json, "boolean");
        case WHOLE -> {
          json.writeObjectFieldStart("schema");
          json.writeStringField("type", "integer");
          json.writeNumberField("minimum", 0);
          json.writeEndObject();
        }
        case CHOICE -> {
          json.writeObjectFieldStart("schema");
          json.writeArrayFieldStart("enum");
          for (String value : parameter.values()) {
            json.writeString(value);
          }
          json.writeEndArray();
          json.writeEndObject();
        }
      }
    }
    json.writeEndObject();
  }

  private static void type(JsonGenerator json, String type) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeStringField("type", type);
    json.writeEndObject();
  }

  private static void components(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("components");
    json.writeFieldName("schemas");
    Shapes.write(json);
    json.writeObjectFieldStart("securitySchemes");
    json.writeObjectFieldStart("token");
    json.writeStringField("type", "http");
    json.writeStringField("scheme", "bearer");
    json.writeStringField("description", "Where the server was started with a token.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }
}
