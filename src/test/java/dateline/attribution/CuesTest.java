package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
