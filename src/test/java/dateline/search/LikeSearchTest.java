package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikeSearchTest {
  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (NewsItem item : items()) {
        writer.add(item.annotated(), "file", item.annotated().article().id());
      }
      for (int i = 0; i < 30; i++) {
        writer.add(
            new NewsItem("other" + i, null, "Quite another thing happened to the man.").annotated(),
            "file",
            "other" + i);
      }
      writer.commit();
    }
  }

  private static List<NewsItem> items() {
    return List.of(
        new NewsItem("asked", null, "Anna Orlova opened the sluice at Pokrovsk.")
            .person("Anna Orlova", "Anna Orlova")
            .place("Pokrovsk", "Europe", "Ukraine", "Pokrovsk"),
        new NewsItem("both", null, "In Pokrovsk Orlova was asked why.")
            .person("Orlova", "Anna Orlova")
            .place("Pokrovsk", "Europe", "Ukraine", "Pokrovsk"),
        new NewsItem("words", null, "They opened a sluice; nobody knows why."),
        new NewsItem("alias", null, "A. Orlova said the sluice was old.")
            .person("A. Orlova", "A. Orlova"),
        new NewsItem("one", null, "The sluice is shut."));
  }

  private static String like(Searcher searcher, String id) throws IOException {
    LikeResults results = searcher.like(id, 10);
    assertNotNull(results);
    return String.join(
        " / ",
        results.rows().stream()
            .map(
                row -> row.hit().id() + " " + row.actors() + " " + row.places() + " " + row.words())
            .toList());
  }

  @Test
  void sharedNamesWeighMoreThanSharedWordsAndOneThingAloneIsTooLittle() throws IOException {
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(
          "both [Anna Orlova] [Pokrovsk] [] / words [] [] [opened, sluice]",
          like(searcher, "asked"));
    }
  }

  @Test
  void whatTheUserSaysOfActorsCounts() throws IOException {
    Path corrections = folder.resolve("said.tsv");
    Files.writeString(corrections, "same-as\tAnna Orlova\tA. Orlova\n");
    try (Searcher searcher = Searcher.open(folder, corrections)) {
      assertEquals(
          "both [Anna Orlova] [Pokrovsk] [] / alias [Anna Orlova] [] [sluice]"
              + " / words [] [] [opened, sluice]",
          like(searcher, "asked"));
    }
  }

  @Test
  void anUnknownIdHasNone() throws IOException {
    try (Searcher searcher = Searcher.open(folder)) {
      assertNull(searcher.like("nothing", 10));
    }
  }
}
