package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.article.PublicationDate;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-01-05                      | 2025-01-05
          2025-01-05T09:30:00Z            | 2025-01-05
          2025-01-05 09:30                | 2025-01-05
          2025/01/05                      | 2025-01-05
          20250105                        | 2025-01-05
          26-FEB-1987 15:01:01.79         | 1987-02-26
          Tue, 25 Apr 2006 09:30:00 +0000 | 2006-04-25
          March 12, 2011                  | 2011-03-12
          12 March 2011, 6:40 pm          | 2011-03-12
          """)
  void aDayIsRead(String text, LocalDate day) {
    assertEquals(day, Dates.read(text, PublicationDate.Evidence.FIELD).day());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue, 25 Apr 2006 09:30:00 +0200 | 2006-04-25 | 09:30+02:00 |
          2006-04-25                      | 2006-04-25 |             |
          2099-01-01                      |            |             | the feed says 2099-01-01, which is in the future
          03/04/2011                      |            |             | the feed says 03/04/2011, which may be two days
          2011-02-30                      |            |             | the feed says 2011-02-30, which is no day of the calendar
          yesterday                       |            |             |
          """)
  void aFieldIsReadWithTimeAndZoneOrDoubted(
      String written, LocalDate day, String time, String doubt) {
    PublicationDate date = Dates.read(written, PublicationDate.Evidence.FEED);
    assertEquals(day, date.day());
    assertEquals(time, date.timeText());
    assertEquals(doubt, date.doubt());
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "yesterday", "2025-02-30", "12:30", "March 2011", "0000-00-00", "5"})
  void whatIsNoDayIsNone(String text) {
    assertNull(Dates.read(text, PublicationDate.Evidence.FIELD).day());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flood-2011-03-12.txt   | 2011-03-12
          20110312_flood.txt     | 2011-03-12
          a-1-2011-03-12-b.txt   | 2011-03-12
          """)
  void aFileNameMayHoldADay(String name, LocalDate day) {
    assertEquals(day, Dates.inName(name));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"flood.txt", "120110312.txt", "report-2011.txt", "2011-13-12.txt"})
  void mostFileNamesHoldNone(String name) {
    assertNull(Dates.inName(name));
  }
}
