package dateline.attribution;

import dateline.article.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads results that stand "in a poll", where nobody is said to have said them:
 *
 * <pre>
 * In a new county poll, 40 percent approved.   40 percent approved in a poll released Sunday.
 * |cue|source        |  |content         |     |content          |cue|source              |
 *
 * A new county poll had been close: 40 percent approved.
 * |source         |               |cue|content         |
 * </pre>
 */
final class Findings {
  private final Reading reading;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Contents contents;

  Findings(Reading reading, NounPhrases phrases, Contents contents) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.phrases = phrases;
    this.contents = contents;
  }

  /** The statement whose cue is the "in" or colon at this token, or null. */
  @Nullable Statement at(int token, int from, int to) {
    return reading.is(token, ':') ? behindColon(token, from, to) : in(token, from, to);
  }

  private @Nullable Statement behindColon(int colon, int from, int to) {
    boolean plain = colon > from + 1 && colon + 1 < to && reading.quoteAt(colon) < 0;
    int first = from;
    while (first < colon && isOfDate(first)) {
      first++;
    }
    Stretch source = plain && first < colon ? source(first, colon) : null;
    if (source == null || !reading.opensWithNumber(colon + 1, to)) {
      return null;
    }
    return told(source, colon, List.of(new Stretch(colon + 1, sentenceEnd(colon + 1, to))));
  }

  /** "Nov. 10," before the poll. */
  private boolean isOfDate(int token) {
    return reading.is(token, Words.TIME)
        || reading.is(token, ',')
        || reading.isAbbreviationStop(token)
        || reading.isAbbreviationStop(token + 1)
        || reading.tokens.kind(token) == Tokens.Kind.NUMBER;
  }

  private @Nullable Statement in(int in, int from, int to) {
    if (!reading.is(in, "in") || reading.quoteAt(in) >= 0 || in + 2 >= to) {
      return null;
    }
    Stretch source = source(in + 1, to);
    if (source == null) {
      return null;
    }
    int next = source.last() + 1;
    if (in == from && next + 1 < to && reading.is(next, ',')) {
      return told(source, in, List.of(new Stretch(next + 1, sentenceEnd(next + 1, to))));
    }
    boolean closes = next >= to || reading.isMark(next);
    return in > from + 1 && closes ? told(source, in, contents.before(in - 1, from)) : null;
  }

  /** A poll tells of all of its sentence, whoever is named in it. */
  private int sentenceEnd(int first, int to) {
    int last = to - 1;
    while (last > first && reading.isMark(last) && reading.quoteAt(last) < 0) {
      last--;
    }
    return last;
  }

  private @Nullable Statement told(Stretch source, int in, List<Stretch> content) {
    return content.stream().anyMatch(reading::holdsNumber)
        ? new Statement(
            source, new Stretch(in, in), content, null, Cue.Kind.SHOWED, StatementRule.FINDING)
        : null;
  }

  /** "a new county poll released Sunday": the phrase whose head is a poll or study. */
  private @Nullable Stretch source(int first, int to) {
    boolean day =
        first + 2 < to && reading.is(first, Words.TIME) && reading.isPossessive(first + 1);
    Stretch phrase = phrases.from(day ? first + 2 : first, to, false);
    int head = -1;
    for (int i = first; phrase != null && i <= phrase.last(); i++) {
      head = reading.is(i, Words.FINDING) ? i : head;
      if (head < 0 && reading.is(i, Words.PREPOSITION)) {
        return null;
      }
    }
    boolean election = head == first + 1 && reading.is(head, "polls");
    if (head <= first || election) {
      return null;
    }
    int last = head;
    while (last + 1 < to && !reading.isMark(last + 1)) {
      boolean goesOn =
          reading.is(last + 1, Words.TIME | Words.WEEKDAY | Words.DETERMINER)
              || reading.is(last + 1, "same")
              || reading.endsInEd(last + 1)
              || (tokens.isCapitalised(last + 1) && !tokens.opensSentence(last + 1))
              || reading.is(last + 1, "by")
              || reading.is(last + 1, "of")
              || tokens.kind(last + 1) == Tokens.Kind.NUMBER;
      if (!goesOn) {
        break;
      }
      last++;
    }
    return new Stretch(first, last);
  }
}
