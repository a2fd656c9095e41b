package dateline.attribution;

import dateline.article.Tokens;

/**
 * Where attributed words end: with the sentence, or sooner where another source or cue begins.
 *
 * <pre>
 * Lee said the dam was safe, but Hall denied it.
 *          |clause         |
 * She backed the plan, calling it overdue.
 *            |thing |
 * </pre>
 */
final class ClauseEnds {
  /** "told the Bonn Daily Post on Monday" */
  private static final int LONGEST_CLOSING = 6;

  private final Reading reading;
  private final Tokens tokens;

  ClauseEnds(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /**
   * The last token of the clause that starts here, final stop left out unless it is quoted.
   *
   * @param thing whether it is a noun phrase, which ends sooner
   */
  int clauseEnd(int start, int to, boolean thing) {
    int last = start - 1;
    int depth = 0;
    int inside =
        reading.quoteAt(start) >= 0 && reading.quoteStartingAt(start) < 0
            ? reading.quoteAt(start)
            : -2;
    for (int i = start; i < to; i++) {
      int q = reading.quoteAt(i);
      if (q >= 0 && q != inside) {
        int close = reading.quotes.get(q).close();
        if (close + 1 >= to) {
          return close;
        }
        boolean whole = i == start && isSentenceMark(close - reading.quotes.get(q).width());
        last = close;
        i = close;
        if (whole) {
          return close;
        }
        continue;
      }
      if (reading.is(i, '(')) {
        depth++;
      } else if (reading.is(i, ')') && --depth < 0) {
        return last;
      }
      if (reading.is(i, ';') || (i > start && endsHere(i, to, thing))) {
        return last;
      }
      last = i;
    }
    while (last > start && isFinal(last)) {
      last--;
    }
    return last;
  }

  private boolean isSentenceMark(int token) {
    return reading.is(token, '.')
        || reading.is(token, '!')
        || reading.is(token, '?')
        || reading.is(token, ',')
        || reading.is(token, '\u2026');
  }

  private boolean isFinal(int token) {
    char c = tokens.first(token);
    return tokens.kind(token) == Tokens.Kind.PUNCTUATION
        && (c == '.' || c == ',' || c == ':' || c == '!' || c == '?' || isStrayMark(token));
  }

  private boolean isStrayMark(int token) {
    char c = tokens.first(token);
    return (c == '"' || c == '\u201d') && reading.quoteAt(token) < 0;
  }

  /** Whether another statement, or its source, starts at this comma, dash or word. */
  private boolean endsHere(int i, int to, boolean thing) {
    if (i + 1 >= to) {
      return reading.is(i, ',');
    }
    int next = i + 1;
    if (reading.is(i, ',')) {
      return endsAtComma(next, to, thing);
    }
    if (reading.is(i, "and") || reading.is(i, "but")) {
      return isCueVerb(next, to) || (thing && startsClause(next, to));
    }
    if (reading.isDash(i) && tokens.spaceBefore(i)) {
      return reading.is(next, Words.DETERMINER) && !dashAgain(next, to);
    }
    if (reading.is(i, "according") && reading.is(next, "to")) {
      return !reading.is(i - 1, "that");
    }
    boolean compares = reading.is(i, "than");
    return thing && !compares && reading.is(i, Words.SUBORDINATOR) && startsClause(next, to);
  }

  private boolean endsAtComma(int next, int to, boolean thing) {
    boolean more = reading.is(next, "or") || reading.is(next, "with");
    if (more && next + 1 < to && reading.opensWithNumber(next + 1, to)) {
      return false;
    }
    boolean saying = hasForm(next, Cue.Shape.ING) || reading.isSaying(next);
    if (saying || reading.is(next, "according")) {
      return true;
    }
    boolean own =
        reading.is(next, Words.JOINER)
            && next + 2 < to
            && reading.is(next + 1, Words.SUBJECT)
            && hasForm(next + 2, Cue.Shape.PAST);
    if (own) {
      return true;
    }
    if (reading.is(next, "and") && next + 1 < to) {
      if (reading.is(next + 1, "that")) {
        return false;
      }
      return isCueVerb(next + 1, to) || saysLater(next + 1, Math.min(to, next + 8));
    }
    if (reading.is(next, Words.ADVERSATIVE)) {
      return thing || saysLater(next + 1, to);
    }
    boolean relative =
        reading.is(next, "who") || reading.is(next, "which") || reading.is(next, "whose");
    if (thing && !relative) {
      boolean loose =
          tokens.lower(next).endsWith("ing") || reading.is(next, "with") || reading.endsInEd(next);
      if (loose || reading.is(next, Words.JOINER | Words.SUBORDINATOR)) {
        return true;
      }
    }
    return namesSource(next, to);
  }

  /** A pronoun subject, or an auxiliary: a clause of its own. */
  private boolean startsClause(int token, int to) {
    return reading.is(token, Words.SUBJECT)
        || reading.is(token, Words.AUXILIARY)
        || isCueVerb(token, to);
  }

  private boolean dashAgain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.isDash(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasForm(int token, Cue.Shape shape) {
    for (Cue.Form form : reading.forms(token)) {
      if (form.shape() == shape
          && (form.cue().takesStatement() || form.cue().takes(Cue.Frame.OBJECT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of speech starts here, perhaps after adverbs and auxiliaries. */
  private boolean isCueVerb(int token, int to) {
    int at = token;
    while (at < to && reading.is(at, Words.ADVERB | Words.AUXILIARY)) {
      at++;
    }
    return at < to && reading.isSaying(at);
  }

  private boolean saysLater(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.isSaying(i)) {
        return true;
      }
    }
    return false;
  }

  /** "said.", "said on Tuesday.", "told the Post.": nothing said stands behind the verb. */
  private boolean isLast(int verb, int to) {
    int at = verb + 1;
    boolean hearer = takesHearer(verb);
    while (at < to && at - verb <= LONGEST_CLOSING) {
      boolean time =
          reading.is(at, Words.TIME | Words.WEEKDAY)
              || ((reading.is(at, "on") || reading.is(at, "in"))
                  && at + 1 < to
                  && reading.is(at + 1, Words.TIME));
      boolean heard =
          hearer
              && (reading.is(at, "the") || reading.is(at, "reporters") || tokens.isCapitalised(at));
      if (!time && !heard) {
        break;
      }
      at++;
    }
    return at >= to || reading.isMark(at);
  }

  private boolean takesHearer(int verb) {
    for (Cue.Form form : reading.forms(verb)) {
      if (form.cue().takes(Cue.Frame.HEARER)) {
        return true;
      }
    }
    return false;
  }

  /** ", the mayor said." at the end of a sentence. */
  private boolean namesSource(int next, int to) {
    for (int i = next; i < to && i < next + 10; i++) {
      if (reading.isSaying(i)) {
        return i > next && isLast(i, to);
      }
      boolean mark = reading.isMark(i) && !reading.isAbbreviationStop(i);
      if (mark || reading.is(i, "than")) {
        return false;
      }
    }
    return false;
  }
}
