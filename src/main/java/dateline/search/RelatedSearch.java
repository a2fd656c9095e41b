package dateline.search;

import dateline.analysis.Words;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds who and what appears with an actor, or with whatever a query asks for:
 *
 * <pre>
 *                   with the actor   without
 * articles with X         12             3
 * all others               8           977
 * </pre>
 *
 * <p>Ranked by the log-likelihood ratio of this table (T. Dunning, Accurate methods for the
 * statistics of surprise and coincidence, 1993), so that neither what is everywhere nor what stands
 * in one article comes first. Words are those of the {@value #READ} best articles.
 */
final class RelatedSearch {
  private static final int CANDIDATES = 200;
  private static final int READ = 200;
  private static final int SHORTEST = 3;
  private static final int LEAST = 2;
  private static final List<FacetDimension> DIMENSIONS =
      List.of(FacetDimension.PERSON, FacetDimension.ORGANISATION, FacetDimension.PLACE);

  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private final FacetCounter facets;

  RelatedSearch(
      IndexSearcher searcher, StoredArticles stored, ActorNames names, FacetCounter facets) {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
    this.facets = facets;
  }

  /** A name alone asks for the actor of that name. */
  RelatedResults find(String typed, int limit) throws IOException, QueryException {
    NewsQuery asked = asked(typed);
    ActorQueries actors = new ActorQueries(names);
    NewsQuery query = facets.corrected(actors.widen(asked));
    Query matching = new QueryCompiler(typed, QueryCompiler.Level.ARTICLE).compile(query);
    Hints hints = new Hints(searcher, typed, query);
    hints.otherNames(actors.added());
    FacetsCollector hits = searcher.search(matching, new FacetsCollectorManager());
    long with =
        hits.getMatchingDocs().stream().mapToLong(FacetsCollector.MatchingDocs::totalHits).sum();
    if (with == 0) {
      hints.nothingFound(true);
    }
    long all = searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)));
    Set<String> own = new HashSet<>();
    addNames(query, own);
    List<RelatedRow> rows = new ArrayList<>();
    Facets counted =
        facets.count(
            matching,
            new CountedArticles(hits),
            new FacetSelection(CANDIDATES, DIMENSIONS.stream().map(FacetDimension::typed).toList()),
            new ChosenValues(facets, List.of()),
            false);
    for (Facets.Dimension dimension : counted.dimensions()) {
      List<RelatedRow> found = new ArrayList<>();
      add(dimension.name(), dimension.values(), with, all, own, found);
      rows.addAll(best(found, limit));
    }
    rows.addAll(best(words(matching, with, all, own), limit));
    return new RelatedResults(QueryWriter.write(asked), with, rows, hints.all());
  }

  private static NewsQuery asked(String typed) throws QueryException {
    NewsQuery read = QueryParser.parse(typed);
    boolean isName = !typed.isBlank() && typed.matches("[\\p{L}\\p{M}\\s.'’-]+");
    return isName ? new NewsQuery.Phrase(QueryField.ACTOR, typed.strip(), 0, 0) : read;
  }

  /** The words of the names that were asked for: they say nothing new. */
  private static void addNames(NewsQuery query, Set<String> own) {
    switch (query) {
      case NewsQuery.Word word -> own.addAll(Words.of(word.typed()));
      case NewsQuery.Phrase phrase -> {
        own.add(Words.name(phrase.typed()));
        own.addAll(Words.of(phrase.typed()));
      }
      default -> query.parts().forEach(part -> addNames(part, own));
    }
  }

  private void add(
      String kind,
      List<Facets.Value> values,
      long with,
      long all,
      Set<String> own,
      List<RelatedRow> into)
      throws IOException, QueryException {
    FacetDimension dimension = FacetDimension.named(kind).orElseThrow();
    DimensionFacet facet = facets.facet(dimension);
    for (Facets.Value value : values) {
      boolean isOfOneChild =
          value.children().stream().anyMatch(child -> child.articles() == value.articles());
      if (facet != null && !isOfOneChild && !own.contains(Words.name(value.label()))) {
        BooleanQuery.Builder having = new BooleanQuery.Builder();
        having.add(facet.having(value.path()), Occur.FILTER);
        having.add(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)), Occur.FILTER);
        add(kind, value.label(), value.articles(), searcher.count(having.build()), with, all, into);
      }
      add(kind, value.children(), with, all, own, into);
    }
  }

  private List<RelatedRow> words(Query matching, long with, long all, Set<String> own)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    ScoreDoc[] read = searcher.search(matching, READ).scoreDocs;
    for (ScoreDoc hit : read) {
      for (String word : ArticleWords.outsideNames(stored.at(hit.doc)).keySet()) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    List<RelatedRow> rows = new ArrayList<>();
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      boolean isTelling = word.getKey().length() >= SHORTEST && !own.contains(word.getKey());
      if (isTelling && word.getValue() >= LEAST) {
        long articles = searcher.getIndexReader().docFreq(new Term(Fields.TEXT, word.getKey()));
        long together = Math.min(articles, word.getValue() * with / read.length);
        add("word", word.getKey(), together, articles, with, all, rows);
      }
    }
    return rows;
  }

  private static void add(
      String kind,
      String name,
      long together,
      long articles,
      long with,
      long all,
      List<RelatedRow> into) {
    double expected = (double) articles * with / all;
    if (together >= LEAST && together > expected) {
      double score = ratio(together, articles, with, all);
      into.add(new RelatedRow(kind, name, together, articles, together / expected, score));
    }
  }

  /** Twice the log-likelihood ratio of the table above against one with the same margins. */
  static double ratio(long together, long articles, long with, long all) {
    long[] cells = {
      together, with - together, articles - together, all - with - articles + together
    };
    long[] rows = {with, with, all - with, all - with};
    long[] columns = {articles, all - articles, articles, all - articles};
    double sum = 0;
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] > 0) {
        sum += cells[i] * Math.log((double) cells[i] * all / ((double) rows[i] * columns[i]));
      }
    }
    return 2 * sum;
  }

  private static List<RelatedRow> best(List<RelatedRow> rows, int limit) {
    return rows.stream()
        .sorted(
            Comparator.comparingDouble(RelatedRow::score)
                .reversed()
                .thenComparing(RelatedRow::name))
        .limit(limit)
        .toList();
  }
}
