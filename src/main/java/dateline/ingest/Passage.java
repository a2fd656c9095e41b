package dateline.ingest;

import java.util.Locale;

/**
 * A run of text on a page with no break of block in it: a paragraph, a heading, an item of a list,
 * a row of figures, a label.
 *
 * @param index its place among those of the page
 * @param text with white space as a browser shows it; a single {@code <br>} is a new line
 * @param box the element that the text stands in
 * @param letters characters of the text
 * @param words how many words it has
 * @param links how many of them are in links
 * @param dated how many of them are in {@code <time>}
 * @param signed the part of the text that is marked as a byline, or nothing
 * @param afterPicture whether a picture stands between this passage and the one before
 */
record Passage(
    int index,
    String text,
    Box box,
    int letters,
    int words,
    int links,
    int dated,
    String signed,
    boolean afterPicture) {
  private static final int FEWEST_WORDS = 6;
  private static final int ENOUGH_WORDS = 14;

  /** Sentences, not labels: so many words, or fewer with the mark of a sentence at the end. */
  boolean isProse() {
    if (box.heading || box.caption || links * 3 > letters) {
      return false;
    }
    return words >= ENOUGH_WORDS || (words >= FEWEST_WORDS && endsSentence());
  }

  boolean isMostlyLinks() {
    return links * 2 > letters;
  }

  /** Whether it stands in a {@code <p>} and is not quoted. */
  boolean isParagraph() {
    return box.isTag("p") && !box.quote;
  }

  /** A heading that leads elsewhere, as those of other stories do. */
  boolean isLinkedHeading() {
    return box.heading && links * 10 >= letters * 8;
  }

  boolean endsSentence() {
    int at = text.length() - 1;
    while (at > 0 && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".?!…:".indexOf(text.charAt(at)) >= 0;
  }

  /** How many words a text has: "12.30" and "Smith's" are one each. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && text.charAt(i) != ' ' && text.charAt(i) != '\n');
    }
    return words;
  }

  /** The letters and digits in lower case, for comparing. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
