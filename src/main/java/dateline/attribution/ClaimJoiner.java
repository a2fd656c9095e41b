package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Heads;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes one claim of every figure, in the order of the figures.
 *
 * <pre>
 * Putin has lost up to several hundred soldiers in the past 48 hours in Kursk
 * verb lost   actors [vladimir-putin]   places [gn:538555]   time "past 48 hours"
 * </pre>
 */
final class ClaimJoiner {
  private final AnnotatedArticle article;
  private final Reading reading;
  private final Tokens tokens;
  private final List<Statement> statements;
  private final TimeWords times;
  private final ClaimPlaces places;
  private final Explanation explanation;
  private final ClaimVerb verbs;
  private final WritersOwn own;
  private final int[] holders;

  ClaimJoiner(
      AnnotatedArticle article,
      Reading reading,
      List<Statement> statements,
      Explanation explanation) {
    this.article = article;
    this.reading = reading;
    this.tokens = reading.tokens;
    this.statements = statements;
    this.explanation = explanation;
    this.times = new TimeWords(article, reading);
    this.places = new ClaimPlaces(article, reading, statements);
    this.verbs = new ClaimVerb(reading);
    this.own = new WritersOwn(article, reading);
    this.holders = article.figures().isEmpty() ? new int[0] : holders();
  }

  List<Claim> join() {
    List<Claim> claims = new ArrayList<>(article.figures().size());
    for (Figure figure : article.figures()) {
      claims.add(claim(figure));
    }
    return claims;
  }

  private Claim claim(Figure figure) {
    int first = Math.min(tokens.tokenAt(figure.span().start()), tokens.size() - 1);
    int last = Math.max(first, tokens.tokenAt(figure.span().end() - 1));
    int sentence = tokens.sentenceOf(first);
    int from = tokens.firstOf(sentence);
    int to = tokens.firstOf(sentence + 1);
    int holder = holders[first];
    boolean told = holder >= 0 && !own.adds(figure, first, last, statements.get(holder));
    int attribution = told ? holder : -1;
    Stretch said = within(from, to, attribution);
    Stretch clause = clause(first, last, said);
    List<String> actors = actors(clause);
    if (actors.isEmpty()) {
      actors = actors(said);
    }
    TimeWords.Told when = times.near(first, last, from, to, said);
    ClaimVerb.Hung verb = verbs.of(first, last, figure.counted(), clause);
    String head =
        Heads.of(figure.kind(), figure.counted(), VerbClasses.fate(verb.verbs(), figure.counted()));
    ClaimPlaces.Chosen where = places.of(figure, head, new Stretch(first, last), said);
    Claim claim =
        new Claim(
            figure,
            head,
            verb.token() < 0 ? null : tokens.lower(verb.token()),
            verb.verbs(),
            actors,
            where.ids(),
            where.by(),
            when == null ? null : when.words().span(tokens).in(tokens.text()),
            when == null ? null : when.period(),
            attribution);
    Statement statement = attribution < 0 ? null : statements.get(attribution);
    explanation.of(claim, verb.token(), where, when, statement);
    return claim;
  }

  /**
   * For each token the shortest statement that holds it, -1 for none. A stance is no statement of a
   * figure: those who oppose a plan for 40 homes did not say 40. Nor is what the writer says.
   */
  private int[] holders() {
    int[] holders = new int[tokens.size()];
    Arrays.fill(holders, -1);
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      boolean told = statement.kind().isSpeech() && !own.isWriter(statement.source());
      for (Stretch part : told ? statement.content() : List.<Stretch>of()) {
        for (int token = part.first(); token <= part.last(); token++) {
          int holder = holders[token];
          if (holder < 0 || statement.length() < statements.get(holder).length()) {
            holders[token] = i;
          }
        }
      }
    }
    return holders;
  }

  /** The sentence, or the part of it that is attributed. */
  private Stretch within(int from, int to, int attribution) {
    if (attribution >= 0) {
      for (Stretch part : statements.get(attribution).content()) {
        int first = Math.max(from, part.first());
        int last = Math.min(to - 1, part.last());
        if (first <= last) {
          return new Stretch(first, last);
        }
      }
    }
    return new Stretch(from, to - 1);
  }

  /** The words around a figure up to the next mark or conjunction that parts two clauses. */
  private Stretch clause(int first, int last, Stretch limits) {
    int start = first;
    while (start > limits.first() && !parts(start - 1)) {
      start--;
    }
    int end = last;
    while (end < limits.last() && !parts(end + 1)) {
      end++;
    }
    return new Stretch(start, Math.max(start, end));
  }

  private boolean parts(int token) {
    if (reading.is(token, Words.SUBORDINATOR)) {
      return !reading.is(token, "than")
          && !reading.is(token, "as")
          && !reading.is(token, "since")
          && !reading.is(token, "after")
          && !reading.is(token, "before");
    }
    if (reading.is(token, Words.JOINER)) {
      return !reading.is(token, "and") && !reading.is(token, "or");
    }
    return reading.isMark(token)
        && !reading.isAbbreviationStop(token)
        && !reading.isPossessive(token)
        && !reading.is(token, '"')
        && reading.quoteStartingAt(token) < 0
        && reading.quoteEndingAt(token) < 0;
  }

  private List<String> actors(Stretch stretch) {
    Set<String> ids = new LinkedHashSet<>();
    for (Actor actor : Mentions.within(article.actors(), stretch.span(tokens))) {
      ids.add(actor.id());
    }
    return List.copyOf(ids);
  }
}
