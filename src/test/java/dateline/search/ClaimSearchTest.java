package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSearchTest {
  @TempDir static Path folder;
  private static Searcher searcher;

  @BeforeAll
  static void open() throws IOException {
    SampleIndex.write(folder);
    searcher = Searcher.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest(name = "{0} lists {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          *                                  | over 10,000 soldiers, 540 soldiers, $3.2 million, up to 200 days
          drone                              | over 10,000 soldiers, 540 soldiers
          place:Ukraine                      | $3.2 million, up to 200 days
          title:vlad OR title:mayor          | $3.2 million, up to 200 days, over 10,000 soldiers, 540 soldiers
          figure:soldiers                    | over 10,000 soldiers, 540 soldiers
          figure:>1000                       | over 10,000 soldiers, $3.2 million
          figure:"soldiers > 1000"           | over 10,000 soldiers
          said-by:Orlova                     | 540 soldiers
          said-by:*                          | 540 soldiers, $3.2 million
          figure:soldiers -said-by:Orlova    | over 10,000 soldiers
          figure:soldiers OR said-by:Bondar  | over 10,000 soldiers, 540 soldiers, $3.2 million
          place:Russia figure:<1000          | 540 soldiers
          date:2024 said-by:(Orlova Bondar)  |
          date:2024 said-by:(Orlova OR Bondar) | 540 soldiers
          sheep                              |
          """)
  void listsClaims(String query, String words) throws IOException, QueryException {
    ClaimResults results = searcher.claims(query, 0, 10);
    String found = results.rows().stream().map(ClaimRow::words).collect(Collectors.joining(", "));
    assertEquals(words == null ? "" : words, found);
    assertEquals(results.rows().size(), results.total());
  }

  @Test
  void aRowHasNamesAndTheSentence() throws IOException, QueryException {
    ClaimRow row = searcher.claims("figure:540", 0, 10).rows().getFirst();
    assertEquals("border.txt", row.articleId());
    assertEquals("Vlad loses a village near the border", row.title());
    assertEquals("2024-11-05", String.valueOf(row.date()));
    assertEquals("Morning Herald", row.source());
    assertEquals("Anna Orlova", row.speaker());
    assertEquals("[Kursk Oblast]", row.places().toString());
    assertEquals(
        "The governor of the region, Anna Orlova, told the Morning Herald that 540 soldiers were"
            + " wounded.",
        row.sentence());
    String body = Objects.requireNonNull(searcher.article("border.txt")).article().body();
    assertEquals("540 soldiers", body.substring(row.start(), row.start() + row.words().length()));
  }

  @Test
  void aSpeakerWithoutANameIsTheSourceAsPrinted() throws IOException, QueryException {
    assertEquals(
        "Officials",
        searcher.claims("figure:\"soldiers > 600\"", 0, 1).rows().getFirst().speaker());
    assertEquals(null, searcher.claims("figure:days", 0, 1).rows().getFirst().speaker());
  }

  @Test
  void pagesDoNotOverlap() throws IOException, QueryException {
    ClaimResults page = searcher.claims("*", 1, 2);
    assertEquals(4, page.total());
    assertEquals(
        "540 soldiers, $3.2 million",
        page.rows().stream().map(ClaimRow::words).collect(Collectors.joining(", ")));
  }
}
