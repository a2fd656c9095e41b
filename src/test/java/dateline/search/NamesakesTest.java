package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {
  @TempDir static Path folder;
  private static Searcher searcher;

  @BeforeAll
  static void open() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      TagQueriesTest.add(writer, "1", null, "Kim Jong-un spoke in Springfield, Illinois.");
      TagQueriesTest.add(writer, "2", null, "Kim Jong-un went to Springfield, Massachusetts.");
      TagQueriesTest.add(writer, "3", null, "Kim Dae-jung stayed in Springfield, Illinois.");
      TagQueriesTest.add(writer, "4", null, "Anna Orlova lives in Kursk, in Kursk region, Russia.");
      writer.commit();
    }
    searcher = Searcher.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          actor:Kim               | Several bear the name "Kim": Kim Jong-un (2), Kim Dae-jung (1). Choose one by the whole name.
          actor:Kim place:Kursk   |
          spoke NOT place:Springfield OR stayed |
          actor:Orlova            |
          actor:"Kim Jong-un"     |
          place:Springfield       | Several bear the name "Springfield": Springfield, Sangamon County, Illinois, United States (2, place:gn:4250542), Springfield, Hampden County, Massachusetts, United States (1, place:gn:4951788). Choose one by its id.
          place:gn:4951788        |
          place:Kursk             |
          Springfield             |
          """)
  void whoElseBearsANameIsSaid(String typed, String sentence) throws IOException, QueryException {
    String hints =
        String.join(
            " ",
            searcher.search(SearchRequest.of(typed)).hints().stream()
                .filter(hint -> hint.startsWith("Several"))
                .toList());
    assertEquals(sentence == null ? "" : sentence, hints);
  }
}
