package dateline.search;

import dateline.annotation.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place and how often it is named.
 *
 * @param place one of its mentions
 * @param articles in how many articles it is named
 * @param names as printed, the commonest first
 * @param reasons why other places are this one, and why its words in one of the articles are
 */
public record PlaceRow(Place place, int articles, List<Name> names, List<Why> reasons) {
  public PlaceRow {
    names = List.copyOf(names);
    reasons = List.copyOf(reasons);
  }

  /** Words that name the place, and in how many articles. */
  public record Name(String words, int articles) {}

  /**
   * Why something is taken for the place.
   *
   * @param name words of an article, or the id or the words of another place
   * @param rule the rule, or the line in places.tsv
   * @param article id of the article, or null if it holds for all
   */
  public record Why(String name, String rule, @Nullable String article) {}
}
