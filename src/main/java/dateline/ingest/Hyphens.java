package dateline.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a hyphen at a line's end belongs to the word, judged by how the rest of the text writes
 * it.
 *
 * <pre>
 * govern- ment        government        a syllable's end
 * Franco- German      Franco-German     a capital follows
 * state- run          state-run         if the text has "state-run" elsewhere and no "staterun"
 * 1987- 88            1987-88
 * </pre>
 */
final class Hyphens {
  /** Second parts that are no syllables. */
  private static final Set<String> ENDS =
      Set.of(
          "free",
          "owned",
          "based",
          "backed",
          "funded",
          "born",
          "related",
          "sponsored",
          "elect",
          "controlled");

  private static final Set<String> STARTS = Set.of("self", "half", "vice");

  private final Set<String> whole = new HashSet<>();
  private final Set<String> compound = new HashSet<>();

  /** Learns the words of a line; one that its end breaks is none. */
  void learn(String line) {
    int at = 0;
    while (at < line.length()) {
      int end = wordEnd(line, at);
      boolean broken = end == line.length() && isHyphen(line.charAt(end - 1));
      if (end > at && !broken) {
        String word = line.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2010', '-');
        (word.indexOf('-') > 0 ? compound : whole).add(word);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Appends a line; a hyphen at the end of what stands there goes where it only parts a word. */
  void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
      return;
    }
    char end = text.charAt(last);
    if (end == '\u00ad') {
      text.setLength(last);
    } else if (!isHyphen(end) || last == 0 || !Character.isLetterOrDigit(text.charAt(last - 1))) {
      text.append(' ');
    } else if (!keeps(lastWord(text), line.substring(0, wordEnd(line, 0)))) {
      text.setLength(last);
    }
    text.append(line);
  }

  /** Whether "left-" at a line's end and "right" at the next one's start are a compound. */
  private boolean keeps(String left, String right) {
    boolean letters =
        Character.isLowerCase(left.charAt(left.length() - 1))
            && !right.isEmpty()
            && Character.isLowerCase(right.charAt(0));
    if (!letters || left.indexOf('-') > 0) {
      return true;
    }
    String first = left.toLowerCase(Locale.ROOT);
    String second = right.toLowerCase(Locale.ROOT);
    if (whole.contains(first + second)) {
      return false;
    }
    return compound.contains(first + "-" + second)
        || ENDS.contains(second)
        || STARTS.contains(first);
  }

  private static String lastWord(StringBuilder text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || isHyphen(c) || c == '\u00ad';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }
}
