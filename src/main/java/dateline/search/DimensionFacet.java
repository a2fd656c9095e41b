package dateline.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * One dimension of an open index: counts its values, and finds the articles that have one. Both say
 * the same: choosing a value finds as many articles as were counted for it.
 */
interface DimensionFacet {
  /**
   * The values of these articles.
   *
   * @param values values to give back at most, on each level of a tree
   * @param choices what was chosen in this dimension: a tree is opened there
   */
  Count count(CountedArticles articles, int values, List<FacetChoice> choices) throws IOException;

  /** Articles that have this value, or one below it. */
  Query having(List<String> path) throws IOException, QueryException;

  /** Documents without any value; those that are no articles among them. */
  Query none() throws IOException;

  /** What was counted: articles with any value, and the most frequent values. */
  record Count(int articles, List<Facets.Value> values) {
    static final Count NONE = new Count(0, List.of());

    public Count {
      values = List.copyOf(values);
    }
  }
}
