package dateline.search;

import java.util.List;

/**
 * An article that is like another.
 *
 * @param hit the article; its snippets are its beginning
 * @param actors names of the persons and organisations that both name, the rarest first
 * @param places likewise
 * @param words words that both have of those by which articles were looked for
 */
public record LikeRow(Hit hit, List<String> actors, List<String> places, List<String> words) {
  public LikeRow {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    words = List.copyOf(words);
  }
}
