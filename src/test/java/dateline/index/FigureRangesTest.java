package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRangesTest {
  private static final double ROUNDING = 1e-9;

  @ParameterizedTest(name = "{1} {0} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # kind      | bound     | change | unit       | value      | base          | band         | band in base units
          COUNT       | ABOUT     | -      | -          | 10000      | 10000         | 9000..11000  | 9000..11000
          COUNT       | EXACT     | -      | -          | 10000      | 10000         | 10000        | 10000
          COUNT       | ABOUT     | -      | -          | 200..1000  | 200..1000     | 200..1000    | 200..1000
          COUNT       | MORE_THAN | -      | -          | 7..Infinity | 7..Infinity  | 7..Infinity  | 7..Infinity
          COUNT       | ABOUT     | -      | -          | 0          | 0             | 0            | 0
          COUNT       | ABOUT     | -      | -          | Infinity   | Infinity      | Infinity     | Infinity
          LENGTH      | ABOUT     | -      | kilometre  | 2.5        | 2500          | 2.25..2.75   | 2250..2750
          PERCENT     | ABOUT     | DOWN   | percent    | -0.3       | -0.003        | -0.33..-0.27 | -0.0033..-0.0027
          TEMPERATURE | ABOUT     | -      | celsius    | 20         | 293.15        | 18..22       | 291.15..295.15
          TEMPERATURE | ABOUT     | -      | celsius    | -20        | 253.15        | -22..-18     | 251.15..255.15
          TEMPERATURE | ABOUT     | -      | fahrenheit | 90         | 305.372222222 | 81..99       | 300.372222222..310.372222222
          TEMPERATURE | ABOUT     | UP     | fahrenheit | 9          | 5             | 8.1..9.9     | 4.5..5.5
          """)
  void aboutAllowsATenthLessAndMore(
      Figure.Kind kind,
      Figure.Bound bound,
      Figure.Change change,
      String unit,
      String value,
      String base,
      String band,
      String baseBand) {
    Figure figure =
        new Figure(
            new Span(0, 1),
            kind,
            interval(value),
            unit,
            null,
            bound,
            change,
            interval(base),
            null,
            "test");
    same(interval(band), FigureRanges.band(figure));
    same(interval(baseBand), FigureRanges.bandInBaseUnits(figure));
  }

  private static void same(Interval expected, Interval actual) {
    assertEquals(expected.low(), actual.low(), ROUNDING);
    assertEquals(expected.high(), actual.high(), ROUNDING);
  }

  private static Interval interval(String ends) {
    int dots = ends.indexOf("..");
    return dots < 0
        ? Interval.exactly(Double.parseDouble(ends))
        : new Interval(
            Double.parseDouble(ends.substring(0, dots)),
            Double.parseDouble(ends.substring(dots + 2)));
  }
}
