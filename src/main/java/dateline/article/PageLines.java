package dateline.article;

/**
 * What a page prints for its readers between the paragraphs of a story.
 *
 * <pre>
 * Published: 5 January 2025      Updated 3:45 PM EST, Jan 5
 * 5 min read                     Listen 3:45
 * Enlarge this image             toggle caption
 * Correction: an earlier version of this article gave a wrong number.
 * </pre>
 */
final class PageLines {
  private static final int LONGEST = 120;
  private static final int LONGEST_CORRECTION = 600;
  private static final String TABLE = "page-lines.tsv";
  private static final Phrases LINES = Phrases.of(TABLE, "line");
  private static final Phrases TRAILS = Phrases.of(TABLE, "trail");
  private static final Phrases STAMPS = Phrases.of(TABLE, "stamp");
  private static final Phrases READS = Phrases.of(TABLE, "read");
  private static final Phrases CORRECTIONS = Phrases.of(TABLE, "correction");
  private static final Phrases READINGS = Phrases.of(TABLE, "reading");

  private PageLines() {}

  /** Whether the line is such a one and nothing else. */
  static boolean isPageLine(String text, int from, int to) {
    return to - from <= LONGEST
        && (LINES.isAll(text, from, to)
            || isStamp(text, from, to)
            || isReadingTime(text, from, to)
            || isNotice(text, from, to));
  }

  /**
   * Whether the paragraph tells what was changed in the story: "Correction: an earlier version of
   * this article …", "(Corrects the number …)". What it says is no part of the story.
   */
  static boolean isCorrection(String text, int from, int to) {
    return to - from <= LONGEST_CORRECTION && CORRECTIONS.end(text, from, to) > from;
  }

  /** Whether the line is a mark of the program that made the page: {@code [gallery ids="1,2"]}. */
  static boolean isShortcode(String text, int from, int to) {
    int at = from + 1;
    while (at < to && (Text.isLower(text, at, to) || "-_/".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.charAt(from) == '['
        && text.indexOf(']', from) == to - 1
        && at > from + 3
        && (at == to - 1 || text.indexOf('=', at) > 0);
  }

  /** After the words for a picture's buttons that open a caption, or {@code from}. */
  static int buttonsEnd(String text, int from, int to) {
    int at = from;
    int end = TRAILS.end(text, at, to);
    while (end > at) {
      at = Text.skipSpace(text, end, to);
      end = TRAILS.end(text, at, to);
    }
    return at;
  }

  /** Where the words for a picture's buttons start that close a caption, or {@code to}. */
  static int buttonsStart(String text, int from, int to) {
    int end = to;
    int start = TRAILS.startBefore(text, from, end);
    while (start < end && start > from) {
      end = Text.trimEnd(text, from, start);
      start = TRAILS.startBefore(text, from, end);
    }
    return end == to || end == from ? to : Text.skipSpace(text, end, to);
  }

  /** "Published: 5 January 2025", "Updated at 3:45 PM EST, Jan 5". */
  private static boolean isStamp(String text, int from, int to) {
    int end = STAMPS.end(text, from, to);
    return end > from && DateWords.isMoment(text, skipMarks(text, end, to), to);
  }

  /** "5 min read", "Reading time: 5 minutes", "Listen 3:45", "3-Minute Listen". */
  private static boolean isReadingTime(String text, int from, int to) {
    int digits = from;
    while (digits < to && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits > from) {
      return digits - from <= 3 && READS.isAll(text, skipMarks(text, digits, to), to);
    }
    int label = READINGS.end(text, from, to);
    return label > from && DateWords.isMoment(text, skipMarks(text, label, to), to);
  }

  /** "© 2025 Coast News Ltd. All rights reserved." */
  private static boolean isNotice(String text, int from, int to) {
    boolean opens =
        text.charAt(from) == '©'
            || text.regionMatches(true, from, "copyright ", 0, 10)
            || text.regionMatches(true, from, "(c) ", 0, 4);
    int at = to - "all rights reserved.".length();
    return opens
        && at > from
        && (text.regionMatches(true, at, "all rights reserved.", 0, 20)
            || text.regionMatches(true, at + 1, "all rights reserved", 0, 19));
  }

  private static int skipMarks(String text, int from, int to) {
    int at = from;
    while (at < to && (Text.isSpace(text.charAt(at)) || ":·•-–—|(".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
