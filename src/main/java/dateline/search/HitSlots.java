package dateline.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreCachingWrappingScorer;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Numbered slots that each hold what one hit is sorted by, and the comparing of hits: below 0 where
 * the first of two stands before the second. The sort must end with {@link SortField#FIELD_DOC}.
 */
final class HitSlots {
  private final SortField[] fields;
  private final FieldComparator<?>[] comparators;
  private final LeafFieldComparator[] leaf;

  HitSlots(Sort order, int slots) {
    fields = order.getSort();
    comparators = new FieldComparator<?>[fields.length];
    leaf = new LeafFieldComparator[fields.length];
    for (int i = 0; i < fields.length; i++) {
      comparators[i] = fields[i].getComparator(slots, Pruning.NONE);
    }
  }

  /** Goes on to the documents of the next part of an index. */
  void open(LeafReaderContext next) throws IOException {
    for (int i = 0; i < leaf.length; i++) {
      leaf[i] = comparators[i].getLeafComparator(next);
    }
  }

  void setScorer(Scorable scorer) throws IOException {
    for (LeafFieldComparator one : leaf) {
      one.setScorer(scorer);
    }
  }

  /** Puts a document into a slot. */
  void copy(int slot, int document) throws IOException {
    for (LeafFieldComparator one : leaf) {
      one.copy(slot, document);
    }
  }

  /** What a document is sorted by first; takes the first slot. */
  Object first(int document) throws IOException {
    leaf[0].copy(0, document);
    return comparators[0].value(0);
  }

  int compare(int slot, int other) {
    for (int i = 0; i < comparators.length; i++) {
      int order = signed(i, comparators[i].compare(slot, other));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The slot that {@link #isBeforeLast} compares with; set anew after each {@link #open}. */
  void setLast(int slot) throws IOException {
    for (LeafFieldComparator one : leaf) {
      one.setBottom(slot);
    }
  }

  boolean isBeforeLast(int document) throws IOException {
    for (int i = 0; i < leaf.length; i++) {
      int order = signed(i, leaf[i].compareBottom(document));
      if (order != 0) {
        return order > 0;
      }
    }
    return false;
  }

  /** The hit that {@link #isBehind} compares with. */
  void setCursor(FieldDoc hit) {
    for (int i = 0; i < comparators.length; i++) {
      setCursor(comparators[i], hit.fields[i]);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void setCursor(FieldComparator<T> comparator, Object value) {
    comparator.setTopValue((T) value);
  }

  boolean isBehind(int document) throws IOException {
    for (int i = 0; i < leaf.length; i++) {
      int order = signed(i, leaf[i].compareTop(document));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }

  private int signed(int field, int order) {
    return fields[field].getReverse() ? -order : order;
  }

  /** What a slot is sorted by, field by field. */
  Object[] values(int slot) {
    Object[] values = new Object[comparators.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = comparators[i].value(slot);
    }
    return values;
  }

  /** Whether the score is what counts first. */
  boolean areByScore() {
    return fields[0].getType() == SortField.Type.SCORE && !fields[0].getReverse();
  }

  /** The score of a slot where they are by score. */
  float score(int slot) {
    return (float) comparators[0].value(slot);
  }

  /** How much must be scored: where they are by score, only what may still come among the first. */
  ScoreMode scoreMode() {
    return !needScores()
        ? ScoreMode.COMPLETE_NO_SCORES
        : areByScore() ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  private boolean needScores() {
    return Arrays.stream(fields).anyMatch(SortField::needsScores);
  }

  /** The same collector with a score that is reckoned once however often it is asked for. */
  LeafCollector keepingScores(LeafCollector collector) {
    return needScores() ? ScoreCachingWrappingScorer.wrap(collector) : collector;
  }
}
