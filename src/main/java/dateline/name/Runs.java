package dateline.name;

import dateline.article.Tokens;

/**
 * Finds runs of words that may be names: capitals, and what joins them.
 *
 * <pre>
 * George W. Bush    Kim Jong-un    Ludwig van Haarlem    Hector "Macho" Camacho    AT&amp;T    Macy's Inc
 * </pre>
 */
final class Runs {
  private final Words words;
  private final Tokens tokens;
  private int end;

  Runs(Words words) {
    this.words = words;
    this.tokens = words.tokens;
  }

  /** Sets where the sentence ends. */
  void endAt(int sentenceEnd) {
    end = sentenceEnd;
  }

  /** Whether a name may start here. */
  boolean starts(int token) {
    return words.isPart(token)
        || (words.has(token, Sign.PARTICLE) && isHyphen(token + 1) && isPartAt(token + 2));
  }

  boolean isPartAt(int token) {
    return token < end && words.isPart(token);
  }

  /** Whether a hyphen without spaces joins this token's neighbours. */
  private boolean isHyphen(int token) {
    return token + 1 < end
        && tokens.is(token, '-')
        && !tokens.spaceBefore(token)
        && !tokens.spaceBefore(token + 1);
  }

  /** The last token of the run that starts here. */
  int last(int from) {
    int last = from;
    int at = from + 1;
    while (at < end) {
      int next = -1;
      if (words.isPart(at)) {
        next = breaksAt(at) ? -1 : at;
      } else if (tokens.is(at, '.')) {
        boolean kept =
            !tokens.spaceBefore(at)
                && (words.isInitial(last)
                    || words.has(last, Sign.TITLE)
                    || words.has(last, Sign.PLACE_LEAD));
        next = kept ? partBehindParticles(at + 1) : -1;
      } else if (words.has(last, Sign.FIRST_NAME) && nicknameEnd(at) > 0) {
        next = nicknameEnd(at) + 1;
      } else if (isPossessiveFirm(at) || isAndCompany(at)) {
        next = at + 1;
      } else if (isHyphen(at)) {
        next = joinsByHyphen(last, at + 1, from) ? at + 1 : -1;
      } else if (tokens.is(at, '&')) {
        next = isPartAt(at + 1) ? at + 1 : -1;
      } else if (words.has(at, Sign.PARTICLE)) {
        next = partBehindParticles(at);
      }
      if (next < 0) {
        return last;
      }
      last = next;
      at = next + 1;
    }
    return last;
  }

  /** The part of a name at this token or behind particles: "W. de Klerk", "van der Bellen". */
  private int partBehindParticles(int from) {
    int part = from;
    while (part < end && words.has(part, Sign.PARTICLE) && !words.isPart(part)) {
      part++;
    }
    if (part > from && isHyphen(part)) {
      part++;
    }
    return isPartAt(part) ? part : -1;
  }

  /** The closing mark of a nickname before a surname: Hector "Macho" Camacho; -1 if none. */
  private int nicknameEnd(int mark) {
    int closing =
        switch (tokens.first(mark)) {
          case '"' -> '"';
          case '\u201c' -> '\u201d';
          case '\u2018' -> '\u2019';
          case '(' -> ')';
          default -> -1;
        };
    if (closing < 0 || tokens.isWord(mark) || !tokens.spaceBefore(mark)) {
      return -1;
    }
    for (int i = mark + 2; i <= mark + 4 && i + 1 < end; i++) {
      if (tokens.is(i, (char) closing)) {
        boolean given = closing != ')' || (i == mark + 2 && words.has(mark + 1, Sign.FIRST_NAME));
        boolean surname = words.isPart(i + 1) && !words.has(i + 1, Sign.FUNCTION);
        return given && surname && words.isPart(mark + 1) ? i : -1;
      }
    }
    return -1;
  }

  /** The possessive ending of a firm that is called by a person: "McDonald's Corp". */
  private boolean isPossessiveFirm(int token) {
    return !tokens.spaceBefore(token)
        && tokens.lower(token).equals("'s")
        && isPartAt(token + 1)
        && words.has(token + 1, Sign.SUFFIX);
  }

  /** "and" in "Hardy and Co Inc". */
  private boolean isAndCompany(int token) {
    return tokens.lower(token).equals("and")
        && isPartAt(token + 1)
        && tokens.lower(token + 1).equals("co");
  }

  private boolean breaksAt(int token) {
    return words.has(token, Sign.CALENDAR) && !words.has(token - 1, Sign.FIRST_NAME);
  }

  private boolean joinsByHyphen(int before, int after, int from) {
    if (words.isPart(after)) {
      return !(words.has(before, Sign.WELL_KNOWN) && words.has(after, Sign.WELL_KNOWN));
    }
    boolean given = tokens.isWord(after) && tokens.end(after) - tokens.start(after) <= 5;
    if (given && words.has(from, Sign.FAMILY_FIRST) && before == from + 1) {
      return true;
    }
    return given
        && before > from
        && !words.has(after, Sign.COMMON)
        && !words.has(after, Sign.FUNCTION);
  }
}
