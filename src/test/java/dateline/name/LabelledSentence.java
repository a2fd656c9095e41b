package dateline.name;

import java.util.List;

/**
 * A sentence of a training file.
 *
 * @param words as the file cuts them
 * @param right for each the labels that count as right, bit {@code 1 << label}
 */
record LabelledSentence(List<String> words, List<Integer> right) {
  LabelledSentence {
    words = List.copyOf(words);
    right = List.copyOf(right);
    if (words.size() != right.size() || words.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs as many labels as words: " + words);
    }
  }

  int size() {
    return words.size();
  }

  /**
   * Whether the word, not the first, is printed without a space before it.
   *
   * @param quoted whether a quotation is open before it
   */
  boolean isGlued(int i, boolean quoted) {
    String word = words.get(i);
    String before = words.get(i - 1);
    boolean closes =
        switch (word) {
          case ",", ".", ":", ";", "!", "?", ")", "]", "%", "'", "\u2019", "n't", "..." -> true;
          default -> word.length() > 1 && (word.charAt(0) == '\'' || word.charAt(0) == '\u2019');
        };
    boolean opened = before.equals("(") || before.equals("[") || before.equals("$");
    boolean quote = quoted && (isQuote(word) || isQuote(before));
    boolean hyphen =
        word.equals("-") && i + 1 < size() && isWord(before) && isWord(words.get(i + 1));
    boolean behind = before.equals("-") && i > 1 && isWord(words.get(i - 2)) && isWord(word);
    return closes || opened || quote || hyphen || behind;
  }

  static boolean isQuote(String word) {
    return word.equals("\"") || word.equals("``") || word.equals("''");
  }

  private static boolean isWord(String word) {
    return Character.isLetterOrDigit(word.charAt(0));
  }
}
