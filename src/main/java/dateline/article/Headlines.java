package dateline.article;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The headline that a text without mark-up opens with: one line, a blank line, then running text;
 * the blank line may be missing above a byline, a dateline or a long paragraph.
 *
 * <pre>
 * Two boats lost in the storm        a headline
 *
 * LISBON, May 5 (Agency) - Rescuers searched the coast on Monday for the crews of two boats ...
 * </pre>
 *
 * <p>Precision first: a name, a day, a label, a list item, a lone quotation or a line in small
 * letters alone is none, nor is anything that ends as a sentence does.
 */
final class Headlines {
  private static final int LONGEST = 120;
  private static final int FEWEST_WORDS = 3;

  /** A line in capitals or with a capital on each word may be names; this many are more. */
  private static final int FEWEST_CAPITALISED = 4;

  private static final int RUNNING_TEXT = 15;

  /** Text that is broken at line ends has no longer lines. */
  private static final int LONGEST_WRAPPED = 160;

  /** Byline, dateline and caption may stand between the headline and the running text. */
  private static final int PARAGRAPHS_AHEAD = 4;

  private static final String OPENING = "\"'\u201c\u2018\u00ab";
  private static final String CLOSING = "\"'\u201d\u2019\u00bb";
  private static final String DOUBLE_CLOSING = "\"\u201d\u00bb";
  private static final String BULLETS = "-*\u2022\u00b7\u2013\u2014+#>=_";
  private static final String FURNITURE = "|@<>{}[]\u00a9\u2022\\_=*~";

  private static final Set<String> LABELS = words("label");
  private static final Set<String> LINKS = words("link");
  private static final Set<String> WORK = words("work");
  private static final Set<String> TIMES = words("time");

  private Headlines() {}

  private static Set<String> words(String role) {
    return Table.rows("headline-words.tsv").stream()
        .filter(row -> row[1].equals(role))
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the first line of a body that holds any word, without the space around it, is one. */
  static boolean isHeadline(String body, int start, int stop) {
    return stop - start <= LONGEST
        && opens(body, start, stop)
        && closes(body, start, stop)
        && !isQuotation(body, start, stop)
        && !isLabelled(body, start, stop)
        && !hasFurniture(body, start, stop)
        && saysSomething(body, start, stop)
        && textFollows(body, stop);
  }

  /** A capital, a number or a quotation; no bullet, bracket, "1." or "a)". */
  private static boolean opens(String body, int start, int stop) {
    char first = body.charAt(start);
    int end = Text.wordEnd(body, start, stop);
    char last = body.charAt(end - 1);
    boolean item = end - start <= 3 && (last == '.' || last == ')');
    return !item
        && first != '('
        && BULLETS.indexOf(first) < 0
        && !Character.isLowerCase(first)
        && !LINKS.contains(bare(body, start, end).toLowerCase(Locale.ROOT));
  }

  /** A word, "?" or "!"; what is said in double marks ends with those as a sentence does. */
  private static boolean closes(String body, int start, int stop) {
    int at = stop - 1;
    boolean quoted = false;
    while (at > start && CLOSING.indexOf(body.charAt(at)) >= 0) {
      quoted |= DOUBLE_CLOSING.indexOf(body.charAt(at)) >= 0;
      at--;
    }
    char last = body.charAt(at);
    boolean asks = last == '?' || last == '!';
    return asks ? !quoted : Character.isLetterOrDigit(last) || last == '%' || last == ')';
  }

  /** The whole line in one pair of quotation marks, or in one that is closed further down. */
  private static boolean isQuotation(String body, int start, int stop) {
    if (OPENING.indexOf(body.charAt(start)) < 0) {
      return false;
    }
    for (int i = start + 2; i < stop - 1; i++) {
      boolean wordEnds = !Character.isLetterOrDigit(body.charAt(i + 1));
      if (wordEnds && CLOSING.indexOf(body.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabelled(String body, int start, int stop) {
    int end = Text.wordEnd(body, start, stop);
    return body.charAt(end - 1) == ':'
        && LABELS.contains(body.substring(start, end - 1).toLowerCase(Locale.ROOT));
  }

  /** Marks of menus, addresses and code; a slash may stand in "9/11". */
  private static boolean hasFurniture(String body, int start, int stop) {
    for (int i = start; i < stop; i++) {
      char c = body.charAt(i);
      boolean inWord =
          i > start
              && i + 1 < stop
              && Character.isLetterOrDigit(body.charAt(i - 1))
              && Character.isLetterOrDigit(body.charAt(i + 1));
      if (FURNITURE.indexOf(c) >= 0 || (c == '/' && !inWord)) {
        return true;
      }
    }
    return false;
  }

  /** Words enough that are no times; where all are capitalised also more than a name has. */
  private static boolean saysSomething(String body, int start, int stop) {
    int words = 0;
    int small = 0;
    boolean capital = false;
    boolean comma = false;
    String word = "";
    for (int at = start; at < stop; at = Text.skipSpace(body, at, stop)) {
      int end = Text.wordEnd(body, at, stop);
      word = bare(body, at, end).toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && !TIMES.contains(word) && !Character.isDigit(word.charAt(0))) {
        words++;
        small += Character.isLowerCase(body.charAt(at)) ? 1 : 0;
      }
      comma |= body.charAt(end - 1) == ',';
      for (int i = at; i < end; i++) {
        capital |= Character.isUpperCase(body.charAt(i));
      }
      at = end;
    }
    int fewest = small > 0 ? FEWEST_WORDS : comma ? 2 * FEWEST_CAPITALISED : FEWEST_CAPITALISED;
    return capital && words >= fewest && !WORK.contains(word);
  }

  /** A word without the marks at its ends. */
  private static String bare(String body, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(body.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(body.charAt(end - 1))) {
      end--;
    }
    return body.substring(start, end);
  }

  /** A blank line, and in one of the next paragraphs words enough that end as a sentence does. */
  private static boolean textFollows(String body, int stop) {
    int at = stop;
    for (int i = 0; i < PARAGRAPHS_AHEAD; i++) {
      int next = Text.skipSpace(body, at, body.length());
      if (next == body.length() || !(hasBlankLine(body, at, next) || isFiled(body, next))) {
        return false;
      }
      int end = paragraphEnd(body, next);
      if (BULLETS.indexOf(body.charAt(next)) < 0
          && Text.words(body, next, end, RUNNING_TEXT) == RUNNING_TEXT
          && endsSentence(body, next, end)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /**
   * Whether the line that starts here says who filed the story, or where, or is a whole paragraph,
   * not a line that goes on with the one above.
   */
  private static boolean isFiled(String body, int start) {
    int newline = body.indexOf('\n', start);
    int stop = Text.trimEnd(body, start, newline < 0 ? body.length() : newline);
    return stop - start > LONGEST_WRAPPED
        || Bylines.isByline(body, start, stop, 1)
        || Datelines.at(body, start, stop, true) != null;
  }

  private static boolean endsSentence(String body, int start, int stop) {
    int at = stop - 1;
    while (at > start && (CLOSING.indexOf(body.charAt(at)) >= 0 || body.charAt(at) == ')')) {
      at--;
    }
    return ".!?".indexOf(body.charAt(at)) >= 0;
  }

  private static boolean hasBlankLine(String body, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += body.charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  /** The end of the last line before a blank one. */
  private static int paragraphEnd(String body, int from) {
    int at = from;
    while (true) {
      int line = body.indexOf('\n', at);
      if (line < 0) {
        return Text.trimEnd(body, from, body.length());
      }
      int next = Text.skipSpace(body, line, body.length());
      if (next == body.length() || hasBlankLine(body, line, next)) {
        return Text.trimEnd(body, from, line);
      }
      at = next;
    }
  }
}
