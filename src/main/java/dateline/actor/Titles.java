package dateline.actor;

import dateline.article.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called before the name, and what it says of which person is meant.
 *
 * <pre>
 * Captain Edward Smith ... Senator William Smith ... Senator Smith      the second
 * Captain Robert Scott ... Mrs Scott                                    somebody else
 * </pre>
 */
final class Titles {
  /** What a title says of who bears it. */
  enum Sort {
    MALE,
    FEMALE,
    RANK,
    OFFICE
  }

  /**
   * A title.
   *
   * @param word one form for all its spellings: "governor" for "Gov."
   */
  record Title(String word, Sort sort) {
    /** Whether who bears this one hardly bears the other as well. */
    boolean contradicts(Title other) {
      return switch (sort) {
        case FEMALE -> other.sort == Sort.MALE || other.sort == Sort.RANK;
        case MALE -> other.sort == Sort.FEMALE;
        case RANK, OFFICE -> false;
      };
    }
  }

  private static final Map<String, Title> TABLE = read();

  private Titles() {}

  private static Map<String, Title> read() {
    Map<String, Title> table = new HashMap<>();
    for (String[] row : Resources.rows("titles.tsv")) {
      table.put(row[0], new Title(row[1], Sort.valueOf(row[2].toUpperCase(Locale.ROOT))));
    }
    return Map.copyOf(table);
  }

  /** The title that ends right before this token, or null. */
  static @Nullable Title before(Tokens tokens, int token) {
    int at = token - 1;
    if (at > 0 && tokens.is(at, '.')) {
      at--;
    }
    return at >= 0 && tokens.sentenceOf(at) == tokens.sentenceOf(token) ? of(tokens, at) : null;
  }

  private static @Nullable Title of(Tokens tokens, int token) {
    return tokens.isCapitalised(token) ? of(tokens.lower(token)) : null;
  }

  /** The title that a word in lower case is, or null. */
  static @Nullable Title of(String word) {
    return TABLE.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /** The words of a name without a title that was taken for its first: "Sherpa Tenzing". */
  static String[] without(String[] words) {
    boolean drop = words.length > 1 && TABLE.containsKey(words[0]) && !isFirstName(words[0]);
    return drop ? Arrays.copyOfRange(words, 1, words.length) : words;
  }

  /** Titles that are first names too: "Earl Warren", "Judge Reinhold". */
  private static boolean isFirstName(String word) {
    return Set.of("prince", "major", "king", "judge", "miss", "general", "dame").contains(word);
  }

  /** Whether somebody with the first titles can be meant where a name has this one. */
  static boolean allow(Set<Title> known, Title here) {
    return known.contains(here)
        || known.stream().noneMatch(title -> title.contradicts(here) || here.contradicts(title));
  }
}
