package dateline.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A rewritten query that keeps what it looked up in the index for a search, so that more can be
 * asked about the documents found without looking it up again. For one search in one thread.
 */
final class WeighedOnce extends Query {
  private final Query query;
  private @Nullable Weight weight;

  WeighedOnce(Query query) {
    this.query = query;
  }

  /**
   * What the last search looked up; it scores where that search did.
   *
   * @throws NullPointerException if there was no search
   */
  Weight weight() {
    return Objects.requireNonNull(weight);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight made = searcher.createWeight(query, mode, boost);
    weight = made;
    return made;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(Object object) {
    return object == this;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
