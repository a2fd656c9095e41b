package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.index.FileEntry;
import dateline.index.IndexFolder;
import dateline.index.IndexState;
import dateline.ingest.Outcome;
import dateline.ingest.ReaderOptions;
import dateline.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files with versions and copies of a few articles come, change, move and go at random. After each
 * run the sums are right and of every article the newest version that is in a file stands.
 */
class IndexingRandomTest {
  private static final int RUNS = 12;
  private static final String STORY =
      "Rescuers searched the town on Sunday for the people who were missing after the flood"
          + " and the council said that homes were under water near the old bridge of ";

  @TempDir private Path home;
  private Path news;

  @BeforeEach
  void folder() throws IOException {
    news = Files.createDirectory(home.resolve("news"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void whatHappensToFilesHappensToTheIndex(int seed) throws IOException {
    Random random = new Random(seed);
    Path index = home.resolve("index");
    for (int run = 0; run < RUNS; run++) {
      for (int i = random.nextInt(4); i >= 0; i--) {
        change(random);
      }
      String where = "seed " + seed + ", run " + run;
      int met = articlesInFiles();
      Report report = index(index);
      assertEquals(met, report.articles() - report.count(Outcome.REMOVED), where);
      assertEquals(met, articlesInEntries(index), where);
      assertEquals(newest(), standing(index), where);
      assertEquals(0, index(index).filesRead(), where);
    }
  }

  private void change(Random random) throws IOException {
    Path file = news.resolve("f" + random.nextInt(5) + ".jsonl");
    if (Files.exists(file) && random.nextInt(3) == 0) {
      Files.delete(file);
    } else if (Files.exists(file) && random.nextInt(4) == 0) {
      Path target = news.resolve("m" + random.nextInt(3) + ".jsonl");
      Files.deleteIfExists(target);
      Files.move(file, target);
    } else {
      StringBuilder lines = new StringBuilder();
      for (int i = random.nextInt(3); i >= 0; i--) {
        lines.append(line(random.nextInt(3), random.nextInt(4)));
      }
      Files.writeString(file, lines);
    }
  }

  /** Every version of an article has words and a day of its own. */
  private static String line(int article, int version) {
    String name = (char) ('a' + article) + "ville";
    return "{\"id\":\"%s\",\"date\":\"2024-05-%02d\",\"body\":\"%s%s. Count %d.\"}\n"
        .formatted(name, version + 1, (STORY + name + " ").replace("town", name), name, version);
  }

  private Report index(Path index) throws IOException {
    Annotators annotators = new Annotators(List.of(new ClaimingAnnotator()));
    return Indexing.run(
        List.of(news), index, Progress.NONE, ReaderOptions.DEFAULT, false, annotators);
  }

  private int articlesInFiles() throws IOException {
    int lines = 0;
    try (var files = Files.list(news)) {
      for (Path file : files.toList()) {
        lines += Files.readAllLines(file).size();
      }
    }
    return lines;
  }

  private static int articlesInEntries(Path index) throws IOException {
    try (IndexFolder folder = IndexFolder.open(index)) {
      IndexState state = folder.state();
      int standing = state.files().stream().mapToInt(FileEntry::articles).sum();
      assertEquals(state.articles(), standing);
      return state.files().stream()
          .mapToInt(file ->
              file.articles()
                  + file.copies().size()
                  + file.earlier().size()
                  + file.quarantined().size())
          .sum();
    }
  }

  /** The newest version of each article in the files. */
  private Map<String, String> newest() throws IOException {
    Map<String, String> newest = new TreeMap<>();
    try (var files = Files.list(news)) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          String[] field = line.split("\"", -1);
          newest.merge(field[3], field[7] + " " + field[11], (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
      }
    }
    return newest;
  }

  /** Each article that stands in the index. */
  private static Map<String, String> standing(Path index) throws IOException {
    Map<String, String> standing = new TreeMap<>();
    try (Searcher searcher = Searcher.open(index)) {
      List<String> ids = new ArrayList<>(searcher.idsStartingWith("", 100));
      for (String id : ids) {
        Article article = Objects.requireNonNull(searcher.article(id)).article();
        standing.put(id, article.date() + " " + article.body());
      }
    }
    return standing;
  }
}
