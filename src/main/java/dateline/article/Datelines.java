package dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * Where, when and for whom a story was filed, at the start of a paragraph.
 *
 * <pre>
 * KYIV, Jan 5 (Agency) -           AUSTIN, Texas (AP) —        LONDON 1996-08-30
 * MOSCOW, January 5. /TASS/.       Odesa, Ukraine —            5 January 2025, Geneva -
 * КИЇВ. 5 січня. УНН.              ISLAMABAD:                  Madrid, 5 ene (EFE).-
 * </pre>
 */
final class Datelines {
  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 10;
  private static final int MOST_IN_PLACE = 6;

  /**
   * What stands at the start of a line.
   *
   * @param credit where the agency starts, or {@code end} if none is named
   * @param end where the story starts
   */
  record Dateline(int credit, int end) {}

  private final String text;
  private final int from;
  private final int to;
  private final int limit;
  private final boolean early;
  private final boolean capitals;

  private Datelines(String text, int from, int to, boolean early) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.limit = Math.min(to, from + LONGEST);
    this.early = early;
    this.capitals = DatelineWords.isCapitals(text, from, limit);
  }

  /**
   * The dateline that starts here, or null.
   *
   * @param early whether this is one of the first lines, where a place and a long dash are enough
   */
  static @Nullable Dateline at(String text, int from, int to, boolean early) {
    char first = text.charAt(from);
    if (Character.isDigit(first)) {
      return early ? DateFirst.at(text, from, to) : null;
    }
    boolean opens = first == '(' || Character.isUpperCase(first);
    int word = Text.wordEnd(text, from, to);
    int next = Text.skipSpace(text, word, to);
    boolean numbered = next < to && DatelineWords.isDigit(text, next);
    if (early && opens && numbered && DateWords.month(text, from, word) > 0) {
      Dateline dayFirst = DateFirst.at(text, from, to);
      if (dayFirst != null) {
        return dayFirst;
      }
    }
    return opens ? new Datelines(text, from, to, early).read() : null;
  }

  private @Nullable Dateline read() {
    boolean named = capitals;
    boolean dated = false;
    int at = from;
    for (int words = 0; at < limit && words <= MOST_WORDS; words++) {
      char c = text.charAt(at);
      if (c == '(') {
        return bracketed(at, named, dated);
      }
      if (c == '/' && named) {
        return slashed(at);
      }
      if (dated && named) {
        int story = DatelineAgencies.storyAfter(text, at, to);
        if (story > at) {
          return new Dateline(at, story);
        }
      }
      int dash = DatelineWords.dashEnd(text, at, limit);
      if (dash > at) {
        return dashed(at, dash, named, dated);
      }
      int end = wordEnd(at);
      boolean gluedDash =
          end - at > 1 && text.charAt(end - 1) == '-' && DatelineWords.isDigit(text, end - 2);
      int bare = gluedDash || text.charAt(end - 1) == ',' ? end - 1 : end;
      if (gluedDash && named && end < to && DateWords.hasDay(text, from, bare)) {
        int story = Text.skipSpace(text, end, to);
        return new Dateline(story, story);
      }
      if (bare > at && text.charAt(bare - 1) == ':') {
        return colon(bare - 1);
      }
      boolean country = c == '[' && text.charAt(bare - 1) == ']' && words > 0;
      if (!country && !DatelineWords.isPart(text, at, bare, dated)) {
        return null;
      }
      dated |= Character.isDigit(c);
      boolean numbered = dated || isDigitAt(Text.skipSpace(text, end, to));
      named |= words > 0 && numbered && DateWords.month(text, at, bare) > 0 && hasMark(at);
      at = Text.skipSpace(text, end, to);
    }
    return at >= to ? alone(dated) : null;
  }

  /** The next white space, or a long dash inside a word: "KYIV—The". */
  private int wordEnd(int at) {
    int end = at + 1;
    while (end < limit
        && !Text.isSpace(text.charAt(end))
        && !DatelineWords.isLongDash(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * "(AP) —", "(Reuters) -The", "(PTI) The" behind a day; for an agency of the table the story
   * itself.
   */
  private @Nullable Dateline bracketed(int open, boolean named, boolean dated) {
    int close = text.indexOf(')', open, limit);
    if (close < 0) {
      return null;
    }
    String name = text.substring(open + 1, close).strip();
    boolean agency = Owners.isAgency(name);
    if (!agency && !named) {
      return null;
    }
    int story = DatelineAgencies.afterMark(text, close + 1, to, agency, dated);
    boolean alone = early && dated && Text.skipSpace(text, close + 1, to) == to;
    if (story <= close && !alone) {
      return null;
    }
    story = alone ? to : story;
    boolean told = agency || hasComma(from, open) || hasDigit(from, open);
    return new Dateline(told || Owners.namesAgency(name) ? open : story, story);
  }

  /** "/TASS/." */
  private @Nullable Dateline slashed(int open) {
    int close = text.indexOf('/', open + 1, limit);
    if (close < 0 || close - open < 3) {
      return null;
    }
    boolean agency = Owners.namesAgency(text.substring(open + 1, close).strip());
    int story = DatelineAgencies.afterMark(text, close + 1, to, agency, true);
    return agency && story > close ? new Dateline(open, story) : null;
  }

  private @Nullable Dateline dashed(int at, int dash, boolean named, boolean dated) {
    int story = Text.skipSpace(text, dash, to);
    if (isTable(at) || DateWords.month(text, from, Text.wordEnd(text, from, at)) > 0) {
      return null;
    }
    boolean enough = named && dated && DateWords.hasDay(text, from, at);
    if (!enough && early) {
      enough = (named && placeAlone(at, dash)) || (isKnownPlace(at) && opensSentence(story));
    }
    boolean starts =
        (capitals && dated)
            || (!Text.isLower(text, story, to) && !DatelineWords.isTime(text, from, to));
    if (!enough || !starts || dash >= to) {
      return null;
    }
    int agency = dated ? DatelineAgencies.storyAfter(text, story, to) : story;
    return agency > story ? new Dateline(story, agency) : new Dateline(story, story);
  }

  /** "ISLAMABAD: The", a known city in capitals. */
  private @Nullable Dateline colon(int colon) {
    int story = Text.skipSpace(text, colon + 1, to);
    boolean city = early && capitals && DatelinePlaces.isPlace(text, from, colon);
    return city && story > colon + 1 && opensSentence(story) ? new Dateline(story, story) : null;
  }

  /** A whole line: "LONDON 1996-08-30", "ANKARA", "London, March 12". */
  private @Nullable Dateline alone(boolean dated) {
    boolean isoDay = dated && capitals && DateWords.isoDay(text, to) != null && to - 11 > from;
    int word = Text.wordEnd(text, from, to);
    int bare = text.charAt(word - 1) == ',' ? word - 1 : word;
    boolean place = capitals || !DateWords.isDay(text.substring(from, bare));
    boolean day = early && dated && place && DateWords.hasDay(text, from, to);
    boolean city = early && !dated && isAllCapitals() && DatelinePlaces.isPlace(text, from, to);
    return isoDay || (day && hasComma(from, to)) || city ? new Dateline(to, to) : null;
  }

  private boolean isAllCapitals() {
    int comma = text.indexOf(',', from, to);
    for (int i = from; i < (comma < 0 ? to : comma); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** "WASHINGTON — The", never "CRICKET - LEICESTERSHIRE" or "UPDATE — The". */
  private boolean placeAlone(int stopAt, int dash) {
    int stop = Text.trimEnd(text, from, stopAt);
    String first = text.substring(from, Text.wordEnd(text, from, stop));
    int story = Text.skipSpace(text, dash, to);
    boolean hyphen = text.charAt(stopAt) == '-' && dash == stopAt + 1;
    return (!hyphen || hasComma(from, stop))
        && Text.words(text, from, stop, MOST_IN_PLACE + 1) <= MOST_IN_PLACE
        && stop - from >= 4
        && !DatelineWords.isKicker(first)
        && hasSmallLetters(story);
  }

  /** Columns are set apart by more than one space: "VI 4.65 --". */
  private boolean isTable(int dash) {
    int stop = Text.trimEnd(text, from, dash);
    return text.indexOf("  ", from, stop) >= 0;
  }

  private boolean isKnownPlace(int stopAt) {
    int comma = text.indexOf(',', from, stopAt);
    boolean one = comma < 0 || Text.lastIndexOf(text, ',', from, stopAt) == comma;
    return one && DatelinePlaces.isPlace(text, from, Text.trimEnd(text, from, stopAt));
  }

  /** A capital, a quotation or a number, then words enough for a sentence, not all in capitals. */
  private boolean opensSentence(int story) {
    return story < to
        && !Character.isLowerCase(text.charAt(story))
        && hasSmallLetters(story)
        && Text.words(text, story, to, 6) == 6;
  }

  /** "As it rained", "U.S. troops", never "LEICESTERSHIRE WIN". */
  private boolean hasSmallLetters(int story) {
    for (int at = story; at < Math.min(to, story + 12); at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDigitAt(int at) {
    return at < to && DatelineWords.isDigit(text, at);
  }

  private boolean hasComma(int start, int end) {
    return Text.lastIndexOf(text, ',', start, end) >= 0;
  }

  /** A comma before here, or a full stop right before: "Москва. 5 января". */
  private boolean hasMark(int at) {
    int number = Text.trimEnd(text, from, at);
    while (number > from && DatelineWords.isDigit(text, number - 1)) {
      number--;
    }
    int place = Text.trimEnd(text, from, number);
    return hasComma(from, at) || (place > from + 3 && text.charAt(place - 1) == '.');
  }

  private boolean hasDigit(int start, int end) {
    for (int i = start; i < end; i++) {
      if (DatelineWords.isDigit(text, i)) {
        return true;
      }
    }
    return false;
  }
}
