package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.AnnotatedArticle;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compared does not depend on the order of indexing, nor on who else is asking. */
class CompareOrderTest {
  @Test
  void theSameArticlesInAnyOrderAndOnAnyThreadAreComparedAlike(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    RandomNews news = new RandomNews(random);
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      articles.add(news.article("a" + i));
    }
    Comparison expected = null;
    for (int order = 0; order < 3; order++) {
      Path index = folder.resolve("index" + order);
      try (ArticleWriter writer = ArticleWriter.open(index)) {
        for (AnnotatedArticle article : articles) {
          writer.add(article, "file", "hash" + article.article().id());
          if (random.nextInt(30) == 0) {
            writer.commit();
          }
        }
        writer.commit();
      }
      try (Searcher searcher = Searcher.open(index);
          ExecutorService threads = Executors.newFixedThreadPool(3)) {
        List<Future<Comparison>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          all.add(threads.submit(() -> searcher.compare("", 20_000)));
        }
        for (Future<Comparison> one : all) {
          expected = expected == null ? one.get() : expected;
          assertEquals(expected.groups(), one.get().groups(), "seed " + seed);
        }
      }
      Collections.shuffle(articles, random);
    }
    assertEquals(true, expected != null && expected.groups().size() > 3, "seed " + seed);
  }
}
