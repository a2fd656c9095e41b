package dateline.article;

import org.jspecify.annotations.Nullable;

/** The agency at the end of a dateline, and where the story starts behind it. */
final class DatelineAgencies {
  private static final int MOST_WORDS = 4;

  private DatelineAgencies() {}

  /**
   * Where the story starts after a news agency without brackets, or {@code from}: behind "УНН." and
   * "Kyodo -".
   */
  static int storyAfter(String text, int from, int to) {
    if (!Text.isUpper(text, from, to)) {
      return from;
    }
    int end = from;
    for (int words = 0; words < MOST_WORDS && end < to; words++) {
      end = Text.wordEnd(text, Text.skipSpace(text, end, to), to);
      char mark = text.charAt(end - 1);
      int bare = mark == '.' || mark == ',' ? end - 1 : end;
      int next = Text.skipSpace(text, end, to);
      int dash = DatelineWords.dashEnd(text, next, to);
      boolean sentence = mark == '.' && next > end && !Text.isLower(text, next, to);
      boolean ends = next < to && (sentence || (dash > next && dash < to));
      if (ends && bare > from && Owners.isWire(text.substring(from, bare))) {
        return dash > next ? Text.skipSpace(text, dash, to) : next;
      }
    }
    return from;
  }

  /**
   * Where the story starts after the bracket or slash that closes an agency's name, or -1: behind
   * "—", ":", ".-", ".", "_"; for an agency of the table also at once.
   *
   * @param agency whether the table names it
   * @param dated whether a day stands before it
   */
  static int afterMark(String text, int from, int to, boolean agency, boolean dated) {
    int mark = Text.skipSpace(text, from, to);
    int dash = DatelineWords.dashEnd(text, mark, to);
    if (dash > mark) {
      return dash < to ? Text.skipSpace(text, dash, to) : -1;
    }
    if (!agency) {
      return -1;
    }
    int at = mark;
    while (at < to && ".:-_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    at = at < to && DatelineWords.isLongDash(text.charAt(at)) ? at + 1 : at;
    int story = Text.skipSpace(text, at, to);
    boolean opens =
        Text.isUpper(text, story, to)
            || (story < to && "\"“‘«'".indexOf(text.charAt(story)) >= 0)
            || (story < to && Character.isDigit(text.charAt(story)));
    boolean glued = at == from && story == from && Text.isUpper(text, story, to);
    boolean stop = at == mark + 1 && text.charAt(mark) == '.';
    boolean colon = at == mark + 1 && text.charAt(mark) == ':';
    boolean marked = at > mark && (dated || !(stop || colon));
    return opens && (glued || marked || (dated && story > from)) ? story : -1;
  }

  /**
   * The agency named in a dateline's credit: "Agency" in "(Agency) -", "TASS" in "/TASS/."; or
   * null.
   */
  static @Nullable String nameIn(String text, int from, int to) {
    int start = Text.skipSpace(text, from, to);
    int stop = Text.trimEnd(text, start, to);
    if (start >= stop) {
      return null;
    }
    char open = text.charAt(start);
    if (open == '(' || open == '/') {
      int close = text.indexOf(open == '(' ? ')' : '/', start + 1, stop);
      String name = close < 0 ? "" : text.substring(start + 1, close).strip();
      return name.isEmpty() ? null : name;
    }
    int end = stop;
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end > start ? text.substring(start, end) : null;
  }

  /** Whether a credit is that of a dateline without a place: "(Reuters) -". */
  static boolean opensStory(String text, int from, int to) {
    int stop = Text.trimEnd(text, from, to);
    int close = text.lastIndexOf(')', stop);
    boolean dash = close > from && DatelineWords.dashEnd(text, stop - 1, stop) == stop;
    return dash && text.charAt(from) == '(';
  }
}
