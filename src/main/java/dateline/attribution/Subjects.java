package dateline.attribution;

import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject that ends right before a verb, with what is inserted between the two.
 *
 * <pre>
 * On Monday Nick Reed, an expert at the institute, said
 *           |subject                             |
 * </pre>
 */
final class Subjects {
  private static final int LONGEST = 45;
  private static final int LONGEST_DASHED = 16;
  private static final int LONGEST_INTERJECTION = 3;
  private static final int LONGEST_RELATIVE = 8;
  private final Reading reading;
  private final NounPhrases phrases;

  Subjects(Reading reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /**
   * The subject that ends right before a verb group.
   *
   * @param end last token before the group
   * @param from first token that may belong to it
   */
  @Nullable Stretch before(int end, int from) {
    if (end < from || reading.isPossessive(end)) {
      return null;
    }
    if (reading.is(end, Words.PREPOSITION | Words.DETERMINER)) {
      return reading.is(end, Words.GROUP) ? new Stretch(end, end) : null;
    }
    if (reading.is(end, Words.SUBJECT) || reading.is(end, "who") || reading.is(end, "which")) {
      return new Stretch(end, end);
    }
    if (reading.is(end, ',')) {
      int interjection = interjection(end, from);
      return interjection > 0 ? before(interjection - 1, from) : withInsertion(end, from);
    }
    int dash = openingDash(end, from);
    if (dash >= 0) {
      int named = phrases.phraseStart(dash - 1, from);
      return named < 0 ? null : new Stretch(named, end);
    }
    int last = withoutTime(end, from);
    int first = phrases.phraseStart(last, from);
    int whole = first < 0 ? -1 : withRelative(first, from);
    whole = first < 0 || whole >= 0 ? whole : withParticiple(first, from);
    return first < 0 ? null : new Stretch(whole < 0 ? first : whole, last);
  }

  /** The first dash of "Ann Lee - a clerk - said", or -1. */
  private int openingDash(int end, int from) {
    if (!reading.isDash(end) || reading.quoteAt(end) >= 0) {
      return -1;
    }
    for (int i = end - 2; i > from && end - i <= LONGEST_DASHED; i--) {
      if (reading.isDash(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first token of "advisers who have run" before "the numbers", or -1. */
  private int withRelative(int first, int from) {
    for (int i = first - 1; i > from && first - i <= LONGEST_RELATIVE; i--) {
      if (reading.is(i, "who")) {
        return reading.is(i - 1, ',') ? -1 : phrases.phraseStart(i - 1, from);
      }
      if (reading.is(i, "that")) {
        return isRelative(i) ? phrases.phraseStart(i - 1, from) : -1;
      }
      if (reading.isMark(i) || reading.is(i, Words.SUBORDINATOR | Words.SUBJECT)) {
        return -1;
      }
    }
    return -1;
  }

  /** The first token of "a poll by the bank taken after" before "the vote", or -1. */
  private int withParticiple(int first, int from) {
    int participle = first - 2;
    boolean led =
        participle > from + 1
            && reading.is(first - 1, Words.PREPOSITION | Words.SUBORDINATOR)
            && !reading.is(first - 1, "by")
            && isParticiple(participle)
            && reading.tokens.isWord(participle - 1)
            && !reading.is(participle - 1, Words.AUXILIARY | Words.SUBJECT | Words.ADVERB);
    int start = led ? phrases.phraseStart(participle - 1, from) : -1;
    for (int i = start; start >= 0 && i < participle; i++) {
      if (reading.is(i, Words.FINDING | Words.REPORTER)) {
        return start;
      }
    }
    return -1;
  }

  private boolean isParticiple(int token) {
    return switch (reading.tokens.lower(token)) {
      case "taken", "held", "made", "given", "drawn", "written", "sent", "done" -> true;
      default -> reading.endsInEd(token);
    };
  }

  /** "papers that subtract", not "said that papers", "is clear that the". */
  private boolean isRelative(int that) {
    int noun = that - 1;
    return reading.tokens.isWord(noun)
        && reading.tokens.lower(noun).endsWith("s")
        && reading.forms(noun).length == 0
        && !reading.is(noun, Words.VERB | Words.AUXILIARY | Words.SUBJECT)
        && !reading.is(that + 1, Words.DETERMINER | Words.SUBJECT)
        && !reading.tokens.isCapitalised(that + 1);
  }

  /** The first comma of ", however,", ", for instance,", or -1. */
  private int interjection(int comma, int from) {
    int first = comma - 1;
    while (first > from && comma - first <= LONGEST_INTERJECTION && !reading.is(first, ',')) {
      first--;
    }
    int words = comma - first - 1;
    if (first <= from || !reading.is(first, ',')) {
      return -1;
    }
    boolean known =
        switch (words) {
          case 1 ->
              switch (reading.tokens.lower(first + 1)) {
                case "however", "too", "though", "meanwhile", "therefore", "nevertheless" -> true;
                default -> false;
              };
          case 2 ->
              (reading.is(first + 1, "for")
                      && (reading.is(first + 2, "instance") || reading.is(first + 2, "example")))
                  || (reading.is(first + 1, "in")
                      && (reading.is(first + 2, "turn") || reading.is(first + 2, "particular")))
                  || (reading.is(first + 1, "of") && reading.is(first + 2, "course"))
                  || (reading.is(first + 1, "by") && reading.is(first + 2, "contrast"));
          default -> false;
        };
    return known ? first : -1;
  }

  /** "Lee on Monday", "Lee at the time": where the words that say when begin, less one. */
  private int withoutTime(int end, int from) {
    int at = end;
    while (at > from + 1 && reading.is(at, Words.TIME | Words.DETERMINER)) {
      at--;
    }
    if (at < end && reading.is(at, Words.PREPOSITION)) {
      return at - 1;
    }
    boolean atTheTime =
        end - 3 >= from
            && reading.is(end, "time")
            && reading.is(end - 1, "the")
            && reading.is(end - 2, "at");
    return atTheTime ? end - 3 : end;
  }

  /**
   * "Ann Lee, a doctor at the clinic," : a noun phrase, an insertion, the comma before the verb.
   */
  private @Nullable Stretch withInsertion(int comma, int from) {
    int least = Math.max(from, comma - LONGEST);
    int at = comma - 1;
    int best = -1;
    while (at > least) {
      while (at > least && !phrases.isPlainComma(at)) {
        if (reading.quoteAt(at) >= 0 || reading.is(at, ';') || reading.is(at, ':')) {
          at = least;
          break;
        }
        at--;
      }
      boolean inserted =
          at > least && (phrases.opensInsertion(at + 1) || phrases.isParticiple(at + 1));
      int before = inserted && reading.is(at - 1, Words.ADVERB) ? interjection(at, from) : -1;
      int first = inserted ? phrases.phraseStart((before > 0 ? before : at) - 1, from) : -1;
      if (first >= 0) {
        best = first;
        if (!isInsertion(first) || reading.isInPerson(at + 1)) {
          break;
        }
      }
      at--;
    }
    return best < 0 ? null : new Stretch(best, comma);
  }

  /** "a clerk from Oslo": tells more about a name that stands before it. */
  private boolean isInsertion(int first) {
    return first > 0
        && reading.is(first - 1, ',')
        && (reading.is(first, "a")
            || reading.is(first, "an")
            || reading.is(first, "the")
            || reading.tokens.kind(first) == Tokens.Kind.NUMBER);
  }
}
