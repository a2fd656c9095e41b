package dateline.attribution;

import dateline.article.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures that a paper, list or count has, where nobody is said to have said anything:
 *
 * <pre>
 * Reuters had 90 on Friday.   The port's list has 40 names.   The agency's count stood at 60.
 * |source||cue|content    |   |source        ||cue|content|   |source            ||cue    |content|
 * </pre>
 */
final class PrintedFigures {
  private static final int LONGEST_HEARER = 5;
  private final Reading reading;
  private final Tokens tokens;
  private final Subjects subjects;
  private final ClauseEnds ends;

  PrintedFigures(Reading reading, NounPhrases phrases, ClauseEnds ends) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.subjects = new Subjects(reading, phrases);
    this.ends = ends;
  }

  /** The statement whose cue is the verb at this token, or null. */
  @Nullable Statement at(int verb, int from, int to) {
    if (!reading.is(verb, Words.PRINTING) || verb == from || reading.quoteAt(verb) >= 0) {
      return null;
    }
    int figure = figure(verb, to);
    if (figure < 0) {
      return null;
    }
    int first = verb;
    while (first > from && reading.is(first - 1, Words.HAVE | Words.ADVERB)) {
      first--;
    }
    Stretch source = subjects.before(first - 1, from);
    if (source == null || !mayHave(source, verb, figure, to)) {
      return null;
    }
    int last = ends.clauseEnd(figure, to, true);
    return new Statement(
        source,
        new Stretch(first, verb),
        List.of(new Stretch(figure, last)),
        tokens.lower(verb),
        Cue.Kind.SAID,
        StatementRule.PRINTED);
  }

  /** The first token of the figure: "had 40", "had it at 40", "stood at 40"; or -1. */
  private int figure(int verb, int to) {
    if (gives(verb)) {
      return behindHearer(verb + 1, to);
    }
    boolean stands = reading.is(verb, Words.BE) || tokens.lower(verb).startsWith("st");
    int at = verb + 1;
    if (at < to && !stands && reading.is(at, "it")) {
      at++;
    }
    boolean led = at < to && reading.is(at, "at");
    if (led || stands || at > verb + 1) {
      return led && reading.opensWithNumber(at + 1, to) ? at : -1;
    }
    return reading.opensWithNumber(at, to) ? at : -1;
  }

  private boolean gives(int verb) {
    return switch (tokens.lower(verb)) {
      case "gives", "gave", "give", "given" -> true;
      default -> false;
    };
  }

  private boolean measures(int verb) {
    return switch (tokens.lower(verb)) {
      case "measured", "recorded", "registered" -> true;
      default -> false;
    };
  }

  /** The first token of "him 40 percent", "the Greens up to 29 seats", or -1. */
  private int behindHearer(int first, int to) {
    if (first < to && reading.is(first, Words.OBJECT)) {
      return reading.opensWithNumber(first + 1, to) ? first : -1;
    }
    for (int i = first; i < Math.min(to, first + LONGEST_HEARER); i++) {
      boolean name = tokens.isCapitalised(i) || (i == first && reading.is(i, Words.DETERMINER));
      if (!name) {
        return i > first && reading.opensWithNumber(i, to) ? first : -1;
      }
    }
    return -1;
  }

  /** A paper or agency a bare figure, as "a paper has 40 clerks" is its own; a list any. */
  private boolean mayHave(Stretch source, int verb, int figure, int to) {
    int head = head(source);
    if (measures(verb)) {
      boolean body = reading.isInActor(head) || reading.is(head, Words.REPORTER);
      return body && !reading.isInPerson(head);
    }
    if (reading.is(head, Words.MEDIUM)) {
      return !reading.is(verb, Words.HAVE) || figure > verb + 1 || isBare(figure, to);
    }
    boolean tells = !reading.is(verb, Words.BE) && !tokens.lower(verb).startsWith("st");
    boolean at = reading.is(figure, "at") && isBare(figure + 1, to);
    if (at && reading.is(head, Words.REPORTER) && !reading.is(head, Words.LISTING)) {
      return true;
    }
    return reading.is(head, Words.LISTING) && (tells || isOwned(source));
  }

  /** The last word before a preposition or clause: "list" of "a list of the dead". */
  private int head(Stretch source) {
    for (int i = source.first() + 1; i <= source.last(); i++) {
      boolean ends =
          reading.is(i, Words.PREPOSITION | Words.RELATIVE)
              || reading.is(i, ',')
              || reading.endsInEd(i);
      if (ends) {
        return i - 1;
      }
    }
    return source.last();
  }

  /** "125,000 on Thursday", not "125,000 readers". */
  private boolean isBare(int figure, int to) {
    int at = figure;
    while (at < to && !reading.isNumber(at, to)) {
      at++;
    }
    while (at < to && (tokens.kind(at) != Tokens.Kind.WORD || reading.is(at, Words.NUMBER))) {
      if (reading.isMark(at)) {
        return true;
      }
      at++;
    }
    return at >= to || reading.is(at, Words.PREPOSITION | Words.TIME | Words.JOINER);
  }

  /** "the agency's count", "the Reuters poll": not "the death count". */
  private boolean isOwned(Stretch source) {
    for (int i = source.first(); i <= source.last(); i++) {
      if (reading.isInActor(i) || reading.isPossessive(i)) {
        return true;
      }
    }
    return false;
  }
}
