package dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.Indexing;
import dateline.Progress;
import dateline.search.Hit;
import dateline.search.SearchRequest;
import dateline.search.Searcher;
import dateline.search.Sort;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * How well articles are ranked for questions in plain words, beside plain Lucene (BM25) with two of
 * its analyzers in the same run:
 *
 * <pre>
 * java -cp target/test-classes:target/classes:target/lib/* dateline.bench.RetrievalBench docs.jsonl.gz queries.jsonl.gz
 * </pre>
 *
 * <p>A document has {@code id} and {@code body}; a query {@code id}, {@code query} and {@code
 * relevant}, the ids of all documents that answer it. All words of a question are joined by OR, in
 * small letters. Measures: mean average precision over the first 1,000 hits, precision at 5, nDCG
 * at 10 with gains of 0 and 1.
 */
public final class RetrievalBench {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WORD =
      Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}]+(?:['.-][\\p{L}\\p{N}]+)*");
  private static final int DEPTH = 1000;

  private RetrievalBench() {}

  private record Question(List<String> words, Set<String> relevant) {}

  /** Ids of the documents that are found, the best first. */
  private interface Engine {
    List<String> find(List<String> words) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Path documents = Path.of(arguments[0]);
    List<Question> questions = new ArrayList<>();
    for (JsonNode line : lines(Path.of(arguments[1]))) {
      List<String> words =
          WORD.matcher(line.get("query").asText().toLowerCase(Locale.ROOT))
              .results()
              .map(match -> match.group())
              .toList();
      Set<String> relevant = new HashSet<>();
      line.get("relevant").forEach(id -> relevant.add(id.asText()));
      if (!relevant.isEmpty()) {
        questions.add(new Question(words, relevant));
      }
    }
    System.out.printf("%-28s %8s %8s %8s%n", "", "MAP", "P@5", "nDCG@10");
    plain("Lucene, StandardAnalyzer", new StandardAnalyzer(), documents, questions);
    plain("Lucene, EnglishAnalyzer", new EnglishAnalyzer(), documents, questions);
    dateline(documents, questions);
  }

  private static void dateline(Path documents, List<Question> questions) throws Exception {
    Path folder = Files.createTempDirectory("retrieval");
    try {
      Indexing.run(List.of(documents), folder.resolve("index"), Progress.NONE);
      try (Searcher searcher = Searcher.open(folder.resolve("index"))) {
        judge(
            "Dateline",
            questions,
            words ->
                searcher
                    .search(
                        new SearchRequest(
                            String.join(" OR ", words), List.of(), 0, DEPTH, Sort.RELEVANCE, 0))
                    .hits()
                    .stream()
                    .map(Hit::id)
                    .toList());
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void plain(
      String name, Analyzer analyzer, Path documents, List<Question> questions) throws Exception {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (JsonNode line : lines(documents)) {
          Document document = new Document();
          document.add(new StringField("id", line.get("id").asText(), Field.Store.YES));
          document.add(new TextField("text", line.get("body").asText(), Field.Store.NO));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        judge(
            name,
            questions,
            words -> {
              BooleanQuery.Builder query = new BooleanQuery.Builder();
              for (String term : terms(analyzer, String.join(" ", words))) {
                query.add(new TermQuery(new Term("text", term)), BooleanClause.Occur.SHOULD);
              }
              List<String> ids = new ArrayList<>();
              for (ScoreDoc hit : searcher.search(query.build(), DEPTH).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get("id"));
              }
              return ids;
            });
      }
    }
  }

  private static void judge(String name, List<Question> questions, Engine engine) throws Exception {
    double map = 0;
    double five = 0;
    double gain = 0;
    for (Question question : questions) {
      List<String> found = engine.find(question.words());
      Set<String> relevant = question.relevant();
      int hits = 0;
      double precision = 0;
      double discounted = 0;
      for (int i = 0; i < found.size(); i++) {
        if (relevant.contains(found.get(i))) {
          precision += (double) ++hits / (i + 1);
          five += i < 5 ? 0.2 : 0;
          discounted += i < 10 ? discount(i) : 0;
        }
      }
      map += precision / relevant.size();
      double ideal = 0;
      for (int i = 0; i < Math.min(10, relevant.size()); i++) {
        ideal += discount(i);
      }
      gain += discounted / ideal;
    }
    int all = questions.size();
    System.out.printf("%-28s %8.4f %8.4f %8.4f%n", name, map / all, five / all, gain / all);
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2);
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }
}
