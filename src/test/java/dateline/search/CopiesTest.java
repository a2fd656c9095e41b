package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Zone;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {
  private static final int STORIES = 12;

  @TempDir private Path home;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void groupsAreThoseOfOneRunHoweverManyRunsTheArticlesTook(int seed) throws Exception {
    Random random = new Random(seed);
    Map<String, Article> standing = new TreeMap<>();
    Path grown = home.resolve("grown");
    for (int run = 0; run < 8; run++) {
      try (ArticleWriter writer = ArticleWriter.open(grown)) {
        for (int i = run == 0 ? 60 : random.nextInt(9); i > 0; i--) {
          change(random, standing, writer);
        }
        writer.commit();
      }
      Path fresh = home.resolve("fresh" + run);
      List<Article> shuffled = new ArrayList<>(standing.values());
      Collections.shuffle(shuffled, random);
      write(fresh, shuffled);
      assertEquals(true, groups(fresh, standing).values().stream().anyMatch(c -> c.size() > 1));
      assertEquals(
          groups(fresh, standing), groups(grown, standing), "seed " + seed + " run " + run);
    }
  }

  private static void change(Random random, Map<String, Article> standing, ArticleWriter writer)
      throws IOException {
    String id = "a" + random.nextInt(90);
    if (standing.containsKey(id) && random.nextInt(3) == 0) {
      standing.remove(id);
      writer.remove(id);
      return;
    }
    Article article = article(id, random);
    AnnotatedArticle annotated = AnnotatedArticle.untagged(article);
    if (standing.put(id, article) == null) {
      writer.add(annotated, "file", id);
    } else {
      writer.replace(annotated, "file", id);
    }
  }

  private static Map<String, List<String>> groups(Path index, Map<String, Article> articles)
      throws IOException {
    Map<String, List<String>> groups = new TreeMap<>();
    try (Searcher searcher = Searcher.open(index)) {
      assertEquals(articles.size(), searcher.articles());
      for (Article article : articles.values()) {
        List<Copy> copies = searcher.copies(article);
        copies.forEach(copy -> assertEquals(true, copy.agreement().isCopy()));
        groups.put(article.id(), copies.stream().map(Copy::id).toList());
      }
    }
    return groups;
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = Sort.class,
      names = {"RELEVANCE", "NEWEST", "OLDEST"})
  void everyStoryIsShownOnceOverAllPagesByOffsetAndByCursor(Sort sort) throws Exception {
    Path index = home.resolve("index");
    write(index, articles(7, 400));
    try (Searcher searcher = Searcher.open(index)) {
      List<String> all = ids(page(searcher, sort, new Page(0, 1000, null)));
      List<String> byOffset = new ArrayList<>();
      List<String> byCursor = new ArrayList<>();
      Cursor cursor = null;
      for (int shown = 0; shown < all.size(); shown += 5) {
        byOffset.addAll(ids(page(searcher, sort, new Page(shown, 5, null))));
        Results next = page(searcher, sort, new Page(0, 5, cursor));
        byCursor.addAll(ids(next));
        cursor = next.next();
        assertEquals(shown + 5 < all.size(), cursor != null);
        assertEquals(400, next.total());
      }
      assertEquals(all, byOffset);
      assertEquals(all, byCursor);
      Results whole = page(searcher, sort, new Page(0, 1000, null));
      assertEquals(all.size(), Objects.requireNonNull(whole.stories()).longValue());
      assertEquals(400, whole.hits().stream().mapToInt(hit -> 1 + hit.copyCount()).sum());
    }
  }

  @Test
  void hitsAlikeInRankAreShownByTheEarliestAndTheOthersAreCopies() throws Exception {
    Path index = home.resolve("index");
    write(
        index,
        List.of(
            article("late", "2024-05-03", "Post", story(1, 120)),
            article("early", "2024-05-01", "Times", story(1, 120)),
            article("other", "2024-05-02", "Post", story(2, 120)),
            article("undated", null, null, story(1, 120))));
    try (Searcher searcher = Searcher.open(index)) {
      Results results =
          searcher.search(request(word(1, 5), Sort.RELEVANCE, new Page(0, 9, null), 2));
      assertEquals(List.of("early"), ids(results));
      assertEquals(3, results.total());
      assertEquals(2, results.hits().getFirst().copyCount());
      assertEquals(List.of("late", "undated"), copies(results));
      assertEquals(
          List.of("late"),
          ids(searcher.search(request(word(1, 5), Sort.NEWEST, new Page(0, 9, null), 2))));
    }
  }

  @Test
  void onlyCopiesThatMatchAreCounted() throws Exception {
    Path index = home.resolve("index");
    write(
        index,
        List.of(
            article("a", "2024-05-01", "Times", story(1, 120)),
            article("b", "2024-05-02", "Post", story(1, 120)),
            article("c", "2024-05-03", "Post", story(1, 120) + " omega")));
    try (Searcher searcher = Searcher.open(index)) {
      Results results =
          searcher.search(request("source:post", Sort.OLDEST, new Page(0, 9, null), 9));
      assertEquals(List.of("b"), ids(results));
      assertEquals(List.of("c"), copies(results));
      Article first = Objects.requireNonNull(searcher.article("a")).article();
      assertEquals(List.of("b", "c"), searcher.copies(first).stream().map(Copy::id).toList());
    }
  }

  @Test
  void facetsCountArticlesOrStories() throws Exception {
    Path index = home.resolve("index");
    write(
        index,
        List.of(
            article("a", "2024-05-01", "Times", story(1, 120)),
            article("b", "2024-05-02", "Post", story(1, 120)),
            article("c", "2024-05-03", "Post", story(2, 120))));
    assertEquals("source: Post 2, Times 1", sources(index, false, List.of()));
    assertEquals("source: Post 1, Times 1", sources(index, true, List.of()));
    List<FacetChoice> chosen = List.of(FacetChoice.parse("source=Post"));
    assertEquals("source: Post 2, Times 1", sources(index, false, chosen));
    assertEquals("source: Post 1, Times 1", sources(index, true, chosen));
  }

  private static String sources(Path index, boolean distinct, List<FacetChoice> chosen)
      throws Exception {
    try (Searcher searcher = Searcher.open(index)) {
      SearchRequest request =
          new SearchRequest(
              "",
              chosen,
              Page.first(0),
              Ranking.by(Sort.RELEVANCE),
              FacetSelection.usual(9),
              new CopyChoice(distinct, 0),
              false,
              SearchRequest.TIME_LIMIT);
      for (Facets.Dimension dimension : searcher.search(request).facets().dimensions()) {
        if (dimension.name().equals("source")) {
          List<String> values =
              dimension.values().stream().map(v -> v.label() + " " + v.articles()).toList();
          return "source: " + String.join(", ", values);
        }
      }
    }
    return "none";
  }

  @Test
  void anotherStandsForTheStoryWhenTheFirstGoes() throws Exception {
    Path index = home.resolve("index");
    write(
        index,
        List.of(
            article("a", "2024-05-01", null, story(1, 120)),
            article("b", "2024-05-02", null, story(1, 120)),
            article("c", "2024-05-03", null, story(1, 120))));
    try (ArticleWriter writer = ArticleWriter.open(index)) {
      writer.remove("a");
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(index)) {
      Results results = searcher.search(request(word(1, 5), Sort.OLDEST, new Page(0, 9, null), 9));
      assertEquals(List.of("b"), ids(results));
      assertEquals(List.of("c"), copies(results));
    }
    try (ArticleWriter writer = ArticleWriter.open(index)) {
      writer.remove("c");
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(index)) {
      Results results = searcher.search(request(word(1, 5), Sort.OLDEST, new Page(0, 9, null), 9));
      assertEquals(0, results.hits().getFirst().copyCount());
      assertNotNull(searcher.article("b"));
    }
  }

  private static Results page(Searcher searcher, Sort sort, Page page)
      throws IOException, QueryException {
    return searcher.search(request("common", sort, page, 0));
  }

  private static SearchRequest request(String query, Sort sort, Page page, int listed) {
    return new SearchRequest(
        query,
        List.of(),
        page,
        Ranking.by(sort),
        FacetSelection.usual(0),
        new CopyChoice(true, listed),
        false,
        SearchRequest.TIME_LIMIT);
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(Hit::id).toList();
  }

  private static List<String> copies(Results results) {
    return results.hits().getFirst().copies().stream().map(Copy::id).toList();
  }

  private static void write(Path index, List<Article> articles) throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(index)) {
      for (Article article : articles) {
        writer.add(AnnotatedArticle.untagged(article), "file", article.id());
      }
      writer.commit();
    }
  }

  private static List<Article> articles(int seed, int count) {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article("a" + i, random));
    }
    return articles;
  }

  /** A story cut somewhere, now and then with a paragraph more or another number. */
  private static Article article(String id, Random random) {
    int story = random.nextInt(STORIES);
    String body = story(story, 60 + random.nextInt(100));
    if (random.nextInt(4) == 0) {
      body = body.replace(word(story, 9) + " ", story(100 + random.nextInt(50), 15) + " ");
    }
    if (random.nextInt(6) == 0) {
      body = body.replace("1200", Integer.toString(1200 + random.nextInt(3)));
    }
    String day = random.nextInt(5) == 0 ? null : "2024-05-" + (10 + random.nextInt(10));
    return article(id, day, "Paper " + random.nextInt(3), body);
  }

  /** So many words of a story; all stories have the word "common". */
  private static String story(int number, int words) {
    StringBuilder story = new StringBuilder("common 1200");
    for (int i = 0; i < words; i++) {
      story.append(' ').append(word(number, i));
    }
    return story.append(' ').toString();
  }

  /** "sbwcd" for word 23 of story 1. */
  private static String word(int story, int number) {
    return "s" + letters(story) + "w" + letters(number);
  }

  private static String letters(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
        .collect(Collectors.joining());
  }

  private static Article article(
      String id, @Nullable String day, @Nullable String source, String body) {
    PublicationDate date =
        day == null
            ? Origin.UNKNOWN.published()
            : new PublicationDate(
                LocalDate.parse(day), null, null, PublicationDate.Evidence.FIELD, day, null);
    Origin origin = new Origin(date, null, null, source, null);
    return Article.of(
        id, null, body, origin, "xx", List.of(new Zone(Zone.Kind.BODY, 0, body.length())));
  }
}
