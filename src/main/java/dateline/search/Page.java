package dateline.search;

import org.jspecify.annotations.Nullable;

/**
 * Which of the hits to give back.
 *
 * @param offset hits to pass over, counted from the first or from behind the cursor
 * @param limit hits to give back at most; 0 for the total and the facets alone
 * @param after what {@link Results#next} gave: only what comes behind it; null from the first on.
 *     However far behind, a page costs as much as the first.
 */
public record Page(int offset, int limit, @Nullable Cursor after) {
  public Page {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException(
          "offset and limit must not be below 0: " + offset + ", " + limit);
    }
  }

  /** The first hits. */
  public static Page first(int limit) {
    return new Page(0, limit, null);
  }
}
