package dateline.attribution;

import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts figures of different sources that share one verb:
 *
 * <pre>
 * Norway reported 40 dead, Peru more than 60; the harbour office speaks of 90 and the police of 80.
 *                 |first |      |gapped      |
 * </pre>
 */
final class GappedStatements {
  private static final int LONGEST_SOURCE = 9;
  private final Reading reading;
  private final Tokens tokens;
  private final ClauseEnds ends;

  GappedStatements(Reading reading, ClauseEnds ends) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.ends = ends;
  }

  /** The statement, its content cut short where another source begins, and those of the others. */
  List<Statement> parted(Statement statement, int to) {
    List<Statement> parts = new ArrayList<>(split(statement, to));
    Statement more = behindSemicolon(parts.getLast(), to);
    if (more != null) {
      parts.add(more);
    }
    return parts;
  }

  /** "said that 40 men left; 30 stayed": figures of the same kind go on. */
  private @Nullable Statement behindSemicolon(Statement statement, int to) {
    int start = statement.end() + 2;
    boolean goesOn =
        start < to
            && reading.is(start - 1, ';')
            && statement.kind().isSpeech()
            && reading.quoteAt(start) < 0
            && statement.content().stream().anyMatch(reading::holdsNumber)
            && reading.opensWithNumber(start, to);
    int last = goesOn ? ends.clauseEnd(start, to, false) : -1;
    if (last < start || reading.holdsSaying(new Stretch(start, last))) {
      return null;
    }
    return new Statement(
        statement.source(),
        null,
        List.of(new Stretch(start, last)),
        null,
        statement.kind(),
        StatementRule.SEMICOLON);
  }

  private List<Statement> split(Statement statement, int to) {
    if (statement.cue() == null || statement.content().size() != 1) {
      return List.of(statement);
    }
    int first = statement.content().getFirst().first();
    if (!statement.kind().isSpeech() || !opensFigure(first, to)) {
      return List.of(statement);
    }
    List<Statement> parts = new ArrayList<>();
    Statement last = statement;
    for (int i = first + 1; i + 2 < to; i++) {
      if ((reading.looksFinite(i) || reading.endsInEd(i)) && !tokens.isCapitalised(i)) {
        break;
      }
      Stretch source = parts(i) && !reading.isInPlace(i - 1) ? sourceBehind(i, to) : null;
      if (source != null) {
        if (i > last.content().getFirst().first()) {
          parts.add(last.until(Math.min(i - 1, last.end())));
        }
        int content = source.last() + (reading.is(source.last() + 1, ',') ? 2 : 1);
        last =
            new Statement(
                source,
                null,
                List.of(new Stretch(content, Math.max(content, end(content, statement, to)))),
                null,
                statement.kind(),
                StatementRule.SHARED_VERB);
        i = content;
      }
    }
    parts.add(last);
    return parts;
  }

  private boolean parts(int token) {
    return reading.is(token, ',') || reading.is(token, ';') || reading.is(token, "and");
  }

  /** Up to the end of the first statement's content, or of the part behind a semicolon. */
  private int end(int content, Statement statement, int to) {
    int end = content;
    while (end + 1 < to
        && !reading.is(end + 1, ';')
        && !reading.is(end + 1, '.')
        && !(reading.is(end + 1, ',') && end + 2 < to && reading.is(end + 2, "and"))) {
      end++;
    }
    return content <= statement.end() ? Math.min(end, statement.end()) : end;
  }

  /** "Peru" in ", Peru more than 60", "the police" in "and the police of 80"; or null. */
  private @Nullable Stretch sourceBehind(int mark, int to) {
    int first = mark + 1;
    if (reading.is(first, "and") || reading.is(first, "but")) {
      first++;
    }
    for (int i = first; i < Math.min(to, first + LONGEST_SOURCE); i++) {
      int figure = reading.is(i, ',') ? i + 1 : i;
      if (i > first && figure < to && opensFigure(figure, to)) {
        return isSource(first, i - 1) ? new Stretch(first, i - 1) : null;
      }
      if (reading.isMark(i) && !reading.isAbbreviationStop(i) && !reading.isPossessive(i)) {
        return null;
      }
      boolean clause =
          reading.looksFinite(i) || reading.endsInEd(i) || tokens.lower(i).endsWith("ing");
      if (clause || reading.is(i, Words.SUBJECT) || reading.is(i, "and")) {
        return null;
      }
    }
    return null;
  }

  private boolean isSource(int first, int last) {
    boolean named = reading.isInActor(last) || reading.isInPlace(last);
    boolean group = reading.is(last, Words.GROUP) && !reading.is(last, Words.DETERMINER);
    return (named || group || reading.is(last, Words.REPORTER))
        && !reading.holdsNumber(new Stretch(first, last))
        && !reading.is(first, Words.PREPOSITION)
        && tokens.kind(first) == Tokens.Kind.WORD;
  }

  /** "40", "more than 60", "of 80". */
  private boolean opensFigure(int at, int to) {
    boolean led = reading.is(at, "of") || reading.is(at, "for") || reading.is(at, "on");
    return reading.opensWithNumber(led ? at + 1 : at, to);
  }
}
