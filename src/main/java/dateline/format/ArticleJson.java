package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotation;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Place;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.article.Article;
import dateline.article.PublicationDate;
import dateline.article.Span;
import dateline.article.Zone;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an annotated article as one JSON object, the annotate contract. Offsets are UTF-16 code
 * units into {@code text}, which is the body; what stands in the title goes to {@code
 * titleAnnotations}, with offsets into {@code title}.
 *
 * <pre>
 * {"id": "kursk", "text": "…", "zones": [{"kind": "credit", "start": 310, "end": 317}, …], "actors": [{"start": 0,
 *  "end": 14, "kind": "person", "id": "vladimir-putin", "name": "Vladimir Putin", "rule": "full name"}, …], …}
 * </pre>
 */
public final class ArticleJson {
  private final JsonGenerator json;
  private final AnnotatedArticle annotated;
  private final Reasons reasons;
  private final Article article;
  private final int bodyStart;

  private ArticleJson(JsonGenerator json, AnnotatedArticle annotated, Reasons reasons) {
    this.json = json;
    this.annotated = annotated;
    this.reasons = reasons;
    this.article = annotated.article();
    this.bodyStart = article.bodyStart();
  }

  /** Writes the object; the generator stays open. */
  public static void write(JsonGenerator json, AnnotatedArticle annotated) throws IOException {
    write(json, annotated, Reasons.unasked());
  }

  /**
   * The same; where reasons are asked, each thing found has them: {@code "reasons": [{"slot":
   * "bound", "start": 31, "end": 36, "words": "up to", "rule": "hedges.tsv: up to, at_most"}]}.
   */
  public static void write(JsonGenerator json, AnnotatedArticle annotated, Reasons reasons)
      throws IOException {
    new ArticleJson(json, annotated, reasons).write();
  }

  /**
   * {@code {"id", "earlier": [{"title", "date", "time", "updated"}]}}: what the article said before
   * it was corrected, in the order given; {@code time} has the zone, where it is known.
   */
  public static void write(JsonGenerator json, Article article, List<Article> earlier)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeArrayFieldStart("earlier");
    for (Article version : earlier) {
      PublicationDate published = version.origin().published();
      Instant updated = version.origin().updated();
      json.writeStartObject();
      AnswerJson.string(json, "title", version.headline());
      AnswerJson.string(json, "date", version.date() == null ? null : version.date().toString());
      AnswerJson.string(json, "time", published.timeText());
      AnswerJson.string(json, "updated", updated == null ? null : updated.toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Writes the fields from "language" on into an object that is open. */
  static void writeFound(JsonGenerator json, AnnotatedArticle annotated) throws IOException {
    new ArticleJson(json, annotated, Reasons.unasked()).writeFound();
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("text", article.body());
    AnswerJson.string(json, "title", article.title());
    AnswerJson.string(json, "date", article.date() == null ? null : article.date().toString());
    writePublished(article.origin().published());
    Instant updated = article.origin().updated();
    AnswerJson.string(json, "updated", updated == null ? null : updated.toString());
    AnswerJson.string(json, "author", article.origin().author());
    AnswerJson.string(json, "source", article.source());
    AnswerJson.string(json, "url", article.url());
    writeFound();
    json.writeEndObject();
  }

  /** Language and all that was found. */
  private void writeFound() throws IOException {
    json.writeStringField("language", article.language());
    writeZones();
    writeSentences();
    writeAnnotations(false);
    if (bodyStart > 0) {
      json.writeObjectFieldStart("titleAnnotations");
      writeAnnotations(true);
      json.writeEndObject();
    }
  }

  /** The time with its zone, where that is written, and what speaks against it. */
  private void writePublished(PublicationDate published) throws IOException {
    json.writeObjectFieldStart("published");
    AnswerJson.string(json, "time", published.timeText());
    json.writeStringField("evidence", AnswerJson.name(published.evidence()));
    AnswerJson.string(json, "written", published.written());
    AnswerJson.string(json, "doubt", published.doubt());
    json.writeEndObject();
  }

  private void writeZones() throws IOException {
    json.writeArrayFieldStart("zones");
    for (Zone zone : article.zones()) {
      if (zone.start() >= bodyStart) {
        json.writeStartObject();
        json.writeStringField("kind", AnswerJson.name(zone.kind()));
        json.writeNumberField("start", zone.start() - bodyStart);
        json.writeNumberField("end", zone.end() - bodyStart);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void writeSentences() throws IOException {
    json.writeArrayFieldStart("sentences");
    for (int s = 0; s < annotated.tokens().sentences(); s++) {
      Span sentence = annotated.tokens().sentence(s);
      if (sentence.start() >= bodyStart) {
        pair(sentence);
      }
    }
    json.writeEndArray();
  }

  private void writeAnnotations(boolean title) throws IOException {
    json.writeArrayFieldStart("actors");
    for (Actor actor : annotated.actors()) {
      if (stands(actor, title)) {
        json.writeStartObject();
        offsets(actor.span());
        json.writeStringField("kind", AnswerJson.name(actor.kind()));
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        rule(actor);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (Place place : annotated.places()) {
      if (stands(place, title)) {
        write(place);
      }
    }
    json.writeEndArray();
    writeFigures(title);
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : annotated.attributions()) {
      if (stands(attribution, title)) {
        write(attribution);
      }
    }
    json.writeEndArray();
  }

  private void write(Place place) throws IOException {
    json.writeStartObject();
    offsets(place.span());
    AnswerJson.string(json, "id", place.id());
    json.writeStringField("name", place.name());
    Place.Coordinates at = place.at();
    if (at == null) {
      json.writeNullField("lat");
      json.writeNullField("lon");
    } else {
      json.writeNumberField("lat", at.latitude());
      json.writeNumberField("lon", at.longitude());
    }
    AnswerJson.string(json, "country", place.country());
    if (place.path().isEmpty()) {
      json.writeNullField("path");
    } else {
      json.writeArrayFieldStart("path");
      for (Place.Node node : place.path()) {
        json.writeString(node.name());
      }
      json.writeEndArray();
    }
    rule(place);
    json.writeEndObject();
  }

  private void writeFigures(boolean title) throws IOException {
    json.writeArrayFieldStart("figures");
    List<Figure> figures = annotated.figures();
    for (int i = 0; i < figures.size(); i++) {
      if (stands(figures.get(i), title)) {
        write(
            figures.get(i),
            i < annotated.claims().size() ? annotated.claims().get(i) : null,
            title);
      }
    }
    json.writeEndArray();
  }

  private void write(Figure figure, @Nullable Claim claim, boolean title) throws IOException {
    json.writeStartObject();
    offsets(figure.span());
    ClaimJson.write(json, figure);
    if (claim != null) {
      ClaimJson.writeSlots(json, claim);
      AnswerJson.strings(json, "actors", claim.actors());
      AnswerJson.strings(json, "places", claim.places());
      int index = attributionIndex(claim.attribution(), title);
      if (index < 0) {
        json.writeNullField("attribution");
      } else {
        json.writeNumberField("attribution", index);
      }
    }
    rule(figure);
    json.writeEndObject();
  }

  private void write(Attribution attribution) throws IOException {
    json.writeStartObject();
    spans("source", attribution.source());
    spans("cue", attribution.cue());
    spans("content", attribution.content());
    List<String> speakers = attribution.speakers();
    AnswerJson.string(json, "speaker", speakers.isEmpty() ? null : speakers.getFirst());
    if (speakers.size() > 1) {
      AnswerJson.strings(json, "speakers", speakers);
    }
    Span named = attribution.named();
    if (named != null) {
      json.writeStringField("named", named.in(annotated.text()));
    }
    json.writeStringField("kind", AnswerJson.name(attribution.kind()));
    AnswerJson.string(json, "verb", attribution.verb());
    json.writeStringField("cueClass", attribution.cueClass());
    rule(attribution);
    json.writeEndObject();
  }

  private void rule(Annotation annotation) throws IOException {
    json.writeStringField("rule", annotation.rule());
    if (!reasons.areAsked()) {
      return;
    }
    json.writeArrayFieldStart("reasons");
    for (Reason reason : reasons.of(annotated, annotation)) {
      json.writeStartObject();
      json.writeStringField("slot", reason.slot());
      Span words = reason.words();
      if (words != null) {
        offsets(words);
        json.writeStringField("words", words.in(annotated.text()));
      }
      json.writeStringField("rule", reason.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * An index into the article's attributions as one into those of the title or of the body, -1 if
   * it is in the other.
   */
  private int attributionIndex(int index, boolean title) {
    if (index < 0 || !stands(annotated.attributions().get(index), title)) {
      return -1;
    }
    int printed = 0;
    for (int i = 0; i < index; i++) {
      if (stands(annotated.attributions().get(i), title)) {
        printed++;
      }
    }
    return printed;
  }

  private boolean stands(Annotation annotation, boolean inTitle) {
    return annotation.span().start() < bodyStart == inTitle;
  }

  private int printed(int offset) {
    return offset < bodyStart ? offset : offset - bodyStart;
  }

  private void offsets(Span span) throws IOException {
    json.writeNumberField("start", printed(span.start()));
    json.writeNumberField("end", printed(span.start()) + span.length());
  }

  private void spans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      pair(span);
    }
    json.writeEndArray();
  }

  private void pair(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(printed(span.start()));
    json.writeNumber(printed(span.start()) + span.length());
    json.writeEndArray();
  }
}
