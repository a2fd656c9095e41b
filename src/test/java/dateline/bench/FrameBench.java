package dateline.bench;

import dateline.Indexing;
import dateline.Progress;
import dateline.Report;
import dateline.analysis.NewsAnalyzer;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.index.ArticleWriter;
import dateline.ingest.ArticleReader;
import dateline.ingest.Item;
import dateline.ingest.ReaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * What the frame and each annotator cost, stage by stage on one thread, beside plain Lucene on the
 * same articles; then the whole run on all cores:
 *
 * <pre>
 * java -cp target/test-classes:target/classes:target/lib/* dateline.bench.FrameBench news.jsonl.gz [rounds]
 * </pre>
 *
 * <p>A token is a word or number of the text. Processor time is that of the thread; merges, which
 * run on others, are not in it. The best round of several counts. An annotator is timed on articles
 * whose words were looked at before; what that saves shows in "cut and annotate, from nothing".
 */
public final class FrameBench {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Path corpus;
  private final int rounds;
  private final List<Article> articles = new ArrayList<>();
  private long tokens;

  private FrameBench(Path corpus, int rounds) {
    this.corpus = corpus;
    this.rounds = rounds;
  }

  /** The corpus, and how often. */
  public static void main(String[] args) throws IOException {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    new FrameBench(Path.of(args[0]), rounds).run();
  }

  private interface Step {
    void run() throws IOException;
  }

  private void run() throws IOException {
    read();
    for (Article article : articles) {
      AnnotatedArticle cut = AnnotatedArticle.untagged(article);
      for (int i = 0; i < cut.tokens().size(); i++) {
        tokens +=
            switch (cut.tokens().kind(i)) {
              case WORD, NUMBER -> 1;
              case PUNCTUATION, SYMBOL -> 0;
            };
      }
    }
    System.out.printf(
        Locale.ROOT, "%d articles, %d tokens, best of %d%n", articles.size(), tokens, rounds);
    double read = measure("read", this::read);
    double cut = measure("cut", () -> articles.forEach(AnnotatedArticle::untagged));
    measure("analyse", this::analyse);
    List<AnnotatedArticle> untagged = articles.stream().map(AnnotatedArticle::untagged).toList();
    double write = measure("write", () -> write(untagged));
    total("frame = read + cut + write", read + cut + write);
    measure("standard analyse", this::analyseStandard);
    double standard = measure("standard write", this::writeStandard);
    total("plain Lucene = read + standard write", read + standard);
    annotators();
    wholeRun();
  }

  private void annotators() throws IOException {
    List<AnnotatedArticle> before = new ArrayList<>();
    articles.forEach(article -> before.add(AnnotatedArticle.untagged(article)));
    for (Annotator annotator : Annotators.installed().inOrder()) {
      List<AnnotatedArticle> after = new ArrayList<>();
      measure(
          annotator.name(),
          () -> {
            after.clear();
            before.forEach(article -> after.add(annotator.annotate(article)));
          });
      before.clear();
      before.addAll(after);
    }
    measure("write all", () -> write(before));
    measure(
        "cut and annotate, from nothing", () -> articles.forEach(Annotators.installed()::annotate));
  }

  /** The whole run as a user starts it, on all cores: reading, annotating and writing at once. */
  private void wholeRun() throws IOException {
    inFolder(folder -> {
      Report report = Indexing.run(List.of(corpus), folder.resolve("index"), Progress.NONE);
      System.out.printf(
          Locale.ROOT,
          "%nindex on %d cores: %.1f s, %.0f articles/s, peak memory of this process %s%n",
          Runtime.getRuntime().availableProcessors(),
          report.took().toMillis() / 1e3,
          report.articlesPerSecond(),
          peakMemory());
      for (Report.Stage stage : report.stages()) {
        System.out.printf(
            Locale.ROOT, "  %-14s %7.2f CPU-s%n", stage.name(), stage.cpu().toMillis() / 1e3);
      }
    });
  }

  /** As the Linux kernel counts it, nothing where there is no such kernel. */
  private static String peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.substring(6).strip())
          .findFirst()
          .orElse("unknown");
    }
  }

  private double measure(String name, Step step) throws IOException {
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rounds; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      step.run();
      best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
    }
    total(name, best);
    return best;
  }

  private void total(String name, double seconds) {
    System.out.printf(
        Locale.ROOT,
        "%-38s %7.3f CPU-s %10.0f tokens/CPU-s %8.0f articles/CPU-s%n",
        name,
        seconds,
        tokens / seconds,
        articles.size() / seconds);
  }

  private void read() throws IOException {
    articles.clear();
    try (ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT)) {
      reader.read(
          corpus,
          "corpus",
          item -> {
            if (item instanceof Item.Read good) {
              articles.add(good.article());
            }
          });
    }
  }

  private void analyse() throws IOException {
    try (Analyzer analyzer = new NewsAnalyzer(new Annotators(List.of()))) {
      analyse(analyzer);
    }
  }

  private void analyseStandard() throws IOException {
    try (Analyzer analyzer = new StandardAnalyzer()) {
      analyse(analyzer);
    }
  }

  private void analyse(Analyzer analyzer) throws IOException {
    for (Article article : articles) {
      try (TokenStream words = analyzer.tokenStream("text", article.text())) {
        words.reset();
        while (words.incrementToken()) {}
        words.end();
      }
    }
  }

  private void write(List<AnnotatedArticle> annotated) throws IOException {
    inFolder(folder -> {
      try (ArticleWriter writer = ArticleWriter.open(folder)) {
        for (AnnotatedArticle article : annotated) {
          writer.add(article, "corpus", "0123456789abcdef0123456789abcdef");
        }
        writer.commit();
      }
    });
  }

  private void writeStandard() throws IOException {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    inFolder(folder -> {
      IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
      config.setRAMBufferSizeMB(256);
      try (FSDirectory directory = FSDirectory.open(folder);
          IndexWriter writer = new IndexWriter(directory, config)) {
        for (Article article : articles) {
          Document document = new Document();
          document.add(new StringField("id", article.id(), Field.Store.YES));
          document.add(new Field("text", article.text(), type));
          document.add(new StoredField("stored", article.text()));
          writer.addDocument(document);
        }
        writer.commit();
      }
    });
  }

  private interface InFolder {
    void run(Path folder) throws IOException;
  }

  private static void inFolder(InFolder step) throws IOException {
    Path folder = Files.createTempDirectory("frame-bench");
    try {
      step.run(folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(FrameBench::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
