package dateline.search;

import dateline.index.Fields;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims. The parts of a query that ask for claim( ), figure:, counted:, verb:, kind:, bound:
 * or said-by: only, and must hold or must not, are asked of the claims themselves, all others of
 * their articles:
 *
 * <pre>
 * place:Kursk date:2024 figure:soldiers claim(place:Kursk said-by:Zelensky)
 * |of the article     | |of the claim                                     |
 * </pre>
 *
 * <p>Claims of the best article come first, those of one article in the order of its text.
 */
final class ClaimSearch {
  /** So many claims are ranked at once; those behind them are looked for again. */
  private static final int PAGE = 10_000;

  private final IndexSearcher searcher;
  private final ClaimFacets facets;
  private final ClaimReader reader;
  private final ClaimRequest request;
  private final String typed;
  private final NewsQuery asked;
  private final ActorQueries actors;
  private final NewsQuery query;

  ClaimSearch(
      IndexSearcher searcher,
      StoredArticles stored,
      ActorNames names,
      FacetCounter articles,
      ClaimFacets facets,
      ClaimRequest request)
      throws IOException, QueryException {
    this.searcher = searcher;
    this.facets = facets;
    this.reader = new ClaimReader(searcher, stored, names, articles.correctedPlaces());
    this.request = request;
    this.typed = request.query();
    this.asked = withFilters(QueryParser.parse(typed), request.filters());
    this.actors = new ActorQueries(names);
    this.query = articles.corrected(actors.widen(asked));
  }

  /** A query as if {@code claim( )} of the filters stood behind it. */
  private static NewsQuery withFilters(NewsQuery query, List<NewsQuery> filters) {
    if (filters.isEmpty()) {
      return query;
    }
    List<Clause> each = filters.stream().map(part -> new Clause(Occur.MUST, part)).toList();
    NewsQuery claim =
        new NewsQuery.OneClaim(
            filters.size() == 1 ? filters.getFirst() : new NewsQuery.Group(each));
    if (query instanceof NewsQuery.Everything) {
      return claim;
    }
    List<Clause> all = new ArrayList<>(clauses(query));
    all.add(new Clause(Occur.MUST, claim));
    return new NewsQuery.Group(all);
  }

  /** What must hold and must not: the parts of an AND, else the query itself. */
  private static List<Clause> clauses(NewsQuery query) {
    return query instanceof NewsQuery.Group(List<Clause> clauses)
            && clauses.stream().noneMatch(clause -> clause.occur() == Occur.SHOULD)
        ? clauses
        : List.of(new Clause(Occur.MUST, query));
  }

  /** Hands on the rows; no more than a few articles and a page of ranks are held at once. */
  void find(ClaimRows rows) throws IOException, QueryException {
    Hints hints = new Hints(searcher, typed, query);
    hints.otherNames(actors.added());
    Query claims = compile(query, hints);
    long end = (long) request.offset() + request.limit();
    TopDocs page = page(claims, null, end);
    long total = page.totalHits.value();
    hints.possibly(
        total,
        "figure",
        possible -> searcher.count(compile(possible, new Hints(searcher, typed, possible))));
    if (total == 0) {
      hints.noClaimFound(explained());
    }
    rows.start(
        new ClaimResults(
            total,
            List.of(),
            request.facetValues() == 0 ? Facets.NONE : facets.count(claims, request.facetValues()),
            QueryWriter.write(asked),
            hints.all()));
    long rank = 0;
    while (page.scoreDocs.length > 0) {
      for (ScoreDoc claim : page.scoreDocs) {
        if (rank >= request.offset() && rank < end) {
          rows.take(reader.at(claim.doc));
        }
        rank++;
      }
      if (rank >= Math.min(end, total)) {
        return;
      }
      page = page(claims, page.scoreDocs[page.scoreDocs.length - 1], end - rank);
    }
  }

  private TopDocs page(Query claims, @Nullable ScoreDoc after, long wanted) throws IOException {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    int size = Math.clamp(wanted, 1, Math.min(PAGE, most));
    return searcher.search(
        claims,
        new TopFieldCollectorManager(
            order(request.sort()), size, (FieldDoc) after, Integer.MAX_VALUE));
  }

  private static org.apache.lucene.search.Sort order(ClaimSort sort) {
    SortField first =
        switch (sort) {
          case ARTICLE -> SortField.FIELD_SCORE;
          case DATE -> new SortField(Fields.CLAIM_DATE, SortField.Type.LONG, false, Long.MAX_VALUE);
          case VALUE ->
              new SortField(
                  Fields.CLAIM_NUMBER_STATED,
                  SortField.Type.DOUBLE,
                  true,
                  Double.NEGATIVE_INFINITY);
        };
    return new org.apache.lucene.search.Sort(first, ArticleDates.NEWEST, SortField.FIELD_DOC);
  }

  /** The query with all that is asked of claims within one claim( ). */
  private NewsQuery explained() {
    List<Clause> ofClaims = new ArrayList<>();
    List<Clause> all = new ArrayList<>();
    for (Clause clause : clauses(query)) {
      if (!asksClaims(clause.query())) {
        all.add(clause);
      } else if (clause.query() instanceof NewsQuery.OneClaim(NewsQuery inside)
          && clause.occur() == Occur.MUST) {
        ofClaims.addAll(clauses(inside));
      } else {
        ofClaims.add(clause);
      }
    }
    if (!ofClaims.isEmpty()) {
      all.add(new Clause(Occur.MUST, new NewsQuery.OneClaim(new NewsQuery.Group(ofClaims))));
    }
    return new NewsQuery.Group(all);
  }

  private Query compile(NewsQuery query, Hints hints) throws QueryException {
    List<Clause> ofClaims = new ArrayList<>();
    List<Clause> ofArticles = new ArrayList<>();
    for (Clause clause : clauses(query)) {
      (asksClaims(clause.query()) ? ofClaims : ofArticles).add(clause);
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(new TermQuery(new Term(Fields.TYPE, Fields.CLAIM)), BooleanClause.Occur.FILTER);
    Query articles = compile(ofArticles, QueryCompiler.Level.ARTICLE, hints);
    if (articles != null) {
      both.add(
          new ToChildBlockJoinQuery(articles, FigureQueries.ARTICLES), BooleanClause.Occur.MUST);
    }
    Query claims = compile(ofClaims, QueryCompiler.Level.CLAIM, hints);
    if (claims != null) {
      both.add(new ConstantScoreQuery(claims), BooleanClause.Occur.FILTER);
    }
    if (articles == null && claims == null) {
      throw new QueryException(typed, 0, "Expected a word: there are only marks.");
    }
    return both.build();
  }

  private @Nullable Query compile(List<Clause> clauses, QueryCompiler.Level level, Hints hints)
      throws QueryException {
    if (clauses.isEmpty()) {
      return null;
    }
    QueryCompiler compiler = new QueryCompiler(typed, level);
    Query compiled = compiler.compileUnlessEmpty(new NewsQuery.Group(clauses));
    hints.leftOut(compiler.leftOut());
    return compiled;
  }

  /** Whether every part of it can be asked of a claim. */
  private static boolean asksClaims(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Group(List<Clause> clauses) ->
          clauses.stream().allMatch(clause -> asksClaims(clause.query()));
      case NewsQuery.Boosted boosted -> asksClaims(boosted.query());
      case NewsQuery.Amount amount -> true;
      case NewsQuery.OneClaim claim -> true;
      default -> query.field() != null && isOfClaims(query.field());
    };
  }

  private static boolean isOfClaims(QueryField field) {
    return switch (field) {
      case FIGURE, COUNTED, VERB, KIND, BOUND, SAID_BY, ID -> true;
      case TEXT, TITLE, BODY, ACTOR, PERSON, ORGANISATION -> false;
      case PLACE, COUNTRY, NEAR, DATE, SOURCE, AUTHOR, LANGUAGE -> false;
    };
  }
}
