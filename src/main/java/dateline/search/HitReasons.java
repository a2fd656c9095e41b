package dateline.search;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotation;
import dateline.annotation.Attribution;
import dateline.annotation.Figure;
import dateline.annotation.Name;
import dateline.annotation.Place;
import dateline.article.Span;
import dateline.search.HitReason.Evidence;
import dateline.search.MarkFinder.Mark;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Tells of each part of a query that is not negated how an article meets it. */
final class HitReasons {
  private static final int SHOWN = 3;

  private record Part(String written, WordMarks words, MarkFinder mentions) {}

  private final List<Part> parts = new ArrayList<>();

  private HitReasons() {}

  /**
   * For a query as it was asked.
   *
   * @param names further names of the actors asked for
   */
  static HitReasons of(IndexSearcher searcher, ActorNames names, String typed, NewsQuery asked)
      throws IOException, QueryException {
    HitReasons reasons = new HitReasons();
    for (NewsQuery leaf : leaves(asked).toList()) {
      NewsQuery widened = new ActorQueries(names).widen(leaf);
      Query compiled =
          new QueryCompiler(typed, QueryCompiler.Level.ARTICLE).compileUnlessEmpty(widened);
      if (compiled != null) {
        reasons.parts.add(
            new Part(
                QueryWriter.write(leaf),
                new WordMarks(searcher, compiled, ScoreMode.COMPLETE),
                MarkFinder.of(searcher, widened)));
      }
    }
    return reasons;
  }

  private static Stream<NewsQuery> leaves(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Group(List<Clause> clauses) ->
          clauses.stream()
              .filter(clause -> clause.occur() != Occur.MUST_NOT)
              .flatMap(clause -> leaves(clause.query()));
      case NewsQuery.Boosted boosted when boosted.query() instanceof NewsQuery.Group ->
          leaves(boosted.query());
      case NewsQuery.Everything everything -> Stream.of();
      default -> Stream.of(query);
    };
  }

  /** The reasons for one article, in the order of the query. */
  List<HitReason> of(int document, AnnotatedArticle article) throws IOException {
    List<HitReason> reasons = new ArrayList<>();
    for (Part part : parts) {
      float score = part.words().score(document);
      if (Float.isNaN(score)) {
        reasons.add(new HitReason(part.written(), 0, false, List.of(), 0));
        continue;
      }
      List<Mark> marks = part.mentions().marks(document, article);
      part.words().addTitle(document, article, marks);
      part.words().addBody(document, article, marks);
      List<Span> spans = marks.stream().map(Mark::span).distinct().sorted().toList();
      List<Evidence> shown =
          spans.stream().limit(SHOWN).map(span -> evidence(span, article)).toList();
      reasons.add(new HitReason(part.written(), score, true, shown, spans.size() - shown.size()));
    }
    return reasons;
  }

  private static Evidence evidence(Span span, AnnotatedArticle article) {
    String note =
        Stream.of(article.figures(), article.places(), article.actors(), article.attributions())
            .flatMap(List::stream)
            .filter(one -> isAt(one, span))
            .findFirst()
            .map(HitReasons::note)
            .orElse("");
    return new Evidence(
        span.in(article.text()), span.start() - article.article().bodyStart(), note);
  }

  private static boolean isAt(Annotation one, Span span) {
    return one instanceof Attribution said ? said.source().contains(span) : one.span().equals(span);
  }

  private static String note(Annotation one) {
    return switch (one) {
      case Actor actor -> actor.name();
      case Place place ->
          place.path().isEmpty()
              ? place.name()
              : place.path().reversed().stream()
                  .map(Place.Node::name)
                  .collect(Collectors.joining(", "));
      case Figure figure ->
          words(figure.kind())
              + ", "
              + words(figure.bound())
              + (figure.counted() == null ? "" : ", counted " + figure.counted());
      case Attribution said -> "source, " + said.cueClass();
      case Name name -> words(name.kind());
    };
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
