package dateline.annotation;

import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Tells which places a name is used for, in whichever language or time: "Burma" for Myanmar. Which
 * class does so is said in {@code META-INF/services/dateline.annotation.PlaceNames}.
 */
public interface PlaceNames {
  /**
   * A place that bears a name.
   *
   * @param id as in {@link Place#id()}
   * @param at its middle, or null if unknown
   * @param country ISO 3166-1 alpha-2 code of the country that it lies in or is, or null
   * @param isCountry whether it is one
   * @param path as in {@link Place#path()}
   */
  record Bearer(
      String id,
      Place.@Nullable Coordinates at,
      @Nullable String country,
      boolean isCountry,
      List<Place.Node> path) {
    public Bearer {
      path = List.copyOf(path);
    }
  }

  /**
   * All that bear this name, the one first that a reader would think of; empty if none is known.
   */
  List<Bearer> bearers(String name);

  /** The ids of the places that a reader would think of first; empty if it knows none. */
  default List<String> ids(String name) {
    return bearers(name).stream().limit(1).map(Bearer::id).toList();
  }

  /** The one on the class path; one that knows no name where there is none. */
  static PlaceNames installed() {
    return ServiceLoader.load(PlaceNames.class, PlaceNames.class.getClassLoader())
        .findFirst()
        .orElse(name -> List.of());
  }
}
