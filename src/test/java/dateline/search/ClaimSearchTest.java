package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Figure;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
          *                                  | $3.2 million, up to 200 days, over 10,000 soldiers, 540 soldiers
          "drone"                            | over 10,000 soldiers, 540 soldiers
          place:Ukraine                      | $3.2 million, up to 200 days
          title:vlad OR title:mayor          | $3.2 million, up to 200 days, over 10,000 soldiers, 540 soldiers
          figure:soldiers                    | over 10,000 soldiers, 540 soldiers
          figure:>1000                       | $3.2 million, over 10,000 soldiers
          figure:"soldiers > 1000"           | over 10,000 soldiers
          said-by:Orlova                     | 540 soldiers
          said-by:*                          | $3.2 million, 540 soldiers
          figure:soldiers -said-by:Orlova    | over 10,000 soldiers
          figure:soldiers OR said-by:Bondar  | $3.2 million, over 10,000 soldiers, 540 soldiers
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

  @ParameterizedTest(name = "{0} of ten thousand claims and more")
  @EnumSource(ClaimSort.class)
  void everyClaimIsHandedOnOnceAndInOrder(ClaimSort sort, @TempDir Path many)
      throws IOException, QueryException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int articles = 21;
    int each = 500;
    int all = articles * each;
    try (ArticleWriter writer = ArticleWriter.open(many)) {
      for (int i = 0; i < articles; i++) {
        StringBuilder body = new StringBuilder();
        for (int k = 0; k < each; k++) {
          body.append(" n").append(k).append("x");
        }
        NewsItem item = new NewsItem("a" + i, null, body.toString());
        for (int k = 0; k < each; k++) {
          double value = random.nextInt(5000);
          item.figure("n" + k + "x", Figure.Kind.COUNT, value, value, Figure.Bound.EXACT, "x");
        }
        writer.add(item.on("2024-05-" + (10 + random.nextInt(20))).annotated(), "file", "h" + i);
      }
      writer.commit();
    }
    List<ClaimRow> rows = new ArrayList<>();
    try (Searcher large = Searcher.open(many)) {
      ClaimRows sink =
          new ClaimRows() {
            @Override
            public void start(ClaimResults found) {
              assertEquals(all, found.total());
            }

            @Override
            public void take(ClaimRow row) {
              rows.add(row);
            }
          };
      large.claims(new ClaimRequest("", List.of(), 100, ClaimRequest.ALL, sort, 0), sink);
      List<ClaimRow> page =
          large.claims(new ClaimRequest("", List.of(), 10_090, 50, sort, 0)).rows();
      assertEquals(rows.subList(9_990, 10_040), page, "seed " + seed);
    }
    assertEquals(all - 100, rows.size());
    assertEquals(
        rows.size(),
        rows.stream().map(row -> row.articleId() + row.words()).distinct().count(),
        "seed " + seed);
    for (int i = 1; i < rows.size(); i++) {
      ClaimRow before = rows.get(i - 1);
      ClaimRow row = rows.get(i);
      int newer =
          Objects.requireNonNull(before.date()).compareTo(Objects.requireNonNull(row.date()));
      double larger = before.claim().figure().value().low() - row.claim().figure().value().low();
      boolean isInOrder =
          switch (sort) {
            case ARTICLE ->
                before.articleId().equals(row.articleId())
                    ? before.start() < row.start()
                    : newer >= 0;
            case DATE -> newer <= 0;
            case VALUE -> larger > 0 || (larger == 0 && newer >= 0);
          };
      assertEquals(true, isInOrder, i + ", seed " + seed);
    }
  }

  @Test
  void aCountryThatSpeaksAndSeveralSpeakersAreAllFound(@TempDir Path spoken)
      throws IOException, QueryException {
    String body = "Ukraine said 540 tanks. Ann Bell and Carl Dorn said 60 guns.";
    try (ArticleWriter writer = ArticleWriter.open(spoken)) {
      writer.add(
          new NewsItem("a", null, body)
              .place("Ukraine", "Europe", "Ukraine")
              .person("Ann Bell", "Ann Bell")
              .person("Carl Dorn", "Carl Dorn")
              .figure("540 tanks", Figure.Kind.COUNT, 540, 540, Figure.Bound.EXACT, "tanks")
              .figure("60 guns", Figure.Kind.COUNT, 60, 60, Figure.Bound.EXACT, "guns")
              .says("Ukraine", "said", "540 tanks", NewsItem.placeId("Ukraine"))
              .says("Ann Bell and Carl Dorn", "said", "60 guns", "Ann Bell", "Carl Dorn")
              .annotated(),
          "file",
          "hash");
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(spoken)) {
      assertEquals("540 tanks by [Ukraine]", said(searcher, "said-by:Ukraine"));
      assertEquals("60 guns by [Ann Bell, Carl Dorn]", said(searcher, "said-by:Bell"));
      assertEquals("60 guns by [Ann Bell, Carl Dorn]", said(searcher, "claim(said-by:Dorn)"));
    }
  }

  private static String said(Searcher searcher, String query) throws IOException, QueryException {
    return searcher.claims(query, 0, 9).rows().stream()
        .map(row -> row.words() + " by " + row.speakers())
        .collect(Collectors.joining(", "));
  }

  @Test
  void pagesDoNotOverlap() throws IOException, QueryException {
    ClaimResults page = searcher.claims("*", 1, 2);
    assertEquals(4, page.total());
    assertEquals(
        "up to 200 days, over 10,000 soldiers",
        page.rows().stream().map(ClaimRow::words).collect(Collectors.joining(", ")));
  }
}
