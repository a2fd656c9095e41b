package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.PublicationDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesOfFeedsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Sat, 12 Mar 2011 21:30:05 +0900       | 2011-03-12 | 21:30:05+09:00 | 2011-03-12T12:30:05Z
          Sat, 12 Mar 2011 12:30:00 GMT         | 2011-03-12 | 12:30Z         | 2011-03-12T12:30:00Z
          Sat,  12 Mar 2011 12:30 EST           | 2011-03-12 | 12:30-05:00    | 2011-03-12T17:30:00Z
          Sat, 12 Mar 11 12:30:00 +0000 (UTC)   | 2011-03-12 | 12:30Z         | 2011-03-12T12:30:00Z
          2011-03-12T21:30:00.250+09:00         | 2011-03-12 | 21:30+09:00    | 2011-03-12T12:30:00Z
          2011-03-12T12:30:00Z                  | 2011-03-12 | 12:30Z         | 2011-03-12T12:30:00Z
          2011-03-12T21:30                      | 2011-03-12 | 21:30          | 2011-03-12T21:30:00Z
          2011-03-12 21:30                      | 2011-03-12 | 21:30          | 2011-03-12T21:30:00Z
          2011-03-12                            | 2011-03-12 | -              | 2011-03-12T00:00:00Z
          12 March 2011                         | 2011-03-12 | -              | 2011-03-12T00:00:00Z
          soon                                  | -          | -              | -
          """)
  void aMomentIsRead(String written, String day, String time, String instant) {
    PublicationDate date = Dates.read(written, PublicationDate.Evidence.FEED);
    assertEquals(day, Objects.toString(date.day(), null));
    assertEquals(time, date.timeText());
    assertEquals(instant, Objects.toString(Dates.instant(written), null));
  }
}
