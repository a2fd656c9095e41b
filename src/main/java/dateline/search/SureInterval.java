package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;

/**
 * Claims whose sure interval lies in another, or meets it. Asked of all claims the tree of
 * intervals answers at once; where the rest of a query leaves few, their numbers are looked at
 * instead, since {@code figure:>1} holds for most claims of an index.
 *
 * @param asStated whether it counts in the unit as stated; in base units only claims that have one
 *     may be asked
 * @param possibly whether it is enough that they meet
 */
record SureInterval(boolean asStated, boolean possibly, double low, double high)
    implements DocumentQuery.Tests {
  Query query() {
    return new IndexOrDocValuesQuery(tree(), oneByOne());
  }

  Query tree() {
    String field = asStated ? Fields.CLAIM_VALUE_SURE : Fields.CLAIM_BASE_SURE;
    double[] from = {low};
    double[] to = {high};
    return possibly
        ? DoubleRange.newIntersectsQuery(field, from, to)
        : DoubleRange.newWithinQuery(field, from, to);
  }

  Query oneByOne() {
    return new DocumentQuery(toString(), this);
  }

  @Override
  public DocumentQuery.Test open(LeafReaderContext leaf) throws IOException {
    ClaimEnds ends = new ClaimEnds(leaf, asStated);
    boolean hasLow = low != Double.NEGATIVE_INFINITY;
    boolean hasHigh = high != Double.POSITIVE_INFINITY;
    return document ->
        ends.read(document - leaf.docBase)
            && (!hasLow || isOrdered(low, possibly ? ends.high() : ends.low()))
            && (!hasHigh || isOrdered(possibly ? ends.low() : ends.high(), high));
  }

  /** As the tree orders numbers: -0 stands before 0. */
  private static boolean isOrdered(double one, double other) {
    return Double.compare(one, other) <= 0;
  }
}
