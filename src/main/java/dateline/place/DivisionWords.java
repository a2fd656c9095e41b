package dateline.place;

import java.util.Locale;
import java.util.Set;

/** The words that say what sort of division a name is of: "Oblast" in "Kursk Oblast". */
final class DivisionWords {
  private static final Set<String> FIRST_LEVEL =
      Set.of(
          "oblast",
          "region",
          "province",
          "state",
          "krai",
          "kray",
          "republic",
          "governorate",
          "prefecture",
          "territory",
          "department",
          "voivodeship",
          "canton",
          "okrug",
          "wilaya",
          "emirate");

  private static final Set<String> SECOND_LEVEL =
      Set.of("county", "district", "raion", "rayon", "parish", "borough", "municipality");

  private DivisionWords() {}

  /** Whether the word, in lower case, makes the name before it that of a first-level division. */
  static boolean isFirstLevel(String lower) {
    return FIRST_LEVEL.contains(lower);
  }

  /** Whether the word, in lower case, makes the name before it that of a second-level division. */
  static boolean isSecondLevel(String lower) {
    return SECOND_LEVEL.contains(lower);
  }

  /**
   * Whether a name says that it is a first-level division, whatever its level: "Laguna Province".
   */
  static boolean hasFirstLevelWord(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isFirstLevel(lower.substring(lower.lastIndexOf(' ') + 1))
        || isFirstLevel(lower.substring(0, Math.max(0, lower.indexOf(' '))));
  }

  /** "Kursk" for "Kursk Oblast", "Tyva" for "Republic of Tyva"; empty if there is no such word. */
  static String bare(String name) {
    int space = name.lastIndexOf(' ');
    if (space > 0) {
      String last = name.substring(space + 1).toLowerCase(Locale.ROOT);
      if (isFirstLevel(last) || isSecondLevel(last) || last.equals("city")) {
        return name.substring(0, space);
      }
    }
    int of = name.indexOf(" of ");
    boolean before = of > 0 && isFirstLevel(name.substring(0, of).toLowerCase(Locale.ROOT));
    return before ? name.substring(of + 4) : "";
  }
}
