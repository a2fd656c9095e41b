package dateline.search;

import java.util.List;

/**
 * The places of the articles that match.
 *
 * @param total how many places
 * @param articles how many articles match
 * @param rows the page of them that was asked for, the most named first
 * @param read the query as it was understood
 * @param hints sentences for the user
 */
public record PlaceResults(
    int total, int articles, List<PlaceRow> rows, String read, List<String> hints) {
  public PlaceResults {
    rows = List.copyOf(rows);
    hints = List.copyOf(hints);
  }
}
