package dateline.attribution;

import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells whether a word is the verb of a cue here, and which words belong to it. */
final class VerbGroups {
  /** Plurals that tell figures: "officials", "figures", "polls". */
  private static final int TELLERS = Words.GROUP | Words.TALLY | Words.LISTING | Words.FINDING;

  private final Reading reading;

  VerbGroups(Reading reading) {
    this.reading = reading;
  }

  /**
   * The verb group around a word that can be a cue, or null when it is a passive, an infinitive or
   * no verb.
   *
   * @param from first token that may belong to it
   * @param to first token that cannot
   */
  @Nullable VerbGroup at(int verb, int from, int to) {
    Cue.Form form = form(verb, to);
    if (form == null) {
      return null;
    }
    int first = verb;
    boolean auxiliary = false;
    boolean be = false;
    boolean have = false;
    while (first > from) {
      int before = first - 1;
      if (reading.quoteAt(before) != reading.quoteAt(verb)) {
        break;
      }
      if (reading.is(before, Words.AUXILIARY)) {
        auxiliary = true;
        be |= reading.is(before, Words.BE);
        have |= reading.is(before, Words.HAVE);
      } else if (!isAdverb(before)) {
        break;
      }
      first = before;
    }
    while (first < verb && !auxiliary && isLooseAdverb(first)) {
      first++;
    }
    boolean passive = be && form.shape() != Cue.Shape.ING && form.shape() != Cue.Shape.BASE;
    if (passive || (first > from && reading.is(first - 1, "to"))) {
      return null;
    }
    if (form.shape() == Cue.Shape.PARTICIPLE && !have) {
      return null;
    }
    if (form.shape() == Cue.Shape.ING && auxiliary && !be) {
      return null;
    }
    int last = particlesEnd(form.cue(), verb, to);
    return new VerbGroup(first, verb, last, form, auxiliary);
  }

  private boolean isAdverb(int token) {
    return (reading.is(token, Words.ADVERB) && !reading.is(token, Words.SUBORDINATOR))
        || reading.is(token, "n't");
  }

  /** "three days ago", "there": adverbs that belong to the clause rather than to the verb. */
  private boolean isLooseAdverb(int token) {
    return reading.is(token, Words.TIME)
        || reading.is(token, "ago")
        || reading.is(token, "here")
        || reading.is(token, "there")
        || reading.is(token, "however");
  }

  /** The form with the most particles; "put" and "read" are taken for past tenses. */
  private Cue.@Nullable Form form(int verb, int to) {
    Cue.Form best = null;
    for (Cue.Form form : reading.forms(verb)) {
      boolean same = best != null && form.cue().equals(best.cue());
      if (best == null ? fits(form.cue(), verb, to) : same && isPast(form)) {
        best = form;
      }
    }
    return best;
  }

  /** Whether its particles follow and, where only a number makes it a cue, a number. */
  private boolean fits(Cue cue, int verb, int to) {
    int end = particlesEnd(cue, verb, to);
    boolean number = cue.takes(Cue.Frame.NUMBER) && !cue.particles().isEmpty();
    return end >= 0 && (!number || reading.opensWithNumber(end + 1, to));
  }

  private static boolean isPast(Cue.Form form) {
    return form.shape() == Cue.Shape.PAST;
  }

  /** The last particle behind the verb, the verb itself if it has none; -1 if one is missing. */
  private int particlesEnd(Cue cue, int verb, int to) {
    int at = verb;
    for (String particle : cue.particles()) {
      int next = at + 1;
      if (particle.equals("of")) {
        next = behindDay(next, to);
      }
      boolean day = next + 1 < to && reading.is(next + 1, Words.WEEKDAY);
      if (next >= to || !reading.is(next, particle) || (day && particle.equals("on"))) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  /** "spoke [on Wednesday] of" */
  private int behindDay(int at, int to) {
    int day = at < to && reading.is(at, "on") ? at + 1 : at;
    return day < to && reading.is(day, Words.WEEKDAY) ? day + 1 : at;
  }

  /**
   * Whether a form that may be a noun is a verb here: "Trump claims that" and "they fear the worst"
   * are, "the claims of" is not.
   *
   * @param source the words before it that would be its subject
   */
  boolean isVerb(VerbGroup group, Stretch source, int to) {
    Cue.Shape shape = group.shape();
    if (namesThing(group, source)) {
      return false;
    }
    if (group.hasAuxiliary() || shape == Cue.Shape.PAST || shape == Cue.Shape.ING) {
      return shape != Cue.Shape.BASE || !reading.is(group.first(), Words.HAVE);
    }
    int subject = source.last();
    boolean counted =
        group.cue().takes(Cue.Frame.NOUN) && reading.tokens.kind(subject) == Tokens.Kind.NUMBER;
    if (shape == Cue.Shape.BASE && counted) {
      return false;
    }
    boolean person = reading.is(subject, Words.SUBJECT) || reading.is(subject, "who");
    if (shape == Cue.Shape.BASE) {
      boolean third = reading.is(subject, Words.CARRIED) || reading.is(subject, "it");
      boolean noun = group.cue().takes(Cue.Frame.NOUN);
      boolean follows = followsVerb(group.last() + 1, to) || closes(group, source, to);
      return !third && (person || (noun ? follows && isPlural(source) : !isSingular(source)));
    }
    if (!group.cue().takes(Cue.Frame.NOUN)) {
      return true;
    }
    boolean named = reading.is(subject, ',') || isSingularName(source);
    int next = group.last() + 1;
    return person || (named && (followsVerb(next, to) || takesInfinitive(group, next, to)));
  }

  /** "promises to go", "reports to the ministry that": not "the plans to the letter". */
  private boolean takesInfinitive(VerbGroup group, int next, int to) {
    if (next + 1 >= to || !reading.is(next, "to")) {
      return false;
    }
    boolean infinitive = group.cue().takes(Cue.Frame.TO) && !reading.is(next + 1, Words.DETERMINER);
    for (int i = next + 1; !infinitive && i < to && !reading.isMark(i); i++) {
      if (reading.is(i, "that")) {
        return group.cue().takes(Cue.Frame.CLAUSE);
      }
    }
    return infinitive;
  }

  /** "a firm called Tidal": a participle that tells a name. */
  private boolean namesThing(VerbGroup group, Stretch source) {
    boolean indefinite =
        reading.is(source.first(), "a")
            || reading.is(source.first(), "an")
            || reading.is(source.first(), "another");
    boolean names = reading.is(group.verb(), "called") || reading.is(group.verb(), "dubbed");
    return indefinite && names && !group.hasAuxiliary();
  }

  private boolean isSingular(Stretch source) {
    return reading.is(source.first(), "a")
        && !isPlural(source)
        && source.last() - source.first() < 2;
  }

  private boolean isSingularName(Stretch source) {
    boolean named =
        reading.tokens.isCapitalised(source.last())
            && (!reading.tokens.opensSentence(source.last())
                || reading.isInActor(source.last())
                || reading.isInPlace(source.last())
                || reading.tokens.isAllCapitals(source.last()));
    return named || reading.is(source.first(), Words.DETERMINER);
  }

  /** "…, the ministry's figures show." "…, the ministry's figures show, …" */
  private boolean closes(VerbGroup group, Stretch source, int to) {
    int next = group.last() + 1;
    boolean ends =
        next >= to
            || (next + 1 >= to && reading.is(next, '.'))
            || (reading.is(next, ',') && reading.is(source.last(), TELLERS));
    return ends && source.first() > 0 && reading.is(source.first() - 1, ',');
  }

  private boolean followsVerb(int token, int to) {
    return token < to
        && !reading.is(token, "of")
        && !reading.is(token, Words.AUXILIARY | Words.PREPOSITION)
        && (!reading.isMark(token) || reading.quoteAt(token) >= 0 || reading.is(token, ':'));
  }

  private boolean isPlural(Stretch source) {
    int last = source.last();
    if (reading.is(last, ',') && last > source.first()) {
      return true;
    }
    for (int i = source.first(); i <= last; i++) {
      boolean group =
          reading.is(i, Words.GROUP)
              || reading.is(i, "and")
              || (reading.tokens.isWord(i)
                  && (reading.tokens.lower(i).endsWith("s")
                      || reading.tokens.lower(i).endsWith("men"))
                  && !reading.isPossessive(i)
                  && reading.tokens.lower(i).length() > 2);
      if (group) {
        return true;
      }
    }
    return false;
  }
}
