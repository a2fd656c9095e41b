package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Place;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
  private final ClaimVerb verbs;
  private final int[] holders;

  ClaimJoiner(AnnotatedArticle article, Reading reading, List<Statement> statements) {
    this.article = article;
    this.reading = reading;
    this.tokens = reading.tokens;
    this.statements = statements;
    this.times = new TimeWords(reading);
    this.verbs = new ClaimVerb(reading);
    this.holders = article.figures().isEmpty() ? new int[0] : holders(statements, tokens.size());
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
    int attribution = holders[first];
    Stretch clause = clause(first, last, from, to, attribution);
    List<String> actors = actors(clause);
    if (actors.isEmpty()) {
      actors = actors(within(from, to, attribution));
    }
    List<String> places = places(clause, figure.span());
    Claim.PlaceBy placeBy = Claim.PlaceBy.BESIDE;
    if (places.isEmpty()) {
      places = places(new Stretch(from, to - 1), figure.span());
      placeBy = Claim.PlaceBy.SENTENCE;
    }
    ClaimVerb.Hung verb = verbs.of(first, last, figure.counted(), clause);
    return new Claim(
        figure,
        Heads.of(figure.kind(), figure.counted(), VerbClasses.fate(verb.verbs())),
        verb.word(),
        verb.verbs(),
        actors,
        places,
        places.isEmpty() ? null : placeBy,
        times.near(figure.span(), first, last, from, to),
        null,
        attribution);
  }

  /**
   * For each token the statement that holds it: the shortest that was uttered, else the shortest
   * stance; -1 for none.
   */
  private static int[] holders(List<Statement> statements, int tokens) {
    int[] holders = new int[tokens];
    Arrays.fill(holders, -1);
    for (int i = 0; i < statements.size(); i++) {
      for (Stretch part : statements.get(i).content()) {
        for (int token = part.first(); token <= part.last(); token++) {
          if (holders[token] < 0 || isCloser(statements.get(i), statements.get(holders[token]))) {
            holders[token] = i;
          }
        }
      }
    }
    return holders;
  }

  private static boolean isCloser(Statement statement, Statement other) {
    boolean speech = statement.kind().isSpeech();
    return speech == other.kind().isSpeech() ? statement.length() < other.length() : speech;
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
  private Stretch clause(int first, int last, int from, int to, int attribution) {
    Stretch limits = within(from, to, attribution);
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

  /** Ids of the places in a stretch, the nearest to the figure first. */
  private List<String> places(Stretch stretch, Span figure) {
    List<Place> inside = new ArrayList<>(Mentions.within(article.places(), stretch.span(tokens)));
    inside.sort((a, b) -> Integer.compare(distance(a.span(), figure), distance(b.span(), figure)));
    Set<String> ids = new LinkedHashSet<>();
    for (Place place : inside) {
      String id = place.id();
      ids.add(id != null ? id : place.span().in(article.text()).toLowerCase(Locale.ROOT));
    }
    return List.copyOf(ids);
  }

  private static int distance(Span a, Span b) {
    return a.start() >= b.end() ? a.start() - b.end() : Math.max(0, b.start() - a.end());
  }
}
