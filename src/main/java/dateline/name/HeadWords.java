package dateline.name;

import dateline.article.Tokens;
import java.util.Set;

/** Finds where an organisation's name ends that has a word such as "Ministry" or "Inc" in it. */
final class HeadWords {
  /** Head words that are surnames as well: "Jim Press". */
  private static final Set<String> SURNAMES =
      Set.of("press", "banks", "star", "post", "guard", "express", "field");

  private final Words words;
  private final Tokens tokens;

  HeadWords(Words words) {
    this.words = words;
    this.tokens = words.tokens;
  }

  /**
   * The head word of the organisation that starts here, or -1: the first legal form, else the last
   * head word.
   */
  int head(int from, int last) {
    int head = -1;
    for (int i = from; i <= last; i++) {
      if (words.has(i, Sign.HEAD) && words.isPart(i)) {
        head = i;
        if (i > from && words.has(i, Sign.SUFFIX) && !(i < last && words.has(i + 1, Sign.SUFFIX))) {
          break;
        }
      }
    }
    boolean surname =
        head == from + 1
            && head == last
            && words.has(from, Sign.FIRST_NAME)
            && SURNAMES.contains(tokens.lower(head));
    boolean place = head >= 0 && head < last && words.has(last, Sign.PLACE_HEAD);
    return surname || place ? -1 : head;
  }

  /**
   * The last token of the organisation with this head word: "War" in "Institute for the Study of
   * War".
   */
  int end(int head, int sentenceEnd) {
    if (words.has(head, Sign.SUFFIX)) {
      boolean dot =
          head + 2 < sentenceEnd
              && tokens.is(head + 1, '.')
              && !tokens.spaceBefore(head + 1)
              && tokens.end(head) - tokens.start(head) <= 4;
      return dot ? head + 1 : head;
    }
    int last = head;
    boolean wide = false;
    while (true) {
      int part = linked(last, head, wide, sentenceEnd);
      if (part < 0) {
        return last;
      }
      wide |= tokens.lower(last + 1).equals("for");
      last = part;
      while (isPartAt(last + 1, sentenceEnd)
          && !words.has(last + 1, Sign.CALENDAR)
          && !words.has(last + 1, Sign.TITLE)) {
        last++;
      }
    }
  }

  /**
   * The first capitalised word after "of", "for", or an inner "and"; -1 if the name ends before.
   */
  private int linked(int last, int head, boolean wide, int sentenceEnd) {
    int at = last + 1;
    if (at + 1 >= sentenceEnd) {
      return -1;
    }
    String link = tokens.lower(at);
    boolean and = link.equals("and");
    boolean inner =
        (and || link.equals("on") || (wide && link.equals("in")))
            && last > head
            && words.has(last, Sign.COMMON);
    if (!inner && !link.equals("of") && !link.equals("for")) {
      return -1;
    }
    int part = at + 1;
    if (!inner && tokens.lower(part).equals("the")) {
      part++;
    }
    boolean fits =
        isPartAt(part, sentenceEnd)
            && !words.has(part, Sign.CALENDAR)
            && !words.has(part, Sign.FUNCTION)
            && (!and || words.has(part, Sign.COMMON));
    return fits ? part : -1;
  }

  /** "Chief" in "Chief Cabinet Secretary": with the title behind it one title, no organisation. */
  boolean isRankBeforeTitle(int at, int last) {
    boolean rank = tokens.lower(at).equals("chief") || tokens.lower(at).equals("deputy");
    return rank && at + 2 <= last && words.has(at + 1, Sign.HEAD) && words.has(at + 2, Sign.TITLE);
  }

  /** "Reds" in "Cincinnati Reds", "Sox" in "Boston Red Sox"; -1 if no team. */
  int teamEnd(int place, int segmentEnd) {
    if (segmentEnd == place || segmentEnd > place + 2) {
      return -1;
    }
    for (int i = place + 1; i <= segmentEnd; i++) {
      if (!words.isPart(i) || words.has(i, Sign.GROUP) || words.has(i, Sign.FIRST_NAME)) {
        return -1;
      }
    }
    String lower = tokens.lower(segmentEnd);
    boolean plural = (lower.endsWith("s") && !lower.endsWith("ss")) || lower.endsWith("sox");
    return plural
            && !words.has(segmentEnd, Sign.NOT_TEAM)
            && !words.has(segmentEnd, Sign.PLACE_HEAD)
        ? segmentEnd
        : -1;
  }

  private boolean isPartAt(int token, int sentenceEnd) {
    return token < sentenceEnd && words.isPart(token);
  }
}
