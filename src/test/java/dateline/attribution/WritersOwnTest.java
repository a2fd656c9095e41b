package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures in the words of a statement its speaker is not held to. */
final class WritersOwnTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          said                  | The port said that 40 men drowned.                        | figure 40 men     | 0
          compared by the writer | The port said that it rained, twice the rain of May.     | ratio twice        | -1
          compared by a speaker | It rained five times as fast as in May, the port said.    | ratio five times   | 0
          compared in a quote   | "It rained, twice the rain of May," the port said.        | ratio twice        | 0
          converted             | The port said that it cost 2 crowns, about $3.            | crowns 2 crowns; dollars about $3 | -1
          two amounts           | The port said that it cost 2 crowns, and 3 crowns in May. | crowns 2 crowns; crowns 3 crowns | 0
          dated                 | The port announced a truce, ten weeks after the war.      | duration ten weeks | -1
          subtracted            | The port counted 40 men and the mayor 30, a difference of 10 men. | figure 10 men | -1
          I who write           | I figure 40 men.                                           | figure 40 men     | -1
          """)
  void aFigureHasTheSpeakerWhoSaidIt(String rule, String text, String figures, int attribution) {
    assertEquals(attribution, Tagged.of(text, figures).article().claims().getLast().attribution());
  }
}
