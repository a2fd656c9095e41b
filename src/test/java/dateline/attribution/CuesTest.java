package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.Zone;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cue verbs. */
final class CuesTest {
  @ParameterizedTest(name = "{0} is a form of {1}")
  @CsvSource({
    "said, say, PAST",
    "denies, deny, THIRD",
    "argued, argue, PAST",
    "arguing, argue, ING",
    "wrote, write, PAST",
    "written, write, PARTICIPLE",
    "labelled, label, PAST",
    "stresses, stress, THIRD"
  })
  void formsAreInflected(String form, String verb, String shape) {
    assertTrue(
        Arrays.stream(Cues.forms(form))
            .anyMatch(f -> f.cue().verb().equals(verb) && f.shape().name().equals(shape)));
  }

  @Test
  void theFormWithMoreParticlesComesFirst() {
    assertEquals(
        1, Cues.forms("calls")[0].cue().particles().size(), "call for, call on, then call");
  }

  @Test
  void everyCueHasAnExample() {
    for (String[] row : Words.rows("cues.tsv")) {
      assertEquals(5, row.length, row[0]);
      assertTrue(row[4].length() > 8, row[0]);
    }
  }

  static Stream<String[]> nouns() {
    return Words.rows("nouns.tsv").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nouns")
  void aNounOfSpeechIsReadInItsExample(String noun, String kind, String example) {
    Article article =
        Article.of(
            "test", null, example, "en", List.of(new Zone(Zone.Kind.BODY, 0, example.length())));
    List<Statement> found =
        Statements.of(article, new Reading(AnnotatedArticle.untagged(article))).stream()
            .filter(statement -> noun.equals(statement.verb()))
            .toList();
    assertEquals(1, found.size(), found::toString);
    assertEquals(kind, found.getFirst().kind().name().toLowerCase(Locale.ROOT));
  }
}
