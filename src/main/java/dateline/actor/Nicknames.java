package dateline.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Short forms of first names: "vlad" may stand for "vladimir". */
final class Nicknames {
  private static final Map<String, Set<String>> TABLE = read();

  private Nicknames() {}

  /** Whether the one may be the short form of the other; both in lower case. */
  static boolean mayStandFor(String nickname, String firstName) {
    return TABLE.getOrDefault(nickname, Set.of()).contains(firstName);
  }

  /** Whether it is a short form at all. */
  static boolean has(String nickname) {
    return TABLE.containsKey(nickname);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String[] row : Resources.rows("nicknames.tsv")) {
      table.put(row[0], Set.of(row[1].split(" ", -1)));
    }
    return Map.copyOf(table);
  }
}
