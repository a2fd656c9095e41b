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
  private static final int SHORTEST_TURN = 5;
  private static final int LONGEST_SOURCE = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final Sources sources;
  private final Contents contents;
  private final VerbGroups verbs;
  private final QuoteLinks links;
  private final ClauseEnds ends;
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
    colon(from, to);
    if (found.size() == before) {
      colonInside(from, to);
    }
    for (int i = from; i < to; i++) {
      if (reading.is(i, "according") && i + 1 < to && reading.is(i + 1, "to")) {
        accordingTo(i, from, to);
      } else if (reading.is(i, "as") && i + 2 < to && reading.is(i + 2, "by")) {
        asReported(i, from, to);
      } else if (reading.forms(i).length > 0) {
        VerbGroup group = verbs.at(i, from, to);
        if (group != null) {
          cue(group, from, to, before);
        }
      }
      Statement noun = nouns.at(i, from, to);
      Statement finding = noun == null ? findings.at(i, from, to) : null;
      if (noun != null) {
        found.add(noun);
      } else if (finding != null && !isNested(i, before)) {
        found.add(finding);
      }
    }
  }

  /** Lee: “The dam will hold.” In a headline also without marks. */
  private void colon(int from, int to) {
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
      return;
    }
    int quote = reading.quoteStartingAt(at + 1);
    boolean whole = quote >= 0 && reading.quotes.get(quote).close() + 2 >= to;
    boolean headline = from == 0 && quote < 0 && maySpeak(from, at);
    if (!whole && !headline && quote < 0 && isTurn(from, at, to)) {
      found.add(
          new Statement(
              new Stretch(from, at - 1),
              new Stretch(at, at),
              List.of(new Stretch(at + 1, endOfParagraph(to))),
              null,
              Cue.Kind.SAID,
              "turn of a speaker in a conversation"));
      return;
    }
    if (whole || headline) {
      int last = whole ? reading.quotes.get(quote).close() : ends.clauseEnd(at + 1, to, false);
      if (last > at) {
        found.add(
            new Statement(
                new Stretch(from, at - 1),
                new Stretch(at, at),
                List.of(new Stretch(at + 1, last)),
                null,
                Cue.Kind.SAID,
                "name and colon"));
      }
    }
  }

  /** A line "Lee: The dam will hold." that opens a paragraph and has a verb. */
  private boolean isTurn(int from, int colon, int to) {
    boolean line = from == 0 || opensLine(from);
    boolean person = reading.isInPerson(from) && reading.isInPerson(colon - 1);
    return line
        && person
        && to - colon > SHORTEST_TURN
        && tokens.isCapitalised(colon + 1)
        && holdsVerb(new Stretch(colon + 1, to - 1));
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
  private void colonInside(int from, int to) {
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
        found.add(
            new Statement(
                new Stretch(first, at - 1),
                new Stretch(at, at),
                List.of(new Stretch(at + 1, reading.quotes.get(quote).close())),
                null,
                Cue.Kind.SAID,
                "name and colon"));
        return;
      }
    }
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
    if (!ends || holdsVerb(withoutInsertion(source)) || !holdsVerb(new Stretch(from, left))) {
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

  private boolean holdsVerb(Stretch stretch) {
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      if (reading.looksFinite(i) || reading.endsInEd(i)) {
        return true;
      }
    }
    return false;
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
        && !holdsVerb(left)
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
      boolean clause = told && close + 1 < to && holdsVerb(new Stretch(close, to - 1));
      Stretch phrase = new Stretch(first, i - 1);
      boolean runsOn = reading.is(first, Words.OBJECT) && i - 1 > first;
      return runsOn ? null : clause ? new Stretch(first, close - 1) : phrase;
    }
    return null;
  }

  /** As reported by the newspaper, the mine closed. */
  private void asReported(int as, int from, int to) {
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
      found.add(
          new Statement(
              source,
              new Stretch(as + 1, as + 1),
              List.of(new Stretch(next, last)),
              tokens.lower(as + 1),
              Cue.Kind.SAID,
              "as reported by a source"));
    }
  }

  private void accordingTo(int at, int from, int to) {
    boolean within = at > from && reading.is(at - 1, "that");
    boolean leads = at == from || (at == from + 1 && reading.is(from, Words.JOINER));
    Stretch led = leads ? beforeComma(at + 2, to) : null;
    Stretch source =
        reading.quoteAt(at) >= 0 || within
            ? null
            : led != null ? led : sources.from(at + 2, to, true);
    if (source == null) {
      return;
    }
    List<Stretch> content = new ArrayList<>();
    int left = at - 1;
    if (left > from) {
      content.addAll(contents.before(left, from));
    }
    int next = source.last() + 1;
    if (next + 1 < to && reading.is(next, ',')) {
      int last = ends.clauseEnd(next + 1, to, false);
      if (last > next) {
        content.add(new Stretch(next + 1, last));
      }
    }
    if (!content.isEmpty()) {
      found.add(
          new Statement(
              source,
              new Stretch(at, at + 1),
              content,
              "according",
              Cue.Kind.SAID,
              "according to a source"));
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
