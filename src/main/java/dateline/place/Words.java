package dateline.place;

import java.util.HashSet;
import java.util.Set;

/** The small words that a place's name is told by, or told apart from other names by. */
final class Words {
  /** Names of places that are ordinary words: "Reading", "March". */
  static final Set<String> ORDINARY = column("words.tsv");

  /** Names of places that are people's names: "Austin". */
  static final Set<String> PERSONAL = column("persons.tsv");

  /** Before a name, they make it a place. */
  static final Set<String> IN = cues("in");

  /** Before a name, they are a weaker sign: people are met there too. */
  static final Set<String> FROM = cues("from");

  /** Capitalised words before a name that leave it a place. */
  static final Set<String> OPENERS = cues("openers");

  /** Capitalised words after a name that leave it a place. */
  static final Set<String> FOLLOWERS = cues("followers");

  /** Words before "of" that make what follows a place: "city of Kursk". */
  static final Set<String> TOWN_WORDS = cues("town-words");

  /** Words before "of" after which a country or division is one although they are capitalised. */
  static final Set<String> OFFICES = cues("offices");

  private Words() {}

  private static Set<String> cues(String use) {
    Set<String> words = new HashSet<>();
    for (String[] row : Tables.rows("cues.tsv")) {
      if (row[0].equals(use)) {
        words.add(row[1]);
      }
    }
    return Set.copyOf(words);
  }

  private static Set<String> column(String file) {
    Set<String> words = new HashSet<>();
    for (String[] row : Tables.rows(file)) {
      words.add(row[0]);
    }
    return Set.copyOf(words);
  }
}
