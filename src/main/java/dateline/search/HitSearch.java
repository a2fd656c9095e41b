package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.jspecify.annotations.Nullable;

/** Finds the articles that match, in their order, with snippets and facets. */
final class HitSearch {
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private final FacetCounter facets;
  private final SearchRequest request;
  private final String typed;
  private final Stories stories;

  HitSearch(
      IndexSearcher searcher,
      StoredArticles stored,
      Stories stories,
      ActorNames names,
      FacetCounter facets,
      SearchRequest request) {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
    this.facets = facets;
    this.request = request;
    this.typed = request.query();
    this.stories = stories;
  }

  Results find() throws IOException, QueryException {
    NewsQuery asked = QueryParser.parse(typed);
    ActorQueries actors = new ActorQueries(names);
    NewsQuery query = facets.corrected(actors.widen(asked));
    QueryCompiler compiler = new QueryCompiler(typed, QueryCompiler.Level.ARTICLE);
    Query matching = searcher.rewrite(compiler.compile(query));
    Hints hints = new Hints(searcher, typed, query);
    hints.otherNames(actors.added());
    hints.leftOut(compiler.leftOut());
    ChosenValues chosen = new ChosenValues(facets, request.choices());
    chosen.check(searcher, hints);
    Query narrowed = chosen.narrow(matching);
    IndexSearcher limited = new IndexSearcher(searcher.getIndexReader());
    limited.setTimeout(new QueryTimeoutImpl(request.timeLimit().toMillis()));
    boolean distinct = request.copies().distinct();
    boolean areNamed = Namesakes.areNamedIn(asked);
    boolean areCounted = distinct || areNamed || request.facets().values() > 0;
    FieldDoc after = after();
    boolean atOnce = areCounted && after == null && ClaimFields.areAskedBy(query);
    FacetsCollector all =
        !areCounted
            ? null
            : atOnce
                ? new FacetsCollector()
                : limited.search(narrowed, new FacetsCollectorManager());
    StoryPage stand =
        new StoryPage(
            limited,
            stories,
            weighed(narrowed),
            HitOrder.of(request.ranking().sort(), typed, query));
    List<StoryCollector.Ranked> ranked = stand.find(after, needed(), atOnce ? all : null);
    List<StoryPage.Lead> page = stand.leads(page(ranked));
    long total = all == null ? limited.count(narrowed) : count(all);
    boolean isPartial = limited.timedOut();
    if (request.choices().isEmpty() && isFirstPage() && !isPartial) {
      hints.possibly(total, "article", this::count);
    }
    CountedArticles articles = all == null ? null : new CountedArticles(all);
    if (areNamed) {
      hints.add(new Namesakes(facets).of(asked, Objects.requireNonNull(articles)));
    }
    if (total == 0 && !isPartial) {
      hints.nothingFound(request.choices().isEmpty());
    }
    CountedArticles counted =
        distinct ? new CountedArticles(new DistinctStories(Objects.requireNonNull(all))) : articles;
    List<Hit> hits = hits(page, asked, query, matching);
    return new Results(
        total,
        distinct ? Long.valueOf(Objects.requireNonNull(counted).total()) : null,
        hits,
        next(ranked, page, hits),
        isPartial,
        counted == null || request.facets().values() == 0
            ? Facets.NONE
            : facets.count(matching, counted, request.facets(), chosen, distinct),
        QueryWriter.write(asked),
        hints.all(),
        request.explained() ? new QueryParts(searcher, names, typed).of(asked) : null);
  }

  private static long count(FacetsCollector hits) {
    return hits.getMatchingDocs().stream().mapToLong(FacetsCollector.MatchingDocs::totalHits).sum();
  }

  private boolean isFirstPage() {
    return request.page().offset() == 0 && request.page().after() == null;
  }

  private long count(NewsQuery other) throws IOException, QueryException {
    return searcher.count(new QueryCompiler(typed, QueryCompiler.Level.ARTICLE).compile(other));
  }

  private Query weighed(Query query) throws IOException {
    int recency = request.ranking().recency();
    return recency == 0 ? query : Recency.weigh(query, searcher.getIndexReader(), recency);
  }

  /** One story more than is shown tells whether there is a next page. */
  private int needed() {
    Page page = request.page();
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    return Math.clamp((long) page.offset() + page.limit() + 1, 1, most);
  }

  private @Nullable FieldDoc after() throws IOException, QueryException {
    Cursor cursor = request.page().after();
    if (cursor == null) {
      return null;
    }
    if (!cursor.isOf(request)) {
      throw new QueryException(
          typed,
          0,
          "The cursor belongs to another query, other facet values or another order: expected the"
              + " same as on the page before.");
    }
    ScoreDoc[] last =
        searcher.search(StoredArticles.articlesWith(new Term(Fields.ID, cursor.id())), 1).scoreDocs;
    return cursor.at(last.length == 0 ? -1 : last[0].doc);
  }

  private List<Hit> hits(
      List<StoryPage.Lead> page, NewsQuery asked, NewsQuery query, Query matching)
      throws IOException, QueryException {
    if (page.isEmpty()) {
      return List.of();
    }
    ScoreDoc[] scored = scored(page, matching);
    Snippets snippets = new Snippets(searcher, matching, MarkFinder.of(searcher, query));
    HitReasons reasons = request.explained() ? HitReasons.of(searcher, names, typed, asked) : null;
    List<Hit> hits = new ArrayList<>(page.size());
    for (int i = 0; i < scored.length; i++) {
      int document = scored[i].doc;
      AnnotatedArticle annotated = stored.at(document);
      Article article = annotated.article();
      List<Integer> copies = page.get(i).copies();
      int listed = Math.min(copies.size(), request.copies().listed());
      hits.add(
          new Hit(
              article.id(),
              article.headline(),
              article.date(),
              article.source(),
              scored[i].score,
              snippets.of(document, annotated),
              reasons == null ? List.of() : reasons.of(document, annotated),
              copies.size(),
              stories.copies(article, copies.subList(0, listed))));
    }
    return hits;
  }

  private ScoreDoc[] scored(List<StoryPage.Lead> page, Query matching) throws IOException {
    boolean byScore = request.ranking().sort() == Sort.RELEVANCE;
    ScoreDoc[] scored = new ScoreDoc[page.size()];
    for (int i = 0; i < scored.length; i++) {
      StoryPage.Lead lead = page.get(i);
      scored[i] = new ScoreDoc(lead.shown(), byScore ? (Float) lead.ranked().fields[0] : 0);
    }
    if (!byScore) {
      TopFieldCollector.populateScores(scored, searcher, matching);
    }
    return scored;
  }

  /** Those of the first that stand on the page. */
  private List<StoryCollector.Ranked> page(List<StoryCollector.Ranked> first) {
    Page page = request.page();
    int end = (int) Math.min((long) page.offset() + page.limit(), first.size());
    return page.offset() >= end ? List.of() : first.subList(page.offset(), end);
  }

  private @Nullable Cursor next(
      List<StoryCollector.Ranked> first, List<StoryPage.Lead> page, List<Hit> hits)
      throws IOException {
    if (page.isEmpty() || request.page().offset() + page.size() >= first.size()) {
      return null;
    }
    StoryPage.Lead last = page.getLast();
    int document = last.ranked().doc;
    String id = document == last.shown() ? hits.getLast().id() : stored.wordsAt(document).id();
    return Cursor.behind(last.ranked(), id, request);
  }
}
