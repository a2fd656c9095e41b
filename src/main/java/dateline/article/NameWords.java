package dateline.article;

import java.util.Set;

/** The words of names: capitals, and the small particles between them. */
final class NameWords {
  private static final int MOST = 5;

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "van", "von", "der", "den", "bin", "al", "el", "da", "di", "du", "ten", "dos",
          "del", "le", "ter", "ibn", "zu", "y", "e");

  private NameWords() {}

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** A capital, then letters, hyphens, apostrophes and full stops. */
  static boolean isName(String text, int from, int to) {
    if (from >= to || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '’' && c != '.') {
        return false;
      }
    }
    return true;
  }

  /**
   * After the two to five words of a name that start here, or {@code from}: 7 in "Ann Lee, Kyiv".
   */
  static int personEnd(String text, int from, int to) {
    int at = from;
    int end = from;
    int capitals = 0;
    while (at < to) {
      int word = wordEnd(text, at, to);
      if (isName(text, at, word)) {
        capitals++;
        end = word;
      } else if (capitals == 0 || !isParticle(text.substring(at, word))) {
        break;
      }
      at = word;
      if (at < to && !Text.isSpace(text.charAt(at))) {
        break;
      }
      at = Text.skipSpace(text, at, to);
    }
    return capitals >= 2 && capitals <= MOST ? end : from;
  }

  /** The next white space or mark that divides names. */
  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to && !Text.isSpace(text.charAt(at)) && ",;/|()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
