package dateline.article;

import org.jspecify.annotations.Nullable;

/** Datelines that name the day before the place: "5 January 2025, Geneva - ". */
final class DateFirst {
  private static final int LONGEST = 60;

  private DateFirst() {}

  /** The dateline that starts here, or null. */
  static Datelines.@Nullable Dateline at(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    int at = from;
    int places = 0;
    boolean month = false;
    boolean divided = false;
    while (at < limit) {
      int dash = DatelineWords.dashEnd(text, at, limit);
      if (dash > at) {
        int story = Text.skipSpace(text, dash, to);
        if (places == 0) {
          divided = true;
          at = story;
          continue;
        }
        boolean opens = month && story < to && !Text.isLower(text, story, to);
        return opens ? new Datelines.Dateline(story, story) : null;
      }
      int end = Text.wordEnd(text, at, limit);
      int bare = end > at + 1 && ",|.".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
      boolean day = Character.isDigit(text.charAt(at)) && places == 0;
      if (day) {
        divided |= bare < end;
        at = Text.skipSpace(text, end, to);
        continue;
      }
      if (!month && DateWords.month(text, at, bare) > 0) {
        month = true;
      } else if (divided && NameWords.isName(text, at, bare)) {
        places++;
      } else if (text.charAt(at) != '|') {
        return null;
      }
      divided |= (month && bare < end) || text.charAt(at) == '|';
      at = Text.skipSpace(text, end, to);
    }
    return null;
  }
}
