package dateline.search;

import java.util.List;

/**
 * Who and what appears with those whom a query asks for.
 *
 * @param read the query as it was read
 * @param articles number of articles that match
 * @param rows the most telling of each kind, kind by kind
 * @param hints sentences that may help
 */
public record RelatedResults(
    String read, long articles, List<RelatedRow> rows, List<String> hints) {
  public RelatedResults {
    rows = List.copyOf(rows);
    hints = List.copyOf(hints);
  }
}
