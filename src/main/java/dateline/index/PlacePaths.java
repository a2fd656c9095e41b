package dateline.index;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The values of {@link Fields#PLACE_PATH}: one for each place of an article, with everything that
 * contains it, so that trees are counted and corrected without a look at the articles.
 *
 * <pre>
 * continent:AS TAB Asia TAB gn:1327865 TAB Myanmar TAB TAB gn:1327865 TAB MM
 * |nodes from the continent down, id and name     |   |key           |country
 * </pre>
 */
public final class PlacePaths {
  private static final String CELL = "\t";

  private PlacePaths() {}

  /**
   * A value, taken apart.
   *
   * @param path as in {@link Place#path()}
   * @param key as {@link PlaceForms#key} gives it
   * @param country ISO 3166-1 alpha-2 code in lower case, or empty
   */
  public record Value(List<Place.Node> path, String key, String country) {
    public Value {
      path = List.copyOf(path);
    }
  }

  /** Takes a value apart. */
  public static Value read(String value) {
    String[] cells = value.split(CELL, -1);
    List<Place.Node> path = new ArrayList<>();
    int at = 0;
    for (; !cells[at].isEmpty(); at += 2) {
      path.add(new Place.Node(cells[at], cells[at + 1]));
    }
    return new Value(path, cells[at + 1], cells[at + 2]);
  }

  static Set<String> of(AnnotatedArticle article) {
    Set<String> values = new LinkedHashSet<>();
    for (Place place : article.places()) {
      StringBuilder value = new StringBuilder();
      for (Place.Node node : place.path()) {
        value.append(node.id()).append(CELL).append(node.name()).append(CELL);
      }
      String country = place.country() == null ? "" : place.country().toLowerCase(Locale.ROOT);
      values.add(value + CELL + PlaceForms.key(place) + CELL + country);
    }
    return values;
  }
}
