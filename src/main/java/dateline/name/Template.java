package dateline.name;

/** The sorts of features of the trained tagger, by what they look at. */
enum Template {
  WORD("the word"),
  LOWER("the word in lower case"),
  SHAPE("its letters' shape"),
  PREFIX("how it begins"),
  SUFFIX("how it ends"),
  CLUSTER("words used like it"),
  SIGN("what the lists say of the word"),
  SIGNS("all that the lists say of the word"),
  OPENS("it opens the sentence"),
  WORD_PAIR("the word and its neighbour"),
  SHAPES("the shapes around it"),
  CLUSTER_PAIR("words used like it and its neighbour"),
  LISTED("a list's name here"),
  RULE("what the rules say"),
  RULES("what the rules say here and beside"),
  REASON("the rule"),
  RULE_LOWER("what the rules say of this word"),
  RULE_CLUSTER("what the rules say of words like it"),
  RULE_SHAPE("what the rules say of words of this shape"),
  RULE_BEFORE("what the rules say after this word"),
  RULE_AFTER("what the rules say before this word"),
  ARTICLE("the word elsewhere in the article"),
  RULE_ARTICLE("what the rules say, and the word elsewhere"),
  RULE_SPORT("what the rules say in a report on sport"),
  ROW("its place in the row of capitals"),
  ROW_BEFORE("the word before the row of capitals"),
  ROW_AFTER("the word after the row of capitals"),
  ROW_LAST("the last word of the row of capitals"),
  ROW_FIRST("the first word of the row of capitals"),
  HYPHEN("the parts of the word with hyphens"),
  ROW_SIGNS("what the lists say of the row's last word");

  private final String text;

  Template(String text) {
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
    long mixed = (ordinal() * 8L + part + 2) * 0x9E3779B97F4A7C15L + value;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) (mixed ^ (mixed >>> 31));
  }
}
