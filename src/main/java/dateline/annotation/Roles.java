package dateline.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What somebody can be, in words of an article, and the walks of life that it belongs to, by {@code
 * roles.tsv}:
 *
 * <pre>
 * goalkeeper        sport
 * prime minister    politics
 * president         politics, business
 * </pre>
 */
public final class Roles {
  /** No role of the table has more words. */
  public static final int MOST_WORDS = 3;

  private static final Map<String, Set<Walk>> WALKS = new HashMap<>();
  private static final Set<String> LAST_WORDS = new HashSet<>();

  static {
    try (InputStream in = Roles.class.getResourceAsStream("roles.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the table roles.tsv is missing from the jar");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .forEach(Roles::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the table roles.tsv cannot be read", e);
    }
  }

  private Roles() {}

  private static void add(String[] row) {
    Set<Walk> walks = EnumSet.noneOf(Walk.class);
    for (String walk : row[1].split(" ", -1)) {
      walks.add(Walk.valueOf(walk.toUpperCase(Locale.ROOT)));
    }
    WALKS.put(row[0], walks);
    LAST_WORDS.add(row[0].substring(row[0].lastIndexOf(' ') + 1));
  }

  /** Whether these words in lower case are a role. */
  public static boolean contain(String words) {
    return WALKS.containsKey(words);
  }

  /** Whether a role ends with this word in lower case. */
  public static boolean endWith(String word) {
    return LAST_WORDS.contains(word);
  }

  /**
   * The walks of life of somebody with these roles. A role that tells one decides: "president" and
   * "chief executive" is business. Words that are no roles tell nothing.
   */
  public static Set<Walk> walks(Collection<String> roles) {
    Set<Walk> clear = EnumSet.noneOf(Walk.class);
    Set<Walk> possible = EnumSet.noneOf(Walk.class);
    for (String role : roles) {
      Set<Walk> walks = WALKS.getOrDefault(role, Set.of());
      (walks.size() == 1 ? clear : possible).addAll(walks);
    }
    return clear.isEmpty() ? possible : clear;
  }
}
