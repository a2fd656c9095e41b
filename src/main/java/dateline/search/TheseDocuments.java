package dateline.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Matches a few documents by their numbers; leads a conjunction, since it is the shortest. */
final class TheseDocuments extends Query {
  private final int[] documents;

  /** {@code documents} count in the whole index, in any order. */
  TheseDocuments(int[] documents) {
    this.documents = documents.clone();
    Arrays.sort(this.documents);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int first = place(leaf.docBase);
        int end = place(leaf.docBase + leaf.reader().maxDoc());
        if (first == end) {
          return null;
        }
        DocIdSetIterator some = new Some(leaf.docBase, first, end);
        return ConstantScoreScorerSupplier.fromIterator(
            some, score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private int place(int document) {
    int found = Arrays.binarySearch(documents, document);
    return found < 0 ? -found - 1 : found;
  }

  /** Those of one segment. */
  private final class Some extends DocIdSetIterator {
    private final int base;
    private final int end;
    private int next;
    private int document = -1;

    Some(int base, int first, int end) {
      this.base = base;
      this.next = first;
      this.end = end;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      document = next == end ? NO_MORE_DOCS : documents[next++] - base;
      return document;
    }

    @Override
    public int advance(int target) throws IOException {
      return slowAdvance(target);
    }

    @Override
    public long cost() {
      return (long) end - next;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return documents.length + " documents";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TheseDocuments that && Arrays.equals(documents, that.documents);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(documents);
  }
}
