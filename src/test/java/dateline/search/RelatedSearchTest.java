package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedSearchTest {
  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (int i = 0; i < 40; i++) {
        boolean together = i < 4;
        NewsItem item =
            new NewsItem(
                "article" + i,
                null,
                (together ? "Anna Orlova and Petro Bondar saw the sluice. " : "")
                    + "Carl Dorn was there"
                    + (i % 2 == 0 ? " in Ruritania." : "."));
        item.person("Carl Dorn", "Carl Dorn");
        if (together) {
          item.person("Anna Orlova", "Anna Orlova").person("Petro Bondar", "Petro Bondar");
        }
        if (i % 2 == 0) {
          item.place("Ruritania", "Europe", "Ruritania");
        }
        writer.add(item.annotated(), "file", "hash" + i);
      }
      writer.commit();
    }
  }

  @Test
  void whoIsEverywhereSaysNothingWhoStandsWithTheActorAloneSaysMost()
      throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(folder)) {
      RelatedResults results = searcher.related("Anna Orlova", 3);
      assertEquals(4, results.articles());
      assertEquals("actor:\"Anna Orlova\"", results.read());
      assertEquals(
          "person Petro Bondar 4 4 10.0, word and 4 4 10.0, word saw 4 4 10.0, word sluice 4 4 10.0",
          String.join(
              ", ",
              results.rows().stream()
                  .map(row ->
                      row.kind()
                          + " "
                          + row.name()
                          + " "
                          + row.together()
                          + " "
                          + row.articles()
                          + " "
                          + row.times())
                  .toList()));
    }
  }

  @Test
  void anyQueryCanBeAsked() throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(folder)) {
      RelatedResults results = searcher.related("sluice place:Ruritania", 2);
      assertEquals("sluice AND place:Ruritania", results.read());
      assertEquals(2, results.articles());
      assertTrue(results.rows().stream().anyMatch(row -> row.name().equals("Anna Orlova")));
    }
  }

  /** The table of "the swiss" in Dunning's paper: 110, 2442, 111, 29114; 270.72. */
  @Test
  void theRatioIsThatOfThePaper() {
    assertEquals(
        270.72, RelatedSearch.ratio(110, 110 + 111, 110 + 2442, 110 + 2442 + 111 + 29114), 0.01);
  }
}
