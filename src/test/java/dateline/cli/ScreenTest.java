package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScreenTest {
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  @Test
  void breaksAtSpacesAndKeepsWordsWhole() {
    assertEquals(
        List.of("one two", "three", "extraordinarily", "four"),
        Screen.wrap("one two three extraordinarily four", 8));
  }

  @Test
  void stylesTakeNoRoom() {
    Screen screen = new Screen(NOWHERE, NOWHERE, true, false, 80);
    String styled = screen.in(Screen.Style.BOLD, "one") + " two";
    assertEquals(List.of(styled), Screen.wrap(styled, 7));
    assertEquals(
        "one", new Screen(NOWHERE, NOWHERE, false, false, 80).in(Screen.Style.BOLD, "one"));
  }

  @Test
  void signsThatSteerTheTerminalAreShownAsBlanks() {
    assertEquals("a [31mb\nc", Screen.harmless("a\u001b[31mb\nc"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10000           | 10,000
          0.5             | 0.5
          3.3333333333    | 3.33333
          1234567.25      | 1,234,567.25
          2.5e13          | 2.500e+13
          -12             | -12
          Infinity        | –
          """)
  void numbersAreGroupedAndShort(double value, String printed) {
    assertEquals(printed, ClaimsCommand.number(value));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1     | 1 article
          0     | 0 articles
          12865 | 12,865 articles
          """)
  void countsFitTheirNoun(long count, String printed) {
    assertEquals(printed, Count.of(count, "article"));
  }
}
