package dateline.search;

import java.time.Duration;
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
 * @param page which hits to give back
 * @param ranking in which order
 * @param facets which facets to count besides those of the choices, and how much of each
 * @param copies how copies of one story are counted and listed
 * @param explained whether to say what each part of the query means and why each hit is one
 * @param timeLimit how long to look for articles; an answer that took longer is {@link
 *     Results#isPartial}
 */
public record SearchRequest(
    String query,
    List<FacetChoice> choices,
    Page page,
    Ranking ranking,
    FacetSelection facets,
    CopyChoice copies,
    boolean explained,
    Duration timeLimit) {
  /** Long enough for what people ask, and an end to what they ask by mistake. */
  public static final Duration TIME_LIMIT = Duration.ofSeconds(30);

  public SearchRequest {
    choices = List.copyOf(choices);
    if (!timeLimit.isPositive()) {
      throw new IllegalArgumentException("a time limit must be above 0: " + timeLimit);
    }
  }

  /** The same with copies counted as articles. */
  public SearchRequest(
      String query,
      List<FacetChoice> choices,
      Page page,
      Ranking ranking,
      FacetSelection facets,
      boolean explained,
      Duration timeLimit) {
    this(query, choices, page, ranking, facets, CopyChoice.USUAL, explained, timeLimit);
  }

  /** The same with the usual facets, 0 values for none, without explanations. */
  public SearchRequest(
      String query, List<FacetChoice> choices, int offset, int limit, Sort sort, int facetValues) {
    this(query, choices, offset, limit, sort, FacetSelection.usual(facetValues));
  }

  /** The same without explanations, within {@link #TIME_LIMIT}. */
  public SearchRequest(
      String query,
      List<FacetChoice> choices,
      int offset,
      int limit,
      Sort sort,
      FacetSelection facets) {
    this(
        query, choices, new Page(offset, limit, null), Ranking.by(sort), facets, false, TIME_LIMIT);
  }

  /** The ten most relevant articles, with ten values a facet. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, List.of(), 0, 10, Sort.RELEVANCE, 10);
  }
}
