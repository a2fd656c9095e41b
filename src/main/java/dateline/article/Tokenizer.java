package dateline.article;

import java.util.Arrays;

/**
 * Cuts one article into {@link Tokens}, left to right, each character looked at a bounded number of
 * times.
 */
final class Tokenizer {
  private static final byte WORD = 0;
  private static final byte NUMBER = 1;
  private static final byte PUNCTUATION = 2;
  private static final byte SYMBOL = 3;

  private final Article article;
  private final String text;
  private final boolean wrapped;
  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private int[] sentenceFirst;
  private int sentenceCount;

  Tokenizer(Article article) {
    this.article = article;
    this.text = article.text();
    this.wrapped = isWrapped(text, article.bodyStart());
    int guess = text.length() / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    kinds = new byte[guess];
    sentenceFirst = new int[guess / 12 + 4];
  }

  Tokens run() {
    for (Zone zone : article.zones()) {
      int firstToken = size;
      cut(zone.start(), zone.end());
      if (size > firstToken) {
        splitSentences(firstToken);
      }
    }
    return new Tokens(text, size, starts, ends, kinds, sentenceFirst, sentenceCount);
  }

  private void cut(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (isAsciiLetter(c)) {
        at = word(at, to);
      } else if (c >= '0' && c <= '9') {
        at = number(at, to);
      } else if (c <= ' ') {
        at++;
      } else if (c < 128) {
        byte kind = "$%+<=>^`|~#&*@/\\".indexOf(c) >= 0 ? SYMBOL : PUNCTUATION;
        boolean suffix = c == '\'' && isSuffix(at, to);
        at = add(suffix ? WORD : kind, at, suffix ? suffixEnd(at, to) : at + 1);
      } else {
        at = beyondAscii(at, to);
      }
    }
  }

  private int beyondAscii(int at, int to) {
    int c = text.codePointAt(at);
    int next = Math.min(to, at + Character.charCount(c));
    if (Character.isLetter(c)) {
      return word(at, to);
    }
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isIdentifierIgnorable(c)) {
      return next;
    }
    if (isApostrophe(c) && isSuffix(at, to)) {
      return add(WORD, at, suffixEnd(at, to));
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
          add(NUMBER, at, next);
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> word(at, to);
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          add(PUNCTUATION, at, next);
      default -> add(SYMBOL, at, next);
    };
  }

  /** Letters and digits, an apostrophe between letters, dots between single letters. */
  private int word(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (isAsciiLetter(c) || (c >= '0' && c <= '9')) {
        at++;
      } else if (c >= 128 && isWordPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      } else if (isApostrophe(c) && at + 1 < to && isLetterAt(at + 1) && !isSuffix(at, to)) {
        at++;
      } else {
        break;
      }
    }
    if (at >= to || text.charAt(at) != '.') {
      return add(WORD, from, Math.min(at, to));
    }
    int initials = initialsEnd(from, to);
    return add(WORD, from, Math.max(at, initials));
  }

  /** The end of "U.S." or "U.N" when one starts here, else {@code from}. */
  private int initialsEnd(int from, int to) {
    int at = from;
    int letters = 0;
    while (at + 1 < to && isLetterAt(at) && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    if (letters == 0) {
      return from;
    }
    boolean more = at < to && isLetterAt(at) && (at + 1 == to || !isLetterAt(at + 1));
    if (more) {
      return at + 1;
    }
    boolean glued = at < to && isLetterAt(at);
    return letters >= 2 && !glued ? at : from;
  }

  private int number(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      boolean mark = (c == '.' || c == ',') && at + 1 < to && isDigit(text.charAt(at + 1));
      if (!digit && !mark) {
        break;
      }
      at++;
    }
    return add(NUMBER, from, at);
  }

  /** Whether a possessive or contracted ending starts at this apostrophe: "'s". */
  private boolean isSuffix(int at, int to) {
    if (at + 1 >= to || (text.charAt(at + 1) != 's' && text.charAt(at + 1) != 'S')) {
      return false;
    }
    boolean wordBefore = at > 0 && isWordPart(text.codePointBefore(at));
    return wordBefore && (at + 2 >= to || !isWordPart(text.codePointAt(at + 2)));
  }

  private static int suffixEnd(int at, int to) {
    return Math.min(at + 2, to);
  }

  private int add(byte kind, int start, int end) {
    if (size == starts.length) {
      int larger = size + (size >> 1) + 8;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      kinds = Arrays.copyOf(kinds, larger);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = kind;
    return end;
  }

  private void splitSentences(int firstToken) {
    startSentence(firstToken);
    for (int i = firstToken + 1; i < size; i++) {
      if (ends[i - 1] < starts[i] && breaksBefore(i, firstToken)) {
        startSentence(i);
      }
    }
  }

  private void startSentence(int token) {
    if (sentenceCount == sentenceFirst.length) {
      sentenceFirst = Arrays.copyOf(sentenceFirst, sentenceCount * 2);
    }
    sentenceFirst[sentenceCount++] = token;
  }

  private boolean breaksBefore(int token, int firstToken) {
    int lines = 0;
    for (int i = ends[token - 1]; i < starts[token]; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2028' || c == '\u2029') {
        lines++;
      }
    }
    if (lines > 1 || (lines == 1 && !wrapped)) {
      return true;
    }
    int mark = token - 1;
    while (mark > firstToken && isCloser(mark)) {
      mark--;
    }
    char last = text.charAt(ends[mark] - 1);
    if (last != '.' && last != '!' && last != '?' && last != '\u2026') {
      return false;
    }
    int c = text.codePointAt(starts[token]);
    boolean opens =
        Character.isUpperCase(c)
            || Character.isDigit(c)
            || isOpener(token)
            || Character.isTitleCase(c);
    if (!opens) {
      return Character.isLetter(c) && !Character.isLowerCase(c);
    }
    if (last != '.') {
      return true;
    }
    boolean insideWord = kinds[mark] == WORD;
    if (insideWord) {
      return Abbreviations.startsSentence(text, starts[token], ends[token]);
    }
    boolean wordBefore =
        mark > firstToken && kinds[mark - 1] == WORD && ends[mark - 1] == starts[mark];
    return !wordBefore
        || !Abbreviations.takesDot(text, starts[mark - 1], ends[mark - 1], Character.isDigit(c));
  }

  private boolean isCloser(int token) {
    if (kinds[token] != PUNCTUATION || ends[token] - starts[token] != 1) {
      return false;
    }
    char c = text.charAt(starts[token]);
    return switch (c) {
      case '\u201d', '\u2019', ')', ']', '\u00bb' -> true;
      case '"', '\'' -> ends[token - 1] == starts[token];
      default -> false;
    };
  }

  private boolean isOpener(int token) {
    return switch (text.charAt(starts[token])) {
      case '\u201c', '\u2018', '(', '[', '"', '\'', '\u00ab', '\u201e' -> true;
      default -> false;
    };
  }

  /**
   * Whether the lines were wrapped at a fixed width: many end in mid sentence and go on in lower
   * case.
   */
  private static boolean isWrapped(String text, int from) {
    int ends = 0;
    int midSentence = 0;
    int at = text.indexOf('\n', from);
    while (at >= 0 && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if (next != '\n' && next != '\r' && at > from && text.charAt(at - 1) != '\n') {
        ends++;
        if (Character.isLowerCase(next)
            || (next == ' '
                && at + 2 < text.length()
                && Character.isLowerCase(text.charAt(at + 2)))) {
          midSentence++;
        }
      }
      at = text.indexOf('\n', at + 1);
    }
    return midSentence >= 2 && midSentence * 5 >= ends * 2;
  }

  private boolean isLetterAt(int at) {
    char c = text.charAt(at);
    return isAsciiLetter(c) || (c >= 128 && Character.isLetter(text.codePointAt(at)));
  }

  private static boolean isWordPart(int c) {
    if (c < 128) {
      return isAsciiLetter((char) c) || isDigit((char) c);
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x00ad;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
