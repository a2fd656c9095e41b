package dateline.search;

import java.util.List;

/**
 * What to look for and how much of the answer to give back.
 *
 * <pre>{@code
 * new SearchRequest("place:Kursk AND drone*", List.of(), 0, 10, Sort.NEWEST, 10)
 * }</pre>
 *
 * @param query in the language of {@link QueryParser}; empty finds every article
 * @param choices facet values that hits must have or must not
 * @param offset hits to pass over
 * @param limit hits to give back at most; 0 for the total and the facets alone
 * @param sort order of the hits
 * @param facetValues values to give back a facet dimension at most; 0 for no facets
 */
public record SearchRequest(
    String query, List<FacetChoice> choices, int offset, int limit, Sort sort, int facetValues) {
  public SearchRequest {
    choices = List.copyOf(choices);
    if (offset < 0 || limit < 0 || facetValues < 0) {
      throw new IllegalArgumentException(
          "offset, limit and facetValues must not be below 0: "
              + offset
              + ", "
              + limit
              + ", "
              + facetValues);
    }
  }

  /** The ten most relevant articles, with ten values a facet. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, List.of(), 0, 10, Sort.RELEVANCE, 10);
  }
}
