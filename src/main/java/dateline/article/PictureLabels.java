package dateline.article;

/** Words before the owner of a picture or before a caption: "Photo:", "Image caption,". */
final class PictureLabels {
  private static final int LONGEST = 30;
  private static final int LONGEST_CAPTION = 400;
  private static final int FEWEST_WORDS = 4;
  private static final String TABLE = "picture-labels.tsv";
  private static final Phrases CREDIT = Phrases.of(TABLE, "credit");
  private static final Phrases OWNER = Phrases.of(TABLE, "owner");
  private static final Phrases CAPTION = Phrases.of(TABLE, "caption");
  private static final Phrases BY = Phrases.of(TABLE, "by");

  /** What stands before the owner. */
  enum Strength {
    /** No label. */
    NONE,
    /** "Video:": only a known owner is believed. */
    WEAK,
    /** "Photo:": a name is enough. */
    STRONG
  }

  private PictureLabels() {}

  /** How much the label that starts here says. */
  static Strength strength(String text, int from, int to) {
    if (from >= to || !Character.isLetter(text.charAt(from))) {
      return Strength.NONE;
    }
    int mark = markAt(text, from, to);
    boolean comma = mark > from && text.charAt(mark) == ',';
    if (mark > from && (!comma || text.regionMatches(true, from, "image ", 0, 6))) {
      int end = Text.trimEnd(text, from, mark);
      if (CREDIT.isAll(text, from, end)) {
        return Strength.STRONG;
      }
      if (!comma && OWNER.isAll(text, from, end)) {
        return Strength.WEAK;
      }
    }
    return BY.end(text, from, to) > from ? Strength.STRONG : Strength.NONE;
  }

  /** Where the owner starts after the label here, or {@code from} if none stands here. */
  static int end(String text, int from, int to) {
    if (strength(text, from, to) == Strength.NONE) {
      return from;
    }
    int mark = markAt(text, from, to);
    if (mark > from) {
      int end = Text.trimEnd(text, from, mark);
      if (CREDIT.isAll(text, from, end) || OWNER.isAll(text, from, end)) {
        return afterMark(text, mark, to);
      }
    }
    return Text.skipSpace(text, BY.end(text, from, to), to);
  }

  /**
   * Where the caption starts after the label here, or {@code from}: 15 in "Image caption, The
   * bridge", 7 in "FILE - The bridge".
   */
  static int captionEnd(String text, int from, int to) {
    if (from >= to || !Character.isUpperCase(text.charAt(from))) {
      return from;
    }
    if (text.startsWith("FILE", from)) {
      int word = text.startsWith("FILE PHOTO", from) ? from + 10 : from + 4;
      int mark = Text.skipSpace(text, word, to);
      boolean marked = mark < to && ":-–—".indexOf(text.charAt(mark)) >= 0;
      boolean spaced = mark + 1 < to && Text.isSpace(text.charAt(mark + 1));
      return marked && spaced ? Text.skipSpace(text, mark + 1, to) : from;
    }
    int mark = markAt(text, from, to);
    boolean comma = mark > from && text.charAt(mark) == ',';
    if (mark > from
        && (!comma || text.startsWith(" caption", mark - 8))
        && CAPTION.isAll(text, from, Text.trimEnd(text, from, mark))) {
      return afterMark(text, mark, to);
    }
    for (String old : new String[] {"Image caption ", "Media caption ", "Video caption "}) {
      int end = from + old.length();
      if (text.startsWith(old, from) && Text.isUpper(text, end, to)) {
        return end;
      }
    }
    return from;
  }

  /**
   * Where the caption starts behind a label for a picture, or {@code from}: 7 in "Photo: The bridge
   * after the flood. AFP", 8 in "[Photo: The bridge … AFP]".
   */
  static int captionBehindLabel(String text, int from, int to) {
    if (to - from > LONGEST_CAPTION) {
      return from;
    }
    char first = text.charAt(from);
    char last = text.charAt(to - 1);
    boolean inBrackets = (first == '[' && last == ']') || (first == '(' && last == ')');
    int label = inBrackets ? from + 1 : from;
    if (label >= to || !Character.isUpperCase(text.charAt(label))) {
      return from;
    }
    int mark = markAt(text, label, to);
    if (mark == label || text.charAt(mark) != ':') {
      return from;
    }
    int end = Text.trimEnd(text, label, mark);
    boolean told = CREDIT.isAll(text, label, end) || CAPTION.isAll(text, label, end);
    int caption = Text.skipSpace(text, mark + 1, to);
    boolean opens = caption < to && !Character.isLowerCase(text.charAt(caption));
    return told && opens && Text.words(text, caption, to, FEWEST_WORDS) == FEWEST_WORDS
        ? caption
        : from;
  }

  /** The colon, comma or dots after a label's first words, or {@code from}. */
  private static int markAt(String text, int from, int to) {
    int limit = Math.min(to - 1, from + LONGEST);
    for (int at = from + 1; at < limit; at++) {
      char c = text.charAt(at);
      if (c == ':' || c == ',' || c == '…' || (c == '.' && text.startsWith("...", at))) {
        return at;
      }
      if (!Character.isLetter(c) && !Text.isSpace(c) && "’'-.".indexOf(c) < 0) {
        return from;
      }
    }
    return from;
  }

  private static int afterMark(String text, int mark, int to) {
    int at = mark;
    while (at < to && ":,….".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Text.skipSpace(text, at, to);
  }
}
