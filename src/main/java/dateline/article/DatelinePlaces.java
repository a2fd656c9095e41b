package dateline.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Cities that datelines name alone, and the countries and states that stand behind others. */
final class DatelinePlaces {
  private static final String TABLE = "dateline-places.tsv";
  private static final Set<String> CITIES = new HashSet<>(Table.column(TABLE, "city"));
  private static final Set<String> REGIONS = new HashSet<>();
  private static final int LONGEST = 60;

  static {
    for (String region : Table.column(TABLE, "region")) {
      REGIONS.add(region.toUpperCase(Locale.ROOT));
    }
  }

  private DatelinePlaces() {}

  /** Whether the stretch names a place: "KYIV", "Odesa, Ukraine", "GAZA/JERUSALEM". */
  static boolean isPlace(String text, int from, int to) {
    if (to - from > LONGEST || to - from < 3) {
      return false;
    }
    String name = text.substring(from, to).toUpperCase(Locale.ROOT);
    int slash = name.indexOf('/');
    if (slash > 0) {
      return CITIES.contains(name.substring(0, slash).strip())
          && CITIES.contains(name.substring(slash + 1).strip());
    }
    int comma = name.lastIndexOf(',');
    return comma < 0 ? CITIES.contains(name) : REGIONS.contains(name.substring(comma + 1).strip());
  }
}
