package dateline.search;

import java.util.List;

/**
 * All articles that match a query and fit what was chosen among the facets.
 *
 * <pre>{@code
 * new Selection("place:Kursk drone*", List.of(FacetChoice.parse("month=2024-11")))
 * }</pre>
 *
 * @param query in the language of {@link QueryParser}; empty finds every article
 * @param choices facet values that articles must have or must not
 */
public record Selection(String query, List<FacetChoice> choices) {
  public Selection {
    choices = List.copyOf(choices);
  }
}
