package dateline.place;

/**
 * What a town's other names are worth. GeoNames does not say in which language they are, so this
 * can only be told by their letters.
 */
final class OtherNames {
  private OtherNames() {}

  /** Adds a name by which the town may be called or looked for. */
  static void add(String name, Row town) {
    if (isPartOf(name, town.name)) {
      town.addName(name, Gazetteer.BARE);
    } else if (isName(name)) {
      town.addName(name, Gazetteer.OTHER);
    }
  }

  /** "Hull" of "Kingston upon Hull", "Newcastle" of "Newcastle upon Tyne". */
  private static boolean isPartOf(String name, String whole) {
    return name.length() > 3
        && name.length() < whole.length()
        && (whole.startsWith(name + " ") || whole.endsWith(" " + name));
  }

  /**
   * A name of three letters or more in any script. Codes of airports are left out ("LHR"), and bare
   * transliterations, which GeoNames writes small ("lun dun").
   */
  private static boolean isName(String name) {
    if (name.length() < 3 || Character.isLowerCase(name.charAt(0))) {
      return false;
    }
    boolean capitals = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      capitals &= c < 0x250 && (Character.isUpperCase(c) || !Character.isLetter(c));
    }
    return !capitals;
  }
}
