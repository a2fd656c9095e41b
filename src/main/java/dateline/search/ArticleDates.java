package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.comparators.LongComparator;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Sorts claims by the day on which their article was published. A claim stands before its article
 * in the same block:
 *
 * <pre>
 * document   0      1      2        3      4
 *            claim  claim  article  claim  article
 * date                     May 3           May 9
 * sorted by  May 3  May 3           May 9
 * </pre>
 */
final class ArticleDates extends FieldComparatorSource {
  /** Claims of articles without a date come last. */
  static final SortField NEWEST = new SortField(Fields.DATE, new ArticleDates(), true);

  private ArticleDates() {}

  @Override
  public FieldComparator<?> newComparator(
      String field, int slots, Pruning pruning, boolean reversed) {
    return new LongComparator(slots, field, Long.MIN_VALUE, reversed, Pruning.NONE) {
      @Override
      public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) throws IOException {
        return new LongLeafComparator(leaf) {
          @Override
          protected NumericDocValues getNumericDocValues(LeafReaderContext of, String field)
              throws IOException {
            return new OfClaims(
                FigureQueries.ARTICLES.getBitSet(of), DocValues.getNumeric(of.reader(), field));
          }
        };
      }
    };
  }

  /** What the article of a claim has; claims must be asked for in their order. */
  private static final class OfClaims extends NumericDocValues {
    private final @Nullable BitSet articles;
    private final NumericDocValues ofArticles;
    private int claim = -1;

    OfClaims(@Nullable BitSet articles, NumericDocValues ofArticles) {
      this.articles = articles;
      this.ofArticles = ofArticles;
    }

    @Override
    public boolean advanceExact(int target) throws IOException {
      claim = target;
      return articles != null && ofArticles.advanceExact(articles.nextSetBit(target));
    }

    @Override
    public long longValue() throws IOException {
      return ofArticles.longValue();
    }

    @Override
    public int docID() {
      return claim;
    }

    @Override
    public int nextDoc() {
      throw new UnsupportedOperationException("a claim is asked for by its number");
    }

    @Override
    public int advance(int target) {
      throw new UnsupportedOperationException("a claim is asked for by its number");
    }

    @Override
    public long cost() {
      return ofArticles.cost();
    }
  }
}
