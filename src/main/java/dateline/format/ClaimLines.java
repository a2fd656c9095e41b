package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.ClaimResults;
import dateline.search.ClaimRow;
import dateline.search.ClaimRows;
import java.io.IOException;
import java.io.OutputStream;

/** Writes claims one a line, each as in {@link ClaimListJson}. */
public final class ClaimLines implements ClaimRows, AutoCloseable {
  private final JsonGenerator json;

  /** Onto a stream that stays open. */
  public ClaimLines(OutputStream out) throws IOException {
    this.json = AnswerJson.lines(out);
  }

  @Override
  public void start(ClaimResults found) {}

  @Override
  public void take(ClaimRow row) throws IOException {
    json.writeStartObject();
    AnswerJson.fields(json, row);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
