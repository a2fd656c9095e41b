package dateline.search;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.article.Article;
import dateline.index.Fields;
import dateline.index.PlaceForms;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Hands on every article of a {@link Selection}, the newest first; memory does not grow with their
 * number.
 */
final class SelectionSearch {
  /** So many articles are ranked at once; those behind them are looked for again. */
  private static final int PAGE = 10_000;

  private static final Set<String> KEYS = Set.of(Fields.ID, Fields.HASH);
  private static final Set<String> PATH = Set.of(Fields.PATH);

  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private final @Nullable KnownPlaces places;
  private final NewsQuery query;
  private final Query matching;
  private final org.apache.lucene.search.Sort order;
  private final Selected selected;

  SelectionSearch(
      IndexSearcher searcher,
      StoredArticles stored,
      ActorNames names,
      FacetCounter facets,
      Selection selection)
      throws IOException, QueryException {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
    this.places = facets.correctedPlaces();
    String typed = selection.query();
    NewsQuery asked = QueryParser.parse(typed);
    ActorQueries actors = new ActorQueries(names);
    this.query = facets.corrected(actors.widen(asked));
    QueryCompiler compiler = new QueryCompiler(typed, QueryCompiler.Level.ARTICLE);
    Query words = compiler.compile(query);
    Hints hints = new Hints(searcher, typed, query);
    hints.otherNames(actors.added());
    hints.leftOut(compiler.leftOut());
    ChosenValues chosen = new ChosenValues(facets, selection.choices());
    chosen.check(searcher, hints);
    this.matching = chosen.narrow(words);
    this.order = HitOrder.of(Sort.NEWEST, typed, query);
    long total = searcher.count(matching);
    if (total == 0) {
      hints.nothingFound(selection.choices().isEmpty());
    }
    this.selected = new Selected(total, QueryWriter.write(asked), hints.all());
  }

  /** Every article with all that is known of it. */
  void articles(ArticleRows rows) throws IOException {
    rows.start(selected);
    each(document -> rows.take(row(document)));
  }

  /** Every article that is wanted, with snippets. */
  void hits(HitRows rows) throws IOException, QueryException {
    rows.start(selected);
    Snippets snippets = new Snippets(searcher, matching, MarkFinder.of(searcher, query));
    each(document -> {
      if (rows.wants(keys(document))) {
        AnnotatedArticle annotated = stored.at(document);
        Article article = annotated.article();
        rows.take(
            new Hit(
                article.id(),
                article.headline(),
                article.date(),
                article.source(),
                0,
                snippets.of(document, annotated),
                List.of(),
                0,
                List.of()),
            annotated);
      }
    });
  }

  private interface Taker {
    void take(int document) throws IOException;
  }

  private void each(Taker taker) throws IOException {
    int size = Math.clamp(searcher.getIndexReader().maxDoc(), 1, PAGE);
    ScoreDoc[] page = page(null, size);
    while (page.length > 0) {
      for (ScoreDoc hit : page) {
        taker.take(hit.doc);
      }
      page = page.length < size ? new ScoreDoc[0] : page(page[page.length - 1], size);
    }
  }

  private ScoreDoc[] page(@Nullable ScoreDoc after, int size) throws IOException {
    return searcher.search(matching, new TopFieldCollectorManager(order, size, (FieldDoc) after, 1))
        .scoreDocs;
  }

  private ArticleKeys keys(int document) throws IOException {
    Document fields = searcher.storedFields().document(document, KEYS);
    return new ArticleKeys(
        Objects.requireNonNull(fields.get(Fields.ID)),
        Objects.requireNonNull(fields.get(Fields.HASH)));
  }

  private ArticleRow row(int document) throws IOException {
    AnnotatedArticle annotated = stored.at(document);
    String path = searcher.storedFields().document(document, PATH).get(Fields.PATH);
    return new ArticleRow(
        annotated,
        Objects.requireNonNull(path),
        actors(annotated, Actor.Kind.PERSON),
        actors(annotated, Actor.Kind.ORGANISATION),
        List.copyOf(places(annotated)));
  }

  private List<String> actors(AnnotatedArticle annotated, Actor.Kind kind) {
    List<String> ids =
        annotated.actors().stream()
            .filter(actor -> actor.kind() == kind)
            .map(Actor::id)
            .distinct()
            .toList();
    return PrintedNames.shown(names, annotated, ids);
  }

  /** Names as the gazetteer gives them, or as the user says that they are. */
  private Set<String> places(AnnotatedArticle annotated) {
    Set<String> shown = new LinkedHashSet<>();
    for (Place place : annotated.places()) {
      if (places == null) {
        shown.add(place.name());
      } else if (places.counts(PlaceForms.key(place), annotated.article().id())) {
        shown.add(places.name(place));
      } else if (!places.of(place).isHidden()) {
        shown.add(place.span().in(annotated.text()));
      }
    }
    return shown;
  }
}
