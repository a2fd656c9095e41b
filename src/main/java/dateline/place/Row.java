package dateline.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place while the lists are read. */
final class Row {
  final int id;
  final PlaceKind kind;
  final @Nullable Row parent;
  final Map<String, Integer> names = new HashMap<>();
  String name;
  String code = "";
  @Nullable Row country;
  int population;
  int ordinal;
  private double latitude;
  private double longitude;
  private double eastX;
  private double eastY;
  private int held;

  Row(int id, PlaceKind kind, String name, @Nullable Row parent) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    addName(name, Gazetteer.MAIN);
  }

  void put(double north, double east) {
    latitude = north;
    longitude = east;
  }

  GazetteerWriter.Entry entry() {
    return new GazetteerWriter.Entry(
        id,
        kind,
        (int) Math.round(latitude * 1e5),
        (int) Math.round(longitude * 1e5),
        population,
        ordinal(parent),
        ordinal(country),
        name,
        code);
  }

  private static int ordinal(@Nullable Row row) {
    return row == null ? Gazetteer.NONE : row.ordinal;
  }

  /** Adds a name; English news writes "Saint John" and "St. John" alike, but not "Saint-Jean". */
  void addName(String words, int naming) {
    if (words.isEmpty()) {
      return;
    }
    names.merge(words, naming, Math::min);
    if (words.startsWith("Saint ")) {
      names.merge("St" + words.substring(5), naming, Math::min);
    } else if (words.startsWith("St. ")) {
      names.merge("Saint" + words.substring(3), naming, Math::min);
    }
  }

  void alias(String words) {
    if (words.isEmpty()) {
      return;
    }
    boolean capitals = words.startsWith("!");
    addName(capitals ? words.substring(1) : words, capitals ? Gazetteer.ABBREVIATION : 0);
  }

  void rename(String better) {
    name = better;
    addName(better, Gazetteer.MAIN);
  }

  void holds(Row town) {
    population += town.population;
    latitude += town.latitude;
    eastX += Math.cos(Math.toRadians(town.longitude));
    eastY += Math.sin(Math.toRadians(town.longitude));
    held++;
  }

  /** The mean of what it holds; a division without places lies where its container does. */
  void settle() {
    if (held > 0) {
      put(latitude / held, Math.toDegrees(Math.atan2(eastY, eastX)));
    } else if (latitude == 0 && longitude == 0 && parent != null && !kind.isTown()) {
      put(parent.latitude, parent.longitude);
    }
  }
}
