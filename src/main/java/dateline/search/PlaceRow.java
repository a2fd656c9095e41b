package dateline.search;

import dateline.annotation.Place;
import java.util.List;

/**
 * A place and how often it is named.
 *
 * @param place one of its mentions
 * @param articles in how many articles it is named
 * @param names as printed, the commonest first
 */
public record PlaceRow(Place place, int articles, List<Name> names) {
  public PlaceRow {
    names = List.copyOf(names);
  }

  /** Words that name the place, and in how many articles. */
  public record Name(String words, int articles) {}
}
