package dateline.search;

import java.time.LocalDate;

/** A typed query and how far it has been read. */
final class QueryText {
  /** A longer query is refused. */
  static final int MAX_LENGTH = 10_000;

  private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

  private final String text;
  private final LocalDate today;
  private int at;

  QueryText(String text, LocalDate today) throws QueryException {
    this.text = text;
    this.today = today;
    if (text.length() > MAX_LENGTH) {
      throw new QueryException(
          text, MAX_LENGTH, "The query is too long: expected at most " + MAX_LENGTH + " signs.");
    }
  }

  String text() {
    return text;
  }

  /** The day that "yesterday" is counted from. */
  LocalDate today() {
    return today;
  }

  int at() {
    return at;
  }

  void moveTo(int column) {
    at = column;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The next character, or 0 at the end. */
  char peek() {
    return atEnd() ? 0 : text.charAt(at);
  }

  /** The character after the next, or 0. */
  char peekSecond() {
    return at + 1 < text.length() ? text.charAt(at + 1) : 0;
  }

  void skip() {
    at++;
  }

  boolean take(char c) {
    if (peek() != c || atEnd()) {
      return false;
    }
    at++;
    return true;
  }

  /** Takes an operator word: it must stand alone. */
  boolean takeWord(String word) {
    if (!seesWord(word)) {
      return false;
    }
    at += word.length();
    return true;
  }

  boolean seesWord(String word) {
    int end = at + word.length();
    return text.startsWith(word, at)
        && (end == text.length()
            || isSpace(text.charAt(end))
            || "()\"".indexOf(text.charAt(end)) >= 0);
  }

  boolean sees(String sign) {
    return text.startsWith(sign, at);
  }

  boolean take(String sign) {
    if (!sees(sign)) {
      return false;
    }
    at += sign.length();
    return true;
  }

  void skipSpaces() {
    while (!atEnd() && isSpace(peek())) {
      at++;
    }
  }

  /** Takes digits and full stops, as after {@code ~} and {@code ^}; empty if none stand here. */
  String takeNumber() {
    int start = at;
    while (Character.isDigit(peek()) || peek() == '.') {
      at++;
    }
    return text.substring(start, at);
  }

  /**
   * Takes what stands between the quotation mark here and the next; a backslash keeps the character
   * after it.
   */
  String takeQuoted() throws QueryException {
    int open = at;
    skip();
    StringBuilder words = new StringBuilder();
    while (!isQuote(peek())) {
      if (atEnd()) {
        throw expected(open, "Expected a closing quotation mark: this one is never closed.");
      }
      if (peek() == '\\' && peekSecond() != 0) {
        skip();
      }
      words.append(peek());
      skip();
    }
    skip();
    return words.toString();
  }

  QueryException expected(int column, String what) {
    return new QueryException(text, column, what);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isQuote(char c) {
    return c != 0 && QUOTES.indexOf(c) >= 0;
  }
}
