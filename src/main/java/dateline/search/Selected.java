package dateline.search;

import java.util.List;

/**
 * What is known of a {@link Selection} before its first article.
 *
 * @param total number of articles that match
 * @param read how the query was read, with every operator written out
 * @param hints sentences that may help
 */
public record Selected(long total, String read, List<String> hints) {
  public Selected {
    hints = List.copyOf(hints);
  }
}
