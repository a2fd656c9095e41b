package dateline.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with everything it hangs on: who gave it, about whom, where and when.
 *
 * @param figure the figure
 * @param verb the verb it hangs on as printed, in lower case ("lost"), or null
 * @param actors ids of the actors it concerns
 * @param places ids of the places it concerns; an unresolved place is its words in lower case
 * @param time the words that say when, as printed ("past 48 hours"), or null
 * @param attribution index into the article's attributions of the statement that holds it, or -1
 */
public record Claim(
    Figure figure,
    @Nullable String verb,
    List<String> actors,
    List<String> places,
    @Nullable String time,
    int attribution) {
  public Claim {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }
}
