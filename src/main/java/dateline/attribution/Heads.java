package dateline.attribution;

import dateline.annotation.Figure;
import dateline.annotation.VerbClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts under one name, whatever words it takes, by {@code heads.tsv}:
 *
 * <pre>
 * 40 troops, 40 servicemen                          soldiers
 * 40 dead, killed 40 people, a toll of 40           killed
 * </pre>
 */
public final class Heads {
  private static final String PEOPLE = "people";
  private static final Map<String, String> HEADS = new HashMap<>();
  private static final Set<String> FATES = new HashSet<>();
  private static final Set<String> LOCAL = new HashSet<>();

  /** Those who are counted where their fate is told. */
  private static final Set<String> PERSONS =
      Set.of(
          PEOPLE,
          "children",
          "passengers",
          "crew",
          "workers",
          "soldiers",
          "fighters",
          "police",
          "protesters",
          "officials");

  static {
    for (String[] row : Words.rows("heads.tsv")) {
      if (row[1].equals("fate")) {
        FATES.add(row[0]);
      }
      if (!row[1].equals("thing")) {
        LOCAL.add(row[0]);
      }
      for (String noun : row[2].split(" ", -1)) {
        HEADS.put(noun, row[0]);
      }
    }
  }

  private Heads() {}

  /** The name for all nouns of this one's meaning; a noun in no row stands for itself. */
  public static String of(String noun) {
    return HEADS.getOrDefault(noun, noun);
  }

  /** Whether those counted are where the event of a report is, unless it says otherwise. */
  static boolean isLocal(@Nullable String head) {
    return head != null && LOCAL.contains(head);
  }

  /**
   * The head of a figure with this verb: what befell people goes before who they are.
   *
   * @param counted the noun as printed, in lower case, or null
   * @param fate what befell those who are counted, or null
   */
  static @Nullable String of(Figure.Kind kind, @Nullable String counted, @Nullable VerbClass fate) {
    String head = counted == null ? null : of(counted);
    boolean persons = head == null || PERSONS.contains(head);
    boolean counts = kind == Figure.Kind.COUNT || (kind == Figure.Kind.RATIO && head != null);
    return fate != null && counts && persons ? fate.name() : head;
  }
}
