package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.article.Article;
import dateline.article.Span;
import dateline.search.Copy;
import dateline.search.FacetChoice;
import dateline.search.Hit;
import dateline.search.HitReason;
import dateline.search.LikeResults;
import dateline.search.LikeRow;
import dateline.search.QueryPart;
import dateline.search.RelatedResults;
import dateline.search.RelatedRow;
import dateline.search.Results;
import dateline.search.SearchRequest;
import dateline.search.Snippet;
import dateline.search.Suggestion;
import java.io.IOException;
import java.util.List;

/**
 * Writes hits, and what is listed beside them: articles like one, what is related, suggestions; one
 * object an answer.
 */
public final class HitJson {
  private HitJson() {}

  /**
   * {@code {"query", "read", "hints", "choices", "total", "partial", "offset", "next", "hits":
   * [...], "facets": [...]}}; with {@code "stories"} if stories are counted; explained also {@code
   * "parts"} of the query and {@code "reasons"} of each hit. {@code next} is null behind the last
   * page.
   */
  public static void write(JsonGenerator json, SearchRequest request, Results results)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("query", request.query());
    json.writeStringField("read", results.read());
    AnswerJson.strings(json, "hints", results.hints());
    choices(json, request.choices());
    json.writeNumberField("total", results.total());
    if (results.stories() != null) {
      json.writeNumberField("stories", results.stories());
    }
    json.writeBooleanField("partial", results.isPartial());
    json.writeNumberField("offset", request.page().offset());
    AnswerJson.string(json, "next", results.next() == null ? null : results.next().toString());
    if (results.parts() != null) {
      json.writeFieldName("parts");
      write(json, results.parts());
    }
    json.writeArrayFieldStart("hits");
    for (Hit hit : results.hits()) {
      write(json, hit, request.explained());
    }
    json.writeEndArray();
    AnswerJson.facets(json, results.facets(), "articles");
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** {@code "choices": [{"dimension", "path", "excluded"}]}. */
  static void choices(JsonGenerator json, List<FacetChoice> choices) throws IOException {
    json.writeArrayFieldStart("choices");
    for (FacetChoice choice : choices) {
      json.writeStartObject();
      json.writeStringField("dimension", choice.dimension());
      AnswerJson.strings(json, "path", choice.path());
      json.writeBooleanField("excluded", choice.isExcluded());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * {@code {"id", "total", "articles": [...]}}; an article is a hit with {@code "shared":
   * {"actors", "places", "words"}}.
   */
  public static void write(JsonGenerator json, LikeResults results) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", results.id());
    json.writeNumberField("total", results.total());
    json.writeArrayFieldStart("articles");
    for (LikeRow row : results.rows()) {
      json.writeStartObject();
      fields(json, row.hit());
      json.writeObjectFieldStart("shared");
      AnswerJson.strings(json, "actors", row.actors());
      AnswerJson.strings(json, "places", row.places());
      AnswerJson.strings(json, "words", row.words());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /**
   * {@code {"read", "articles", "hints", "related": [{"kind", "name", "together", "articles",
   * "times", "score"}]}}.
   */
  public static void write(JsonGenerator json, RelatedResults results) throws IOException {
    json.writeStartObject();
    json.writeStringField("read", results.read());
    json.writeNumberField("articles", results.articles());
    AnswerJson.strings(json, "hints", results.hints());
    json.writeArrayFieldStart("related");
    for (RelatedRow row : results.rows()) {
      json.writeStartObject();
      json.writeStringField("kind", row.kind());
      json.writeStringField("name", row.name());
      json.writeNumberField("together", row.together());
      json.writeNumberField("articles", row.articles());
      json.writeNumberField("times", row.times());
      json.writeNumberField("score", row.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /**
   * {@code {"typed", "suggestions": [{"kind", "name", "note", "query", "articles"}]}}; {@code
   * query} is what asks for it.
   */
  public static void write(JsonGenerator json, String typed, List<Suggestion> suggestions)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("typed", typed);
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : suggestions) {
      json.writeStartObject();
      json.writeStringField("kind", AnswerJson.name(suggestion.kind()));
      json.writeStringField("name", suggestion.name());
      json.writeStringField("note", suggestion.note());
      json.writeStringField("query", suggestion.query());
      json.writeNumberField("articles", suggestion.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** {@code {"part", "meaning", "articles", "parts": [...]}}. */
  private static void write(JsonGenerator json, QueryPart part) throws IOException {
    json.writeStartObject();
    json.writeStringField("part", part.part());
    json.writeStringField("meaning", part.meaning());
    json.writeNumberField("articles", part.articles());
    json.writeArrayFieldStart("parts");
    for (QueryPart inner : part.parts()) {
      write(json, inner);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * {@code "reasons": [{"part", "met", "score", "evidence": [{"words", "offset", "note"}],
   * "more"}]}.
   */
  private static void reasons(JsonGenerator json, List<HitReason> reasons) throws IOException {
    json.writeArrayFieldStart("reasons");
    for (HitReason reason : reasons) {
      json.writeStartObject();
      json.writeStringField("part", reason.part());
      json.writeBooleanField("met", reason.isMet());
      json.writeNumberField("score", reason.score());
      json.writeArrayFieldStart("evidence");
      for (HitReason.Evidence evidence : reason.evidence()) {
        json.writeStartObject();
        json.writeStringField("words", evidence.words());
        json.writeNumberField("offset", evidence.offset());
        json.writeStringField("note", evidence.note());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("more", reason.more());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Hit hit, boolean explained) throws IOException {
    json.writeStartObject();
    fields(json, hit);
    json.writeFieldName("copies");
    copies(json, hit.copyCount(), hit.copies());
    if (explained) {
      reasons(json, hit.reasons());
    }
    json.writeEndObject();
  }

  /** {@code {"id", "copies": {"count", "list": [...]}}}: the copies of an article. */
  public static void write(JsonGenerator json, Article article, List<Copy> copies)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeFieldName("copies");
    copies(json, copies.size(), copies);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** What a hit is and the parts of it that match. */
  static void fields(JsonGenerator json, Hit hit) throws IOException {
    json.writeStringField("id", hit.id());
    AnswerJson.string(json, "title", hit.title());
    AnswerJson.string(json, "date", hit.date() == null ? null : hit.date().toString());
    AnswerJson.string(json, "source", hit.source());
    json.writeNumberField("score", hit.score());
    json.writeArrayFieldStart("snippets");
    for (Snippet snippet : hit.snippets()) {
      json.writeStartObject();
      json.writeNumberField("start", snippet.start());
      json.writeStringField("text", snippet.text());
      json.writeArrayFieldStart("marks");
      for (Span mark : snippet.marks()) {
        json.writeStartArray();
        json.writeNumber(mark.start());
        json.writeNumber(mark.end());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * {@code {"count", "list": [{"id", "title", "date", "source", "sharedRuns", "runs",
   * "sameFigures"}]}}: of the runs of three words of the longer one, how many stand in both.
   */
  static void copies(JsonGenerator json, int count, List<Copy> copies) throws IOException {
    json.writeStartObject();
    json.writeNumberField("count", count);
    json.writeArrayFieldStart("list");
    for (Copy copy : copies) {
      json.writeStartObject();
      json.writeStringField("id", copy.id());
      AnswerJson.string(json, "title", copy.title());
      AnswerJson.string(json, "date", copy.date() == null ? null : copy.date().toString());
      AnswerJson.string(json, "source", copy.source());
      json.writeNumberField("sharedRuns", copy.agreement().shared());
      json.writeNumberField("runs", copy.agreement().longer());
      json.writeNumberField("sameFigures", copy.agreement().sameFigures());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
