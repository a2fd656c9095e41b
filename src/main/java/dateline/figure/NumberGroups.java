package dateline.figure;

import dateline.article.Tokens;

/**
 * Finds numbers that belong together and mean no quantity: clock times, dates and telephone numbers
 * in figures, addresses on the web. "It left at 14:55 on 3/4/2021" has two such groups.
 */
final class NumberGroups {
  private static final int RATIO_REACH = 8;

  private final Tokens tokens;
  private final int from;
  private final int limit;

  /** Looks at the tokens {@code [from, limit)}. */
  NumberGroups(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
  }

  /** The token behind the group that starts at this number, or -1 if it stands alone. */
  int end(int at) {
    if (tokens.kind(at) != Tokens.Kind.NUMBER) {
      return -1;
    }
    int end = at + 1;
    int parts = 1;
    boolean colon = false;
    while (end + 1 < limit
        && isGroupMark(end)
        && !tokens.spaceBefore(end)
        && !tokens.spaceBefore(end + 1)
        && tokens.kind(end + 1) == Tokens.Kind.NUMBER) {
      colon |= tokens.is(end, ':');
      end += 2;
      parts++;
    }
    boolean zero =
        tokens.first(at) == '0'
            && tokens.end(at) - tokens.start(at) > 1
            && tokens.text().charAt(tokens.start(at) + 1) != '.'
            && !gluedDotBefore(at);
    boolean mixed = parts == 3 && tokens.is(at + 1, '-') && tokens.is(at + 3, '/');
    if ((colon && !isRatio(at, end, parts)) || (parts > 2 && !mixed) || zero) {
      return end;
    }
    boolean slash = parts == 2 && tokens.is(at + 1, '/');
    if (slash && Double.isNaN(fraction(at))) {
      return end;
    }
    boolean glued =
        at > from && !tokens.spaceBefore(at) && (isCodeMark(tokens.first(at - 1)) || isTornOff(at));
    return glued && Units.before(tokens, at, from) == null ? end : -1;
  }

  /** "a ratio of 3:1", "at 3:1 odds"; "at 3:10" is a time. */
  private boolean isRatio(int at, int end, int parts) {
    boolean told = isRatioWord(end);
    for (int i = at - 1; i >= at - RATIO_REACH && !told; i--) {
      told = isRatioWord(i);
    }
    return parts == 2 && told;
  }

  private boolean isRatioWord(int at) {
    return at >= from
        && at < limit
        && switch (tokens.lower(at)) {
          case "ratio", "ratios", "odds" -> true;
          default -> false;
        };
  }

  private static boolean isCodeMark(char c) {
    return "/_@#=&%".indexOf(c) >= 0;
  }

  /** The "700" of a garbled "PS21,700". */
  private boolean isTornOff(int at) {
    return tokens.is(at - 1, ',')
        && at - 2 >= from
        && !tokens.spaceBefore(at - 1)
        && tokens.isWord(at - 2)
        && Character.isDigit(tokens.text().charAt(tokens.end(at - 2) - 1));
  }

  private boolean gluedDotBefore(int at) {
    return at > from && tokens.is(at - 1, '.') && !tokens.spaceBefore(at);
  }

  private double fraction(int at) {
    Numeral number = new Digits(tokens, limit).read(at);
    return number != null && number.form() == Numeral.Form.FRACTION ? number.low() : Double.NaN;
  }

  private boolean isGroupMark(int at) {
    return tokens.is(at, ':') || tokens.is(at, '/') || tokens.is(at, '-') || tokens.is(at, '.');
  }
}
