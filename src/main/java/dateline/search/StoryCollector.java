package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Collects the first stories of an order, of each the document that stands first. Where the order
 * is by score, Lucene need not look at documents that score below the last of them.
 *
 * <pre>
 * ranked       a1  b1  a2  c1  a3       two are needed
 * collected    a1  b1
 * </pre>
 */
final class StoryCollector implements Collector {
  /**
   * A document that stands for its story.
   *
   * @param hit where it stands in the order
   * @param story the number of the story, or null if it has no copies
   */
  record Ranked(FieldDoc hit, @Nullable Long story) {}

  private record Entry(int slot, int document, @Nullable Long story) {}

  private final int needed;
  private final @Nullable FieldDoc after;
  private final Set<Long> shown;
  private final HitSlots slots;
  private final TreeSet<Entry> ordered;
  private final Map<Long, Entry> byStory = new HashMap<>();

  /** The slot that no entry has. */
  private int free;

  /**
   * Of a sort that ends with the place in the index.
   *
   * @param after the hit that they come behind, or null for the very first
   * @param shown stories that are passed over
   */
  StoryCollector(Sort order, int needed, @Nullable FieldDoc after, Set<Long> shown) {
    this.needed = needed;
    this.after = after;
    this.shown = shown;
    this.free = needed;
    this.slots = new HitSlots(order, needed + 1);
    this.ordered = new TreeSet<>((one, other) -> slots.compare(one.slot(), other.slot()));
    if (after != null) {
      slots.setCursor(after);
    }
  }

  /** The stories in order. */
  List<Ranked> stories() {
    return ordered.stream()
        .map(entry ->
            new Ranked(
                new FieldDoc(entry.document(), Float.NaN, slots.values(entry.slot())),
                entry.story()))
        .toList();
  }

  @Override
  public ScoreMode scoreMode() {
    return slots.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    slots.open(leaf);
    if (ordered.size() == needed) {
      slots.setLast(ordered.last().slot());
    }
    return slots.keepingScores(new Leaf(leaf));
  }

  private final class Leaf implements LeafCollector {
    private final int base;
    private final NumericDocValues stories;
    private @Nullable Scorable scorer;

    Leaf(LeafReaderContext leaf) throws IOException {
      base = leaf.docBase;
      stories = DocValues.getNumeric(leaf.reader(), Fields.STORY);
    }

    @Override
    public void setScorer(Scorable next) throws IOException {
      scorer = next;
      slots.setScorer(next);
      skip();
    }

    @Override
    public void collect(int document) throws IOException {
      boolean isFull = ordered.size() == needed;
      if ((isFull && !slots.isBeforeLast(document))
          || (after != null && !slots.isBehind(document))) {
        return;
      }
      Long story = stories.advanceExact(document) ? (Long) stories.longValue() : null;
      if (story != null && shown.contains(story)) {
        return;
      }
      Entry other = story == null ? null : byStory.get(story);
      int slot = other == null && !isFull ? ordered.size() : free;
      slots.copy(slot, document);
      if (other != null && slots.compare(slot, other.slot()) > 0) {
        return;
      }
      if (other != null || isFull) {
        Entry out = other == null ? ordered.last() : other;
        ordered.remove(out);
        byStory.remove(out.story());
        free = out.slot();
      }
      add(new Entry(slot, base + document, story));
    }

    private void add(Entry entry) throws IOException {
      ordered.add(entry);
      if (entry.story() != null) {
        byStory.put(entry.story(), entry);
      }
      if (ordered.size() == needed) {
        slots.setLast(ordered.last().slot());
        skip();
      }
    }

    /** Documents of the same score are still wanted: their date decides. */
    private void skip() throws IOException {
      if (scorer != null && slots.areByScore() && ordered.size() == needed) {
        scorer.setMinCompetitiveScore(slots.score(ordered.last().slot()));
      }
    }
  }
}
