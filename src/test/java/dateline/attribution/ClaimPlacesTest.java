package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Claim;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place the last figure of a text has, and how it was chosen. */
final class ClaimPlacesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          beside                 | In Bonn 20 men drowned. | bonn | BESIDE
          governs before acts    | Rome has 20 men in Bonn. | bonn | BESIDE
          elsewhere in sentence  | Rain fell in Bonn, where rivers rose, and 20 men drowned. | bonn | SENTENCE
          a city that speaks     | Rome said 20 men drowned. | |
          of who speaks          | A judge in Rome said 20 men drowned. | |
          of the lead            | A wide river rose in Bonn on Monday and broke the dam above the old town. / Bonn is old. / It rained. / There 20 men drowned. | bonn | CARRIED
          named but once         | A wide river rose in Bonn on Monday and broke the dam above the old town. / There 20 men drowned. | |
          befallen, named once   | The flood in Bonn broke a wide dam above the old town on Monday, as engineers feared. / It rained. / There 20 men drowned. | bonn | CARRIED
          a land that acts       | Peru buries its dead / A wide river broke the dam above the old town on Monday, as engineers feared. / Rain fell in Peru. / There 20 men drowned. | peru | CARRIED
          a land that counts     | Peru has confirmed 20 men drowned. | peru | BESIDE
          beyond a semicolon     | Rain fell in Bonn; there 20 men drowned. | |
          where it was said      | In Bonn the mayor was asked about it, and he said that 20 men drowned. | |
          people have a place    | In Bonn 20 men drowned. Another 20 residents were there. | bonn | CARRIED
          seats have none        | In Bonn 20 men drowned. It won 20 seats. | |
          a sentence before      | In Bonn 20 men drowned. Another 20 men were hurt. | bonn | CARRIED
          a paragraph before     | In Bonn 20 men drowned. / Another 20 men were hurt. | |
          an office is no place  | Ann Lee, the mayor of Bonn, counted 20 men. | |
          left out               | A wide river rose in Bonn on Monday and broke the dam above the old town. / Bonn is old. / Without Bonn 20 men drowned. | |
          the whole world        | A wide river rose in Bonn on Monday and broke the dam above the old town. / Bonn is old. / It rained. / Another 20 men drowned worldwide. | |
          behind another clause  | Waves took 20 men, and they were felt in Bonn. | |
          a comma for the verb   | Rome counted 40; Peru, 20 men. | peru | BESIDE
          the country            | Rain fell in Peru and in Bonn. The country lost 20 men. | peru | BESIDE
          the city               | A judge in Bonn was told of it. / It rained. / In the city 20 men drowned. | bonn | BESIDE
          a country house        | Rain fell in Peru. / In the country house 20 men drowned. | |
          there                  | Rain fell in Bonn. The river there took 20 men. | bonn | BESIDE
          there were             | Rain fell in Bonn. Perhaps there were 20 men. | |
          two sentences on       | In Bonn 20 men drowned. Another 20 men were hurt. Then 20 residents fled. | bonn | CARRIED
          where a jury sits      | A jury in Bonn heard on Monday that 20 men had drowned. | |
          the city of the dateline | BONN, May 4 (Agency) - A wide river rose on Monday and broke the dam above a wide plain. / The mayor's men searched the city. / It rained. / Another 20 men drowned. | bonn | DATELINE
          a city of its own      | BONN, May 4 (Agency) - A wide river rose on Monday and broke the dam above a wide plain. / The mayor's men searched the city of Essen. / It rained. / Another 20 men drowned. | |
          here                   | BONN, May 4 (Agency) - A wide river rose here on Monday and broke the dam above the old town. / There 20 men drowned. | bonn | DATELINE
          """)
  void thePlaceIsChosen(String rule, String text, String place, Claim.PlaceBy by) {
    String mentions =
        "place Bonn=bonn; place BONN=bonn; place Rome=rome; land Peru=peru; "
            + "figure 20 men; figure 20 seats=seats; figure 20 residents=residents";
    Claim claim = Tagged.of(text, mentions).article().claims().getLast();
    String first = claim.places().isEmpty() ? "" : claim.places().getFirst();
    assertEquals(Objects.requireNonNullElse(place, ""), first);
    assertEquals(by, claim.placeBy());
  }
}
