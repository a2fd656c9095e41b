package dateline.attribution;

import dateline.article.Article;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through an article sentence by sentence and puts source, cue and content together. */
final class Statements {
  private static final int LONGEST_SOURCE = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final Sources sources;
  private final Contents contents;
  private final VerbGroups verbs;
  private final QuoteLinks links;
  private final ClauseEnds ends;
  private final ColonStatements colons;
  private final AccordingTo according;
  private final NounCues nouns;
  private final Findings findings;
  private final List<Statement> found = new ArrayList<>();

  private Statements(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.sources = new Sources(reading);
    this.contents = new Contents(reading);
    this.verbs = new VerbGroups(reading);
    this.links = new QuoteLinks(reading);
    this.ends = new ClauseEnds(reading);
    this.colons = new ColonStatements(reading, ends);
    this.according = new AccordingTo(reading, sources, contents, ends);
    this.nouns = new NounCues(reading, ends);
    this.findings = new Findings(reading, sources, contents, ends);
  }

  /** The statements of an article in the order of the text. */
  static List<Statement> of(Article article, Reading reading) {
    Statements statements = new Statements(reading);
    Tokens tokens = reading.tokens;
    for (int s = 0; s < tokens.sentences(); s++) {
      int from = tokens.firstOf(s);
      if (from >= tokens.firstOf(s + 1)) {
        continue;
      }
      Zone zone = article.zoneAt(tokens.start(from));
      if (zone.kind().tellsTheStory()) {
        statements.sentence(from, tokens.firstOf(s + 1));
      }
    }
    List<Statement> found = statements.found;
    found.addAll(new CarriedQuotes(reading, statements.contents).after(found));
    found.sort(Comparator.comparingInt(Statement::at));
    return found;
  }

  private void sentence(int from, int to) {
    int before = found.size();
    add(colons.in(from, to));
    for (int i = from; i < to; i++) {
      if (reading.is(i, "according") && i + 1 < to && reading.is(i + 1, "to")) {
        add(according.accordingTo(i, from, to));
      } else if (reading.is(i, "as") && i + 2 < to && reading.is(i + 2, "by")) {
        add(according.asReported(i, from, to));
      } else if (reading.forms(i).length > 0) {
        VerbGroup group = verbs.at(i, from, to);
        if (group != null) {
          cue(group, from, to, before);
        }
      }
      Statement noun = nouns.at(i, from, to);
      Statement finding = noun == null ? findings.at(i, from, to) : null;
      add(noun);
      if (finding != null && !isNested(i, before)) {
        found.add(finding);
      }
    }
  }

  private void cue(VerbGroup group, int from, int to, int firstOfSentence) {
    if (reading.quoteAt(group.verb()) >= 0 || turned(group, from, to)) {
      return;
    }
    if (group.isLoose()) {
      loose(group, from, to, firstOfSentence);
      return;
    }
    Stretch source = sources.before(group.first() - 1, from);
    if (source == null) {
      joined(group, from, to, firstOfSentence);
      return;
    }
    if (!verbs.isVerb(group, source, to)) {
      return;
    }
    int left = source.first() - 1;
    if (isNested(group.verb(), firstOfSentence)) {
      return;
    }
    Stretch after = contents.after(group.cue(), group.last() + 1, to);
    if (group.cue().takes(Cue.Frame.QUOTE) && links.endsBefore(left, from)) {
      boolean title = after != null && !links.beganWith(left, from) && left >= from;
      if (!title) {
        quoteBefore(group, source, left, from, to);
        return;
      }
    }
    if (after == null && group.cue().takes(Cue.Frame.BARE) && relative(group, source, to)) {
      return;
    }
    if (after == null && group.cue().takesStatement() && asSaid(group, source, from, to)) {
      return;
    }
    if (after != null) {
      add(group, source, List.of(after), "subject before cue");
      return;
    }
    boolean comma = left > from && reading.is(left, ',');
    if (comma && group.cue().takes(Cue.Frame.TURNS) && group.cue().takesStatement()) {
      parenthesis(group, source, left, from, to);
    } else if (group.cue().takes(Cue.Frame.QUOTE) && !reading.is(source.first(), Words.RELATIVE)) {
      quoteInNextParagraph(group, source, to);
    }
  }

  /** Whether the cue stands inside what somebody else is said to have said. */
  private boolean isNested(int token, int firstOfSentence) {
    for (int i = firstOfSentence; i < found.size(); i++) {
      if (found.get(i).holds(token)) {
        return true;
      }
    }
    return false;
  }

  /** "a deal which critics say was unfair": the relative word and what follows the cue. */
  private boolean relative(VerbGroup group, Stretch source, int to) {
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
        add(group, source, content, "relative clause around source and cue");
        return true;
      }
    }
    return false;
  }

  /** "As the mayor explained, the dam held." "The dam held, as the mayor explained." */
  private boolean asSaid(VerbGroup group, Stretch source, int from, int to) {
    int as = source.first() - 1;
    int next = group.last() + 1;
    if (as < from || !reading.is(as, "as")) {
      return false;
    }
    boolean leads = as == from || (as == from + 1 && reading.is(from, Words.JOINER));
    if (leads && next + 1 < to && reading.is(next, ',')) {
      int last = ends.clauseEnd(next + 1, to, false);
      if (last > next) {
        add(group, source, List.of(new Stretch(next + 1, last)), "as the source says");
        return true;
      }
    }
    boolean closes = next >= to || reading.isMark(next);
    if (closes && as - 1 > from && reading.is(as - 1, ',')) {
      List<Stretch> content = contents.before(as - 1, from);
      if (!content.isEmpty()) {
        add(group, source, content, "as the source says");
        return true;
      }
    }
    return false;
  }

  private void quoteBefore(VerbGroup group, Stretch source, int left, int from, int to) {
    List<Stretch> content = new ArrayList<>(contents.before(left, from));
    if (content.isEmpty()) {
      return;
    }
    content.addAll(links.goingOn(Math.max(group.last(), source.last()) + 1, to));
    add(group, source, content, "quote before source");
  }

  /** “…,” said the mayor. The dam will hold, say officials. */
  private boolean turned(VerbGroup group, int from, int to) {
    if (!group.cue().takes(Cue.Frame.TURNS)
        || group.first() != group.verb()
        || group.shape() == Cue.Shape.ING
        || group.shape() == Cue.Shape.PARTICIPLE) {
      return false;
    }
    int left = group.verb() - 1;
    boolean quoted = links.endsBefore(left, from);
    boolean comma = left > from && reading.is(left, ',');
    if (!quoted && !comma) {
      return false;
    }
    Stretch source = sources.from(group.last() + 1, to, false);
    if (source == null) {
      return false;
    }
    int next = source.last() + 1;
    boolean ends = next >= to || (reading.isMark(next) && reading.quoteStartingAt(next) < 0);
    boolean aside =
        next < to && reading.is(next, Words.PREPOSITION | Words.TIME | Words.SUBORDINATOR);
    if (quoted && (ends || aside || reading.quoteStartingAt(next) < 0)) {
      quoteBefore(group, source, left, from, to);
      return true;
    }
    if (!ends
        || reading.holdsVerb(withoutInsertion(source))
        || !reading.holdsVerb(new Stretch(from, left))) {
      return false;
    }
    if (sources.before(left, from) != null && next < to && !reading.is(next, '.')) {
      return false;
    }
    List<Stretch> content = contents.before(left, from);
    if (content.isEmpty()) {
      return false;
    }
    add(group, source, content, "cue before source");
    return true;
  }

  /** "Ed Rendell" of "Ed Rendell, who leads the group". */
  private Stretch withoutInsertion(Stretch source) {
    for (int i = source.first() + 1; i <= source.last(); i++) {
      if (reading.is(i, ',') && reading.is(Math.min(i + 1, source.last()), Words.RELATIVE)) {
        return new Stretch(source.first(), i - 1);
      }
    }
    return source;
  }

  /** The war, she said, would end. The war would end, she said. */
  private void parenthesis(VerbGroup group, Stretch source, int left, int from, int to) {
    List<Stretch> content = new ArrayList<>(contents.before(left, from));
    if (content.isEmpty()) {
      return;
    }
    int next = group.last() + 1;
    boolean within =
        next + 1 < to && reading.is(next, ',') && reading.quoteStartingAt(next + 1) < 0;
    if (within && !links.hasOwnCue(next + 1) && !tokens.lower(next + 1).endsWith("ing")) {
      int last = ends.clauseEnd(next + 1, to, false);
      if (last > next) {
        if (isFronted(content.getFirst())) {
          content.clear();
        }
        content.add(new Stretch(next + 1, last));
      }
    } else {
      content.addAll(links.goingOn(next, to));
    }
    add(group, source, content, "source and cue in parenthesis or at the end");
  }

  /** "Even then, they say, …": words before the source that are no part of the clause. */
  private boolean isFronted(Stretch left) {
    return left.last() - left.first() < 6
        && !reading.holdsVerb(left)
        && reading.is(
            left.first(),
            Words.PREPOSITION | Words.ADVERB | Words.JOINER | Words.SUBORDINATOR | Words.TIME);
  }

  /** …, saying that: the source is that of the statement before, or the sentence's subject. */
  private void loose(VerbGroup group, int from, int to, int firstOfSentence) {
    int before = group.first() - 1;
    boolean hangs =
        before >= from
            && (reading.is(before, ',')
                || reading.is(before, "and")
                || reading.is(before, "but")
                || reading.is(before, "by")
                || reading.is(before, "while")
                || links.endsWithComma(before));
    if (!hangs) {
      withSource(group, from, to);
      return;
    }
    Stretch source = sourceOfSentence(group, from, firstOfSentence);
    Stretch content = contents.after(group.cue(), group.last() + 1, to);
    if (source != null && content != null) {
      add(group, source, List.of(content), "participle of the same source");
    }
  }

  /** …, with the new poll finding that: the phrase behind "with". */
  private void withSource(VerbGroup group, int from, int to) {
    int first = group.first();
    while (first > from
        && group.first() - first <= LONGEST_SOURCE
        && !reading.isMark(first - 1)
        && !reading.is(first - 1, "with")) {
      first--;
    }
    boolean with =
        first > from
            && first < group.first()
            && reading.is(first - 1, "with")
            && group.cue().takesStatement();
    Stretch content = with ? contents.after(group.cue(), group.last() + 1, to) : null;
    if (content != null) {
      Stretch source = new Stretch(first, group.first() - 1);
      add(group, source, List.of(content), "participle behind with");
    }
  }

  /** … and added that: the source of the statement before. */
  private void joined(VerbGroup group, int from, int to, int firstOfSentence) {
    int before = group.first() - 1;
    while (before > from && reading.is(before, Words.TIME)) {
      before--;
    }
    if (before < group.first() - 1 && reading.is(before, "on")) {
      before--;
    }
    boolean joins = before > from && (reading.is(before, "and") || reading.is(before, "but"));
    if (!joins || group.shape() == Cue.Shape.BASE) {
      return;
    }
    Stretch source = sourceOfSentence(group, from, firstOfSentence);
    Stretch content = contents.after(group.cue(), group.last() + 1, to);
    if (source != null && content != null) {
      add(group, source, List.of(content), "second cue of the same source");
    }
  }

  private @Nullable Stretch sourceOfSentence(VerbGroup group, int from, int firstOfSentence) {
    int quote = reading.quoteAt(group.verb());
    for (int i = found.size() - 1; i >= firstOfSentence; i--) {
      Statement earlier = found.get(i);
      Stretch cue = earlier.cue();
      boolean sameLevel = cue != null && reading.quoteAt(cue.first()) == quote;
      if (earlier.source() != null && sameLevel) {
        return earlier.source();
      }
    }
    for (int i = from + 1; i < group.first(); i++) {
      if (reading.quoteAt(i) >= 0 || reading.is(i, ';') || reading.is(i, ':')) {
        return null;
      }
      boolean verb = reading.looksFinite(i) || reading.endsInEd(i);
      if (verb && !reading.is(i - 1, Words.AUXILIARY | Words.ADVERB)) {
        Stretch subject = sources.before(i - 1, from);
        if (subject != null && !reading.is(subject.first(), Words.RELATIVE)) {
          return subject;
        }
      }
    }
    return null;
  }

  private void quoteInNextParagraph(VerbGroup group, Stretch source, int to) {
    boolean colon = to > group.last() + 1 && reading.is(to - 1, ':');
    if (!colon || to >= tokens.size() || reading.quoteStartingAt(to) < 0) {
      return;
    }
    add(group, source, links.withParagraphs(reading.quoteStartingAt(to)), "quote after a colon");
  }

  private void add(@Nullable Statement statement) {
    if (statement != null) {
      found.add(statement);
    }
  }

  private void add(VerbGroup group, Stretch source, List<Stretch> content, String rule) {
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
    found.add(
        new Statement(
            source,
            group.stretch(),
            parts,
            tokens.lower(group.verb()),
            group.cue().kind(),
            rule + ": " + group.cue().verb()));
  }
}
