package dateline.name;

/** The sorts of features of the trained tagger, by what they look at. */
enum Template {
  WORD(0, "the word"),
  LOWER(1, "the word in lower case"),
  SHAPE(2, "its letters' shape"),
  PREFIX(3, "how it begins"),
  SUFFIX(4, "how it ends"),
  CLUSTER(5, "words used like it"),
  SIGN(6, "what the lists say of the word"),
  SIGNS(7, "all that the lists say of the word"),
  OPENS(8, "it opens the sentence"),
  WORD_PAIR(9, "the word and its neighbour"),
  SHAPES(10, "the shapes around it"),
  CLUSTER_PAIR(11, "words used like it and its neighbour"),
  LISTED(12, "a list's name here"),
  RULE(13, "what the rules say"),
  RULES(14, "what the rules say here and beside"),
  REASON(15, "the rule"),
  RULE_LOWER(16, "what the rules say of this word"),
  RULE_CLUSTER(17, "what the rules say of words like it"),
  RULE_SHAPE(18, "what the rules say of words of this shape"),
  RULE_BEFORE(19, "what the rules say after this word"),
  RULE_AFTER(20, "what the rules say before this word"),
  ARTICLE(21, "the word elsewhere in the article"),
  RULE_ARTICLE(22, "what the rules say, and the word elsewhere"),
  RULE_SPORT(23, "what the rules say in a report on sport"),
  ROW(24, "its place in the row of capitals"),
  ROW_BEFORE(25, "the word before the row of capitals"),
  ROW_AFTER(26, "the word after the row of capitals"),
  ROW_LAST(27, "the last word of the row of capitals"),
  ROW_FIRST(28, "the first word of the row of capitals"),
  HYPHEN(29, "the parts of the word with hyphens"),
  ROW_SIGNS(30, "what the lists say of the row's last word");

  private final int number;
  private final String text;

  /**
   * @param number stands in the model: never changed without training anew
   */
  Template(int number, String text) {
    this.number = number;
    this.text = text;
  }

  /** What it looks at, in words. */
  String text() {
    return text;
  }

  /**
   * The feature of this sort with this value as a number; the same in every version of Java.
   *
   * @param part which of the template's features, -2 to 2
   */
  int feature(int part, int value) {
    long mixed = (number * 8L + part + 2) * 0x9E3779B97F4A7C15L + value;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) (mixed ^ (mixed >>> 31));
  }
}
