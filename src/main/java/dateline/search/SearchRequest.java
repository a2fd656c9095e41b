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
 * @param facets which facets to count besides those of the choices, and how much of each
 */
public record SearchRequest(
    String query,
    List<FacetChoice> choices,
    int offset,
    int limit,
    Sort sort,
    FacetSelection facets) {
  public SearchRequest {
    choices = List.copyOf(choices);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException(
          "offset and limit must not be below 0: " + offset + ", " + limit);
    }
  }

  /** The same with the usual facets; 0 for none. */
  public SearchRequest(
      String query, List<FacetChoice> choices, int offset, int limit, Sort sort, int facetValues) {
    this(query, choices, offset, limit, sort, FacetSelection.usual(facetValues));
  }

  /** The ten most relevant articles, with ten values a facet. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, List.of(), 0, 10, Sort.RELEVANCE, 10);
  }
}
