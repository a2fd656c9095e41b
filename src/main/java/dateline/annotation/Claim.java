package dateline.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with everything it hangs on: who gave it, about whom, where and when. "Putin has lost up
 * to several hundred troops in the past 48 hours in Kursk", printed on 12 November 2024:
 *
 * <pre>
 * head soldiers   verb lost (LOST, LOSS)   actors vladimir-putin   places gn:538555 (BESIDE)
 * time "past 48 hours", 2024-11-10 to 2024-11-12
 * </pre>
 *
 * @param figure the figure
 * @param head what is counted, or befell those who are counted, under one name for all words of it:
 *     "soldiers" for "troops" and "servicemen", "killed" for "dead" and "killed people"; null where
 *     nothing is counted
 * @param verb the verb it hangs on as printed, in lower case ("lost"), or null
 * @param verbClass what the verb says, or null if it has no class
 * @param actors ids of the actors it concerns
 * @param places ids of the places it concerns, the nearest first; an unresolved place is its words
 *     in lower case
 * @param placeBy how the places were chosen; null if and only if there are none
 * @param time the words that say when, as printed ("past 48 hours"), or null
 * @param period the days that these words mean, or null if they cannot be told
 * @param attribution index into the article's attributions of the statement that holds it, or -1
 */
public record Claim(
    Figure figure,
    @Nullable String head,
    @Nullable String verb,
    @Nullable VerbClass verbClass,
    List<String> actors,
    List<String> places,
    @Nullable PlaceBy placeBy,
    @Nullable String time,
    @Nullable Period period,
    int attribution) {
  /** How the places of a claim were chosen, the nearest first. */
  public enum PlaceBy {
    /** In the clause of the figure. */
    BESIDE,
    /** Elsewhere in its sentence. */
    SENTENCE,
    /** In a sentence before. */
    CARRIED,
    /** The article's dateline. */
    DATELINE
  }

  public Claim {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    if (places.isEmpty() != (placeBy == null)) {
      throw new IllegalArgumentException("places " + places + " chosen by " + placeBy);
    }
  }
}
