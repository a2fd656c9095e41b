package dateline.bench;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.Wording;
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
import java.util.stream.Stream;

/**
 * What it costs to group copies, in processor time of the thread: the keys of every article, and
 * the groups when a run ends. Articles are written without tags.
 *
 * <pre>
 * java -cp "target/test-classes:target/classes:target/lib/*" dateline.bench.StoryBench articles.jsonl.gz index
 * </pre>
 */
public final class StoryBench {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final ArticleWriter writer;
  private long articles;
  private long keys;
  private long written;

  private StoryBench(ArticleWriter writer) {
    this.writer = writer;
  }

  /** The articles, and a folder for an index of them, which must not be there. */
  public static void main(String[] arguments) throws IOException {
    Path index = Path.of(arguments[1]);
    try (ArticleWriter writer = ArticleWriter.open(index);
        ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT)) {
      StoryBench bench = new StoryBench(writer);
      reader.read(Path.of(arguments[0]), "articles", bench::take);
      long begun = CLOCK.getCurrentThreadCpuTime();
      writer.commit();
      System.out.printf(
          "%,d articles: keys %.2f s, write with keys %.2f s, groups and commit %.2f s; %,d bytes%n",
          bench.articles,
          bench.keys / 1e9,
          bench.written / 1e9,
          (CLOCK.getCurrentThreadCpuTime() - begun) / 1e9,
          size(index));
    }
  }

  private void take(Item item) {
    if (item instanceof Item.Read read) {
      Article article = read.article();
      AnnotatedArticle annotated = AnnotatedArticle.untagged(article);
      long begun = CLOCK.getCurrentThreadCpuTime();
      Wording.keysOf(article);
      long keyed = CLOCK.getCurrentThreadCpuTime();
      try {
        writer.add(annotated, "file", article.id());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      written += CLOCK.getCurrentThreadCpuTime() - keyed;
      keys += keyed - begun;
      articles++;
    }
  }

  private static long size(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      long bytes = 0;
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }
}
