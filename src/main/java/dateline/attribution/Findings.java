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
 * </pre>
 */
final class Findings {
  private final Reading reading;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Contents contents;
  private final ClauseEnds ends;

  Findings(Reading reading, NounPhrases phrases, Contents contents, ClauseEnds ends) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.phrases = phrases;
    this.contents = contents;
    this.ends = ends;
  }

  /** The statement whose cue is the "in" at this token, or null. */
  @Nullable Statement at(int in, int from, int to) {
    if (!reading.is(in, "in") || reading.quoteAt(in) >= 0 || in + 2 >= to) {
      return null;
    }
    Stretch source = source(in + 1, to);
    if (source == null) {
      return null;
    }
    int next = source.last() + 1;
    if (in == from && next + 1 < to && reading.is(next, ',')) {
      int last = ends.clauseEnd(next + 1, to, false);
      return told(source, in, List.of(new Stretch(next + 1, last)));
    }
    boolean closes = next >= to || reading.isMark(next);
    return in > from + 1 && closes ? told(source, in, contents.before(in - 1, from)) : null;
  }

  private @Nullable Statement told(Stretch source, int in, List<Stretch> content) {
    return content.stream().anyMatch(reading::holdsNumber)
        ? new Statement(
            source, new Stretch(in, in), content, null, Cue.Kind.SHOWED, StatementRule.FINDING)
        : null;
  }

  /** "a new county poll released Sunday": the phrase whose head is a poll or study. */
  private @Nullable Stretch source(int first, int to) {
    Stretch phrase = phrases.from(first, to, false);
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
