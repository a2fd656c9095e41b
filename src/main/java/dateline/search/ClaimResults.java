package dateline.search;

import java.util.List;

/**
 * Claims of the articles that match.
 *
 * @param total number of claims, exact
 * @param rows those asked for
 * @param read how the query was read, as in {@link Results}
 * @param facets what all of them have in common, counted in claims; {@link Facets#NONE} if not
 *     asked
 * @param hints as in {@link Results}
 */
public record ClaimResults(
    long total, List<ClaimRow> rows, Facets facets, String read, List<String> hints) {
  public ClaimResults {
    rows = List.copyOf(rows);
    hints = List.copyOf(hints);
  }
}
