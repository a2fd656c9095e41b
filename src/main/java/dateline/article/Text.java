package dateline.article;

/** Walking over the characters of one line. */
final class Text {
  private Text() {}

  /** The first character from here that is no white space, or {@code to}. */
  static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the last character that is no white space, or {@code from}. */
  static int trimEnd(String text, int from, int to) {
    int at = to;
    while (at > from && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The next white space from here, or {@code to}. */
  static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The last place of the character in this stretch, or -1; looks no further back. */
  static int lastIndexOf(String text, char c, int from, int to) {
    int at = to - 1;
    while (at >= from && text.charAt(at) != c) {
      at--;
    }
    return at < from ? -1 : at;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\ufeff';
  }

  static boolean isUpper(String text, int at, int to) {
    return at < to && Character.isUpperCase(text.charAt(at));
  }

  static boolean isLower(String text, int at, int to) {
    return at < to && Character.isLowerCase(text.charAt(at));
  }

  /** How many words stand between white space, counting no further than {@code limit}. */
  static int words(String text, int from, int to, int limit) {
    int count = 0;
    int at = skipSpace(text, from, to);
    while (at < to && count < limit) {
      count++;
      at = skipSpace(text, wordEnd(text, at, to), to);
    }
    return count;
  }
}
