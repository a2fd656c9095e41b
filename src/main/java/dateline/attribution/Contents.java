package dateline.attribution;

import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that are attributed: what follows a cue, or what stands before the source.
 *
 * <pre>
 * The mayor said on Monday that the bridge was “a wreck”.
 *                          |content                     |
 * The bridge was a wreck, the mayor said.
 * |content             |
 * </pre>
 */
final class Contents {
  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_NOUN = 3;
  private static final int LONGEST_INSERTION = 9;
  private static final int LONGEST_OBJECT = 24;
  private final Reading reading;
  private final Tokens tokens;
  private final ClauseEnds ends;

  Contents(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.ends = new ClauseEnds(reading);
  }

  /**
   * The content after a cue.
   *
   * @param after first token after the cue
   * @param to first token that cannot belong to it: the sentence's end or the quote's
   */
  @Nullable Stretch after(Cue cue, int after, int to) {
    int at = skipAdverbs(after, to);
    if (at >= to) {
      return null;
    }
    if (cue.takes(Cue.Frame.HEARER) && !opensStatement(cue, at, to)) {
      int hearer = at;
      at = skipHearer(at, to);
      if (at >= to) {
        return null;
      }
      if (isAskedTo(at, to) && at > hearer) {
        int last = ends.clauseEnd(hearer, to, true);
        return last < at ? null : new Stretch(hearer, last);
      }
    }
    int start = start(cue, at, to);
    if (start < 0) {
      return null;
    }
    boolean thing = !isStatement(cue, start) && !holdsClause(start, to);
    int size = thing ? size(cue, start, to) : -1;
    int last = ends.clauseEnd(Math.max(start, size), to, thing);
    return last < start ? null : new Stretch(start, last);
  }

  private boolean isStatement(Cue cue, int start) {
    return reading.is(start, "that")
        || reading.quoteAt(start) >= 0
        || cue.takes(Cue.Frame.BARE)
        || cue.takes(Cue.Frame.CLAUSE)
        || reading.is(start, Words.QUESTION);
  }

  /** "fears that the dam", "serious hopes that" */
  private boolean holdsClause(int start, int to) {
    for (int i = start + 1; i + 1 < to && i <= start + LONGEST_NOUN; i++) {
      if (reading.is(i, "that")) {
        return NounCues.isCue(tokens.lower(i - 1));
      }
    }
    return false;
  }

  /** "to leave", "not to leave", "of the danger" after a hearer. */
  private boolean isAskedTo(int at, int to) {
    boolean not = reading.is(at, "not") && at + 1 < to && reading.is(at + 1, "to");
    return not || reading.is(at, "to") || reading.is(at, "of") || reading.is(at, "against");
  }

  private int skipAdverbs(int at, int to) {
    int i = at;
    while (i < to
        && reading.is(i, Words.ADVERB)
        && !reading.is(i, "there")
        && !reading.is(i, "not")) {
      i++;
    }
    return i;
  }

  /** Where the content starts, or -1: at once, after a colon, or after an aside. */
  private int start(Cue cue, int at, int to) {
    if (opensStatement(cue, at, to)) {
      return at;
    }
    if (reading.is(at, ':') || reading.is(at, ',')) {
      boolean quoted = at + 1 < to && reading.quoteStartingAt(at + 1) >= 0;
      boolean clause = reading.is(at, ':') && at + 1 < to && cue.takes(Cue.Frame.QUOTE);
      return quoted || clause ? at + 1 : behindInsertion(cue, at, to);
    }
    if (cue.takesStatement() && reading.isDash(at)) {
      int close = closingDash(at, to);
      return close > 0 && opensStatement(cue, close + 1, to) ? close + 1 : -1;
    }
    if (cue.takesStatement() && reading.is(at, Words.PREPOSITION | Words.TIME | Words.OBJECT)) {
      int late = afterAside(cue, at, to);
      if (late >= 0) {
        return late;
      }
    }
    boolean not = reading.is(at, "not") && at + 1 < to && reading.is(at + 1, "to");
    if (cue.takes(Cue.Frame.TO) && (not || reading.is(at, "to")) && at + 1 < to) {
      return at;
    }
    if (cue.takes(Cue.Frame.BARE) && (opensClause(at) || isHedged(at, to))) {
      return at;
    }
    if (cue.takes(Cue.Frame.BARE)
        && reading.is(at, Words.PREPOSITION)
        && hasCommaThenClause(at, to)) {
      return at;
    }
    boolean thing =
        cue.takes(Cue.Frame.OBJECT)
            || cue.takes(Cue.Frame.AS)
            || size(cue, at, to) >= 0
            || (cue.takes(Cue.Frame.NUMBER) && reading.opensWithNumber(behindFate(at, to), to));
    boolean led =
        (cue.takes(Cue.Frame.SIZE) && reading.is(at, "at"))
            || (cue.takes(Cue.Frame.NUMBER) && behindFate(at, to) > at);
    return thing && (led || opensThing(at)) ? at : -1;
  }

  /** "a toll", "figures": not "him a toll", nor "a total", which may be handed over. */
  private boolean isFigure(int at, int noun) {
    return noun >= at
        && reading.is(noun, Words.TALLY)
        && !reading.is(noun, "total")
        && !reading.is(at, Words.OBJECT);
  }

  /**
   * The word before the number in "put [the toll at] 31", "gave [the number as] 31", "raised [the
   * toll to] 31", "gave [a toll of] 31", or -1.
   */
  private int size(Cue cue, int at, int to) {
    boolean tally = false;
    for (int i = at; i < Math.min(to, at + LONGEST_OBJECT); i++) {
      if (reading.isMark(i) && !reading.isPossessive(i)) {
        return -1;
      }
      tally |= reading.is(i, Words.TALLY);
      boolean closer =
          reading.is(i, "to") && (reading.is(i - 1, "closer") || reading.is(i - 1, "close"));
      boolean changed = tally && reading.is(i, "to");
      boolean size = closer || changed || reading.is(i, "at") || reading.is(i, "as");
      boolean figure = isFigure(at, i - 1) && (reading.is(i, "of") || reading.is(i, "from"));
      boolean gives =
          (size && cue.takes(Cue.Frame.SIZE) && reading.isNumber(behindHedge(i + 1, to), to))
              || (figure && cue.takes(Cue.Frame.FIGURE) && reading.opensWithNumber(i + 1, to));
      if (gives) {
        return i;
      }
    }
    return -1;
  }

  /** "at least 40 boats were lost" */
  private boolean isHedged(int at, int to) {
    boolean most = reading.is(at, "at") && at + 1 < to && reading.is(at + 1, Words.HEDGE);
    return (most || reading.is(at, "between") || reading.is(at, "around"))
        && reading.opensWithNumber(at, to);
  }

  /** "listed as saved 40": what is listed first, or where it starts. */
  private int behindFate(int at, int to) {
    boolean fate =
        at + 2 < to && reading.is(at, "as") && VerbClasses.fate(tokens.lower(at + 1)) != null;
    return fate ? at + 2 : at;
  }

  /** The first token behind words such as "at least", "more than", "about". */
  private int behindHedge(int at, int to) {
    int i = at;
    while (i < to && i < at + 4 && !reading.isNumber(i, to) && !reading.isMark(i)) {
      i++;
    }
    return i;
  }

  /** "said, for the first time, that": where "that" stands, or -1. */
  private int behindInsertion(Cue cue, int comma, int to) {
    for (int i = comma + 1; i + 1 < to && i < comma + LONGEST_INSERTION; i++) {
      if (reading.is(i, ',')) {
        return reading.is(i + 1, "that") && opensStatement(cue, i + 1, to) ? i + 1 : -1;
      }
      if (reading.isMark(i) || reading.looksFinite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The dash that ends "said - at last - that", or -1. */
  private int closingDash(int open, int to) {
    for (int i = open + 1; i + 1 < to && i < open + LONGEST_ASIDE; i++) {
      if (reading.isDash(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A quote, "that …", "whether …". */
  private boolean opensStatement(Cue cue, int at, int to) {
    if (reading.quoteStartingAt(at) >= 0) {
      return true;
    }
    if (reading.is(at, "that")) {
      return cue.takes(Cue.Frame.CLAUSE) && at + 1 < to;
    }
    return reading.is(at, Words.QUESTION)
        && (cue.takes(Cue.Frame.ASK) || (cue.takes(Cue.Frame.BARE) && !reading.is(at, "which")))
        && at + 1 < to;
  }

  /** Whether a clause can start here: "he", "the", a name, a plural. */
  private boolean opensClause(int at) {
    if (tokens.kind(at) == Tokens.Kind.PUNCTUATION) {
      return false;
    }
    return !reading.is(at, Words.JOINER | Words.OBJECT | Words.TIME)
        && !(reading.is(at, Words.PREPOSITION)
            && !reading.is(at, "over")
            && !reading.is(at, "about"))
        && !reading.is(at, Words.AUXILIARY)
        && !(reading.is(at, Words.SUBORDINATOR)
            && !reading.is(at, "if")
            && !reading.is(at, Words.DETERMINER));
  }

  private boolean hasCommaThenClause(int at, int to) {
    for (int i = at + 1; i + 1 < to && i < at + LONGEST_ASIDE; i++) {
      if (reading.is(i, ',')) {
        return opensClause(i + 1) && !tokens.lower(i + 1).endsWith("ing");
      }
    }
    return false;
  }

  private boolean opensThing(int at) {
    if (reading.quoteStartingAt(at) >= 0) {
      return true;
    }
    int size = tokens.size();
    if (reading.is(at, Words.PREPOSITION) && at + 1 < size && reading.isNumber(at + 1, size)) {
      return true;
    }
    return tokens.kind(at) != Tokens.Kind.PUNCTUATION
        && !reading.is(at, Words.WEEKDAY)
        && !reading.is(at, Words.JOINER | Words.AUXILIARY | Words.PREPOSITION | Words.PARTICLE)
        && !(reading.is(at, Words.SUBORDINATOR)
            && !reading.is(at, Words.DETERMINER | Words.QUESTION));
  }

  /** "on Monday that …", "in a statement: “…”", "Thursday he would …": the start, or -1. */
  private int afterAside(Cue cue, int at, int to) {
    int stop = Math.min(to, at + LONGEST_ASIDE);
    for (int i = at + 1; i < stop; i++) {
      if (reading.is(i, "that") && cue.takes(Cue.Frame.CLAUSE) && i + 1 < to) {
        return i;
      }
      boolean mark = reading.is(i, ':') || reading.is(i, ',');
      if (mark && i + 1 < to && reading.quoteStartingAt(i + 1) >= 0) {
        return i + 1;
      }
      if (reading.quoteStartingAt(i) >= 0 && reading.is(i - 1, Words.TIME)) {
        return i;
      }
      if (mark || reading.quoteAt(i) >= 0 || reading.looksFinite(i)) {
        break;
      }
    }
    int i = at;
    if (reading.is(i, Words.PREPOSITION) && i + 1 < to && reading.is(i + 1, Words.TIME)) {
      i++;
    }
    int time = i;
    while (i < to && (reading.is(i, Words.TIME) || isDayNumber(i))) {
      i++;
    }
    return i > time && i < to && cue.takes(Cue.Frame.BARE) && opensClause(i) ? i : -1;
  }

  private boolean isDayNumber(int token) {
    return tokens.kind(token) == Tokens.Kind.NUMBER
        && token > 0
        && reading.is(token - 1, Words.TIME);
  }

  /** "told reporters on Monday that", "told The Sun the army": the first token after the hearer. */
  private int skipHearer(int at, int to) {
    if (reading.is(at, Words.OBJECT) || reading.is(at, "you") || reading.is(at, "it")) {
      return skipAdverbs(at + 1, to);
    }
    if (reading.is(at, Words.PREPOSITION)) {
      return at;
    }
    int i = at;
    boolean name = tokens.isCapitalised(at);
    if (reading.is(i, Words.DETERMINER)) {
      i++;
      name = i < to && tokens.isCapitalised(i);
    }
    while (i < to && i < at + LONGEST_ASIDE) {
      boolean stop =
          (reading.isMark(i) && !reading.isPossessive(i))
              || reading.is(i, "that")
              || reading.is(i, Words.SUBJECT | Words.QUESTION | Words.TIME)
              || reading.is(i, "to")
              || reading.is(i, "not")
              || reading.quoteAt(i) >= 0
              || (i > at && reading.is(i, Words.DETERMINER) && !afterPreposition(i))
              || (i > at && name && tokens.isWord(i) && isPlainLower(i));
      if (stop) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean afterPreposition(int token) {
    return reading.is(token - 1, Words.PREPOSITION | Words.JOINER);
  }

  private boolean isPlainLower(int token) {
    return !tokens.isCapitalised(token)
        && !reading.isPossessive(token)
        && !reading.is(token, Words.PREPOSITION | Words.JOINER)
        && !afterPreposition(token);
  }

  /**
   * The content that ends before a source: a quote, or the sentence so far.
   *
   * @param end last token before the source; a comma or a closing mark
   * @param from the sentence's first token
   */
  List<Stretch> before(int end, int from) {
    int last = end;
    if (reading.is(last, ',') && reading.quoteEndingAt(last) < 0) {
      last--;
    }
    if (last < 0) {
      return List.of();
    }
    int q = reading.quoteEndingAt(last);
    if (q >= 0 && reading.quotes.get(q).open() <= from) {
      return wholeQuote(q);
    }
    int first = from;
    while (first < last && (reading.is(first, Words.JOINER) || reading.is(first, ','))) {
      first++;
    }
    int quoteThere = reading.quoteAt(first);
    if (quoteThere >= 0 && reading.quoteAt(last) != quoteThere) {
      first = Math.min(first, reading.quotes.get(quoteThere).open());
    }
    return first > last || last < from ? List.of() : List.of(new Stretch(first, last));
  }

  /** The quote with the paragraphs before it that it carries on. */
  List<Stretch> wholeQuote(int q) {
    int firstPart = q;
    while (firstPart > 0 && reading.quotes.get(firstPart).carriesOn()) {
      firstPart--;
    }
    List<Stretch> parts = new ArrayList<>();
    for (int i = firstPart; i <= q; i++) {
      parts.add(new Stretch(reading.quotes.get(i).open(), reading.quotes.get(i).close()));
    }
    return parts;
  }
}
