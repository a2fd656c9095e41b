package dateline.search;

import dateline.analysis.Tags;
import dateline.analysis.Words;
import dateline.annotation.Actor;
import dateline.annotation.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jspecify.annotations.Nullable;

/**
 * Words and tags in order, as a source of intervals over positions:
 *
 * <pre>
 * "&lt;person&gt; said &lt;count&gt; soldiers"
 *  |mention | |    |mention| |
 * </pre>
 *
 * <p>A mention reaches from where its tag stands to where the tag's end form stands; both are at
 * the same position if it is one word.
 */
final class TagPattern {
  private static final Pattern TAG = Pattern.compile("<\\s*(\\p{L}[\\p{L}-]*)\\s*>");
  private static final Map<String, List<String>> TAGS = tags();

  private TagPattern() {}

  private static Map<String, List<String>> tags() {
    Map<String, List<String>> tags = new LinkedHashMap<>();
    String organisation = Tags.actor(Actor.Kind.ORGANISATION);
    tags.put("person", List.of(Tags.actor(Actor.Kind.PERSON)));
    tags.put("org", List.of(organisation));
    tags.put("organisation", List.of(organisation));
    tags.put("group", List.of(Tags.actor(Actor.Kind.GROUP)));
    List<String> any = new ArrayList<>();
    for (Actor.Kind kind : Actor.Kind.values()) {
      any.add(Tags.actor(kind));
    }
    tags.put("actor", any);
    tags.put("place", List.of(Tags.PLACE));
    tags.put("figure", List.of(Tags.FIGURE));
    for (Figure.Kind kind : Figure.Kind.values()) {
      tags.put(kind.name().toLowerCase(Locale.ROOT), List.of(Tags.figure(kind)));
    }
    tags.put("source", List.of(Tags.SOURCE));
    tags.put("cue", List.of(Tags.CUE));
    tags.put("statement", List.of(Tags.STATEMENT));
    tags.put("quote", List.of(Tags.QUOTE));
    return tags;
  }

  /** Whether a phrase in this field holds a tag. */
  static boolean isIn(QueryField field, String typed) {
    boolean text =
        field == QueryField.TEXT || field == QueryField.BODY || field == QueryField.TITLE;
    return text && TAG.matcher(typed).find();
  }

  /** The same query if it has known tags only; {@code column} is where its words begin. */
  static NewsQuery.Tagged check(QueryText in, NewsQuery.Tagged query, int column)
      throws QueryException {
    Matcher tag = TAG.matcher(query.typed());
    while (tag.find()) {
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      if (!TAGS.containsKey(name)) {
        throw in.expected(
            column + tag.start(),
            "There is no tag "
                + tag.group()
                + "."
                + guess(name)
                + " Expected one of <"
                + String.join(">, <", TAGS.keySet())
                + ">.");
      }
    }
    return query;
  }

  private static String guess(String name) {
    return nearest(name).map(tag -> " Did you mean <" + tag + ">?").orElse("");
  }

  private static Optional<String> nearest(String name) {
    return TAGS.keySet().stream().filter(tag -> Spelling.distance(name, tag) == 1).findFirst();
  }

  /** A query with the tag that begins at this column spelt as the tag that was probably meant. */
  static Optional<String> closest(String query, int column) {
    Matcher tag = TAG.matcher(query);
    return tag.find(column) && tag.start() == column
        ? nearest(tag.group(1).toLowerCase(Locale.ROOT))
            .map(name -> query.substring(0, column) + "<" + name + ">" + query.substring(tag.end()))
        : Optional.empty();
  }

  /** Its intervals, or null if there is neither word nor tag. */
  static @Nullable IntervalsSource source(NewsQuery.Tagged query) {
    List<IntervalsSource> steps = new ArrayList<>();
    Matcher tag = TAG.matcher(query.typed());
    int from = 0;
    while (tag.find()) {
      addWords(query.typed().substring(from, tag.start()), steps);
      steps.add(anyMention(TAGS.getOrDefault(tag.group(1).toLowerCase(Locale.ROOT), List.of())));
      from = tag.end();
    }
    addWords(query.typed().substring(from), steps);
    return sequence(steps, query.slop());
  }

  /** Words that stand together, or with so many others between, in this order; null for none. */
  static @Nullable IntervalsSource words(String typed, int slop) {
    List<IntervalsSource> steps = new ArrayList<>();
    addWords(typed, steps);
    return sequence(steps, slop);
  }

  private static @Nullable IntervalsSource sequence(List<IntervalsSource> steps, int slop) {
    if (steps.size() < 2) {
      return steps.isEmpty() ? null : steps.getFirst();
    }
    IntervalsSource[] all = steps.toArray(IntervalsSource[]::new);
    return slop == 0 ? Intervals.phrase(all) : Intervals.maxgaps(slop, Intervals.ordered(all));
  }

  private static void addWords(String typed, List<IntervalsSource> steps) {
    Words.of(typed).forEach(term -> steps.add(Intervals.term(term)));
  }

  private static IntervalsSource anyMention(List<String> tags) {
    return Intervals.or(tags.stream().map(TagPattern::mention).toArray(IntervalsSource[]::new));
  }

  /** From a tag to the end form that belongs to it: at the same word, or the next behind it. */
  static IntervalsSource mention(String tag) {
    IntervalsSource begin = Intervals.term(tag);
    IntervalsSource end = Intervals.term(Tags.end(tag));
    return Intervals.or(
        Intervals.containedBy(begin, end),
        Intervals.ordered(Intervals.notContainedBy(begin, end), end));
  }
}
