package dateline.search;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Place;
import dateline.annotation.PlaceNames;
import dateline.article.Span;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.SloppyMath;

/**
 * Finds the annotations of a stored article that the parts of a query ask for: the mentions "Vlad"
 * for {@code actor:"Vladimir Putin"}, "Pokrovsk" for {@code place:Ukraine}. Nothing is annotated
 * again: mentions are those that were stored, figures those whose claims match.
 */
final class MarkFinder {
  /** A span that a part of the query asks for; {@code part} is the same for all spans of it. */
  record Mark(Span span, Object part) {}

  /** How much is looked at: so Lucene does not walk a tree of all claims. */
  private static final long ONE_ARTICLE = 1;

  private static final PlaceNames PLACES = PlaceNames.installed();

  private final IndexSearcher searcher;
  private final List<Part> parts = new ArrayList<>();

  private MarkFinder(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** For the parts that are not negated. */
  static MarkFinder of(IndexSearcher searcher, NewsQuery query) throws IOException, QueryException {
    MarkFinder finder = new MarkFinder(searcher);
    finder.add(query);
    return finder;
  }

  /** The marks in one article, in no order; offsets count in its whole text. */
  List<Mark> marks(int document, AnnotatedArticle article) throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (Part part : parts) {
      part.find(document, article, span -> marks.add(new Mark(span, part)));
    }
    return marks;
  }

  private void add(NewsQuery query) throws IOException, QueryException {
    switch (query) {
      case NewsQuery.Group(List<Clause> clauses) -> {
        for (Clause clause : clauses) {
          if (clause.occur() != Occur.MUST_NOT) {
            add(clause.query());
          }
        }
      }
      case NewsQuery.Boosted boosted -> add(boosted.query());
      case NewsQuery.Present present -> addNamed(present.field(), query);
      case NewsQuery.Word word -> addNamed(word.field(), query);
      case NewsQuery.Phrase phrase -> addNamed(phrase.field(), query);
      case NewsQuery.Pattern pattern -> addNamed(pattern.field(), query);
      case NewsQuery.Fuzzy fuzzy -> addNamed(fuzzy.field(), query);
      case NewsQuery.Regex regex -> addNamed(regex.field(), query);
      case NewsQuery.Between range -> addNamed(range.field(), query);
      case NewsQuery.Amount amount -> addNamed(QueryField.FIGURE, query);
      case NewsQuery.OneClaim claim -> addNamed(QueryField.FIGURE, query);
      case NewsQuery.Everything everything -> {}
      case NewsQuery.Days days -> {}
      case NewsQuery.InPlaces inPlaces -> {
        PlaceMatch match = inPlaces.match();
        parts.add((document, article, found) -> findPlaces(article, match, found));
      }
      case NewsQuery.Near near ->
          parts.add((document, article, found) -> findNear(article, near, found));
      case NewsQuery.Tagged tagged -> {}
      case NewsQuery.SameSentence sentence -> {}
    }
  }

  private void addNamed(QueryField field, NewsQuery query) throws IOException, QueryException {
    NameMatcher name = NameMatcher.of(query);
    switch (field) {
      case ACTOR -> addActors(name, actor -> true);
      case PERSON -> addActors(name, actor -> actor.kind() == Actor.Kind.PERSON);
      case ORGANISATION -> addActors(name, actor -> actor.kind() == Actor.Kind.ORGANISATION);
      case PLACE -> {
        List<String> meant = meant(query);
        parts.add((document, article, found) -> findPlaces(article, name, meant, found));
      }
      case SAID_BY -> parts.add((document, article, found) -> findSpeakers(article, name, found));
      case FIGURE, COUNTED, VERB, KIND, BOUND -> {
        Query claims = new QueryCompiler("", QueryCompiler.Level.CLAIM).compileUnlessEmpty(query);
        if (claims != null) {
          Weight weight =
              searcher.createWeight(searcher.rewrite(claims), ScoreMode.COMPLETE_NO_SCORES, 1);
          parts.add((document, article, found) -> findFigures(weight, document, article, found));
        }
      }
      case COUNTRY -> {
        Set<String> codes = Set.copyOf(Countries.codes(query));
        parts.add((document, article, found) -> findCountries(article, codes, found));
      }
      case TEXT, TITLE, BODY, NEAR, DATE, SOURCE, AUTHOR, LANGUAGE, ID -> {}
    }
  }

  private void addActors(NameMatcher name, Predicate<Actor> kind) {
    parts.add((document, article, found) -> {
      Set<String> ids = new HashSet<>();
      for (Actor actor : article.actors()) {
        boolean asked = name.accepts(actor.name()) || name.accepts(actor.span().in(article.text()));
        if (kind.test(actor) && asked) {
          ids.add(actor.id());
        }
      }
      for (Actor actor : article.actors()) {
        if (ids.contains(actor.id())) {
          found.at(actor.span());
        }
      }
    });
  }

  /** Ids of the places that the typed name is used for, whatever the article calls them. */
  private static List<String> meant(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> PLACES.ids(word.typed());
      case NewsQuery.Phrase phrase -> PLACES.ids(phrase.typed());
      default -> List.of();
    };
  }

  private static void findPlaces(
      AnnotatedArticle article, NameMatcher name, List<String> meant, Found found) {
    for (Place place : article.places()) {
      if (name.accepts(place.name())
          || name.accepts(place.span().in(article.text()))
          || place.path().stream()
              .anyMatch(node -> name.accepts(node.name()) || meant.contains(node.id()))) {
        found.at(place.span());
      }
    }
  }

  private static void findPlaces(AnnotatedArticle article, PlaceMatch match, Found found) {
    for (Place place : article.places()) {
      if (match.accepts(place)) {
        found.at(place.span());
      }
    }
  }

  private static void findCountries(AnnotatedArticle article, Set<String> codes, Found found) {
    for (Place place : article.places()) {
      if (place.country() != null && codes.contains(place.country().toLowerCase(Locale.ROOT))) {
        found.at(place.span());
      }
    }
  }

  private static void findNear(AnnotatedArticle article, NewsQuery.Near near, Found found) {
    Place.Coordinates middle = near.point();
    for (Place place : article.places()) {
      Place.Coordinates at = place.at();
      if (at != null
          && place.isSpot()
          && SloppyMath.haversinMeters(
                  at.latitude(), at.longitude(), middle.latitude(), middle.longitude())
              <= near.kilometres() * 1000) {
        found.at(place.span());
      }
    }
  }

  private static void findSpeakers(AnnotatedArticle article, NameMatcher name, Found found) {
    for (Attribution attribution : article.attributions()) {
      for (String id : attribution.speakers()) {
        if (name.accepts(PrintedNames.of(article, id))) {
          attribution.source().forEach(found::at);
          if (attribution.source().isEmpty()) {
            attribution.cue().forEach(found::at);
          }
          break;
        }
      }
    }
  }

  private void findFigures(Weight weight, int document, AnnotatedArticle article, Found found)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    ScorerSupplier scorers = weight.scorerSupplier(leaf);
    int end = document - leaf.docBase;
    if (scorers == null || end == 0) {
      return;
    }
    var articles = FigureQueries.ARTICLES.getBitSet(leaf);
    int before = articles == null ? -1 : articles.prevSetBit(end - 1);
    DocIdSetIterator claims = scorers.get(ONE_ARTICLE).iterator();
    for (int claim = claims.advance(before + 1); claim < end; claim = claims.nextDoc()) {
      int number = ClaimNumbers.of(claim, end, article);
      if (number >= 0) {
        found.at(article.claims().get(number).figure().span());
      }
    }
  }

  private interface Part {
    void find(int document, AnnotatedArticle article, Found found) throws IOException;
  }

  private interface Found {
    void at(Span span);
  }
}
