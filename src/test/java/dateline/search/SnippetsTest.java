package dateline.search;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.Span;
import dateline.article.Zone;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest {
  private static final List<String> WORDS =
      List.of("river", "the", "bridge", "mayor", "said", "quickly", "of", "reconstruction", "a");

  @Test
  void aSnippetIsShortAndItsMarksAreTheWordsAskedFor(@TempDir Path folder)
      throws IOException, QueryException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (int i = 0; i < 60; i++) {
        String title = random.nextBoolean() ? "Title " + i : null;
        writer.add(new NewsItem("n" + i, title, body(random)).annotated(), "file", "hash");
      }
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(folder)) {
      for (String query : List.of("bridge", "mayor AND quickly", "reconstruction OR river")) {
        Results results =
            searcher.search(new SearchRequest(query, List.of(), 0, 60, Sort.RELEVANCE, 0));
        for (Hit hit : results.hits()) {
          String where = query + " in " + hit.id() + ", seed " + seed;
          assertTrue(!hit.snippets().isEmpty(), where);
          for (Snippet snippet : hit.snippets()) {
            assertTrue(snippet.text().length() <= 240 + 4, where + ": " + snippet.text());
            assertTrue(!snippet.text().contains("\n"), where);
            assertTrue(!snippet.marks().isEmpty(), where);
            String body = requireNonNull(searcher.article(hit.id())).article().body();
            assertTrue(
                body.startsWith(firstWord(snippet), snippet.start()), where + ": " + snippet);
            for (Span mark : snippet.marks()) {
              assertTrue(query.contains(mark.in(snippet.text())), where + ": " + snippet);
            }
          }
        }
      }
    }
  }

  private static String firstWord(Snippet snippet) {
    return snippet.text().replaceFirst("^… ", "").split("\\W", 2)[0];
  }

  private static String body(Random random) {
    StringBuilder body = new StringBuilder();
    for (int i = random.nextInt(400); i >= 0; i--) {
      body.append(WORDS.get(random.nextInt(WORDS.size())));
      body.append(List.of(" ", " ", " ", ", ", ". ", ".\n").get(random.nextInt(6)));
    }
    return body.toString();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"bridge", "*"})
  void creditsAndPageFurnitureAreNotShownUnlessTheyMatch(String query, @TempDir Path folder)
      throws IOException, QueryException {
    String body = "AgencyA bridge fell[/caption]\nThe mayor came.";
    List<Zone> zones =
        List.of(
            new Zone(Zone.Kind.CREDIT, 0, 6),
            new Zone(Zone.Kind.CAPTION, 6, 19),
            new Zone(Zone.Kind.BOILERPLATE, 19, 29),
            new Zone(Zone.Kind.BODY, 29, body.length()));
    Article article = Article.of("x", null, body, "en", zones);
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.add(AnnotatedArticle.untagged(article), "file", "hash");
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(
          query.equals("*") ? "A bridge fell The mayor came." : "A [bridge] fell The mayor came.",
          SearcherTest.marked(first(searcher, query)));
      assertEquals("[Agency]", SearcherTest.marked(first(searcher, "agency")).substring(0, 8));
    }
  }

  @Test
  void anEmptyIndexAnswers(@TempDir Path folder) throws IOException, QueryException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(0, searcher.search(SearchRequest.of("a OR place:* OR figure:*")).total());
      assertEquals(0, searcher.claims("figure:>1", 0, 5).total());
      assertEquals(Facets.NONE, searcher.overview(FacetSelection.all(5)));
      assertEquals(List.of(), searcher.similar("x", 5));
      assertEquals(List.of(), searcher.idsStartingWith("x", 5));
      assertEquals(0, searcher.articles());
    }
  }

  private static Snippet first(Searcher searcher, String query) throws IOException, QueryException {
    return searcher.search(SearchRequest.of(query)).hits().getFirst().snippets().getFirst();
  }
}
