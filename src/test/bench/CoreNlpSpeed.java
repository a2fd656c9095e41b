import dateline.analysis.NewsAnalyzer;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.ingest.ArticleReader;
import dateline.ingest.Item;
import dateline.ingest.ReaderOptions;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Tokens per CPU-second of Lucene's StandardAnalyzer, of all annotators and of Stanford CoreNLP's
 * entity pipeline, in turns on the same articles and one thread:
 *
 * <pre>
 * java --enable-native-access=ALL-UNNAMED -cp "target/classes:target/lib/*:CORENLP/*" \
 *     src/test/bench/CoreNlpSpeed.java news.jsonl.gz 1000
 * </pre>
 *
 * <p>CORENLP holds {@code edu.stanford.nlp:stanford-corenlp:4.5.10}, the jar and its {@code models}
 * jar, from Maven Central. A token is a word or number as our tokenizer cuts the text; the same
 * count divides every row. One round warms up, the median of five counts. CoreNLP runs tokenizer,
 * sentence splitter, tagger, lemmas and the three entity models, without its numbers and times.
 */
public final class CoreNlpSpeed {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 5;

  private final List<Article> articles = new ArrayList<>();
  private long tokens;

  private CoreNlpSpeed() {}

  private interface Pass {
    void read(Article article) throws IOException;
  }

  private record Row(String name, Pass pass, double[] seconds) {}

  /** The articles, and how many of them to read. */
  public static void main(String[] args) throws IOException {
    new CoreNlpSpeed().run(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  private void run(Path corpus, int limit) throws IOException {
    try (ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT)) {
      reader.read(
          corpus,
          corpus.toString(),
          item -> {
            if (item instanceof Item.Read read && articles.size() < limit) {
              articles.add(read.article());
            }
          });
    }
    for (Article article : articles) {
      var cut = AnnotatedArticle.untagged(article).tokens();
      for (int i = 0; i < cut.size(); i++) {
        tokens +=
            switch (cut.kind(i)) {
              case WORD, NUMBER -> 1;
              case PUNCTUATION, SYMBOL -> 0;
            };
      }
    }
    Analyzer standard = new StandardAnalyzer();
    Analyzer news = new NewsAnalyzer();
    Annotators annotators = Annotators.installed();
    StanfordCoreNLP coreNlp = coreNlp();
    List<Row> rows =
        List.of(
            row("StandardAnalyzer", article -> drain(standard, article.text())),
            row("all annotators", annotators::annotate),
            row(
                "NewsAnalyzer: all annotators and the words with tags",
                article -> drain(news, article.text())),
            row(
                "CoreNLP entity pipeline",
                article -> coreNlp.annotate(new CoreDocument(article.text()))));
    for (int round = -1; round < ROUNDS; round++) {
      for (Row row : rows) {
        long before = CLOCK.getCurrentThreadCpuTime();
        for (Article article : articles) {
          row.pass().read(article);
        }
        if (round >= 0) {
          row.seconds()[round] = (CLOCK.getCurrentThreadCpuTime() - before) / 1e9;
        }
      }
    }
    System.out.printf(Locale.ROOT, "%,d articles, %,d tokens%n", articles.size(), tokens);
    double slowest = median(rows.getLast());
    for (Row row : rows) {
      System.out.printf(
          Locale.ROOT,
          "%-55s %,12.0f tokens/CPU-s %8.1f times CoreNLP%n",
          row.name(),
          tokens / median(row),
          slowest / median(row));
    }
  }

  private static Row row(String name, Pass pass) {
    return new Row(name, pass, new double[ROUNDS]);
  }

  private static double median(Row row) {
    double[] sorted = row.seconds().clone();
    Arrays.sort(sorted);
    return sorted[ROUNDS / 2];
  }

  private static void drain(Analyzer analyzer, String text) {
    try (TokenStream words = analyzer.tokenStream("text", text)) {
      words.reset();
      while (words.incrementToken()) {}
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StanfordCoreNLP coreNlp() {
    Properties how = new Properties();
    how.setProperty("annotators", "tokenize,pos,lemma,ner");
    how.setProperty("ner.applyNumericClassifiers", "false");
    how.setProperty("ner.applyFineGrained", "false");
    how.setProperty("ner.useSUTime", "false");
    how.setProperty("ner.buildEntityMentions", "true");
    how.setProperty("threads", "1");
    return new StanfordCoreNLP(how);
  }
}
