package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Place;
import dateline.article.Article;
import dateline.article.Span;
import dateline.article.Tokens;
import dateline.index.Fields;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims. The parts of a query that ask for figures or speakers only, and must hold, are
 * asked of the claims themselves, all others of their articles:
 *
 * <pre>
 * place:Kursk date:2024 figure:soldiers said-by:Zelensky
 * |of the article     | |of the claim                  |
 * </pre>
 *
 * <p>Claims of the best article come first, those of one article in the order of its text.
 */
final class ClaimSearch {
  private static final Set<String> SHOWN = Set.of(Fields.CLAIM_NUMBER);

  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final String typed;
  private final NewsQuery asked;
  private final ActorQueries actors;
  private final NewsQuery query;

  ClaimSearch(IndexSearcher searcher, StoredArticles stored, ActorNames names, String typed)
      throws QueryException {
    this.searcher = searcher;
    this.stored = stored;
    this.typed = typed;
    this.asked = QueryParser.parse(typed);
    this.actors = new ActorQueries(names);
    this.query = actors.widen(asked);
  }

  ClaimResults find(int offset, int limit) throws IOException, QueryException {
    Hints hints = new Hints(searcher, typed, query);
    hints.otherNames(actors.added());
    Query claims = compile(query, hints);
    long wanted = (long) offset + limit;
    int heap = Math.clamp(wanted, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    TopDocs top =
        searcher.search(claims, new TopScoreDocCollectorManager(heap, null, Integer.MAX_VALUE));
    List<ClaimRow> rows = new ArrayList<>();
    int articleDocument = -1;
    AnnotatedArticle article = null;
    for (int i = offset; i < Math.min(wanted, top.scoreDocs.length); i++) {
      ScoreDoc claim = top.scoreDocs[i];
      int parent = articleOf(claim.doc);
      if (article == null || parent != articleDocument) {
        article = stored.at(parent);
        articleDocument = parent;
      }
      rows.add(row(article, number(claim.doc)));
    }
    hints.possibly(
        top.totalHits.value(),
        "figure",
        possible -> searcher.count(compile(possible, new Hints(searcher, typed, possible))));
    return new ClaimResults(top.totalHits.value(), rows, QueryWriter.write(asked), hints.all());
  }

  private Query compile(NewsQuery query, Hints hints) throws QueryException {
    List<Clause> ofClaims = new ArrayList<>();
    List<Clause> ofArticles = new ArrayList<>();
    if (asksClaims(query)) {
      ofClaims.add(new Clause(Occur.MUST, query));
    } else if (query instanceof NewsQuery.Group(List<Clause> clauses)
        && clauses.stream().noneMatch(clause -> clause.occur() == Occur.SHOULD)) {
      for (Clause clause : clauses) {
        (asksClaims(clause.query()) ? ofClaims : ofArticles).add(clause);
      }
    } else {
      ofArticles.add(new Clause(Occur.MUST, query));
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

  /** Whether every part of it asks for figures or speakers. */
  private static boolean asksClaims(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Group(List<Clause> clauses) ->
          clauses.stream().allMatch(clause -> asksClaims(clause.query()));
      case NewsQuery.Boosted boosted -> asksClaims(boosted.query());
      case NewsQuery.Present present -> isOfClaims(present.field());
      case NewsQuery.Word word -> isOfClaims(word.field());
      case NewsQuery.Phrase phrase -> isOfClaims(phrase.field());
      case NewsQuery.Pattern pattern -> isOfClaims(pattern.field());
      case NewsQuery.Fuzzy fuzzy -> isOfClaims(fuzzy.field());
      case NewsQuery.Regex regex -> isOfClaims(regex.field());
      case NewsQuery.Between range -> isOfClaims(range.field());
      case NewsQuery.Amount amount -> true;
      case NewsQuery.Everything everything -> false;
      case NewsQuery.Days days -> false;
      case NewsQuery.Near near -> false;
      case NewsQuery.Tagged tagged -> false;
      case NewsQuery.SameSentence sentence -> false;
    };
  }

  private static boolean isOfClaims(QueryField field) {
    return field == QueryField.FIGURE || field == QueryField.SAID_BY;
  }

  private int articleOf(int claim) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(claim, leaves));
    BitSet articles = FigureQueries.ARTICLES.getBitSet(leaf);
    return leaf.docBase + articles.nextSetBit(claim - leaf.docBase);
  }

  private int number(int claim) throws IOException {
    Document fields = searcher.storedFields().document(claim, SHOWN);
    Number number = fields.getField(Fields.CLAIM_NUMBER).numericValue();
    return number.intValue();
  }

  private static ClaimRow row(AnnotatedArticle annotated, int number) {
    Article article = annotated.article();
    Claim claim = annotated.claims().get(number);
    Span span = claim.figure().span();
    Tokens tokens = annotated.tokens();
    Span sentence = tokens.sentence(tokens.sentenceOf(tokens.tokenAt(span.start())));
    return new ClaimRow(
        article.id(),
        article.headline(),
        article.date(),
        article.source(),
        claim,
        onOneLine(span.in(annotated.text())),
        speaker(annotated, claim),
        PrintedNames.of(annotated, claim.actors()),
        PrintedNames.of(annotated, claim.places()),
        path(annotated, claim.places()),
        onOneLine(sentence.in(annotated.text())),
        span.start() - article.bodyStart());
  }

  private static List<String> path(AnnotatedArticle annotated, List<String> places) {
    String nearest = places.isEmpty() ? null : places.getFirst();
    for (Place place : annotated.places()) {
      if (nearest != null && nearest.equals(place.id())) {
        return place.path().stream().map(Place.Node::name).toList();
      }
    }
    return mostNamedCountry(annotated);
  }

  /**
   * Continent and country of most of the article's places, the first named of several; or empty.
   */
  private static List<String> mostNamedCountry(AnnotatedArticle annotated) {
    Map<List<String>, Integer> mentions = new LinkedHashMap<>();
    List<String> most = List.of();
    for (Place place : annotated.places()) {
      if (place.path().size() > 1) {
        List<String> country = place.path().stream().limit(2).map(Place.Node::name).toList();
        mentions.merge(country, 1, Integer::sum);
      }
    }
    for (Map.Entry<List<String>, Integer> country : mentions.entrySet()) {
      if (most.isEmpty() || country.getValue() > mentions.getOrDefault(most, 0)) {
        most = country.getKey();
      }
    }
    return most;
  }

  private static @Nullable String speaker(AnnotatedArticle annotated, Claim claim) {
    if (claim.attribution() < 0) {
      return null;
    }
    Attribution attribution = annotated.attributions().get(claim.attribution());
    List<String> names = PrintedNames.of(annotated, attribution.speakers());
    if (!names.isEmpty()) {
      return String.join(", ", names);
    }
    Span named = attribution.named();
    List<Span> spans = named == null ? attribution.source() : List.of(named);
    String source =
        spans.stream()
            .map(span -> onOneLine(span.in(annotated.text())))
            .collect(Collectors.joining(" "));
    String words = source.endsWith(",") ? source.substring(0, source.length() - 1) : source;
    return words.isEmpty() ? null : words;
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean space = QueryText.isSpace(text.charAt(i));
      if (!space) {
        line.append(text.charAt(i));
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
