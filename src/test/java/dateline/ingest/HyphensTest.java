package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {
  @ParameterizedTest(name = "{0}{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the govern-   | ment fell       | It rained.                   | the government fell
          the govern-   | ment fell       | A govern-ment and government | the government fell
          the Franco-   | German talks    | It rained.                   | the Franco-German talks
          the state-    | run railway     | The state-run railway        | the state-run railway
          a state-      | owned firm      | It rained.                   | a state-owned firm
          in 1987-      | 88 it           | It rained.                   | in 1987-88 it
          the US-       | led force       | It rained.                   | the US-led force
          a mother-in-  | law             | It rained.                   | a mother-in-law
          the soft\u00ad | ening          | It rained.                   | the softening
          he left -     | she stayed      | It rained.                   | he left - she stayed
          two lines     | of prose        | It rained.                   | two lines of prose
          """)
  void aHyphenStaysWhereTheTextHasIt(String line, String next, String elsewhere, String whole) {
    Hyphens hyphens = new Hyphens();
    hyphens.learn(elsewhere);
    StringBuilder text = new StringBuilder(line);
    hyphens.append(text, next);
    assertEquals(whole, text.toString());
  }
}
