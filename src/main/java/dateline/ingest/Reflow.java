package dateline.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes what printing did to paragraphs: lines are joined, a word hyphenated at a line end is
 * whole again, page numbers go, and a paragraph broken by a page's end is one.
 *
 * <pre>
 * The govern-
 * ment resigned on      The government resigned on Sunday.
 * Sunday.
 * </pre>
 */
final class Reflow {
  /** Where no line is longer, each is a line of its own: a list, an address, a poem. */
  private static final int NARROWEST_COLUMN = 25;

  private Reflow() {}

  /** The paragraphs in order, none empty; a page break among them is only looked at. */
  static List<String> paragraphs(List<String> found, String pageBreak) {
    return paragraphs(found, pageBreak, 0);
  }

  /**
   * The paragraphs of a text whose lines are broken at a width: one that had much room for the next
   * word ends on purpose.
   */
  static List<String> paragraphs(String text, int width) {
    return paragraphs(List.of(text), "\f", width);
  }

  private static List<String> paragraphs(List<String> found, String pageBreak, int width) {
    List<String> whole = new ArrayList<>();
    boolean newPage = false;
    for (int i = 0; i < found.size(); i++) {
      String raw = found.get(i);
      if (raw.equals(pageBreak)) {
        newPage = true;
        continue;
      }
      boolean atEdge =
          newPage || i == 0 || i + 1 == found.size() || found.get(i + 1).equals(pageBreak);
      if (atEdge && isPageNumber(raw)) {
        continue;
      }
      for (String part : split(raw)) {
        String paragraph = joinLines(part, width);
        if (newPage && !whole.isEmpty() && runsOn(whole.getLast(), paragraph)) {
          whole.set(whole.size() - 1, joinLine(whole.getLast(), paragraph));
        } else if (!paragraph.isEmpty()) {
          whole.add(paragraph);
        }
        newPage = false;
      }
    }
    return whole;
  }

  /** "7", "- 7 -", "Page 7", "Page 7 of 12", "7/12"; never the "128." that ends a sentence. */
  static boolean isPageNumber(String text) {
    String bare = text.strip();
    if (bare.length() > 16 || bare.endsWith(".")) {
      return false;
    }
    boolean digit = false;
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
      } else if (Character.isDigit(c)) {
        digit = true;
      } else if (" -–—/|.\u00a0".indexOf(c) < 0) {
        return false;
      }
    }
    String word = letters.toString();
    return digit
        && (word.isEmpty() || word.equals("page") || word.equals("pageof") || word.equals("of"))
        && bare.length() - letters.length() <= 10;
  }

  /** At blank lines. */
  private static List<String> split(String raw) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String line : raw.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      if (line.isBlank()) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(part.isEmpty() ? "" : "\n").append(line.strip());
      }
    }
    parts.add(part.toString());
    parts.removeIf(String::isBlank);
    return parts;
  }

  /** Lines that fill the column are joined to the next; short ones keep their break. */
  private static String joinLines(String paragraph, int width) {
    int newline = paragraph.indexOf('\n');
    if (newline < 0) {
      return paragraph.strip();
    }
    int longest = 0;
    for (int at = 0; newline >= 0; at = newline + 1, newline = paragraph.indexOf('\n', at)) {
      longest = Math.max(longest, newline - at);
    }
    int full = longest < NARROWEST_COLUMN ? Integer.MAX_VALUE : longest * 6 / 10;
    String[] lines = paragraph.split("\n", -1);
    int breaks = 0;
    for (int i = 1; i < lines.length; i++) {
      breaks += isShort(lines[i - 1], lines[i], full, width) ? 1 : 0;
    }
    boolean list = breaks * 2 >= lines.length;
    StringBuilder joined = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      boolean goesOn = Character.isLowerCase(lines[i].charAt(0));
      if (isShort(lines[i - 1], lines[i], full, width) || (list && !goesOn)) {
        joined.append('\n').append(lines[i]);
      } else {
        appendLine(joined, lines[i]);
      }
    }
    return joined.toString();
  }

  /** Whether the line before ended on purpose. */
  private static boolean isShort(String before, String line, int full, int width) {
    return (before.length() < full || hadRoom(before, line, width))
        && !Character.isLowerCase(line.charAt(0));
  }

  private static boolean hadRoom(String before, String line, int width) {
    int space = line.indexOf(' ');
    int word = space < 0 ? line.length() : space;
    return before.length() + 1 + word < width * 8 / 10;
  }

  private static String joinLine(String first, String second) {
    StringBuilder joined = new StringBuilder(first);
    appendLine(joined, second);
    return joined.toString();
  }

  private static void appendLine(StringBuilder joined, String line) {
    int last = joined.length() - 1;
    char end = joined.charAt(last);
    boolean softHyphen = end == '\u00ad';
    boolean hyphen =
        softHyphen
            || ((end == '-' || end == '\u2010')
                && last > 0
                && Character.isLowerCase(joined.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0)));
    if (hyphen) {
      joined.setLength(last);
    } else if (end != '-' || last == 0 || Character.isWhitespace(joined.charAt(last - 1))) {
      joined.append(' ');
    }
    joined.append(line);
  }

  /** The first stops in mid-sentence and the second goes on with a small letter. */
  private static boolean runsOn(String first, String second) {
    return !second.isEmpty()
        && Character.isLowerCase(second.charAt(0))
        && ".!?:”\"".indexOf(first.charAt(first.length() - 1)) < 0;
  }
}
