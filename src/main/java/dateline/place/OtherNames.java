package dateline.place;

import java.util.Set;

/**
 * Which of a town's other names are worth their room in the file. GeoNames does not say in which
 * language they are, so most can only be told by their letters.
 */
final class OtherNames {
  private static final int ENOUGH_PEOPLE = 10_000;

  /** Where other names are old or foreign ones that English text does not print. */
  private static final Set<String> ENGLISH_SPEAKING = Set.of("US", "GB", "IE", "CA", "AU", "NZ");

  private OtherNames() {}

  /**
   * Whether English text may print it: Latin letters, a capital first (GeoNames writes bare
   * transliterations small: "lun dun"), no airport code, of a town that is known abroad.
   */
  static boolean matters(String name, Row town) {
    if (town.country != null && ENGLISH_SPEAKING.contains(town.country.code)) {
      return false;
    }
    boolean known =
        town.population >= ENOUGH_PEOPLE
            || town.kind == PlaceKind.CAPITAL
            || town.kind == PlaceKind.SEAT;
    if (!known || name.length() < 4 || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    boolean small = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isDigit(c) || (Character.isLetter(c) && !isLatin(c))) {
        return false;
      }
      small |= Character.isLowerCase(c);
    }
    return small;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 || (c >= 0x1e00 && c < 0x1f00) || c == '\u02bc';
  }
}
