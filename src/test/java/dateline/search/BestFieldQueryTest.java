package dateline.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers as Lucene's query, document by document, of which this one sees fewer. */
class BestFieldQueryTest {
  private static final int DOCUMENTS = 6000;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3})
  void findsAndScoresWhatADisjunctionMaxQueryDoes(int seed) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      write(directory, new Random(seed));
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (String words : List.of("w0 w1", "w1", "w3 w9", "w5 none", "w7", "w12 w13", "none")) {
          Query title = new BoostQuery(forms("title", words), 2.5f);
          Query text = forms("text", words);
          Query ours = new BestFieldQuery(title, text, 0.3f);
          Query theirs = new DisjunctionMaxQuery(List.of(title, text), 0.3f);
          assertEquals(words.equals("none"), searcher.count(ours) == 0, words);
          assertEquals(searcher.count(theirs), searcher.count(ours), words);
          for (int wanted : new int[] {1, 10, 500, DOCUMENTS}) {
            for (Occur occur : List.of(Occur.MUST, Occur.SHOULD)) {
              same(top(searcher, theirs, wanted), top(searcher, ours, wanted), words);
              same(
                  top(searcher, beside(theirs, occur), wanted),
                  top(searcher, beside(ours, occur), wanted),
                  words);
            }
          }
        }
      }
    }
  }

  private static void write(ByteBuffersDirectory directory, Random random) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        if (random.nextInt(4) > 0) {
          document.add(new TextField("title", words(random, 6), Field.Store.NO));
        }
        document.add(new TextField("text", words(random, 60), Field.Store.NO));
        writer.addDocument(document);
        if (i == DOCUMENTS / 3) {
          writer.commit();
        }
      }
      writer.commit();
    }
  }

  /** The higher the number, the rarer the word. */
  private static String words(Random random, int most) {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      words.add("w" + (int) Math.abs(random.nextGaussian() * 5));
    }
    return String.join(" ", words);
  }

  private static Query forms(String field, String words) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    Arrays.stream(words.split(" ", -1)).forEach(word -> any.addTerm(new Term(field, word)));
    return any.build();
  }

  private static Query beside(Query query, Occur occur) {
    return new BooleanQuery.Builder().add(query, occur).add(forms("text", "w2"), occur).build();
  }

  private static ScoreDoc[] top(IndexSearcher searcher, Query query, int wanted)
      throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(wanted, null, 1)).scoreDocs;
  }

  private static void same(ScoreDoc[] theirs, ScoreDoc[] ours, String words) {
    assertArrayEquals(
        Arrays.stream(theirs).map(hit -> hit.doc + " " + hit.score).toArray(),
        Arrays.stream(ours).map(hit -> hit.doc + " " + hit.score).toArray(),
        words);
  }
}
