package dateline.actor;

import dateline.annotation.ActorId;
import java.util.Arrays;
import java.util.List;

/**
 * A person's printed name without what stands in it besides.
 *
 * <pre>
 * HECTOR “Macho” Ruiz     Hector Ruiz
 * Sherpa Tenzing          Tenzing
 * </pre>
 */
final class PersonName {
  private static final String OPENING = "\"\u201c\u2018(";
  private static final String CLOSING = "\"\u201d\u2019)";

  private PersonName() {}

  /** The words as in an id. */
  static List<String> words(String printed) {
    String[] words = Titles.without(ActorId.words(withoutNickname(printed)));
    return Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
  }

  /** The name in decent case. */
  static String full(String printed) {
    return NameCase.decent(withoutTitle(withoutNickname(printed)));
  }

  private static String withoutTitle(String name) {
    int space = name.indexOf(' ');
    boolean drop =
        space > 0 && Titles.without(ActorId.words(name)).length < ActorId.words(name).length;
    return drop ? name.substring(space + 1) : name;
  }

  /** "Hector Ruiz" of "Hector “Macho” Ruiz". */
  private static String withoutNickname(String name) {
    int open = 1;
    while (open < name.length() && OPENING.indexOf(name.charAt(open)) < 0) {
      open++;
    }
    int close = open + 1;
    while (close < name.length() && CLOSING.indexOf(name.charAt(close)) < 0) {
      close++;
    }
    boolean inside = close + 1 < name.length() && name.charAt(open - 1) == ' ';
    return inside ? name.substring(0, open) + name.substring(close + 1) : name;
  }
}
