package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReflowTest {
  private static final String PAGE_END = "\f";

  @Test
  void aWordHyphenatedAtALineEndIsWhole() {
    assertEquals(
        List.of("The government resigned after a long night of talks on Sunday."),
        read("The govern-\nment resigned after a long night of talks on\nSunday."));
  }

  @Test
  void aCompoundBeforeACapitalKeepsItsHyphen() {
    assertEquals(
        List.of("Talks between the two sides went on in the Anglo-French commission."),
        read("Talks between the two sides went on in the Anglo-\nFrench commission."));
  }

  @Test
  void shortLinesStayApart() {
    assertEquals(List.of("Ann Lee\nBo Smith\nCarl Jones"), read("Ann Lee\nBo Smith\nCarl Jones"));
  }

  @Test
  void blankLinesEndAParagraph() {
    assertEquals(List.of("One.", "Two."), read("One.\n \nTwo."));
  }

  @Test
  void aParagraphBrokenByAPageIsOneAndThePageNumberGoes() {
    assertEquals(
        List.of("The flood reached the town in the night.", "Nobody was hurt."),
        read("The flood reached the", "7", PAGE_END, "town in the night.", "Nobody was hurt."));
  }

  @Test
  void aNumberInsideAPageStays() {
    assertEquals(
        List.of("The count:", "7", "Nobody was hurt."),
        read("The count:", "7", "Nobody was hurt."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "7, true",
    "- 7 -, true",
    "Page 7, true",
    "128., false",
    "Page 7 of 12, true",
    "7/12, true",
    "Chapter 7, false",
    "seven, false",
    "7 dead, false",
    "1987 1988 1989 1990, false"
  })
  void pageNumbersAreTold(String text, boolean number) {
    assertEquals(number, Reflow.isPageNumber(text));
  }

  private static List<String> read(String... found) {
    return Reflow.paragraphs(List.of(found), PAGE_END);
  }
}
