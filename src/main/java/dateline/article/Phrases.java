package dateline.article;

import java.util.List;
import java.util.stream.Collectors;

/** Set phrases of a table, met in any case: "Photo by", "REPORTING BY". */
final class Phrases {
  private final ByFirst<String> byFirst;
  private final List<String> all;
  private final String lastLetters;

  private Phrases(List<String> phrases) {
    byFirst = new ByFirst<>(phrases, phrase -> phrase);
    all = phrases;
    lastLetters =
        phrases.stream()
            .map(phrase -> phrase.substring(phrase.length() - 1))
            .distinct()
            .collect(Collectors.joining());
  }

  /** The phrases that a table has in this role, in small letters. */
  static Phrases of(String table, String role) {
    return new Phrases(Table.column(table, role));
  }

  /** The offset after the longest phrase that stands here as whole words, or {@code from}. */
  int end(String text, int from, int to) {
    if (from >= to) {
      return from;
    }
    List<String> phrases = byFirst.of(Character.toLowerCase(text.charAt(from)));
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      int end = from + phrase.length();
      boolean whole = end == to || (end < to && !Character.isLetterOrDigit(text.charAt(end)));
      if (whole && text.regionMatches(true, from, phrase, 0, phrase.length())) {
        return end;
      }
    }
    return from;
  }

  /** Whether the stretch is one phrase and nothing else. */
  boolean isAll(String text, int from, int to) {
    return from < to && end(text, from, to) == to;
  }

  /**
   * Where a phrase starts that ends at {@code to} and follows no letter in small, or {@code to}.
   */
  int startBefore(String text, int from, int to) {
    if (to == from || lastLetters.indexOf(Character.toLowerCase(text.charAt(to - 1))) < 0) {
      return to;
    }
    for (String phrase : all) {
      int start = to - phrase.length();
      boolean whole =
          start == from || (start > from && !Character.isLetter(text.charAt(start - 1)));
      if (whole && text.regionMatches(true, start, phrase, 0, phrase.length())) {
        return start;
      }
    }
    return to;
  }

  /** Whether the word is a phrase. */
  boolean has(String word) {
    return !word.isEmpty() && end(word, 0, word.length()) == word.length();
  }
}
