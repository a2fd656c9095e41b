package dateline.attribution;

import dateline.article.Article;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an article sentence by sentence and puts source, cue and content together, by the
 * rules of {@link StatementRule} in their order.
 */
final class Statements {
  /** A rule, or several of one kind, tried at a word of a sentence. */
  @FunctionalInterface
  private interface Reader {
    /**
     * The statements whose cue is at this token; none for most.
     *
     * @param before statements of the sentence so far
     */
    List<Statement> at(int token, int from, int to, List<Statement> before);
  }

  private final ColonStatements colons;
  private final CarriedQuotes carried;

  /** In the order of {@link StatementRule}. */
  private final List<Reader> readers;

  private final List<Statement> found = new ArrayList<>();

  private Statements(Reading reading) {
    NounPhrases phrases = new NounPhrases(reading);
    ClauseEnds ends = new ClauseEnds(reading);
    Contents contents = new Contents(reading);
    AccordingTo according = new AccordingTo(reading, phrases, contents, ends);
    VerbGroups verbs = new VerbGroups(reading);
    VerbStatements spoken = new VerbStatements(reading, phrases, contents, verbs, ends);
    GappedStatements gapped = new GappedStatements(reading, ends);
    PassiveFigures passives = new PassiveFigures(reading, phrases);
    PrintedFigures printed = new PrintedFigures(reading, phrases, ends);
    NounCues nouns = new NounCues(reading, ends);
    Reckonings reckonings = new Reckonings(reading, contents, ends);
    Findings findings = new Findings(reading, phrases, contents);
    this.colons = new ColonStatements(reading, ends);
    this.carried = new CarriedQuotes(reading, contents);
    this.readers =
        List.of(
            (i, from, to, before) -> one(according.at(i, from, to)),
            (i, from, to, before) -> {
              VerbGroup group = reading.forms(i).length > 0 ? verbs.at(i, from, to) : null;
              Statement said = group == null ? null : spoken.of(group, from, to, before);
              return said == null ? List.of() : gapped.parted(said, to);
            },
            (i, from, to, before) -> one(passives.at(i, from, to)),
            (i, from, to, before) -> {
              Statement had = printed.at(i, from, to);
              return had == null || VerbStatements.isNested(i, before)
                  ? List.of()
                  : gapped.parted(had, to);
            },
            (i, from, to, before) -> one(nouns.at(i, from, to)),
            (i, from, to, before) -> one(reckonings.at(i, from, to)),
            (i, from, to, before) ->
                VerbStatements.isNested(i, before) ? List.of() : one(findings.at(i, from, to)));
  }

  private static List<Statement> one(@Nullable Statement statement) {
    return statement == null ? List.of() : List.of(statement);
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
    found.addAll(statements.carried.after(found));
    found.sort(Comparator.comparingInt(Statement::at));
    return found;
  }

  private void sentence(int from, int to) {
    List<Statement> inSentence = new ArrayList<>(one(colons.in(from, to)));
    for (int i = from; i < to; i++) {
      for (Reader reader : readers) {
        List<Statement> read = reader.at(i, from, to, inSentence);
        if (!read.isEmpty()) {
          inSentence.addAll(read);
          break;
        }
      }
    }
    found.addAll(inSentence);
  }
}
