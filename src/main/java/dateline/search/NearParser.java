package dateline.search;

import dateline.annotation.Place;
import dateline.annotation.PlaceNames;
import dateline.annotation.PlaceNames.Bearer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads how far from where:
 *
 * <pre>
 * Pokrovsk, 50 km                a place that the gazetteer knows; of several the most prominent
 * Springfield, Illinois, 20 mi   the one inside what stands behind the comma
 * 48.28,37.17,50km               degrees north and east
 * 50,36..52,39                   between these corners, south-west and north-east
 * </pre>
 */
final class NearParser {
  private static final String EXPECTED =
      "Expected a place or a point and how far from it, as near:\"Pokrovsk, 50 km\" or"
          + " near:48.28,37.17,50km.";
  private static final Pattern DISTANCE =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(km|mi|miles?|m)");
  private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,12})?");
  private static final Pattern CORNERS =
      Pattern.compile("\\s*([^,]*?)\\s*,\\s*([^,]*?)\\s*\\.\\.\\s*([^,]*?)\\s*,\\s*([^,]*?)\\s*");
  private static final String EXPECTED_CORNERS =
      "Expected two corners in degrees north and east, the south-western first, as"
          + " near:50,36..52,39.";
  private static final double MILE = 1.609344;

  private final QueryText in;
  private final String typed;
  private final int column;

  /** {@code column} is where {@code typed} begins in the query. */
  NearParser(QueryText in, String typed, int column) {
    this.in = in;
    this.typed = typed;
    this.column = column;
  }

  NewsQuery parse() throws QueryException {
    if (typed.contains("..")) {
      return corners();
    }
    int comma = typed.lastIndexOf(',');
    if (comma < 1) {
      throw in.expected(column, EXPECTED);
    }
    double kilometres = kilometres(typed.substring(comma + 1).strip(), comma + 1);
    String where = typed.substring(0, comma).strip();
    String[] parts = where.split("\\s*,\\s*", -1);
    if (parts.length == 2 && isDegrees(parts[0]) && isDegrees(parts[1])) {
      return new NewsQuery.Near(null, point(parts[0], parts[1]), kilometres);
    }
    return new NewsQuery.Near(where, middle(where, parts), kilometres);
  }

  private NewsQuery.InBox corners() throws QueryException {
    Matcher read = CORNERS.matcher(typed);
    if (!read.matches() || !IntStream.rangeClosed(1, 4).allMatch(i -> isDegrees(read.group(i)))) {
      throw in.expected(column, EXPECTED_CORNERS);
    }
    Place.Coordinates southWest = point(read.group(1), read.group(2));
    Place.Coordinates northEast = point(read.group(3), read.group(4));
    if (northEast.latitude() < southWest.latitude()) {
      throw in.expected(column, EXPECTED_CORNERS);
    }
    return new NewsQuery.InBox(southWest, northEast);
  }

  private double kilometres(String distance, int from) throws QueryException {
    Matcher measure = DISTANCE.matcher(distance.toLowerCase(Locale.ROOT));
    double number = measure.matches() ? Double.parseDouble(measure.group(1)) : 0;
    if (!(number > 0)) {
      throw in.expected(column + from, "Expected a distance above 0, as 50 km, 30 mi or 800 m.");
    }
    return switch (measure.group(2)) {
      case "km" -> number;
      case "m" -> number / 1000;
      default -> number * MILE;
    };
  }

  private static boolean isDegrees(String part) {
    return DEGREES.matcher(part).matches();
  }

  private Place.Coordinates point(String north, String east) throws QueryException {
    double latitude = Double.parseDouble(north);
    double longitude = Double.parseDouble(east);
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw in.expected(
          column, "Expected degrees north from -90 to 90 and degrees east from -180 to 180.");
    }
    return new Place.Coordinates(latitude, longitude);
  }

  private Place.Coordinates middle(String where, String[] parts) throws QueryException {
    for (Bearer bearer : bearers(parts)) {
      if (bearer.at() != null) {
        return bearer.at();
      }
    }
    throw in.expected(
        column,
        "The gazetteer knows no place \""
            + where
            + "\": expected a place that it knows, or degrees, as near:48.28,37.17,50km.");
  }

  /** The places of this name that lie in all that stands behind it: "Springfield", "Illinois". */
  static List<Bearer> bearers(String[] parts) {
    PlaceNames names = PlaceNames.installed();
    return names.bearers(parts[0]).stream()
        .filter(bearer -> {
          for (int i = 1; i < parts.length; i++) {
            List<String> holders = names.bearers(parts[i]).stream().map(Bearer::id).toList();
            if (bearer.path().stream().noneMatch(node -> holders.contains(node.id()))) {
              return false;
            }
          }
          return true;
        })
        .toList();
  }
}
