package dateline.attribution;

import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a noun phrase begins and ends, as one that names a source.
 *
 * <pre>
 * But on Monday the mayor of Oslo said      According to the mayor of Oslo, the dam held.
 *               |phrase         |                        |phrase         |
 * </pre>
 */
final class NounPhrases {
  private static final int LONGEST = 45;
  private final Reading reading;

  NounPhrases(Reading reading) {
    this.reading = reading;
  }

  /** The first token of the noun phrase that ends with {@code end}, or -1. */
  int phraseStart(int end, int from) {
    int least = Math.max(from, end - LONGEST);
    int and = -1;
    boolean afterVerb = false;
    int at = end;
    while (at >= least) {
      if (reading.is(at, ')') || reading.is(at, ']')) {
        int open = opening(at, least);
        if (open < 0) {
          break;
        }
        at = open - 1;
        continue;
      }
      if (endsPhrase(at, end)) {
        afterVerb = reading.looksFinite(at) || reading.endsInEd(at);
        break;
      }
      if (reading.is(at, "and")) {
        and = at;
      }
      at--;
    }
    int first = at + 1;
    if (and >= 0 && (afterVerb || !isPair(first, and, end))) {
      first = and + 1;
    }
    return trimmed(first, end);
  }

  private boolean endsPhrase(int at, int end) {
    if (reading.isMark(at) && !reading.isAbbreviationStop(at) && !reading.isPossessive(at)) {
      return true;
    }
    if (reading.quoteAt(at) != reading.quoteAt(end) || reading.isDash(at)) {
      return true;
    }
    if (reading.is(at, "and") || reading.is(at, "or")) {
      return false;
    }
    if (reading.is(at, Words.SUBORDINATOR | Words.JOINER) && !isPreposition(at)) {
      return true;
    }
    if (reading.is(at, Words.SUBJECT)) {
      return true;
    }
    if (reading.is(at, Words.AUXILIARY)) {
      return !isName(at);
    }
    if (at == end) {
      return false;
    }
    if (reading.is(at, Words.TIME) && reading.is(at + 1, Words.DETERMINER)) {
      return !reading.is(at + 1, Words.TIME);
    }
    if (reading.looksFinite(at) || reading.endsInEd(at)) {
      return !modifies(at) && !isReleased(at, end);
    }
    return false;
  }

  /** "a poll [released Saturday]" before its verb: a participle and when. */
  private boolean isReleased(int at, int end) {
    boolean released = reading.endsInEd(at) && at > 0 && !reading.is(at - 1, Words.AUXILIARY);
    for (int i = at + 1; i <= end && released; i++) {
      released = reading.is(i, Words.TIME | Words.DETERMINER);
    }
    return released && reading.is(end, Words.TIME);
  }

  /** "data released by the bank", "the armed forces": no verb of a clause. */
  private boolean modifies(int at) {
    if (reading.is(at + 1, Words.PREPOSITION) && !reading.is(at, Words.AUXILIARY)) {
      return reading.endsInEd(at) && !reading.is(at + 1, "to");
    }
    if (isName(at)) {
      return true;
    }
    boolean bare = reading.endsInEd(at) || reading.forms(at).length > 0;
    return bare
        && at > 0
        && (reading.is(at - 1, Words.DETERMINER) || reading.isPossessive(at - 1))
        && !reading.is(at + 1, Words.DETERMINER);
  }

  private boolean isName(int at) {
    return reading.tokens.isCapitalised(at) && !reading.tokens.opensSentence(at);
  }

  private boolean isPreposition(int at) {
    return reading.is(at, Words.PREPOSITION) && !reading.is(at, Words.JOINER);
  }

  private int opening(int close, int least) {
    for (int i = close - 1; i >= least; i--) {
      if (reading.is(i, '(') || reading.is(i, '[')) {
        return i;
      }
    }
    return -1;
  }

  /** Whether "and" joins two names of one source: "Ukraine and the West". */
  private boolean isPair(int first, int and, int end) {
    int start = trimmed(first, and - 1);
    if (start < 0 || and == end) {
      return false;
    }
    for (int i = start; i < and; i++) {
      if (reading.is(i, ',') || reading.looksFinite(i)) {
        return false;
      }
    }
    return true;
  }

  /** Leaves out what stands before the phrase: "But on Monday the mayor" is "the mayor". */
  private int trimmed(int first, int end) {
    int at = first;
    while (at <= end) {
      boolean lead =
          reading.is(at, Words.JOINER | Words.ADVERB | Words.WEEKDAY)
              || (reading.is(at, Words.SUBORDINATOR) && !reading.is(at, Words.DETERMINER))
              || reading.is(at, "not")
              || (reading.is(at, Words.TIME) && at < end && reading.is(at + 1, Words.PREPOSITION))
              || reading.isPossessive(at);
      if (lead) {
        at++;
      } else if (reading.is(at, Words.PREPOSITION) && !isLeast(at, end)) {
        at = afterAdverbial(at, end);
      } else {
        break;
      }
    }
    return at <= end && hasNoun(at, end) ? at : -1;
  }

  /** "at least 40 clerks" */
  private boolean isLeast(int at, int end) {
    return at < end && reading.is(at, "at") && reading.is(at + 1, Words.HEDGE);
  }

  /** "In March the mayor", "on Monday Ann Lee": the first token after day, month or year. */
  private int afterAdverbial(int preposition, int end) {
    int at = preposition + 1;
    while (at <= end
        && (reading.is(at, Words.TIME) || reading.tokens.kind(at) == Tokens.Kind.NUMBER)) {
      at++;
    }
    if (at > preposition + 1) {
      return at;
    }
    for (int i = preposition + 2; i <= end; i++) {
      boolean anew =
          reading.is(i, Words.DETERMINER)
              && !reading.is(i - 1, Words.PREPOSITION | Words.DETERMINER | Words.JOINER);
      if (anew) {
        return i;
      }
    }
    return end + 1;
  }

  private boolean hasNoun(int first, int end) {
    for (int i = end; i >= first; i--) {
      boolean noun =
          reading.tokens.isWord(i)
              && !reading.isPossessive(i)
              && !reading.is(i, Words.PREPOSITION | Words.OBJECT | Words.ADVERB);
      if (noun) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun phrase that starts here.
   *
   * @param first its first token
   * @param to first token that cannot belong to it
   * @param loosely whether it may go on over any preposition, as after "according to"
   */
  @Nullable Stretch from(int first, int to, boolean loosely) {
    if (first >= to || !opensPhrase(first)) {
      return null;
    }
    if (reading.is(first, Words.SUBJECT)) {
      return new Stretch(first, first);
    }
    int at = first;
    boolean inserted = false;
    while (at < to) {
      if (reading.is(at, '(')) {
        while (at < to - 1 && !reading.is(at, ')')) {
          at++;
        }
      } else if (isPlainComma(at)) {
        if (at + 1 >= to || !continuesAfterComma(at + 1, to)) {
          break;
        }
        inserted = true;
      } else if (endsLater(at, first, loosely || inserted)) {
        break;
      }
      at++;
    }
    int last = at - 1;
    while (last > first && reading.is(last, Words.JOINER | Words.PREPOSITION | Words.DETERMINER)) {
      last--;
    }
    return last < first || !hasNoun(first, last) ? null : new Stretch(first, last);
  }

  private boolean opensPhrase(int token) {
    return reading.tokens.kind(token) != Tokens.Kind.PUNCTUATION
        && !reading.is(
            token,
            Words.OBJECT | Words.AUXILIARY | Words.PREPOSITION | Words.JOINER | Words.WEEKDAY)
        && (!reading.is(token, Words.SUBORDINATOR) || reading.is(token, "whoever"))
        && !(reading.is(token, Words.ADVERB) && !reading.is(token, Words.DETERMINER));
  }

  private boolean continuesAfterComma(int token, int to) {
    if (!opensInsertion(token) || reading.quoteAt(token) >= 0) {
      return false;
    }
    if (reading.is(token, "which")) {
      return false;
    }
    for (int i = token; i < to && !reading.isMark(i); i++) {
      if (reading.is(i, "who") || reading.is(i, "whose") || reading.is(i, "which")) {
        return true;
      }
      if (reading.is(i, Words.AUXILIARY)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsLater(int at, int first, boolean loosely) {
    if (reading.isMark(at) && !reading.isAbbreviationStop(at) && !reading.isPossessive(at)) {
      return true;
    }
    if (reading.isDash(at) || reading.quoteAt(at) >= 0) {
      return true;
    }
    if (at == first) {
      return false;
    }
    if (reading.is(at, Words.WEEKDAY) || reading.is(at, Words.SUBJECT)) {
      return !loosely;
    }
    if (loosely) {
      return false;
    }
    if (reading.is(at, "that") || reading.is(at, Words.QUESTION)) {
      return !reading.is(at, "who");
    }
    if (reading.is(at, Words.SUBORDINATOR) && !reading.is(at, Words.PREPOSITION)) {
      return !reading.is(at, "who");
    }
    if (reading.is(at, Words.PREPOSITION)) {
      return !(reading.is(at, "of")
          || reading.is(at, "for")
          || reading.is(at, "from")
          || (reading.is(at, "at") && isName(Math.min(at + 1, reading.tokens.size() - 1))));
    }
    return reading.is(at, Words.ADVERB) && !reading.is(at, Words.DETERMINER);
  }

  /** A comma outside quotes. */
  boolean isPlainComma(int token) {
    return reading.is(token, ',') && reading.quoteAt(token) < 0;
  }

  /** Whether words after a comma tell who the one named before it is. */
  boolean opensInsertion(int token) {
    if (reading.is(token, "who") || reading.is(token, "whose") || reading.is(token, "which")) {
      return true;
    }
    if (reading.tokens.kind(token) == Tokens.Kind.NUMBER) {
      return true;
    }
    if (reading.is(token, Words.SUBJECT | Words.PREPOSITION | Words.SUBORDINATOR | Words.JOINER)) {
      return false;
    }
    if (reading.is(token, Words.AUXILIARY | Words.VERB | Words.ADVERB | Words.TIME)) {
      return false;
    }
    if (reading.is(token, Words.DETERMINER)) {
      return true;
    }
    return reading.tokens.isWord(token) && !isParticiple(token);
  }

  /** "celebrating", "taken": opens an insertion only where a verb follows it. */
  boolean isParticiple(int token) {
    return reading.tokens.isWord(token)
        && (reading.endsInEd(token) || reading.tokens.lower(token).endsWith("ing"));
  }
}
