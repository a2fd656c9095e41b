package dateline.annotation;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Tells which places a name is used for, in whichever language or time: "Burma" for Myanmar. Which
 * class does so is said in {@code META-INF/services/dateline.annotation.PlaceNames}.
 */
public interface PlaceNames {
  /** The ids of the places that a reader would think of first; empty if it knows none. */
  List<String> ids(String name);

  /** The one on the class path; one that knows no name where there is none. */
  static PlaceNames installed() {
    return ServiceLoader.load(PlaceNames.class, PlaceNames.class.getClassLoader())
        .findFirst()
        .orElse(name -> List.of());
  }
}
