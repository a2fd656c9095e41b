package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * How much an article counts for its age: 1 if it is of the newest day of the index, {@code h / (h
 * + age)} in days before, so one half at {@code age = h}.
 */
final class Recency extends DoubleValuesSource {
  private final long newest;
  private final long oldest;
  private final int half;

  private Recency(long newest, long oldest, int half) {
    this.newest = newest;
    this.oldest = oldest;
    this.half = half;
  }

  /** The same query with scores by age, if any article has a date. */
  static Query weigh(Query query, IndexReader reader, int half) throws IOException {
    byte[] least = PointValues.getMinPackedValue(reader, Fields.DATE);
    byte[] most = PointValues.getMaxPackedValue(reader, Fields.DATE);
    if (least == null || most == null) {
      return query;
    }
    long oldest = LongPoint.decodeDimension(least, 0);
    long newest = LongPoint.decodeDimension(most, 0);
    return FunctionScoreQuery.boostByValue(query, new Recency(newest, oldest, half));
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DATE);
    return new DoubleValues() {
      private long day;

      @Override
      public double doubleValue() {
        return half / (double) (half + newest - day);
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        day = days.advanceExact(document) ? days.longValue() : oldest;
        return true;
      }
    };
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int document, Explanation scores)
      throws IOException {
    DoubleValues values = getValues(leaf, DoubleValues.EMPTY);
    values.advanceExact(document);
    return Explanation.match(values.doubleValue(), toString());
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return DocValues.isCacheable(leaf, Fields.DATE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recency that
        && newest == that.newest
        && oldest == that.oldest
        && half == that.half;
  }

  @Override
  public int hashCode() {
    return Objects.hash(newest, oldest, half);
  }

  @Override
  public String toString() {
    return half + " / (" + half + " + days before day " + newest + ")";
  }
}
