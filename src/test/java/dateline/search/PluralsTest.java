package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          soldier  | soldiers
          soldiers | soldier
          army     | armies
          armies   | army
          boss     | bosses
          bosses   | boss
          church   | churches
          churches | church
          virus    | viruses
          woman    | women
          women    | woman
          crises   | crisis
          box      | boxes
          houses   | house
          house    | houses
          """)
  void findsTheOtherNumber(String word, String other) {
    assertTrue(Plurals.of(word).containsAll(List.of(word, other)), Plurals.of(word).toString());
  }

  @ParameterizedTest
  @CsvSource({"hamas", "news", "texas", "1990s", "f-16s", "us", "this", "größen"})
  void leavesAloneWhatHasNoOtherNumber(String word) {
    assertEquals(List.of(word), Plurals.of(word));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"hama, hamas", "new, news", "shell, shelled", "organ, organisation", "unit, united"})
  void keepsOtherWordsApart(String word, String other) {
    assertFalse(Plurals.of(word).contains(other));
    assertFalse(Plurals.of(other).contains(word));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"drone, 2", "DRONE, 2", "u.s, 1", "cross-border, 0", "10000, 1"})
  void standsForBothNumbers(String typed, int terms) {
    List<String> meant = Plurals.meant(new NewsQuery.Word(QueryField.TEXT, typed, 0));
    assertEquals(terms, meant.size(), meant.toString());
  }
}
