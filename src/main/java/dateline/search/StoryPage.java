package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Ranks hits of which no two are copies of each other: a story stands where the best of its copies
 * that match does, and nowhere else, on this page or any other.
 *
 * <pre>
 * ranked   a1  b  a2  c  a3        three copies a
 * stories  a1 (a2 a3)  b  c        behind the cursor of a1: b  c
 * </pre>
 */
final class StoryPage {
  private final IndexSearcher searcher;
  private final Stories stories;
  private final WeighedOnce matching;
  private final Sort order;

  /**
   * A story that matches.
   *
   * @param ranked the best ranked of its copies, where it stands in the order
   * @param shown the document to show: the earliest published of those that rank alike
   * @param copies all others that match, the earliest published first
   */
  record Lead(FieldDoc ranked, int shown, List<Integer> copies) {}

  StoryPage(IndexSearcher searcher, Stories stories, Query matching, Sort order)
      throws IOException {
    this.searcher = searcher;
    this.stories = stories;
    this.matching = new WeighedOnce(searcher.rewrite(matching));
    this.order = order;
  }

  /**
   * The first stories.
   *
   * @param after the hit that they come behind, or null for the very first
   * @param needed how many, at least one
   * @param all collects all that match on the way; or null
   */
  List<StoryCollector.Ranked> find(
      @Nullable FieldDoc after, int needed, @Nullable FacetsCollector all) throws IOException {
    Set<Long> shown = new HashSet<>();
    if (after != null) {
      search(new Before(order, after, shown));
    }
    StoryCollector first = new StoryCollector(order, needed, after, shown);
    search(all == null ? first : MultiCollector.wrap(first, all));
    return first.stories();
  }

  /** One collector sees all parts of the index: the searcher has one thread. */
  private void search(Collector collector) throws IOException {
    searcher.search(
        matching,
        new CollectorManager<Collector, Collection<Collector>>() {
          @Override
          public Collector newCollector() {
            return collector;
          }

          @Override
          public Collection<Collector> reduce(Collection<Collector> collectors) {
            return collectors;
          }
        });
  }

  /** What is shown of these stories, which were found last. */
  List<Lead> leads(List<StoryCollector.Ranked> ranked) throws IOException {
    Map<Integer, Object> matching = matching(ranked);
    List<Lead> leads = new ArrayList<>();
    for (StoryCollector.Ranked one : ranked) {
      leads.add(lead(one, matching));
    }
    return leads;
  }

  private Lead lead(StoryCollector.Ranked one, Map<Integer, Object> matching) throws IOException {
    FieldDoc hit = one.hit();
    if (one.story() == null) {
      return new Lead(hit, hit.doc, List.of());
    }
    List<Integer> copies = new ArrayList<>();
    int shown = -1;
    for (int document : stories.documents(one.story())) {
      Object first = matching.get(document);
      if (shown < 0 && hit.fields[0].equals(first)) {
        shown = document;
      } else if (first != null) {
        copies.add(document);
      }
    }
    return shown < 0 ? new Lead(hit, hit.doc, List.of()) : new Lead(hit, shown, copies);
  }

  /** Which documents of these stories match, with what each is sorted by first. */
  private Map<Integer, Object> matching(List<StoryCollector.Ranked> ranked) throws IOException {
    Map<Integer, Object> firsts = new HashMap<>();
    IntStream.Builder told = IntStream.builder();
    for (StoryCollector.Ranked one : ranked) {
      if (one.story() != null) {
        IntStream.of(stories.documents(one.story())).forEach(told);
      }
    }
    int[] documents = told.build().sorted().toArray();
    if (documents.length == 0) {
      return firsts;
    }
    Weight weight = matching.weight();
    HitSlots slots = new HitSlots(order, 1);
    int next = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int first = next;
      int end = leaf.docBase + leaf.reader().maxDoc();
      while (next < documents.length && documents[next] < end) {
        next++;
      }
      ScorerSupplier scorers = first == next ? null : weight.scorerSupplier(leaf);
      if (scorers != null) {
        Scorer scorer = scorers.get(documents.length);
        slots.open(leaf);
        slots.setScorer(scorer);
        DocIdSetIterator all = scorer.iterator();
        for (int i = first; i < next; i++) {
          int at = documents[i] - leaf.docBase;
          if ((all.docID() < at ? all.advance(at) : all.docID()) == at) {
            firsts.put(documents[i], slots.first(at));
          }
        }
      }
    }
    return firsts;
  }

  /** Collects the stories that stand at a cursor or before it. */
  private static final class Before implements Collector {
    private final FieldDoc cursor;
    private final Set<Long> stories;
    private final HitSlots slots;

    Before(Sort order, FieldDoc cursor, Set<Long> stories) {
      this.cursor = cursor;
      this.stories = stories;
      this.slots = new HitSlots(order, 1);
      slots.setCursor(cursor);
    }

    @Override
    public ScoreMode scoreMode() {
      return slots.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      slots.open(leaf);
      NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.STORY);
      return slots.keepingScores(
          new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
              slots.setScorer(scorer);
              if (slots.areByScore()) {
                scorer.setMinCompetitiveScore((float) cursor.fields[0]);
              }
            }

            @Override
            public void collect(int document) throws IOException {
              if (numbers.advanceExact(document) && !slots.isBehind(document)) {
                stories.add(numbers.longValue());
              }
            }
          });
    }
  }
}
