package dateline.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Short forms of first names: "vlad" may stand for "vladimir". */
final class Nicknames {
  private static final Map<String, Set<String>> TABLE = read();
  private static final String VOWELS = "aeiouy";
  private static final int LONGEST_STEM = 6;

  private Nicknames() {}

  /** Whether the one may be the short form of the other; both in lower case. */
  static boolean mayStandFor(String nickname, String firstName) {
    return TABLE.getOrDefault(nickname, Set.of()).contains(firstName);
  }

  /** The first names that it may stand for. */
  static Set<String> of(String nickname) {
    return TABLE.getOrDefault(nickname, Set.of());
  }

  /**
   * The pet forms of a surname: "gorby" and "gorbie" of "gorbachev", "brownie" of "brown". Three
   * letters at least are kept, and they end where a vowel follows.
   */
  static Set<String> ofSurname(String surname) {
    Set<String> forms = new LinkedHashSet<>();
    for (int cut = 3; cut <= Math.min(surname.length(), LONGEST_STEM); cut++) {
      boolean syllable = cut == surname.length() || VOWELS.indexOf(surname.charAt(cut)) >= 0;
      if (syllable && VOWELS.indexOf(surname.charAt(cut - 1)) < 0) {
        forms.add(surname.substring(0, cut) + "y");
        forms.add(surname.substring(0, cut) + "ie");
      }
    }
    forms.remove(surname);
    return forms;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String[] row : Resources.rows("nicknames.tsv")) {
      table.put(row[0], Set.of(row[1].split(" ", -1)));
    }
    return Map.copyOf(table);
  }
}
