package dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Figure;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bare number is of. */
class ImpliedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The storm killed 40 and injured 52.                   | 40 of killed; 52 of injured
          Two died, 18 survived.                                | 2 of dead; 18 of survivors
          About 40 were believed to have been killed.           | 40 of killed
          Some 40 lost their lives.                             | 40 of dead
          There 40 rescued their goats.                         | 40
          Then 300 more were taken ill.                         | 300 of ill
          Peru has 714 dead, Chile over 640. Bolivia counts 212.     | 714 of dead; 640 of dead; 212 of dead
          It saw 90 dead in 12 towns. Peru has 118.             | 90 of dead; 12 of towns; 118 of dead
          Here 80 people died. In Peru it was 60.               | 80 of people; 60 of dead
          They put up 80 tents. A week later 60 stood there.    | 80 of tents; 60 of tents
          Two died and 18 were in hospital.                     | 2 of dead; 18 of people
          Nobody knows how many goats ran off. He says 600.     | 600 of goats
          The number of goats grew. He had 600.                 | 600 of goats
          The toll is not clear. He speaks of 600.              | 600 of dead
          He helped the 600 who had come.                       | 600 of people
          She sailed with 600 on board.                         | 600 of people
          Rio, a city of 6,000,000.                             | 6000000 of inhabitants
          The well gives 5,000 barrels. He believes in 7,000.   | 5000 barrel of oil; 7000 barrel of oil
          The rate is two per 100,000.                          | 2 time per 100,000 of rate
          """)
  void followsFromWhatBefellThemOrFromTheFiguresBefore(String text, String expected) {
    assertEquals(
        expected,
        Reading.figures(text).stream().map(ImpliedTest::written).collect(Collectors.joining("; ")));
  }

  @Test
  void theWordsThatTellItAreNamed() {
    String text = "Peru has 714 dead, Chile over 640.";
    Reasons reasons = Reasons.asked();
    Figure figure = Reading.figures(text, reasons).getLast();
    Reason counted =
        reasons.of(figure).stream()
            .filter(r -> r.slot().equals("counted"))
            .findFirst()
            .orElseThrow();
    assertEquals("noun of the figure before", counted.rule());
    assertEquals("dead", counted.words() == null ? null : counted.words().in(text));
  }

  private static String written(Figure figure) {
    long value = Math.round(figure.value().low());
    String unit = figure.unit() == null ? "" : " " + figure.unit();
    return value + unit + (figure.counted() == null ? "" : " of " + figure.counted());
  }
}
