package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.analysis.WordsAnalyzer;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.article.Article;
import dateline.article.Zones;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documents as a query meets them. */
class ArticleDocumentsTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void two_articles() throws IOException {
    String body = "Nothing happened.";
    Article plain = Article.of("plain", null, body, "en", Zones.of(body));
    IndexWriterConfig config = new IndexWriterConfig(new WordsAnalyzer(Fields.NAME_GAP));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      ArticleDocuments documents = new ArticleDocuments();
      writer.addDocuments(documents.block(Samples.flood("flood"), "news/flood.txt", "f00"));
      writer.addDocuments(documents.block(AnnotatedArticle.untagged(plain), "plain.txt", "ba7"));
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void a_block_is_claims_then_the_article() throws IOException {
    List<String> types = new ArrayList<>();
    for (int i = 0; i < reader.maxDoc(); i++) {
      String id = isIn(i, Fields.ID, "flood") ? "flood" : "plain";
      types.add(isIn(i, Fields.TYPE, Fields.CLAIM) ? id + " claim" : id);
    }
    assertEquals(List.of("flood claim", "flood claim", "flood", "plain"), types);
  }

  @Test
  void words_tags_and_terms_find_the_article() throws IOException {
    assertEquals(1, count(new TermQuery(new Term(Fields.TITLE, "flood"))));
    assertEquals(0, count(new TermQuery(new Term(Fields.TEXT, "flood"))));
    assertEquals(1, count(new PhraseQuery(Fields.TEXT, "mayor", "#person")));
    assertEquals(1, count(new PhraseQuery(Fields.TEXT, "#person$", "said", "#figure/count")));
    assertEquals(1, count(new PhraseQuery(Fields.PERSON, "anna", "berg")));
    assertEquals(1, count(new PhraseQuery(Fields.SAID_BY, "anna", "berg")));
    assertEquals(0, count(new PhraseQuery(Fields.ORGANISATION, "anna", "berg")));
    assertEquals(1, count(new TermQuery(new Term(Fields.ACTOR_ID, "anna-berg"))));
    assertEquals(1, count(new TermQuery(new Term(Fields.PLACE, "austria"))));
    assertEquals(1, count(new TermQuery(new Term(Fields.PLACE, "hallein"))));
    assertEquals(1, count(new TermQuery(new Term(Fields.PLACE_ID, "continent:EU"))));
    assertEquals(1, count(new TermQuery(new Term(Fields.SOURCE, "the courier"))));
    assertEquals(1, count(new TermQuery(new Term(Fields.FIGURE, "homes"))));
    assertEquals(1, count(new TermQuery(new Term(Fields.FIGURE, "length"))));
    assertEquals(2, count(new TermQuery(new Term(Fields.LANGUAGE, "en"))));
    assertEquals(1, count(LatLonPoint.newDistanceQuery(Fields.GEO, 47.68, 13.09, 1000)));
    assertEquals(1, count(LongPoint.newRangeQuery(Fields.DATE, 19_877, 19_877)));
  }

  @Test
  void over_100_is_surely_more_than_100() throws IOException {
    double above = Math.nextUp(100.0);
    assertEquals(1, count(within(Fields.CLAIM_VALUE_SURE, above, INFINITY)));
    assertEquals(0, count(within(Fields.CLAIM_VALUE_SURE, Math.nextUp(above), INFINITY)));
    assertEquals(1, count(within(Fields.CLAIM_VALUE_SURE, 2.5, 2.5)));
    assertEquals(1, count(within(Fields.CLAIM_BASE_SURE, 2500, 2500)));
  }

  @Test
  void what_is_not_rounded_is_kept_once() throws IOException {
    assertEquals(2, count(within(Fields.CLAIM_VALUE_SURE, -INFINITY, INFINITY)));
    assertEquals(0, count(within(Fields.CLAIM_VALUE, -INFINITY, INFINITY)));
    assertEquals(0, count(within(Fields.CLAIM_BASE, -INFINITY, INFINITY)));
  }

  @Test
  void claims_lead_to_their_article() throws IOException {
    var articles = new QueryBitSetProducer(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)));
    for (Query claim :
        List.of(
            new TermQuery(new Term(Fields.CLAIM_KIND, "count")),
            new TermQuery(new Term(Fields.CLAIM_UNIT, "kilometre")),
            new TermQuery(new Term(Fields.CLAIM_BOUND, "more_than")),
            new TermQuery(new Term(Fields.CLAIM_VERB, "lost")),
            new TermQuery(new Term(Fields.CLAIM_COUNTED, "homes")),
            new TermQuery(new Term(Fields.CLAIM_PLACE, "austria")),
            new PhraseQuery(Fields.CLAIM_SAID_BY, "anna", "berg"),
            new PhraseQuery(Fields.CLAIM_ACTOR, "anna", "berg"))) {
      Query article = new ToParentBlockJoinQuery(claim, articles, ScoreMode.None);
      ScoreDoc[] hits = searcher.search(article, 10).scoreDocs;
      assertEquals(1, hits.length, claim.toString());
      assertEquals("flood", searcher.storedFields().document(hits[0].doc).get(Fields.ID));
    }
  }

  @Test
  void a_place_stands_with_all_that_contains_it() throws IOException {
    List<String> paths = new ArrayList<>();
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Fields.PLACE_PATH);
    for (int i = 0; i < values.getValueCount(); i++) {
      PlacePaths.Value read = PlacePaths.read(values.lookupOrd(i).utf8ToString());
      paths.add(
          read.path().stream().map(Place.Node::name).toList()
              + " "
              + read.key()
              + " "
              + read.country());
    }
    assertEquals(
        List.of(
            "[Europe, Austria, Salzburg] gn:2 at", "[Europe, Austria, Salzburg, Hallein] gn:3 at"),
        paths);
  }

  @Test
  void facets_count_articles() throws IOException {
    assertEquals("anna-berg 1", facet(Fields.FACET_PERSON));
    assertEquals("2024 1", facet(Fields.FACET_MONTH));
    assertEquals("2024-06 1", facet(Fields.FACET_MONTH, "2024"));
    assertEquals("The Courier 1", facet(Fields.FACET_SOURCE));
    assertEquals("count 1, length 1", facet(Fields.FACET_FIGURE));
    assertEquals("en 2", facet(Fields.FACET_LANGUAGE));
  }

  private static Query within(String field, double low, double high) {
    return DoubleRange.newWithinQuery(field, new double[] {low}, new double[] {high});
  }

  private boolean isIn(int document, String field, String term) throws IOException {
    return Stream.of(searcher.search(new TermQuery(new Term(field, term)), 10).scoreDocs)
        .anyMatch(hit -> hit.doc == document);
  }

  private int count(Query query) throws IOException {
    return searcher.count(query);
  }

  private String facet(String dimension, String... path) throws IOException {
    var state = new DefaultSortedSetDocValuesReaderState(reader, FacetDimensions.config());
    FacetResult result =
        new SortedSetDocValuesFacetCounts(state).getTopChildren(10, dimension, path);
    List<String> labels = new ArrayList<>();
    for (LabelAndValue label : result.labelValues) {
      labels.add(label.label + " " + label.value);
    }
    return String.join(", ", labels);
  }
}
