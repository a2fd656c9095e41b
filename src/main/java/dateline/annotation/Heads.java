package dateline.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream in = Heads.class.getResourceAsStream("heads.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the table heads.tsv is missing from the jar");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .forEach(Heads::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the table heads.tsv cannot be read", e);
    }
  }

  private static void add(String[] row) {
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

  private Heads() {}

  /** Whether a head says itself what befell those who are counted: "killed". */
  public static boolean isFate(String head) {
    return FATES.contains(head);
  }

  /** The name for all nouns of this one's meaning; a noun in no row stands for itself. */
  public static String of(String noun) {
    return HEADS.getOrDefault(noun, noun);
  }

  /** Whether those counted are where the event of a report is, unless it says otherwise. */
  public static boolean isLocal(@Nullable String head) {
    return head != null && LOCAL.contains(head);
  }

  /**
   * The head of a figure with this verb: what befell people goes before who they are.
   *
   * @param counted the noun as printed, in lower case, or null
   * @param fate what befell those who are counted, or null
   */
  public static @Nullable String of(
      Figure.Kind kind, @Nullable String counted, @Nullable VerbClass fate) {
    String head = counted == null ? null : of(counted);
    boolean persons = head == null || PERSONS.contains(head);
    boolean counts = kind == Figure.Kind.COUNT || (kind == Figure.Kind.RATIO && head != null);
    return fate != null && counts && persons ? fate.name() : head;
  }

  /**
   * Which people a noun counts, if not just any: "workers" for "staff", null for "people" and
   * "dead". "36 of its staff were killed" is not the toll.
   */
  public static @Nullable String group(String counted) {
    String head = of(counted);
    return PERSONS.contains(head) && !head.equals(PEOPLE) ? head : null;
  }
}
