package dateline.article;

/** The agency behind the last sentence of a story: "... on Sunday. – AFP", "... (Reuters)". */
final class StoryEnds {
  private static final int LONGEST = 40;

  private StoryEnds() {}

  /** Where the agency starts, or {@code to} if none is named there. */
  static int creditStart(String text, int from, int to) {
    int stop = to;
    char last = text.charAt(to - 1);
    boolean closed = last == ')' || last == '/' || last == ']';
    if (closed) {
      stop--;
    }
    if (!Owners.endsName(text, from, stop)) {
      return to;
    }
    for (int at = stop; at > Math.max(from + 1, stop - LONGEST); at--) {
      char before = text.charAt(at - 1);
      boolean opening = closed ? before == opening(last) : Text.isSpace(before);
      if (opening && at < stop && Owners.isWire(text.substring(at, stop))) {
        int mark = closed ? at - 1 : dashBefore(text, from, at);
        boolean sure = mark < at || Owners.isGlued(text.substring(at, stop));
        return sure && endsSentence(text, from, mark) ? mark : to;
      }
    }
    return to;
  }

  private static char opening(char closing) {
    return switch (closing) {
      case ')' -> '(';
      case ']' -> '[';
      default -> closing;
    };
  }

  /** Where the dash before the agency starts, or {@code at}. */
  private static int dashBefore(String text, int from, int at) {
    int end = Text.trimEnd(text, from, at);
    int dash = end;
    while (dash > from && "-–—".indexOf(text.charAt(dash - 1)) >= 0) {
      dash--;
    }
    return dash < end ? dash : at;
  }

  private static boolean endsSentence(String text, int from, int to) {
    int end = Text.trimEnd(text, from, to);
    return end > from && ".!?\"”’".indexOf(text.charAt(end - 1)) >= 0;
  }
}
