package dateline.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article as it is printed, so that a long one can be read in several calls.
 *
 * <pre>
 * {"id": "a.txt", "title": ..., "offset": 6000, "length": 8123, "text": "...", "next": null}
 * </pre>
 *
 * <p>A page ends at a space where there is one in its second half, and never within a character. Of
 * the tags it has those that begin in it; the index by which a figure names its attribution counts
 * those of the page.
 */
final class ArticlePage {
  /** What would be longer than the text that it says something about. */
  private static final List<String> LEFT_OUT = List.of("text", "zones", "sentences");

  private static final List<String> TAGS = List.of("actors", "places", "figures", "attributions");
  private static final String IN_TITLE = "titleAnnotations";

  private final Map<String, Object> article;
  private final int start;
  private final int end;

  private ArticlePage(Map<String, Object> article, int start, int end) {
    this.article = article;
    this.start = start;
    this.end = end;
  }

  /**
   * Cuts a page.
   *
   * @param whole the annotate contract
   * @throws Refusal if the text ends before the offset
   */
  static Answer of(Answer whole, int offset, int limit, boolean tags) throws Refusal {
    String text = String.valueOf(whole.fields().get("text"));
    if (offset > text.length()) {
      throw new Refusal(
          "The text ends at "
              + text.length()
              + ", so that nothing stands at offset "
              + offset
              + ".");
    }
    int start = within(text, offset);
    int end = end(text, start, limit);
    ArticlePage page = new ArticlePage(whole.fields(), start, end);
    Map<String, Object> fields = new LinkedHashMap<>(whole.fields());
    LEFT_OUT.forEach(fields::remove);
    Object inTitle = fields.remove(IN_TITLE);
    TAGS.forEach(fields::remove);
    fields.put("offset", start);
    fields.put("length", text.length());
    fields.put("text", text.substring(start, end));
    if (tags) {
      page.putTags(fields);
      if (start == 0 && inTitle != null) {
        fields.put(IN_TITLE, inTitle);
      }
    }
    fields.put("next", end < text.length() ? end : null);
    return new Answer(fields)
        .more(
            end < text.length()
                ? "characters %d to %d of %d; the next ones with offset %d"
                    .formatted(start, end, text.length(), end)
                : null);
  }

  private static int end(String text, int start, int limit) {
    int end = (int) Math.min((long) start + limit, text.length());
    if (end == text.length()) {
      return end;
    }
    for (int i = end; i > start + limit / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    int whole = within(text, end);
    return whole > start ? whole : end + 1;
  }

  /** The offset, or the one before where it lies within a character. */
  private static int within(String text, int offset) {
    boolean splits =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return splits ? offset - 1 : offset;
  }

  private void putTags(Map<String, Object> fields) {
    List<Map<String, Object>> statements = objects("attributions");
    Map<Integer, Map<String, Object>> kept = new TreeMap<>();
    for (int i = 0; i < statements.size(); i++) {
      if (begins(statements.get(i))) {
        kept.put(i, statements.get(i));
      }
    }
    List<Map<String, Object>> figures = new ArrayList<>();
    for (Map<String, Object> figure : objects("figures")) {
      if (begins(figure)) {
        figures.add(figure);
        if (figure.get("attribution") instanceof Integer index) {
          kept.put(index, statements.get(index));
        }
      }
    }
    List<Integer> order = List.copyOf(kept.keySet());
    for (Map<String, Object> figure : figures) {
      figure.computeIfPresent("attribution", (name, index) -> order.indexOf(index));
    }
    fields.put("actors", objects("actors").stream().filter(this::begins).toList());
    fields.put("places", objects("places").stream().filter(this::begins).toList());
    fields.put("figures", figures);
    fields.put("attributions", List.copyOf(kept.values()));
  }

  private boolean begins(Map<String, Object> tag) {
    Integer at = tag.get("start") instanceof Integer only ? only : firstOf(tag);
    return at != null && at >= start && at < end;
  }

  /** Where an attribution begins: its content, cue and source are lists of spans. */
  private static @Nullable Integer firstOf(Map<String, Object> attribution) {
    Integer first = null;
    for (String part : List.of("source", "cue", "content")) {
      for (Object span : (List<?>) attribution.getOrDefault(part, List.of())) {
        int at = (Integer) ((List<?>) span).getFirst();
        first = first == null ? at : Math.min(first, at);
      }
    }
    return first;
  }

  private List<Map<String, Object>> objects(String field) {
    return new Answer(article).objects(field);
  }
}
