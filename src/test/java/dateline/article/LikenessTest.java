package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ten people died in the fire in Hull on Monday, police said. | Twelve people died in the fire in Hull on Monday, police said. | true
          Ten people died in the fire in Hull on Monday, police said. | Police said on Monday that ten people had died in Hull.        | false
          The mayor spoke of ten. | The mayor spoke of ten. Then he left for the station with his wife and two dogs. | true
          Bus drivers went on strike for two days.  | The parliament voted for the new law. | false
          Fire!                   | Fire!                                                                          | false
          """)
  void versionsOfOneStoryShareManyRunsOfWords(String one, String other, boolean same) {
    assertEquals(same, Likeness.sameStory(article(one), article(other)));
    assertEquals(same, Likeness.sameStory(article(other), article(one)));
  }

  private static Article article(String body) {
    return Article.of("a", null, body, "en", Zones.of(body));
  }
}
