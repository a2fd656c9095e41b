package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.index.EarlierVersions;
import dateline.index.Fields;
import dateline.index.IndexFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries from an index as it stood when it was opened. One instance serves all threads.
 *
 * <pre>{@code
 * try (Searcher searcher = Searcher.open(Path.of("index"))) {
 *   Results results = searcher.search(SearchRequest.of("place:Kursk drone*"));
 * }
 * }</pre>
 */
public final class Searcher implements AutoCloseable {
  /**
   * Of articles that fit equally well the newer comes first, whichever the index happened to write
   * first.
   */
  private static final org.apache.lucene.search.Sort BEST =
      new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, newestFirst(), SortField.FIELD_DOC);

  private final IndexFolder index;
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final FacetCounter facets;
  private final ClaimFacets claimFacets;
  private final ClaimReasons claimReasons;

  private final ActorNames names;

  private Searcher(IndexFolder index, ActorNames names, PlaceGroups places) {
    this.index = index;
    this.names = names;
    this.searcher = new IndexSearcher(index.reader());
    this.stored = new StoredArticles(searcher);
    this.facets = new FacetCounter(searcher, stored, names, places);
    this.claimReasons = new ClaimReasons(stored);
    this.claimFacets = new ClaimFacets(searcher, stored, names);
  }

  /**
   * Opens an index for reading, with what a user says of actors and places in its folder.
   *
   * @throws dateline.index.IndexException with a sentence for the user if there is none, or one
   *     that this version cannot read
   * @throws CorrectionsException with a sentence for the user if a line of {@code actors.tsv} or
   *     {@code places.tsv} cannot be read
   */
  public static Searcher open(Path indexFolder) throws IOException {
    return open(indexFolder, Corrections.readIfThere(indexFolder.resolve(Corrections.ACTORS)));
  }

  /** The same without corrections: for articles as they are printed. */
  public static Searcher openAsPrinted(Path indexFolder) throws IOException {
    return new Searcher(
        IndexFolder.open(indexFolder), ActorNames.of(Corrections.NONE), PlaceGroups.NONE);
  }

  /**
   * The same with what a user says of actors in another file than the index folder's {@code
   * actors.tsv}.
   *
   * @throws CorrectionsException with a sentence for the user if a line of it cannot be read
   */
  public static Searcher open(Path indexFolder, Path corrections) throws IOException {
    return open(indexFolder, Corrections.read(corrections));
  }

  private static Searcher open(Path indexFolder, Corrections ofActors) throws IOException {
    Corrections ofPlaces = Corrections.readIfThere(indexFolder.resolve(Corrections.PLACES));
    return new Searcher(
        IndexFolder.open(indexFolder), ActorNames.of(ofActors), PlaceGroups.of(ofPlaces));
  }

  /**
   * The articles that match.
   *
   * @throws QueryException if the query or a facet choice cannot be read
   */
  public Results search(SearchRequest request) throws IOException, QueryException {
    String typed = request.query();
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
    try {
      Found found = find(chosen.narrow(matching), request);
      if (request.choices().isEmpty()) {
        hints.possibly(
            found.top().totalHits.value(),
            "article",
            possible ->
                searcher.count(
                    new QueryCompiler(typed, QueryCompiler.Level.ARTICLE).compile(possible)));
      }
      if (Namesakes.areNamedIn(asked)) {
        FacetsCollector articles =
            found.hits() != null
                ? found.hits()
                : searcher.search(matching, new FacetsCollectorManager());
        hints.add(new Namesakes(searcher, facets).of(asked, matching, articles));
      }
      if (found.top().totalHits.value() == 0) {
        hints.nothingFound(request.choices().isEmpty());
      }
      return new Results(
          found.top().totalHits.value(),
          hits(found.top(), request, query, matching),
          found.hits() == null
              ? Facets.NONE
              : facets.count(matching, found.hits(), request.facets(), chosen),
          QueryWriter.write(asked),
          hints.all());
    } catch (IndexSearcher.TooManyClauses e) {
      throw QueryCompiler.tooLarge(typed);
    } catch (IllegalStateException e) {
      throw QueryCompiler.tooManyTerms(typed, e);
    }
  }

  /**
   * Claims of the articles that match, those of the best article first. Parts of the query that ask
   * for {@code claim( )}, {@code figure:}, {@code said-by:} and other fields of claims and must
   * hold pick among the claims themselves: {@code place:Kursk said-by:Zelensky} gives what Zelensky
   * says in articles on Kursk.
   *
   * @throws QueryException if the query cannot be read
   */
  public ClaimResults claims(String query, int offset, int limit)
      throws IOException, QueryException {
    return claims(ClaimRequest.of(query, offset, limit));
  }

  /**
   * The same with filters, in a chosen order, with facets.
   *
   * @throws QueryException if the query cannot be read
   */
  public ClaimResults claims(ClaimRequest request) throws IOException, QueryException {
    GatheredClaims gathered = new GatheredClaims();
    claims(request, gathered);
    return gathered.results();
  }

  /**
   * The same, handed on row by row: memory does not grow with their number.
   *
   * @throws QueryException if the query cannot be read; before the first row
   */
  public void claims(ClaimRequest request, ClaimRows rows) throws IOException, QueryException {
    try {
      new ClaimSearch(searcher, stored, names, facets, claimFacets, request).find(rows);
    } catch (IndexSearcher.TooManyClauses e) {
      throw QueryCompiler.tooLarge(request.query());
    } catch (IllegalStateException e) {
      throw QueryCompiler.tooManyTerms(request.query(), e);
    }
  }

  /**
   * Why a claim is what it is, slot by slot: its article is annotated once more. Empty if its
   * figure is not found any more, since another version of the program made the index.
   */
  public List<ClaimReason> reasons(ClaimRow row) throws IOException {
    return claimReasons.of(row);
  }

  /**
   * Persons and organisations of the articles that match, those of most articles first.
   *
   * @throws QueryException if the query cannot be read
   */
  public ActorResults actors(String query, int offset, int limit)
      throws IOException, QueryException {
    try {
      return new ActorSearch(searcher, stored, facets, names).find(query, offset, limit);
    } catch (IndexSearcher.TooManyClauses e) {
      throw QueryCompiler.tooLarge(query);
    } catch (IllegalStateException e) {
      throw QueryCompiler.tooManyTerms(query, e);
    }
  }

  /**
   * Places that the articles which match name, the most named first.
   *
   * @throws QueryException if the query cannot be read
   */
  public PlaceResults places(String query, int offset, int limit)
      throws IOException, QueryException {
    try {
      return new PlaceSearch(searcher, stored, names, facets, query).find(offset, limit);
    } catch (IndexSearcher.TooManyClauses e) {
      throw QueryCompiler.tooLarge(query);
    } catch (IllegalStateException e) {
      throw QueryCompiler.tooManyTerms(query, e);
    }
  }

  /**
   * The claims that match, as in {@link #claims}, those about the same thing side by side.
   *
   * @param most claims that are looked at
   * @throws QueryException if the query cannot be read
   */
  public Comparison compare(String query, int most) throws IOException, QueryException {
    ClaimResults found = claims(query, 0, most);
    return Comparer.compare(found.rows(), found.total(), found.read(), found.hints());
  }

  /** The article with exactly this id, or null. */
  public @Nullable AnnotatedArticle article(String id) throws IOException {
    return stored.withTerm(new Term(Fields.ID, id));
  }

  /** What this article said before it was corrected, the newest version first. */
  public List<Article> earlier(Article article) throws IOException {
    return EarlierVersions.of(article, searcher);
  }

  /** Ids that begin with these characters, in order, at most {@code limit}. */
  public List<String> idsStartingWith(String prefix, int limit) throws IOException {
    return new ArticleIds(searcher).startingWith(prefix, limit);
  }

  /** Ids that are nearest to this one in spelling, nearest first, at most {@code limit}. */
  public List<String> similar(String id, int limit) throws IOException {
    return new ArticleIds(searcher).similar(id, limit);
  }

  /** Facets of the whole index. */
  public Facets overview(FacetSelection selection) throws IOException {
    return facets.countAll(selection);
  }

  /** Number of articles in the index. */
  public int articles() throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)));
  }

  /** Number of claims in the index. */
  public int claimCount() throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.CLAIM)));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  private Found find(Query query, SearchRequest request) throws IOException {
    long wanted = (long) request.offset() + request.limit();
    int heap = Math.clamp(wanted, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    CollectorManager<?, ? extends TopDocs> top =
        switch (request.sort()) {
          case RELEVANCE -> new TopFieldCollectorManager(BEST, heap, null, Integer.MAX_VALUE);
          case NEWEST -> new TopFieldCollectorManager(byDate(true), heap, null, Integer.MAX_VALUE);
          case OLDEST -> new TopFieldCollectorManager(byDate(false), heap, null, Integer.MAX_VALUE);
        };
    if (request.facets().values() == 0) {
      return new Found(searcher.search(query, top), null);
    }
    Object[] both =
        searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
    return new Found((TopDocs) both[0], (FacetsCollector) both[1]);
  }

  private static org.apache.lucene.search.Sort byDate(boolean newestFirst) {
    SortField date =
        newestFirst
            ? newestFirst()
            : new SortField(Fields.DATE, SortField.Type.LONG, false, Long.MAX_VALUE);
    return new org.apache.lucene.search.Sort(date, SortField.FIELD_DOC);
  }

  private static SortField newestFirst() {
    return new SortField(Fields.DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  private List<Hit> hits(TopDocs top, SearchRequest request, NewsQuery query, Query matching)
      throws IOException, QueryException {
    ScoreDoc[] docs = top.scoreDocs;
    long end = Math.min((long) request.offset() + request.limit(), docs.length);
    if (docs.length > 0 && docs[0] instanceof FieldDoc) {
      TopFieldCollector.populateScores(docs, searcher, matching);
    }
    Snippets snippets = new Snippets(searcher, matching, MarkFinder.of(searcher, query));
    List<Hit> hits = new ArrayList<>();
    for (int i = request.offset(); i < end; i++) {
      AnnotatedArticle article = stored.at(docs[i].doc);
      hits.add(
          new Hit(
              article.article().id(),
              article.article().headline(),
              article.article().date(),
              article.article().source(),
              docs[i].score,
              snippets.of(docs[i].doc, article)));
    }
    return hits;
  }

  private record Found(TopDocs top, @Nullable FacetsCollector hits) {}
}
