package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.index.FileEntry;
import dateline.index.IndexState;
import dateline.index.LastRun;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes what an index holds as JSON. */
public final class StatusJson {
  private StatusJson() {}

  /**
   * {@code {"articles", "figures", "files", "duplicates", "earlier", "bytes", "lastRun": {"at",
   * "outcomes": {...}}, "quarantined": [{"path", "line", "reason"}]}}; {@code lastRun} is null
   * where it is unknown.
   */
  public static void write(JsonGenerator json, IndexState state) throws IOException {
    json.writeStartObject();
    fields(json, state);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Writes the fields into an object that is open. */
  public static void fields(JsonGenerator json, IndexState state) throws IOException {
    json.writeNumberField("articles", state.articles());
    json.writeNumberField("figures", state.claims());
    json.writeNumberField("files", state.files().size());
    json.writeNumberField(
        "duplicates", state.files().stream().mapToLong(file -> file.copies().size()).sum());
    json.writeNumberField("earlier", state.earlier());
    json.writeNumberField("bytes", state.bytes());
    LastRun run = state.lastRun();
    if (run == null) {
      json.writeNullField("lastRun");
    } else {
      json.writeObjectFieldStart("lastRun");
      json.writeStringField("at", run.at().toString());
      json.writeObjectFieldStart("outcomes");
      for (Map.Entry<String, Long> outcome : new TreeMap<>(run.outcomes()).entrySet()) {
        json.writeNumberField(outcome.getKey(), outcome.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeArrayFieldStart("quarantined");
    for (FileEntry file : state.files()) {
      for (FileEntry.Quarantined one : file.quarantined()) {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeNumberField("line", one.line());
        json.writeStringField("reason", one.reason());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}
