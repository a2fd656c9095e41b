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
  private final Reading reading;
  private final Contents contents;
  private final VerbGroups verbs;
  private final VerbStatements spoken;
  private final ColonStatements colons;
  private final AccordingTo according;
  private final NounCues nouns;
  private final Findings findings;
  private final Reckonings reckonings;
  private final GappedStatements gapped;
  private final PassiveFigures passives;
  private final PrintedFigures printed;
  private final List<Statement> found = new ArrayList<>();

  private Statements(Reading reading) {
    this.reading = reading;
    NounPhrases phrases = new NounPhrases(reading);
    ClauseEnds ends = new ClauseEnds(reading);
    this.contents = new Contents(reading);
    this.verbs = new VerbGroups(reading);
    this.spoken = new VerbStatements(reading, phrases, contents, verbs, ends);
    this.colons = new ColonStatements(reading, ends);
    this.according = new AccordingTo(reading, phrases, contents, ends);
    this.nouns = new NounCues(reading, ends);
    this.findings = new Findings(reading, phrases, contents, ends);
    this.reckonings = new Reckonings(reading, contents, ends);
    this.gapped = new GappedStatements(reading, ends);
    this.passives = new PassiveFigures(reading, phrases, contents);
    this.printed = new PrintedFigures(reading, phrases, ends);
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
          Statement said = spoken.of(group, from, to, found.subList(before, found.size()));
          if (said != null) {
            found.addAll(gapped.parted(said, to));
          }
        }
      }
      add(passives.at(i, from, to));
      Statement had = printed.at(i, from, to);
      if (had != null && !VerbStatements.isNested(i, found.subList(before, found.size()))) {
        found.addAll(gapped.parted(had, to));
      }
      Statement noun = nouns.at(i, from, to);
      Statement finding = noun == null ? findings.at(i, from, to) : null;
      add(noun);
      add(noun == null ? reckonings.at(i, from, to) : null);
      if (finding != null && !VerbStatements.isNested(i, found.subList(before, found.size()))) {
        found.add(finding);
      }
    }
  }

  private void add(@Nullable Statement statement) {
    if (statement != null) {
      found.add(statement);
    }
  }
}
