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

  /** Those of them that are said of one town only. */
  static final Set<String> TOWNS = Set.of("city", "town", "village", "hamlet", "settlement");

  /** Words before "of" after which a country or division is one although they are capitalised. */
  static final Set<String> OFFICES = cues("offices");

  /** Before a name, they make it that of a ship or another craft. */
  static final Set<String> CRAFT = cues("craft");

  /** After "the" and a name, they show that the name was not there to tell of a noun. */
  static final Set<String> AFTER_NAMES = cues("after-names");

  /** Points of the compass, which may open the name of a part: "Far North Queensland". */
  static final Set<String> COMPASS = cues("compass");

  /** After a name, they make it that of a disease: "Marburg virus". */
  static final Set<String> DISEASES = cues("diseases");

  /** Degrees that read like a division cut short: "Anna Berg, M.D., spoke". */
  static final Set<String> DEGREES = cues("degrees");

  /** Keys of phrases that are no place although the gazetteer has one of that name. */
  static final Set<Long> PHRASES =
      Set.of(
          NameKey.of("Gulf"),
          NameKey.of("Panhandle"),
          NameKey.of("White House"),
          NameKey.of("West Nile"),
          NameKey.of("West Coast"),
          NameKey.of("East Coast"),
          NameKey.of("Southern District"),
          NameKey.of("Northern District"),
          NameKey.of("Eastern District"),
          NameKey.of("Western District"),
          NameKey.of("Security Council"),
          NameKey.of("Wall Street"),
          NameKey.of("Red Cross"),
          NameKey.of("Supreme Court"));

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
