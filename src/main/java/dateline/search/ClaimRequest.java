package dateline.search;

import java.util.List;

/**
 * Which claims to list and how much of the answer to give back.
 *
 * <pre>{@code
 * new ClaimRequest("Kursk", List.of(ClaimFilter.of(QueryField.VERB, "lost")), 0, 20, ClaimSort.DATE, 0)
 * }</pre>
 *
 * @param query in the language of {@link QueryParser}; empty finds every claim
 * @param filters what each claim must meet besides, all of them, as within {@code claim( )}: see
 *     {@link ClaimFilter}
 * @param offset claims to pass over
 * @param limit claims to give back at most
 * @param sort their order
 * @param facetValues values to give back a facet dimension at most; 0 for no facets
 */
public record ClaimRequest(
    String query, List<NewsQuery> filters, int offset, int limit, ClaimSort sort, int facetValues) {
  /** No limit. */
  public static final int ALL = Integer.MAX_VALUE;

  public ClaimRequest {
    filters = List.copyOf(filters);
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

  /** A page of claims in the order of their articles. */
  public static ClaimRequest of(String query, int offset, int limit) {
    return new ClaimRequest(query, List.of(), offset, limit, ClaimSort.ARTICLE, 0);
  }
}
