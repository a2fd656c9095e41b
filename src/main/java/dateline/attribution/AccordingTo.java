package dateline.attribution;

import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads "according to the poll, 70 percent agree" and "as reported by the paper, the mine closed".
 */
final class AccordingTo {
  private static final int LONGEST_FIGURE = 8;
  private final Reading reading;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Contents contents;
  private final ClauseEnds ends;

  AccordingTo(Reading reading, NounPhrases phrases, Contents contents, ClauseEnds ends) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.phrases = phrases;
    this.contents = contents;
    this.ends = ends;
  }

  /** The statement whose cue is "according to" or "as reported by" at this token, or null. */
  @Nullable Statement at(int at, int from, int to) {
    if (reading.is(at, "according") && at + 1 < to && reading.is(at + 1, "to")) {
      boolean within = at > from + 1 && reading.is(at - 1, Words.RELATIVE);
      return within ? relative(at, from, to) : accordingTo(at, from, to);
    }
    boolean as = reading.is(at, "as") && at + 2 < to && reading.is(at + 2, "by");
    return as ? asReported(at, from, to) : null;
  }

  /** "according to" at this token, or null. */
  private @Nullable Statement accordingTo(int at, int from, int to) {
    boolean leads = at == from || (at == from + 1 && reading.is(from, Words.JOINER));
    Stretch led = leads ? beforeComma(at + 2, to) : null;
    Stretch source = reading.quoteAt(at) >= 0 ? null : led != null ? led : behind(at + 2, to);
    if (source == null) {
      return null;
    }
    List<Stretch> content = new ArrayList<>();
    int left = at - 1;
    if (left > from) {
      content.addAll(contents.before(left, from));
    }
    int next = source.last() + 1;
    boolean comma = next < to && reading.is(next, ',');
    boolean goesOn = leads && isPronoun(source) && next < to && !reading.isMark(next);
    int start = comma ? next + 1 : next;
    if (start < to && (comma || goesOn)) {
      int last = ends.clauseEnd(start, to, false);
      if (last > next) {
        content.add(new Stretch(start, last));
      }
    }
    if (!content.isEmpty()) {
      return new Statement(
          source,
          new Stretch(at, at + 1),
          content,
          "according",
          Cue.Kind.SAID,
          StatementRule.ACCORDING);
    }
    return null;
  }

  /** "them" of "According to them 40 boats were lost", else the noun phrase. */
  private @Nullable Stretch behind(int first, int to) {
    boolean pronoun = first < to && reading.is(first, Words.OBJECT);
    return pronoun ? new Stretch(first, first) : phrases.from(first, to, true);
  }

  private boolean isPronoun(Stretch source) {
    return source.first() == source.last() && reading.is(source.first(), Words.OBJECT);
  }

  /** "40 men who according to the port are missing": the noun phrase and its clause. */
  private @Nullable Statement relative(int at, int from, int to) {
    int verb = at + 2;
    while (verb < to && !reading.isMark(verb) && !isVerb(verb)) {
      verb++;
    }
    int first = figureStart(at - 2, from);
    if (verb >= to || verb <= at + 2 || !isVerb(verb) || first < 0 || reading.quoteAt(at) >= 0) {
      return null;
    }
    int last = verb;
    while (last + 1 < to && !reading.isMark(last + 1)) {
      last++;
    }
    return new Statement(
        new Stretch(at + 2, verb - 1),
        new Stretch(at, at + 1),
        List.of(new Stretch(first, at - 1), new Stretch(verb, last)),
        "according",
        Cue.Kind.SAID,
        StatementRule.ACCORDING_WITHIN);
  }

  /** "some 40" of "some 40 men who", or -1. */
  private int figureStart(int noun, int from) {
    int first = -1;
    for (int i = noun; i >= from && noun - i < LONGEST_FIGURE && !reading.isMark(i); i--) {
      if (reading.opensWithNumber(i, noun)) {
        first = i;
      } else if (first >= 0) {
        break;
      }
    }
    return first;
  }

  private boolean isVerb(int token) {
    return reading.looksFinite(token) && !tokens.isCapitalised(token);
  }

  /** As reported by the newspaper, the mine closed. */
  private @Nullable Statement asReported(int as, int from, int to) {
    boolean leads = as == from || (as == from + 1 && reading.is(from, Words.JOINER));
    boolean passive = false;
    for (Cue.Form form : as + 3 < to ? reading.forms(as + 1) : new Cue.Form[0]) {
      boolean past = form.shape() == Cue.Shape.PAST || form.shape() == Cue.Shape.PARTICIPLE;
      passive |= past && form.cue().takesStatement();
    }
    Stretch source = leads && passive && reading.is(as + 2, "by") ? beforeComma(as + 3, to) : null;
    int next = source == null ? to : source.last() + 2;
    int last = next < to ? ends.clauseEnd(next, to, false) : -1;
    if (source != null && last > next) {
      return new Statement(
          source,
          new Stretch(as + 1, as + 1),
          List.of(new Stretch(next, last)),
          tokens.lower(as + 1),
          Cue.Kind.SAID,
          StatementRule.AS_REPORTED);
    }
    return null;
  }

  /** "the survey" in "According to the survey, 70 percent agree", with what tells who it is. */
  private @Nullable Stretch beforeComma(int first, int to) {
    for (int i = first; i < to; i++) {
      if (reading.is(i, '"') || reading.quoteAt(i) >= 0 || reading.is(i, ';')) {
        return null;
      }
      if (!reading.is(i, ',') || i == first) {
        continue;
      }
      boolean told =
          i + 1 < to
              && (reading.is(i + 1, Words.RELATIVE)
                  || reading.is(i + 1, "a")
                  || reading.is(i + 1, "an"));
      int close = i + 1;
      while (told && close < to && !reading.is(close, ',')) {
        close++;
      }
      boolean clause = told && close + 1 < to && reading.holdsVerb(new Stretch(close, to - 1));
      Stretch phrase = new Stretch(first, i - 1);
      boolean runsOn = reading.is(first, Words.OBJECT) && i - 1 > first;
      return runsOn ? null : clause ? new Stretch(first, close - 1) : phrase;
    }
    return null;
  }
}
