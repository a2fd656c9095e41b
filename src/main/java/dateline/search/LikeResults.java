package dateline.search;

import java.util.List;

/**
 * Articles that are like one.
 *
 * @param id the article's id
 * @param total how many share enough with it
 * @param rows the most alike first
 */
public record LikeResults(String id, long total, List<LikeRow> rows) {
  public LikeResults {
    rows = List.copyOf(rows);
  }
}
