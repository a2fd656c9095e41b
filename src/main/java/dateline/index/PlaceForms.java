package dateline.index;

import dateline.analysis.Words;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The values of {@link Fields#PLACE_FORM}: each place of an article by each of the words that name
 * it there:
 *
 * <pre>
 * gn:1327865 TAB Burma          gn:1327865 TAB Myanmar
 * </pre>
 *
 * <p>A place that is not resolved stands there by its words in lower case.
 */
public final class PlaceForms {
  private PlaceForms() {}

  /** A value, taken apart. */
  public record Form(String place, String words) {}

  /** Takes a value apart. */
  public static Form read(String value) {
    int tab = value.indexOf('\t');
    return new Form(value.substring(0, tab), value.substring(tab + 1));
  }

  /** What stands for the place: its id, or its words if it has none. */
  public static String key(Place place) {
    String id = place.id();
    return id != null ? id : Words.name(place.name());
  }

  static Set<String> of(AnnotatedArticle article) {
    Set<String> values = new LinkedHashSet<>();
    for (Place place : article.places()) {
      String words = place.span().in(article.text()).replaceAll("\\s+", " ");
      values.add(key(place) + "\t" + words);
    }
    return values;
  }
}
