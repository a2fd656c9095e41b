package dateline.search;

import java.util.List;

/**
 * Actors of the articles that match, those of most articles first.
 *
 * @param total number of persons and organisations, exact
 * @param articles number of articles that match, exact
 * @param rows those asked for
 * @param read how the query was read, as in {@link Results}
 * @param hints as in {@link Results}
 */
public record ActorResults(
    int total, int articles, List<ActorRow> rows, String read, List<String> hints) {
  public ActorResults {
    rows = List.copyOf(rows);
    hints = List.copyOf(hints);
  }
}
