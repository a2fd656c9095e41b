package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.Place;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a FeatureCollection of points (RFC 7946), a feature a line:
 *
 * <pre>
 * {"type":"FeatureCollection","features":[
 * {"type":"Feature","geometry":{"type":"Point","coordinates":[36.2,51.7]},"properties":{"name":"Kursk Oblast", ...}},
 * ...
 * ]}
 * </pre>
 *
 * <p>Coordinates are longitude, then latitude.
 */
final class GeoJson implements AutoCloseable {
  private final JsonGenerator json;
  private boolean isOpen;
  private boolean isEmpty = true;

  /** Onto a stream that stays open. */
  GeoJson(OutputStream out) throws IOException {
    this.json = AnswerJson.lines(out);
  }

  /** Writes the properties of a feature into an object that is open. */
  interface Properties {
    void write(JsonGenerator json) throws IOException;
  }

  void start() throws IOException {
    isOpen = true;
    json.writeRaw("{\"type\":\"FeatureCollection\",\"features\":[\n");
  }

  /**
   * A place of which it is known where it lies; {@code isSpot} tells a town from the middle of a
   * country.
   */
  void feature(Place place, Place.Coordinates at, Properties properties) throws IOException {
    json.writeRaw(isEmpty ? "" : ",\n");
    isEmpty = false;
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(at.longitude());
    json.writeNumber(at.latitude());
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("name", place.name());
    AnswerJson.strings(json, "path", place.path().stream().map(Place.Node::name).toList());
    json.writeBooleanField("isSpot", place.isSpot());
    properties.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Ends the collection; after a failure before its start nothing has been written. */
  @Override
  public void close() throws IOException {
    if (isOpen) {
      json.writeRaw(isEmpty ? "]}\n" : "\n]}\n");
    }
    json.close();
  }
}
