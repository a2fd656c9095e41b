package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Finds the articles that match, in their order, with snippets and facets. */
final class HitSearch {
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private final FacetCounter facets;
  private final SearchRequest request;
  private final String typed;

  HitSearch(
      IndexSearcher searcher,
      StoredArticles stored,
      ActorNames names,
      FacetCounter facets,
      SearchRequest request) {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
    this.facets = facets;
    this.request = request;
    this.typed = request.query();
  }

  Results find() throws IOException, QueryException {
    NewsQuery asked = QueryParser.parse(typed);
    ActorQueries actors = new ActorQueries(names);
    NewsQuery query = facets.corrected(actors.widen(asked));
    QueryCompiler compiler = new QueryCompiler(typed, QueryCompiler.Level.ARTICLE);
    Query matching = compiler.compile(query);
    Hints hints = new Hints(searcher, typed, query);
    hints.otherNames(actors.added());
    hints.leftOut(compiler.leftOut());
    ChosenValues chosen = new ChosenValues(facets, request.choices());
    chosen.check(searcher, hints);
    Found found = find(weighed(chosen.narrow(matching)), query);
    long total = found.top().totalHits.value();
    if (request.choices().isEmpty() && !found.isPartial()) {
      hints.possibly(total, "article", this::count);
    }
    if (Namesakes.areNamedIn(asked)) {
      FacetsCollector articles =
          found.hits() != null
              ? found.hits()
              : searcher.search(matching, new FacetsCollectorManager());
      hints.add(new Namesakes(searcher, facets).of(asked, matching, articles));
    }
    if (total == 0 && !found.isPartial()) {
      hints.nothingFound(request.choices().isEmpty());
    }
    List<Hit> hits = hits(found, asked, query, matching);
    return new Results(
        total,
        hits,
        next(found.top(), hits),
        found.isPartial(),
        found.hits() == null
            ? Facets.NONE
            : facets.count(matching, found.hits(), request.facets(), chosen),
        QueryWriter.write(asked),
        hints.all(),
        request.explained() ? new QueryParts(searcher, names, typed).of(asked) : null);
  }

  private long count(NewsQuery other) throws IOException, QueryException {
    return searcher.count(new QueryCompiler(typed, QueryCompiler.Level.ARTICLE).compile(other));
  }

  private Query weighed(Query query) throws IOException {
    int recency = request.ranking().recency();
    return recency == 0 ? query : Recency.weigh(query, searcher.getIndexReader(), recency);
  }

  /** One hit more than is shown tells whether there is a next page. */
  private Found find(Query matching, NewsQuery query) throws IOException, QueryException {
    Page page = request.page();
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    int heap = Math.clamp((long) page.offset() + page.limit() + 1, 1, most);
    TopFieldCollectorManager top =
        new TopFieldCollectorManager(
            HitOrder.of(request.ranking().sort(), typed, query),
            heap,
            page.after() == null ? null : after(page.after()),
            Integer.MAX_VALUE);
    IndexSearcher limited = new IndexSearcher(searcher.getIndexReader());
    limited.setTimeout(new QueryTimeoutImpl(request.timeLimit().toMillis()));
    if (request.facets().values() == 0) {
      return new Found(limited.search(matching, top), null, limited.timedOut());
    }
    Object[] both =
        limited.search(matching, new MultiCollectorManager(top, new FacetsCollectorManager()));
    return new Found((TopDocs) both[0], (FacetsCollector) both[1], limited.timedOut());
  }

  private FieldDoc after(Cursor cursor) throws IOException, QueryException {
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

  private List<Hit> hits(Found found, NewsQuery asked, NewsQuery query, Query matching)
      throws IOException, QueryException {
    ScoreDoc[] page = page(found.top());
    if (page.length == 0) {
      return List.of();
    }
    if (request.ranking().sort() == Sort.RELEVANCE) {
      for (ScoreDoc hit : page) {
        hit.score = (Float) ((FieldDoc) hit).fields[0];
      }
    } else {
      TopFieldCollector.populateScores(page, searcher, matching);
    }
    Snippets snippets = new Snippets(searcher, matching, MarkFinder.of(searcher, query));
    HitReasons reasons = request.explained() ? HitReasons.of(searcher, names, typed, asked) : null;
    List<Hit> hits = new ArrayList<>(page.length);
    for (ScoreDoc hit : page) {
      AnnotatedArticle article = stored.at(hit.doc);
      hits.add(
          new Hit(
              article.article().id(),
              article.article().headline(),
              article.article().date(),
              article.article().source(),
              hit.score,
              snippets.of(hit.doc, article),
              reasons == null ? List.of() : reasons.of(hit.doc, article)));
    }
    return hits;
  }

  private ScoreDoc[] page(TopDocs top) {
    Page page = request.page();
    int end = (int) Math.min((long) page.offset() + page.limit(), top.scoreDocs.length);
    return page.offset() >= end
        ? new ScoreDoc[0]
        : Arrays.copyOfRange(top.scoreDocs, page.offset(), end);
  }

  private @Nullable Cursor next(TopDocs top, List<Hit> hits) {
    int end = request.page().offset() + hits.size();
    return hits.isEmpty() || end >= top.scoreDocs.length
        ? null
        : Cursor.behind((FieldDoc) top.scoreDocs[end - 1], hits.getLast().id(), request);
  }

  private record Found(TopDocs top, @Nullable FacetsCollector hits, boolean isPartial) {}
}
