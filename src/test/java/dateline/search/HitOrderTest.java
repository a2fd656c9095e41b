package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Figure.Bound;
import dateline.annotation.Figure.Kind;
import dateline.annotation.Place;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitOrderTest {
  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder.resolve("index"))) {
      List<NewsItem> items =
          List.of(
              item("far", "2020-01-01", 53.0, "40 dead"),
              item("near", "2010-01-01", 50.1, "7 dead"),
              item("middle", "2019-12-22", 51.0, "900 dead")
                  .figure("5,000 homes", Kind.COUNT, 5000, 5000, Bound.EXACT, "homes"),
              new NewsItem("country", null, "A flood in Ruritania.")
                  .on("2019-01-01")
                  .placeAt(new Place.Coordinates(50, 30), "Ruritania", "Europe", "Ruritania"),
              new NewsItem("undated", null, "A flood somewhere.").on("2015-01-01"));
      for (NewsItem item : items) {
        writer.add(item.annotated(), "file", item.annotated().article().id());
      }
      writer.commit();
    }
  }

  private static NewsItem item(String id, String day, double latitude, String figure) {
    double dead = Double.parseDouble(figure.replaceAll("\\D", ""));
    return new NewsItem(id, null, "A flood in Town left " + figure + " and 5,000 homes wet.")
        .on(day)
        .placeAt(
            new Place.Coordinates(latitude, 30), "Town", "Europe", "Ruritania", "County", "Town")
        .figure(figure, Kind.COUNT, dead, dead, Bound.EXACT, "dead");
  }

  private static SearchRequest request(String query, Page page, Ranking ranking) {
    return new SearchRequest(
        query, List.of(), page, ranking, FacetSelection.usual(0), false, SearchRequest.TIME_LIMIT);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          near:50,30,500km                       | NEAREST  | near middle far
          near:53,30,500km                       | NEAREST  | far middle near
          flood OR near:53,30,500km              | NEAREST  | far middle near country undated
          figure:dead                            | LARGEST  | middle far near
          figure:dead                            | SMALLEST | near far middle
          figure:"dead < 100"                    | LARGEST  | far near
          claim(dead > 0 -homes) flood           | LARGEST  | middle far near
          flood (figure:homes OR title:x OR flood) | LARGEST | middle far country undated near
          """)
  void sorts(String query, Sort sort, String ids) throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(folder.resolve("index"))) {
      Results results = searcher.search(request(query, Page.first(10), Ranking.by(sort)));
      assertEquals(ids, String.join(" ", results.hits().stream().map(Hit::id).toList()));
      assertNull(results.next());
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"flood, NEAREST, place", "-near:50;30;9km, NEAREST, place", "flood, LARGEST, figure"})
  void saysWhatIsMissingToSortBy(String query, Sort sort, String wanted) throws IOException {
    try (Searcher searcher = Searcher.open(folder.resolve("index"))) {
      SearchRequest request = request(query.replace(';', ','), Page.first(10), Ranking.by(sort));
      QueryException mistake = assertThrows(QueryException.class, () -> searcher.search(request));
      assertTrue(mistake.expected().contains(wanted), mistake.expected());
    }
  }

  @Test
  void recencyHalvesWhatIsSoManyDaysOlder() throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(folder.resolve("index"))) {
      Ranking aged = new Ranking(Sort.RELEVANCE, 10);
      List<Hit> plain =
          searcher
              .search(request("figure:dead", Page.first(10), Ranking.by(Sort.RELEVANCE)))
              .hits();
      List<Hit> hits = searcher.search(request("figure:dead", Page.first(10), aged)).hits();
      assertEquals(List.of("far", "middle", "near"), hits.stream().map(Hit::id).toList());
      assertEquals(score("far", plain), score("far", hits), 1e-6);
      assertEquals(score("middle", plain) / 2, score("middle", hits), 1e-6);
    }
  }

  private static float score(String id, List<Hit> hits) {
    return hits.stream().filter(hit -> hit.id().equals(id)).findFirst().orElseThrow().score();
  }

  @Test
  void whatTookTooLongIsSaidToBeAPart() throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(folder.resolve("index"))) {
      SearchRequest hurried =
          new SearchRequest(
              "flood",
              List.of(),
              Page.first(10),
              Ranking.by(Sort.RELEVANCE),
              FacetSelection.usual(5),
              false,
              Duration.ofNanos(1));
      assertTrue(searcher.search(hurried).isPartial());
      assertFalse(searcher.search(SearchRequest.of("flood")).isPartial());
    }
  }

  @Test
  void pagesBehindCursorsGiveEveryHitOnceInOrder() throws IOException, QueryException {
    long seed = new Random().nextLong();
    Path random = folder.resolve("random" + seed);
    write(random, seed, 0, 300);
    try (Searcher searcher = Searcher.open(random)) {
      for (Sort sort : Sort.values()) {
        String query = "start near:50,30,9000km figure:*";
        List<String> whole =
            ids(searcher.search(request(query, Page.first(1000), Ranking.by(sort))));
        List<String> paged = new ArrayList<>();
        Cursor after = null;
        do {
          Results results =
              searcher.search(request(query, new Page(0, 7, after), Ranking.by(sort)));
          assertEquals(whole.size(), results.total(), sort + ", seed " + seed);
          paged.addAll(ids(results));
          after = results.next() == null ? null : Cursor.parse(results.next().toString());
        } while (after != null);
        assertEquals(whole, paged, sort + ", seed " + seed);
      }
    }
  }

  @Test
  void aCursorHoldsWhileTheIndexChanges() throws IOException, QueryException {
    long seed = new Random().nextLong();
    Path random = folder.resolve("changing" + seed);
    write(random, seed, 0, 200);
    Ranking order = Ranking.by(Sort.NEWEST);
    List<String> first;
    Cursor after;
    Set<String> before;
    try (Searcher searcher = Searcher.open(random)) {
      before = new HashSet<>(ids(searcher.search(request("", Page.first(1000), order))));
      Results results = searcher.search(request("", Page.first(50), order));
      first = ids(results);
      after = results.next();
    }
    write(random, seed + 1, 200, 260);
    try (ArticleWriter writer = ArticleWriter.open(random)) {
      writer.remove(first.getLast());
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(random)) {
      List<String> rest = ids(searcher.search(request("", new Page(0, 1000, after), order)));
      Set<String> seen = new HashSet<>(first);
      seen.addAll(rest);
      assertTrue(seen.containsAll(before), "seed " + seed);
      assertEquals(rest.size(), new HashSet<>(rest).size(), "seed " + seed);
    }
  }

  @Test
  void aCursorOfAnotherQueryIsRefused() throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(folder.resolve("index"))) {
      Ranking order = Ranking.by(Sort.NEWEST);
      Cursor after = searcher.search(request("flood", Page.first(1), order)).next();
      SearchRequest other = request("homes", new Page(0, 1, after), order);
      assertThrows(QueryException.class, () -> searcher.search(other));
      assertThrows(IllegalArgumentException.class, () -> Cursor.parse("abc"));
    }
  }

  @Test
  void tellsHowAHitMeetsEachPart() throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(folder.resolve("index"))) {
      SearchRequest request =
          new SearchRequest(
              "place:County floods -sheep (figure:\"dead > 100\" OR figure:homes)",
              List.of(),
              Page.first(1),
              new Ranking(Sort.OLDEST, 0),
              FacetSelection.usual(0),
              true,
              SearchRequest.TIME_LIMIT);
      Results results = searcher.search(request);
      Hit hit = results.hits().getFirst();
      assertEquals("middle", hit.id());
      assertEquals(
          List.of(
              "place:County true [Town@11 Town, County, Ruritania, Europe]",
              "floods true [flood@2 ]",
              "figure:\"dead > 100\" true [900 dead@21 count, exact, counted dead]",
              "figure:homes true [5,000 homes@34 count, exact, counted homes]"),
          hit.reasons().stream()
              .map(reason ->
                  reason.part()
                      + " "
                      + reason.isMet()
                      + " "
                      + reason.evidence().stream()
                          .map(one -> one.words() + "@" + one.offset() + " " + one.note())
                          .toList())
              .toList());
      QueryPart parts = Objects.requireNonNull(results.parts());
      assertEquals(1, parts.articles());
      assertEquals(
          List.of(
              "place:County 3",
              "floods 5",
              "NOT sheep 0",
              "figure:\"dead > 100\" OR figure:homes 1"),
          parts.parts().stream().map(part -> part.part() + " " + part.articles()).toList());
    }
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(Hit::id).toList();
  }

  private static void write(Path folder, long seed, int from, int to) throws IOException {
    RandomNews news = new RandomNews(new Random(seed));
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (int i = from; i < to; i++) {
        writer.add(news.article("article" + i), "file", "hash" + i);
      }
      writer.commit();
    }
  }
}
