package dateline.search;

import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim and the article that it stands in.
 *
 * @param articleId id of the article
 * @param title the headline, or null if it has none
 * @param date day of publication, or null if unknown
 * @param source publisher, or null if unknown
 * @param claim the claim
 * @param words the figure as printed: "over 10,000 reinforcements"
 * @param speaker name of whom it is attributed to, several joined by commas; the source's words if
 *     nobody is known by name; null if it is not attributed
 * @param speakers the names of all of them, each by itself; empty if nobody is known by name
 * @param attribution the statement that it stands in, or null if it is not attributed
 * @param actors names of the actors it concerns
 * @param places names of the places it concerns
 * @param path names from the continent down to the place nearest to the figure; where its sentence
 *     names none, to the country that the article names most; empty if there is none
 * @param sentence the sentence that it stands in, on one line
 * @param start offset of the figure, counted from the body's start; below 0 in the title
 */
public record ClaimRow(
    String articleId,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String source,
    Claim claim,
    String words,
    @Nullable String speaker,
    List<String> speakers,
    @Nullable Attribution attribution,
    List<String> actors,
    List<String> places,
    List<String> path,
    String sentence,
    int start) {
  public ClaimRow {
    speakers = List.copyOf(speakers);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    path = List.copyOf(path);
  }

  /** An offset from the body's start as people read it. */
  public static String at(int offset) {
    return offset < 0 ? "@title" : "@" + offset;
  }

  /** Article and offset as people read them: {@code kursk @120}, {@code kursk @title}. */
  public String reference() {
    return articleId + " " + at(start);
  }
}
