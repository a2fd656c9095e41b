package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
  private static final String STORY =
      "Ten ships sank off the coast in the night to Monday, and two men are missing, the harbour"
          + " master said.";

  @ParameterizedTest(name = "title {0}, first line {1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Ten ships lost | -                    | Ten ships lost
          Ten ships lost | Storm over the coast | Ten ships lost
          -              | Storm over the coast | Storm over the coast
          -              | -                    | -
          """)
  void theHeadlineIsTheTitleOrTheLineAboveTheStory(String title, String line, String headline) {
    String body = line == null ? STORY : line + "\n\n" + STORY;
    Article article = Article.of("a", title, body, "en", Zones.of(body));
    assertEquals(headline, article.headline());
    assertEquals(title, article.title());
    assertEquals(body, article.body());
    String story = article.text().substring(article.storyStart());
    assertEquals(title == null ? STORY : body, story);
  }
}
