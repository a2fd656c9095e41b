package dateline.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest(name = "{0} to {1}, {2} to {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-01-01 | 2023-12-31 | 2023-12-31 | 2024-01-05 | true
          2023-01-01 | 2023-12-31 | 2024-01-01 | 2024-01-05 | false
          2023-05-01 | 2023-05-01 | 2023-01-01 | 2023-12-31 | true
          """)
  void overlapIsADayThatLiesInBoth(
      LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast, boolean overlap) {
    Period one = new Period(first, last);
    Period other = new Period(otherFirst, otherLast);
    assertEquals(overlap, one.overlaps(other));
    assertEquals(overlap, other.overlaps(one));
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    LocalDate day = LocalDate.parse("2024-11-12");
    assertThrows(IllegalArgumentException.class, () -> new Period(day, day.minusDays(1)));
  }
}
