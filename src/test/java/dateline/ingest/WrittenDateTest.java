package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2011-03-12                               | 2011-03-12 |          |
          2011-3-2                                 | 2011-03-02 |          |
          2011-03-12T21:30:00Z                     | 2011-03-12 | 21:30    | Z
          2011-03-12T21:30:00.123+09:00            | 2011-03-12 | 21:30    | +09:00
          2011-03-12T21:30:00+0900                 | 2011-03-12 | 21:30    | +09:00
          2011-03-12T21:30+09                      | 2011-03-12 | 21:30    | +09:00
          2011-03-12 21:30:07                      | 2011-03-12 | 21:30:07 |
          2011-03-12 21:30:07 -0500                | 2011-03-12 | 21:30:07 | -05:00
          2011/03/12 21:30                         | 2011-03-12 | 21:30    |
          20110312                                 | 2011-03-12 |          |
          20110312T213000Z                         | 2011-03-12 | 21:30    | Z
          20110312213000                           | 2011-03-12 | 21:30    |
          1299965400                               | 2011-03-12 | 21:30    | Z
          1299965400000                            | 2011-03-12 | 21:30    | Z
          Sat, 12 Mar 2011 21:30:00 GMT            | 2011-03-12 | 21:30    | Z
          Sat, 12 Mar 2011 21:30:00 -0800          | 2011-03-12 | 21:30    | -08:00
          Sat, 12 Mar 11 21:30:00 EST              | 2011-03-12 | 21:30    | -05:00
          Tue, 01 Sep 87 08:05 PDT                 | 1987-09-01 | 08:05    | -07:00
          26-FEB-1987 15:01:01.79                  | 1987-02-26 | 15:01:01 |
          March 12, 2011 9:30 pm EST               | 2011-03-12 | 21:30    | -05:00
          March 12, 2011, at 9:30 p.m. EDT         | 2011-03-12 | 21:30    | -04:00
          Mar. 12, 2011 12:05 AM                   | 2011-03-12 | 00:05    |
          12 p.m. PST, March 12, 2011              | 2011-03-12 | 12:00    | -08:00
          12 March 2011, 21:30 BST                 | 2011-03-12 | 21:30    | +01:00
          12th March 2011                          | 2011-03-12 |          |
          Sat 12 Mar 2011 16.20 GMT                | 2011-03-12 | 16:20    | Z
          12 March 2011 7 PM GMT+3                 | 2011-03-12 | 19:00    | +03:00
          21:30, 12 March 2011                     | 2011-03-12 | 21:30    |
          Sept 5, 2008                             | 2008-09-05 |          |
          13/03/2011                               | 2011-03-13 |          |
          03/13/2011 09:30                         | 2011-03-13 | 09:30    |
          04/04/2011                               | 2011-04-04 |          |
          3.4.2011                                 | 2011-04-03 |          |
          12 March 2011 10:00 IST                  | 2011-03-12 | 10:00    |
          2011-03-12T25:00:00Z                     | 2011-03-12 |          |
          """)
  void aDateIsReadWithItsTimeAndZone(String text, LocalDate day, LocalTime time, String zone) {
    WrittenDate date = WrittenDate.of(text, WrittenDate.Order.UNTOLD);
    assertNotNull(date);
    assertEquals(day, date.day());
    assertEquals(time, date.time());
    assertEquals(zone == null ? null : ZoneOffset.of(zone), date.zone());
    assertEquals(WrittenDate.Order.CLEAR, date.order());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "03/04/2011, MONTH_FIRST, 2011-03-04",
    "03/04/2011, DAY_FIRST,   2011-04-03",
    "03-04-2011, DAY_FIRST,   2011-04-03",
    "03/04/2011, UNTOLD,      ",
  })
  void dayAndMonthNeedToldApart(String text, WrittenDate.Order order, LocalDate day) {
    WrittenDate date = WrittenDate.of(text, order);
    assertNotNull(date);
    assertEquals(day, date.day());
    assertEquals(order, date.order());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2011-02-30", "2011-13-01", "31 April 2011", "0000-00-00", "20111341"})
  void whatIsNoDayOfTheCalendarHasNone(String text) {
    WrittenDate date = WrittenDate.of(text, WrittenDate.Order.UNTOLD);
    assertNotNull(date);
    assertNull(date.day());
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "yesterday", "12:30", "March 2011", "5", "2011", "4 hours ago"})
  void whereNoDateStandsThereIsNone(String text) {
    assertNull(WrittenDate.of(text, WrittenDate.Order.UNTOLD));
  }
}
