package dateline.attribution;

import dateline.article.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements that a name and a colon introduce:
 *
 * <pre>
 * Lee: “The dam will hold.”     Lee: Dam will hold      What they say - Ann Lee: “The dam will hold.”
 * quote                         headline, turn          inside a sentence
 * </pre>
 */
final class ColonStatements {
  private static final int SHORTEST_TURN = 5;

  /** "Nov. 8, 2000" */
  private static final int LONGEST_DATE = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final ClauseEnds ends;

  ColonStatements(Reading reading, ClauseEnds ends) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.ends = ends;
  }

  /** The statement of the sentence that a colon introduces, or null. */
  @Nullable Statement in(int from, int to) {
    Statement head = atHead(from, to);
    Statement within = head != null ? head : inside(from, to);
    return within != null ? within : entry(from, to);
  }

  /** A line "Nov. 8, port office: 40" of a list of figures by day and source. */
  private @Nullable Statement entry(int from, int to) {
    boolean line = to - from > LONGEST_DATE + 1 && (from == 0 || opensLine(from));
    int day = line && reading.isAbbreviationStop(from + 1) ? from + 2 : from + 1;
    boolean dated = line && tokens.isCapitalised(from) && tokens.kind(day) == Tokens.Kind.NUMBER;
    int comma = from;
    while (dated && comma < from + LONGEST_DATE && !reading.is(comma, ',')) {
      comma++;
    }
    int colon = to - 2;
    while (colon > comma && !reading.is(colon, ':')) {
      colon--;
    }
    boolean figure = dated && colon > comma + 1 && reading.isNumber(colon + 1, to);
    int last = comma;
    boolean told = false;
    while (figure && last + 1 < colon && !reading.is(last + 1, ',')) {
      last++;
      told |=
          reading.isInActor(last) || reading.is(last, Words.REPORTER | Words.OFFICE | Words.MEDIUM);
    }
    return told
        ? new Statement(
            new Stretch(comma + 1, last),
            new Stretch(colon, colon),
            List.of(new Stretch(colon + 1, to - 1)),
            null,
            Cue.Kind.SAID,
            StatementRule.COLON)
        : null;
  }

  /** Lee: “The dam will hold.” In a headline also without marks. */
  private @Nullable Statement atHead(int from, int to) {
    int at = from;
    boolean names = true;
    while (at < to && at < from + 9 && !reading.is(at, ':')) {
      boolean name =
          tokens.isCapitalised(at)
              || reading.isPossessive(at)
              || reading.isAbbreviationStop(at)
              || reading.isHyphen(at)
              || reading.is(at, "of")
              || reading.is(at, "and");
      names &= name && !reading.is(at, "the");
      at++;
    }
    boolean led = at > from && at + 1 < to && reading.is(at, ':') && names;
    if (!led || reading.quoteAt(at) >= 0) {
      return null;
    }
    int quote = reading.quoteStartingAt(at + 1);
    boolean whole = quote >= 0 && reading.quotes.get(quote).close() + 2 >= to;
    boolean headline = from == 0 && quote < 0 && maySpeak(from, at);
    if (!whole && !headline && quote < 0 && isTurn(from, at, to)) {
      return new Statement(
          new Stretch(from, at - 1),
          new Stretch(at, at),
          List.of(new Stretch(at + 1, endOfParagraph(to))),
          null,
          Cue.Kind.SAID,
          StatementRule.TURN);
    }
    if (whole || headline) {
      int last = whole ? reading.quotes.get(quote).close() : ends.clauseEnd(at + 1, to, false);
      if (last > at) {
        return new Statement(
            new Stretch(from, at - 1),
            new Stretch(at, at),
            List.of(new Stretch(at + 1, last)),
            null,
            Cue.Kind.SAID,
            StatementRule.COLON);
      }
    }
    return null;
  }

  /** Not the place or the kicker that a headline begins with: "Bhopal: …", "CORRECTED: …". */
  private boolean maySpeak(int from, int to) {
    boolean actor = false;
    boolean place = false;
    for (int i = from; i < to; i++) {
      actor |= reading.isInActor(i);
      place |= reading.isInPlace(i);
    }
    return actor || !(place || tokens.isAllCapitals(from));
  }

  /** A line "Lee: The dam will hold." that opens a paragraph and has a verb. */
  private boolean isTurn(int from, int colon, int to) {
    boolean line = from == 0 || opensLine(from);
    boolean person = reading.isInPerson(from) && reading.isInPerson(colon - 1);
    return line
        && person
        && to - colon > SHORTEST_TURN
        && tokens.isCapitalised(colon + 1)
        && reading.holdsVerb(new Stretch(colon + 1, to - 1));
  }

  private boolean opensLine(int token) {
    return tokens.text().substring(tokens.end(token - 1), tokens.start(token)).indexOf('\n') >= 0;
  }

  /** The last token of the paragraph that goes on with the sentence that ends before {@code to}. */
  private int endOfParagraph(int to) {
    int end = to;
    while (end < tokens.size() && !opensLine(end)) {
      end = tokens.firstOf(tokens.sentenceOf(end) + 1);
    }
    return end - 1;
  }

  /** "What the mayors say - Ann Lee: “The dam will hold.”" */
  private @Nullable Statement inside(int from, int to) {
    for (int at = from + 1; at + 1 < to; at++) {
      int quote = reading.is(at, ':') ? reading.quoteStartingAt(at + 1) : -1;
      if (quote < 0 || reading.quoteAt(at) >= 0) {
        continue;
      }
      int first = at;
      while (first > from
          && (tokens.isCapitalised(first - 1)
              || reading.isAbbreviationStop(first - 1)
              || reading.is(first - 1, "and"))) {
        first--;
      }
      boolean led = first > from && (reading.isDash(first - 1) || reading.is(first - 1, "from"));
      if (led && first < at && reading.isInActor(first)) {
        return new Statement(
            new Stretch(first, at - 1),
            new Stretch(at, at),
            List.of(new Stretch(at + 1, reading.quotes.get(quote).close())),
            null,
            Cue.Kind.SAID,
            StatementRule.COLON);
      }
    }
    return null;
  }
}
