package dateline.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the index.
 *
 * @param id the id that most of the articles have it under
 * @param name for the screen
 * @param kind "person" or "organisation"
 * @param articles number of articles that name it, exact
 * @param first day of the earliest of them, or null if none has a date
 * @param last day of the latest, or null
 * @param names what it is called, most often first; looked up in its first articles only
 * @param ids all ids in the index that are taken for it
 * @param wikidata its id in Wikidata, or null
 * @param perhaps for a surname alone the one full name with it in articles of the same weeks, or
 *     null: the user may say that they are one
 * @param reasons why mentions and ids were taken for it
 */
public record ActorRow(
    String id,
    String name,
    String kind,
    int articles,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<String> names,
    List<String> ids,
    @Nullable String wikidata,
    @Nullable String perhaps,
    List<Why> reasons) {
  /** Nobody is in the news for longer than this. */
  private static final int LONGEST_LIFE = 80;

  public ActorRow {
    names = List.copyOf(names);
    ids = List.copyOf(ids);
    reasons = List.copyOf(reasons);
  }

  /**
   * Why a name is this actor's.
   *
   * @param name as printed, or the id that was joined
   * @param rule the rule: "surname of George W. Bush", "well-known: usual-names.tsv"
   * @param article an article where it was so, or null if that holds for all
   */
  public record Why(String name, String rule, @Nullable String article) {}

  /** Whether its articles lie so far apart that one person can hardly be meant in all. */
  public boolean isDoubtful() {
    return kind.equals("person")
        && first != null
        && last != null
        && last.getYear() - first.getYear() > LONGEST_LIFE;
  }
}
