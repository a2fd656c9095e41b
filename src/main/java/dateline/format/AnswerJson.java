package dateline.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dateline.annotation.Attribution;
import dateline.annotation.Place;
import dateline.search.ClaimRow;
import dateline.search.Comparison;
import dateline.search.Facets;
import dateline.search.PlaceResults;
import dateline.search.PlaceRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes answers as JSON, one object an answer. */
public final class AnswerJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private static final JsonFactory LINES =
      new JsonFactoryBuilder()
          .rootValueSeparator((String) null)
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private AnswerJson() {}

  /** Indented output that ends its line and leaves the stream open. */
  public static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    return json;
  }

  /** Compact output without anything between two objects, that leaves the stream open. */
  static JsonGenerator lines(OutputStream out) throws IOException {
    return LINES.createGenerator(out);
  }

  /** {@code "facets": [{"name", "label", counted, "without", "values": [...]}]}. */
  static void facets(JsonGenerator json, Facets facets, String counted) throws IOException {
    json.writeArrayFieldStart("facets");
    for (Facets.Dimension dimension : facets.dimensions()) {
      json.writeStartObject();
      json.writeStringField("name", dimension.name());
      json.writeStringField("label", dimension.label());
      json.writeNumberField(counted, dimension.articles());
      json.writeNumberField("without", dimension.without());
      values(json, "values", counted, dimension.values());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * {@code {"read", "total", "claims", "alone", "groupsInAll", "hints", "groups": [{"topic",
   * "place", "unit", "low", "best", "high", "verdict", "entries": [...]}]}}; an entry is a claim
   * with {@code copies} and {@code plausible}.
   *
   * @param groups those to write
   */
  public static void write(JsonGenerator json, Comparison comparison, List<Comparison.Group> groups)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("read", comparison.read());
    json.writeNumberField("total", comparison.total());
    json.writeNumberField("claims", comparison.claims());
    json.writeNumberField("alone", comparison.alone());
    json.writeNumberField("groupsInAll", comparison.groups().size());
    strings(json, "hints", comparison.hints());
    json.writeArrayFieldStart("groups");
    for (Comparison.Group group : groups) {
      json.writeStartObject();
      json.writeStringField("topic", group.topic());
      string(json, "place", group.place());
      string(json, "unit", group.unit());
      json.writeNumberField("low", group.low());
      json.writeNumberField("best", group.best());
      json.writeNumberField("high", group.high());
      json.writeStringField("verdict", name(group.verdict()));
      json.writeArrayFieldStart("entries");
      for (Comparison.Entry entry : group.entries()) {
        json.writeStartObject();
        json.writeNumberField("copies", entry.copies());
        json.writeArrayFieldStart("plausible");
        json.writeNumber(entry.plausible().low());
        json.writeNumber(entry.plausible().high());
        json.writeEndArray();
        json.writeFieldName("claim");
        write(json, entry.row());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** {@code {"read", "total", "articles", "hints", "places": [...]}}. */
  public static void write(JsonGenerator json, PlaceResults results) throws IOException {
    json.writeStartObject();
    json.writeStringField("read", results.read());
    strings(json, "hints", results.hints());
    json.writeNumberField("articles", results.articles());
    json.writeNumberField("total", results.total());
    json.writeArrayFieldStart("places");
    for (PlaceRow row : results.rows()) {
      write(json, row);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void write(JsonGenerator json, PlaceRow row) throws IOException {
    Place place = row.place();
    Place.Coordinates at = place.at();
    json.writeStartObject();
    string(json, "id", place.id());
    json.writeStringField("name", place.name());
    json.writeNumberField("articles", row.articles());
    if (at == null) {
      json.writeNullField("lat");
      json.writeNullField("lon");
    } else {
      json.writeNumberField("lat", at.latitude());
      json.writeNumberField("lon", at.longitude());
    }
    string(json, "country", place.country());
    strings(json, "path", place.path().stream().map(Place.Node::name).toList());
    json.writeArrayFieldStart("names");
    for (PlaceRow.Name name : row.names()) {
      json.writeStartObject();
      json.writeStringField("words", name.words());
      json.writeNumberField("articles", name.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reasons");
    for (PlaceRow.Why why : row.reasons()) {
      json.writeStartObject();
      json.writeStringField("name", why.name());
      json.writeStringField("rule", why.rule());
      string(json, "article", why.article());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ClaimRow row) throws IOException {
    json.writeStartObject();
    fields(json, row);
    json.writeEndObject();
  }

  /** What a claim is and where it stands. */
  static void fields(JsonGenerator json, ClaimRow row) throws IOException {
    json.writeStringField("words", row.words());
    ClaimJson.write(json, row.claim().figure());
    ClaimJson.writeSlots(json, row.claim());
    string(json, "speaker", row.speaker());
    Attribution attribution = row.attribution();
    string(json, "speech", attribution == null ? null : name(attribution.kind()));
    string(json, "cue", attribution == null ? null : attribution.verb());
    string(json, "cueClass", attribution == null ? null : attribution.cueClass());
    strings(json, "speakers", row.speakers());
    strings(json, "actors", row.actors());
    strings(json, "places", row.places());
    json.writeStringField("article", row.articleId());
    string(json, "title", row.title());
    string(json, "date", row.date() == null ? null : row.date().toString());
    string(json, "source", row.source());
    json.writeNumberField("start", row.start());
    json.writeStringField("sentence", row.sentence());
  }

  private static void values(
      JsonGenerator json, String field, String counted, List<Facets.Value> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Facets.Value value : values) {
      json.writeStartObject();
      json.writeStringField("label", value.label());
      strings(json, "path", value.path());
      json.writeNumberField(counted, value.articles());
      if (!value.children().isEmpty()) {
        values(json, "children", counted, value.children());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static void string(JsonGenerator json, String field, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
