package dateline.attribution;

import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts source and content to the verb of a cue.
 *
 * <pre>
 * The dam, the mayor said, will hold.   “It will hold,” said the mayor.   Lee asked whether it held.
 * </pre>
 */
final class VerbStatements {
  private static final int LONGEST_LEAD = 4;
  private static final int LONGEST_MAIN = 10;
  private final Reading reading;
  private final Tokens tokens;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final Contents contents;
  private final VerbGroups verbs;
  private final QuoteLinks links;
  private final ClauseEnds ends;
  private final SharedSources shared;

  VerbStatements(
      Reading reading, NounPhrases phrases, Contents contents, VerbGroups verbs, ClauseEnds ends) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.subjects = new Subjects(reading, phrases);
    this.phrases = phrases;
    this.contents = contents;
    this.verbs = verbs;
    this.links = new QuoteLinks(reading);
    this.ends = ends;
    this.shared = new SharedSources(reading, subjects, contents, links);
  }

  /** The statement of a cue verb, or null. */
  @Nullable Statement of(VerbGroup group, int from, int to, List<Statement> before) {
    if (reading.quoteAt(group.verb()) >= 0) {
      return null;
    }
    Statement turned = turned(group, from, to);
    if (turned != null) {
      return turned;
    }
    if (group.isLoose()) {
      return shared.loose(group, from, to, before);
    }
    Stretch source = subjects.before(group.first() - 1, from);
    if (source == null) {
      return shared.joined(group, from, to, before);
    }
    int left = source.first() - 1;
    boolean nobody =
        reading.is(source.first(), Words.NOBODY)
            || (reading.is(source.first(), "no") && reading.is(source.last(), "one"));
    if (nobody || !verbs.isVerb(group, source, to) || isNested(group.verb(), before)) {
      return null;
    }
    Stretch after = contents.after(group.cue(), group.last() + 1, end(source, group, from, to));
    if (group.cue().takes(Cue.Frame.QUOTE) && links.endsBefore(left, from)) {
      boolean title = after != null && !links.beganWith(left, from) && left >= from;
      if (!title) {
        return quoteBefore(group, source, left, from, to);
      }
    }
    boolean aside = after != null && isAside(group, after);
    if (after != null && !((aside || isDetail(after)) && isClause(from, left, to))) {
      return told(group, source, List.of(after), StatementRule.SUBJECT_FIRST);
    }
    Statement relative = group.cue().takes(Cue.Frame.BARE) ? relative(group, source, to) : null;
    if (relative != null) {
      return relative;
    }
    Statement as = group.cue().takesStatement() ? asSaid(group, source, from, to) : null;
    if (as != null) {
      return as;
    }
    boolean comma = left > from && reading.is(left, ',');
    if (comma && after != null && !aside) {
      List<Stretch> content = new ArrayList<>(contents.before(left, from));
      content.add(after);
      return told(group, source, content, StatementRule.DETAIL);
    }
    if (comma && group.cue().takes(Cue.Frame.TURNS) && group.cue().takesStatement()) {
      return parenthesis(group, source, left, from, to);
    }
    boolean quote =
        group.cue().takes(Cue.Frame.QUOTE) && !reading.is(source.first(), Words.RELATIVE);
    return quote ? quoteInNextParagraph(group, source, to) : null;
  }

  /** "said [in a paper] that carries a warning": the paper's own clause. */
  private boolean isAside(VerbGroup group, Stretch after) {
    int next = Math.min(after.first() + 1, after.last());
    return after.first() > group.last() + 1
        && reading.is(after.first(), "that")
        && !reading.is(after.first() - 1, Words.TIME)
        && !reading.is(next, Words.SUBJECT | Words.DETERMINER)
        && (reading.looksFinite(next) || tokens.lower(next).endsWith("s"));
  }

  /** "Lee led by 40 votes, the clerk said: 90 to 50": more of what was said before. */
  private boolean isDetail(Stretch after) {
    return reading.is(after.first() - 1, ':') && reading.quoteAt(after.first()) < 0;
  }

  /** "Nine boats were lost," before the source. */
  private boolean isClause(int from, int left, int to) {
    int led = Words.SUBORDINATOR | Words.PREPOSITION | Words.ADVERB | Words.JOINER;
    return left > from
        && reading.is(left, ',')
        && reading.holdsVerb(new Stretch(from, left))
        && (!reading.is(from, led)
            || reading.opensWithNumber(from, to)
            || reading.is(from, "with"));
  }

  /** Where what is said ends at the latest: "…, who leads the port, said" with its comma. */
  private int end(Stretch source, VerbGroup group, int from, int to) {
    boolean inserted =
        reading.is(source.first(), Words.RELATIVE)
            && source.first() > 0
            && reading.is(source.first() - 1, ',');
    boolean fronted = isFrontedClause(source, from);
    for (int i = group.last() + 1; (inserted || fronted) && i + 1 < to; i++) {
      boolean comma = phrases.isPlainComma(i);
      if (comma
          && ((inserted && (reading.looksFinite(i + 1) || reading.forms(i + 1).length > 0))
              || (fronted && opensMain(i, to)))) {
        return i;
      }
    }
    return to;
  }

  /** "Two days after it", "When the port": a clause of time before the main one. */
  private boolean isFrontedClause(Stretch source, int from) {
    int word = source.first() - 1;
    return word >= from
        && word - from <= LONGEST_LEAD
        && (reading.is(word, "after")
            || reading.is(word, "before")
            || reading.is(word, "when")
            || reading.is(word, "since"))
        && !reading.holdsVerb(new Stretch(from, word));
  }

  /** ", the port has": the subject and verb of the main clause behind a comma. */
  private boolean opensMain(int comma, int to) {
    for (int i = comma + 1; i < Math.min(to, comma + LONGEST_MAIN); i++) {
      if (reading.isMark(i) || reading.is(i, "that")) {
        return false;
      }
      if (i > comma + 1 && reading.looksFinite(i)) {
        return subjects.before(i - 1, comma + 1) != null;
      }
    }
    return false;
  }

  /** Whether the cue stands inside what somebody else is said to have said. */
  static boolean isNested(int token, List<Statement> before) {
    for (Statement statement : before) {
      if (statement.holds(token)) {
        return true;
      }
    }
    return false;
  }

  /** "a deal which critics say was unfair": the relative word and what follows the cue. */
  private @Nullable Statement relative(VerbGroup group, Stretch source, int to) {
    int word = source.first() - 1;
    int next = group.last() + 1;
    boolean gap =
        word >= 0
            && next < to
            && reading.is(word, Words.RELATIVE | Words.QUESTION)
            && (reading.is(next, Words.AUXILIARY | Words.VERB) || reading.endsInEd(next));
    if (gap) {
      int last = ends.clauseEnd(next, to, false);
      if (last >= next) {
        List<Stretch> content = List.of(new Stretch(word, word), new Stretch(next, last));
        return told(group, source, content, StatementRule.RELATIVE);
      }
    }
    return null;
  }

  /** "As the mayor explained, the dam held." "The dam held, as the mayor explained." */
  private @Nullable Statement asSaid(VerbGroup group, Stretch source, int from, int to) {
    int as = source.first() - 1;
    int next = group.last() + 1;
    if (as < from || !reading.is(as, "as")) {
      return null;
    }
    boolean leads = as == from || (as == from + 1 && reading.is(from, Words.JOINER));
    if (leads && next + 1 < to && reading.is(next, ',')) {
      int last = ends.clauseEnd(next + 1, to, false);
      if (last > next) {
        return told(group, source, List.of(new Stretch(next + 1, last)), StatementRule.AS_SAID);
      }
    }
    boolean closes = next >= to || reading.isMark(next);
    if (closes && as - 1 > from && reading.is(as - 1, ',')) {
      List<Stretch> content = contents.before(as - 1, from);
      if (!content.isEmpty()) {
        return told(group, source, content, StatementRule.AS_SAID);
      }
    }
    return null;
  }

  private @Nullable Statement quoteBefore(
      VerbGroup group, Stretch source, int left, int from, int to) {
    List<Stretch> content = new ArrayList<>(contents.before(left, from));
    if (content.isEmpty()) {
      return null;
    }
    content.addAll(links.goingOn(Math.max(group.last(), source.last()) + 1, to));
    return told(group, source, content, StatementRule.QUOTE_FIRST);
  }

  /** “…,” said the mayor. The dam will hold, say officials. */
  private @Nullable Statement turned(VerbGroup group, int from, int to) {
    if (!group.cue().takes(Cue.Frame.TURNS)
        || group.first() != group.verb()
        || group.shape() == Cue.Shape.ING
        || group.shape() == Cue.Shape.PARTICIPLE) {
      return null;
    }
    int left = group.verb() - 1;
    boolean quoted = links.endsBefore(left, from);
    boolean comma = left > from && reading.is(left, ',');
    if (!quoted && !comma) {
      return null;
    }
    Stretch source = phrases.from(group.last() + 1, to, false);
    if (source == null) {
      return null;
    }
    int next = source.last() + 1;
    boolean ends = next >= to || (reading.isMark(next) && reading.quoteStartingAt(next) < 0);
    boolean aside =
        next < to && reading.is(next, Words.PREPOSITION | Words.TIME | Words.SUBORDINATOR);
    if (quoted && (ends || aside || reading.quoteStartingAt(next) < 0)) {
      return quoteBefore(group, source, left, from, to);
    }
    Stretch before = new Stretch(from, left);
    boolean number = reading.holdsNumber(before);
    boolean closes = ends || (aside && number);
    if (!closes
        || reading.holdsVerb(withoutInsertion(source))
        || !(number || reading.holdsVerb(before))) {
      return null;
    }
    if (next < to && !parts(next, to) && subjects.before(left, from) != null) {
      return null;
    }
    List<Stretch> content = contents.before(left, from);
    if (content.isEmpty()) {
      return null;
    }
    return told(group, source, content, StatementRule.TURNED);
  }

  /** What no clause around the cue goes on behind: ".", ";", "who left", ", after it rained". */
  private boolean parts(int next, int to) {
    boolean clause = next + 1 < to && reading.is(next, ',');
    return reading.is(next, '.')
        || reading.is(next, ';')
        || reading.is(next, "who")
        || (clause && reading.is(next + 1, Words.SUBORDINATOR) && !reading.is(next + 1, "that"));
  }

  /** "Ed Rendell" of "Ed Rendell, who leads the group", "experts" of "experts who saw it". */
  private Stretch withoutInsertion(Stretch source) {
    for (int i = source.first() + 1; i <= source.last(); i++) {
      boolean comma =
          reading.is(i, ',') && reading.is(Math.min(i + 1, source.last()), Words.RELATIVE);
      if (comma || reading.is(i, "who")) {
        return new Stretch(source.first(), i - 1);
      }
    }
    return source;
  }

  /** The war, she said, would end. The war would end, she said. */
  private @Nullable Statement parenthesis(
      VerbGroup group, Stretch source, int left, int from, int to) {
    List<Stretch> content = new ArrayList<>(contents.before(left, from));
    if (content.isEmpty() || isTimeOf(from, left)) {
      return null;
    }
    int next = group.last() + 1;
    boolean within =
        next + 1 < to && reading.is(next, ',') && reading.quoteStartingAt(next + 1) < 0;
    if (within && !links.opensStatement(next + 1) && !tokens.lower(next + 1).endsWith("ing")) {
      int last = ends.clauseEnd(next + 1, to, false);
      if (last > next) {
        boolean joined = reading.is(left - 1, "and") || reading.is(left - 1, "but");
        if (joined || isFronted(content.getFirst())) {
          content.clear();
        }
        content.add(new Stretch(next + 1, last));
      }
    } else {
      content.addAll(links.goingOn(next, to));
    }
    return told(group, source, content, StatementRule.PARENTHESIS);
  }

  /** "Forty days after the vote,": when the source said it, not what. */
  private boolean isTimeOf(int from, int left) {
    for (int i = from + 1; i < left; i++) {
      boolean counts =
          (reading.is(i, "after") || reading.is(i, "before") || reading.is(i, "since"))
              && reading.opensWithNumber(from, i);
      if (counts) {
        return switch (tokens.lower(i - 1)) {
          case "hours", "days", "weeks", "months", "years", "minutes" -> true;
          default -> false;
        };
      }
    }
    return false;
  }

  /** "Even then, they say, …": words before the source that are no part of the clause. */
  private boolean isFronted(Stretch left) {
    return left.last() - left.first() < 6
        && !reading.holdsVerb(left)
        && !reading.opensWithNumber(left.first(), left.last() + 1)
        && reading.is(
            left.first(),
            Words.PREPOSITION | Words.ADVERB | Words.JOINER | Words.SUBORDINATOR | Words.TIME);
  }

  private @Nullable Statement quoteInNextParagraph(VerbGroup group, Stretch source, int to) {
    boolean colon = to > group.last() + 1 && reading.is(to - 1, ':');
    if (!colon || to >= tokens.size() || reading.quoteStartingAt(to) < 0) {
      return null;
    }
    return told(
        group,
        source,
        links.withParagraphs(reading.quoteStartingAt(to)),
        StatementRule.QUOTE_BELOW);
  }

  /** An open quote takes the paragraphs along that go on with it. */
  private Statement told(
      VerbGroup group, Stretch source, List<Stretch> content, StatementRule rule) {
    List<Stretch> parts = new ArrayList<>();
    for (Stretch part : content) {
      int q = reading.quoteStartingAt(part.first());
      boolean open = q >= 0 && !reading.quotes.get(q).closed();
      if (open && part.last() == reading.quotes.get(q).close()) {
        parts.addAll(links.withParagraphs(q));
      } else {
        parts.add(part);
      }
    }
    return group.statement(source, parts, rule, tokens);
  }
}
