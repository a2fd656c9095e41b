package dateline.search;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a scale, in base units: from {@code low} up to, but without, {@code high}.
 *
 * <pre>
 * ..1,000        under 1,000
 * 1,000..2,000   1,000 to 2,000
 * 2,000..        2,000 and more
 * </pre>
 *
 * @param typed what a {@link FacetChoice} takes
 * @param label for the screen
 */
record Band(String typed, String label, double low, double high) {
  private static final String TO = "..";

  /** The band between two written numbers, one of which may be empty, or null if it is none. */
  static @Nullable Band between(Scale scale, String from, String to) {
    Double low = from.isEmpty() ? Double.valueOf(Double.NEGATIVE_INFINITY) : scale.read(from);
    Double high = to.isEmpty() ? Double.valueOf(Double.POSITIVE_INFINITY) : scale.read(to);
    boolean isAll = from.isEmpty() && to.isEmpty();
    if (isAll || low == null || high == null || !(low < high)) {
      return null;
    }
    String label =
        from.isEmpty() ? "under " + to : to.isEmpty() ? from + " and more" : from + " to " + to;
    return new Band(from + TO + to, label, low, high);
  }

  /** Reads {@code typed}, or gives null if it is no band of this scale. */
  static @Nullable Band read(Scale scale, String typed) {
    int to = typed.indexOf(TO);
    return to < 0
        ? null
        : between(scale, typed.substring(0, to).strip(), typed.substring(to + TO.length()).strip());
  }

  /** Whether an interval surely lies in it. */
  boolean holds(double from, double to) {
    return from >= low && (to < high || (to == high && Double.isInfinite(high)));
  }
}
