package dateline.annotation;

import dateline.article.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a location. "Kursk" in "Kursk region" is
 *
 * <pre>
 * id gn:538555   name Kursk Oblast   at 51.7, 36.2   country RU
 * path           Europe > Russia > Kursk Oblast
 * </pre>
 *
 * @param span the mention
 * @param id {@code gn:} and the GeoNames id, or null if it could not be resolved
 * @param name the gazetteer's name, or the words as printed if unresolved
 * @param at where it lies, or null if unknown
 * @param country ISO 3166-1 alpha-2 code, or null if unknown
 * @param path from the continent down to the place itself; for an unresolved place the path of the
 *     place that contains it, or empty
 * @param rule why this place: "country name", "capital", "inside Kursk Oblast by 'in Kursk
 *     region'", "largest population"
 */
public record Place(
    Span span,
    @Nullable String id,
    String name,
    @Nullable Coordinates at,
    @Nullable String country,
    List<Node> path,
    String rule)
    implements Annotation {
  /** Places on the path from a continent down to a country. */
  private static final int COUNTRY_LEVEL = 2;

  /** Countries of less than a thousand square kilometres: all of one lies where its middle lies. */
  private static final Set<String> SMALL_COUNTRIES =
      Set.of(
          "AD", "AG", "AI", "AW", "BB", "BH", "BL", "BM", "CK", "DM", "GD", "GG", "GI", "GU", "IM",
          "JE", "KI", "KN", "KY", "LC", "LI", "MC", "MF", "MH", "MO", "MS", "MT", "MV", "NR", "NU",
          "PM", "PN", "PW", "SG", "SH", "SM", "SX", "TC", "TO", "TV", "VA", "VC", "VG", "VI");

  public Place {
    path = List.copyOf(path);
  }

  /** Degrees on WGS 84, north and east positive. */
  public record Coordinates(double latitude, double longitude) {
    public Coordinates {
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
      }
    }
  }

  /**
   * A place on the way down to another.
   *
   * @param id {@code gn:} and the GeoNames id; for a continent {@code continent:EU}
   */
  public record Node(String id, String name) {}

  /**
   * Whether it lies about where its coordinates say: every place but a continent or a country of
   * some size, whose middle may be a thousand kilometres from what happened there.
   */
  public boolean isSpot() {
    return at != null
        && (path.size() > COUNTRY_LEVEL || (country != null && SMALL_COUNTRIES.contains(country)));
  }

  /** Whether the gazetteer knows it. */
  public boolean isResolved() {
    return id != null;
  }
}
