package dateline.attribution;

import dateline.article.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures that were given by somebody who is named behind them:
 *
 * <pre>
 * The loss was put at 40 boats by the harbour office.
 * |content    |cue|content    |  |source            |
 * </pre>
 */
final class PassiveFigures {
  private static final int LONGEST = 9;
  private final Reading reading;
  private final Tokens tokens;
  private final NounPhrases phrases;

  PassiveFigures(Reading reading, NounPhrases phrases) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.phrases = phrases;
  }

  /** The statement whose cue is the verb at this token, or null. */
  @Nullable Statement at(int verb, int from, int to) {
    int figure = verb + 2;
    boolean led =
        figure < to
            && verb > from
            && reading.is(verb - 1, Words.BE)
            && (reading.is(verb + 1, "at") || reading.is(verb + 1, "as"));
    Cue cue = led && reading.quoteAt(verb) < 0 ? cue(verb) : null;
    if (cue == null || !reading.opensWithNumber(figure, to)) {
      return null;
    }
    for (int i = figure + 1; i < Math.min(to, figure + LONGEST); i++) {
      if (reading.isMark(i) && !reading.isAbbreviationStop(i)) {
        return null;
      }
      boolean in = reading.is(i, "in") && i + 1 < to && reading.is(i + 1, Words.DETERMINER);
      Stretch source = in || reading.is(i, "by") ? phrases.from(i + 1, to, false) : null;
      source = in && source != null && !isPaper(source) ? null : source;
      if (source != null) {
        return new Statement(
            source,
            new Stretch(verb, verb),
            List.of(new Stretch(start(verb - 1, from), i - 1)),
            tokens.lower(verb),
            cue.kind(),
            StatementRule.GIVEN_BY,
            cue.verb());
      }
    }
    return null;
  }

  /** "a report by the port", "an assessment": says what others found. */
  private boolean isPaper(Stretch source) {
    int head = source.first();
    while (head < source.last() && !reading.is(head + 1, Words.PREPOSITION)) {
      head++;
    }
    return reading.is(head, Words.FINDING | Words.LISTING) || reading.is(head, "assessment");
  }

  private @Nullable Cue cue(int verb) {
    for (Cue.Form form : reading.forms(verb)) {
      boolean past = form.shape() == Cue.Shape.PAST || form.shape() == Cue.Shape.PARTICIPLE;
      boolean sizes = form.cue().takes(Cue.Frame.SIZE) || form.cue().kind() == Cue.Kind.ESTIMATED;
      if (past && sizes) {
        return form.cue();
      }
    }
    return null;
  }

  /** The first token of the verb's clause. */
  private int start(int verb, int from) {
    int start = verb;
    while (start > from
        && !reading.isMark(start - 1)
        && !reading.is(start - 1, Words.SUBORDINATOR | Words.JOINER)) {
      start--;
    }
    return start;
  }
}
