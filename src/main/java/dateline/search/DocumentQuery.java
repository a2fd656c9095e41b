package dateline.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Documents that pass a test of their doc values. The test looks at each document that the rest of
 * a query leaves, so this is for filters that no term can answer: which values count depends on
 * what the user says of actors and places.
 */
final class DocumentQuery extends Query {
  /** Tests documents in the order of their numbers. */
  interface Test {
    boolean accepts(int document) throws IOException;
  }

  /** Opens a test for one pass over a part of the index. */
  interface Tests {
    Test open(LeafReaderContext leaf) throws IOException;
  }

  private final String words;
  private final Tests tests;

  /** {@code words} say what is tested, for those who debug. */
  DocumentQuery(String words, Tests tests) {
    this.words = words;
    this.tests = tests;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Test test = tests.open(leaf);
        DocIdSetIterator every = DocIdSetIterator.all(leaf.reader().maxDoc());
        Scorer scorer =
            new ConstantScoreScorer(
                score(),
                mode,
                new TwoPhaseIterator(every) {
                  @Override
                  public boolean matches() throws IOException {
                    return test.accepts(leaf.docBase + every.docID());
                  }

                  @Override
                  public float matchCost() {
                    return 100;
                  }
                });
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) {
            return scorer;
          }

          @Override
          public long cost() {
            return leaf.reader().maxDoc();
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentQuery query && tests.equals(query.tests);
  }

  @Override
  public int hashCode() {
    return tests.hashCode();
  }
}
