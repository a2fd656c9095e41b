package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure hangs on. */
final class ClaimJoinerTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          all in one clause   | Orr has lost 20 men in the past 48 hours in Kursk. | person Orr=orr; place Kursk=gn:1 | lost | orr | gn:1 | past 48 hours | -1
          verb after it       | In Kursk 20 men died in 2023. | place Kursk=gn:1 | died |  | gn:1 | in 2023 | -1
          unresolved place    | Rain took 20 men in Dorfl. | place Dorfl | took |  | dorfl |  | -1
          nearest place first | Oslo said Rome has 20 men in Bonn. | place Oslo=gn:1; place Rome=gn:2; place Bonn=gn:3 | has |  | gn:3,gn:2 |  | 0
          place of the sentence | Rain fell in Bonn, where rivers rose, and 20 men drowned. | place Bonn=gn:3 | drowned |  | gn:3 |  | -1
          who said it         | Ann Lee said 20 men left on Tuesday. | person Ann Lee=ann-lee | left |  |  | on Tuesday | 0
          time of the figure  | Lee said on Friday that 20 men had left in 2023. | person Lee=lee | left |  |  | in 2023 | 0
          no statement        | Lee spoke. She lost 20 men last year. | person Lee=lee | lost |  |  | last year | -1
          """)
  void aFigureIsJoined(
      String rule,
      String text,
      String mentions,
      String verb,
      String actors,
      String places,
      String time,
      int attribution) {
    Claim claim = Tagged.of(text, mentions + "; figure 20 men").article().claims().getFirst();
    assertEquals(verb, claim.verb());
    assertEquals(actors == null ? "" : actors, String.join(",", claim.actors()));
    assertEquals(places == null ? "" : places, String.join(",", claim.places()));
    assertEquals(time, claim.time());
    assertEquals(attribution, claim.attribution());
  }
}
