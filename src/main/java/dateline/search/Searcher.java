package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.index.EarlierVersions;
import dateline.index.Fields;
import dateline.index.IndexFolder;
import dateline.index.IndexState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
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
  private final IndexFolder index;
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final FacetCounter facets;
  private final ClaimFacets claimFacets;
  private final ClaimReasons claimReasons;

  private final ActorNames names;
  private final Stories stories;
  private final PlaceGroups places;

  private @Nullable Suggesting suggesting;

  private Searcher(IndexFolder index, ActorNames names, PlaceGroups places) {
    this.index = index;
    this.names = names;
    this.places = places;
    this.searcher = new IndexSearcher(index.reader());
    this.stored = new StoredArticles(searcher);
    this.stories = new Stories(searcher, stored);
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

  /** The same as of a newer commit, to be closed by itself; null if there is none. */
  @Nullable Searcher newer() throws IOException {
    IndexFolder newer = index.newer();
    return newer == null ? null : new Searcher(newer, names, places);
  }

  /**
   * The articles that match.
   *
   * @throws QueryException if the query or a facet choice cannot be read
   */
  public Results search(SearchRequest request) throws IOException, QueryException {
    try {
      return new HitSearch(searcher, stored, stories, names, facets, request).find();
    } catch (IndexSearcher.TooManyClauses e) {
      throw QueryCompiler.tooLarge(request.query());
    } catch (IllegalStateException e) {
      throw QueryCompiler.tooManyTerms(request.query(), e);
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
   * Every article of a selection, the newest first, handed on one by one: memory does not grow with
   * their number.
   *
   * @throws QueryException if the query or a facet choice cannot be read; before the first article
   */
  public void articles(Selection selection, ArticleRows rows) throws IOException, QueryException {
    select(selection, found -> found.articles(rows));
  }

  /**
   * The same with snippets, of those articles that are wanted.
   *
   * @throws QueryException if the query or a facet choice cannot be read; before the first hit
   */
  public void hits(Selection selection, HitRows rows) throws IOException, QueryException {
    select(selection, found -> found.hits(rows));
  }

  private interface Selecting {
    void with(SelectionSearch found) throws IOException, QueryException;
  }

  private void select(Selection selection, Selecting selecting) throws IOException, QueryException {
    try {
      selecting.with(new SelectionSearch(searcher, stored, names, facets, selection));
    } catch (IndexSearcher.TooManyClauses e) {
      throw QueryCompiler.tooLarge(selection.query());
    } catch (IllegalStateException e) {
      throw QueryCompiler.tooManyTerms(selection.query(), e);
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

  /**
   * What somebody means who typed this much: fields, persons, organisations, places, sources; those
   * that begin so first, of them those of most articles.
   */
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    return suggesting().of(typed, limit);
  }

  private synchronized Suggesting suggesting() throws IOException {
    if (suggesting == null) {
      SuggestionFile file = SuggestionFile.open(index.folder(), index.reader());
      suggesting = new Suggesting(searcher, names, facets, file);
    }
    return suggesting;
  }

  /** Writes down the names of an index, so that suggestions need not read them from it. */
  public static void writeSuggestions(Path indexFolder) throws IOException {
    try (IndexFolder index = IndexFolder.open(indexFolder)) {
      SuggestionFile.write(index.folder(), index.reader());
    }
  }

  /**
   * Who and what appears with an actor, or with whatever a query asks for.
   *
   * @param limit rows of each kind at most
   * @throws QueryException if the query cannot be read
   */
  public RelatedResults related(String query, int limit) throws IOException, QueryException {
    try {
      return new RelatedSearch(searcher, stored, names, facets).find(query, limit);
    } catch (IndexSearcher.TooManyClauses e) {
      throw QueryCompiler.tooLarge(query);
    } catch (IllegalStateException e) {
      throw QueryCompiler.tooManyTerms(query, e);
    }
  }

  /** The articles most like the one with this id, at most {@code limit}; null if there is none. */
  public @Nullable LikeResults like(String id, int limit) throws IOException {
    return new LikeSearch(searcher, stored, names).find(id, limit);
  }

  /** The state of the index, in a word; the same for every searcher of that state. */
  public String version() {
    return index.version();
  }

  /** What the index holds and what became of its files. */
  public IndexState state() throws IOException {
    return index.state();
  }

  /** The article with exactly this id, or null. */
  public @Nullable AnnotatedArticle article(String id) throws IOException {
    return stored.withTerm(new Term(Fields.ID, id));
  }

  /** The file that an article was read from, as the index names it, or null if there is no such. */
  public @Nullable String path(String id) throws IOException {
    return stored.path(new Term(Fields.ID, id));
  }

  /** What this article said before it was corrected, the newest version first. */
  public List<Article> earlier(Article article) throws IOException {
    return EarlierVersions.of(article, searcher);
  }

  /** The articles that tell the story of this one in much the same words, the earliest first. */
  public List<Copy> copies(Article article) throws IOException {
    return stories.copies(article);
  }

  /** Ids that begin with these characters, in order, at most {@code limit}. */
  public List<String> idsStartingWith(String prefix, int limit) throws IOException {
    return new ArticleIds(searcher).startingWith(prefix, limit);
  }

  /** Ids that are nearest to this one in spelling, nearest first, at most {@code limit}. */
  public List<String> similar(String id, int limit) throws IOException {
    return new ArticleIds(searcher).similar(id, limit);
  }

  /** Ids that may be meant by one that no article has, at most {@code limit}. */
  public List<String> idsNear(String id, int limit) throws IOException {
    List<String> longer = idsStartingWith(id, limit);
    return longer.isEmpty() ? similar(id, limit) : longer;
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
}
