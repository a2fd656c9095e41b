package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that fit equally well. */
class TiesTest {
  @ParameterizedTest(name = "written {0}, {1}, {2}")
  @CsvSource({
    "2001-01-01, 2003-03-03, 2002-02-02",
    "2003-03-03, 2002-02-02, 2001-01-01",
    "2002-02-02, 2001-01-01, 2003-03-03"
  })
  void theNewerComesFirstWhicheverWasWrittenFirst(
      String one, String two, String three, @TempDir Path folder)
      throws IOException, QueryException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (String day : List.of(one, two, three)) {
        writer.add(new NewsItem(day, null, "It rained in May.").on(day).annotated(), day, day);
      }
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(
          List.of("2003-03-03", "2002-02-02", "2001-01-01"),
          searcher.search(SearchRequest.of("rained")).hits().stream().map(Hit::id).toList());
    }
  }
}
