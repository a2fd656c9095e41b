package dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every table gives one example; these tests read them. */
class TablesTest {
  static Stream<List<String>> units() {
    return Table.rows("units.tsv", 7).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("units")
  void aUnitIsReadInItsExample(List<String> row) {
    Figure figure = Reading.figures(row.get(6)).getFirst();
    assertEquals(row.get(0), figure.unit());
    assertEquals(row.get(1), figure.kind().name().toLowerCase(Locale.ROOT));
    assertEquals(row.get(4), figure.baseUnit());
    double low = figure.value().low() + Double.parseDouble(row.get(3));
    double base = low * Double.parseDouble(row.get(2));
    assertEquals(base, figure.base().low(), 1e-9 * Math.abs(base));
  }

  static Stream<List<String>> currencies() {
    return Table.rows("currencies.tsv", 6).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("currencies")
  void aCurrencyIsReadInItsExample(List<String> row) {
    Figure figure = Reading.figures(row.get(5)).getFirst();
    assertEquals(row.get(0), figure.unit());
    assertEquals(row.get(1), figure.baseUnit());
    assertEquals(Figure.Kind.MONEY, figure.kind());
  }

  static Stream<List<String>> hedges() {
    return Table.rows("hedges.tsv", 5).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hedges")
  void aHedgeIsReadInItsExample(List<String> row) {
    Figure figure = Reading.figures(row.get(4)).getFirst();
    Figure.Bound bound = Figure.Bound.valueOf(row.get(2).toUpperCase(Locale.ROOT));
    assertEquals(bound, figure.bound());
    Interval expected =
        switch (bound) {
          case MORE_THAN, AT_LEAST -> Interval.from(500);
          case LESS_THAN, AT_MOST -> Interval.upTo(500);
          case EXACT, ABOUT, BETWEEN -> Interval.exactly(500);
        };
    assertEquals(expected, figure.value());
    assertTrue(
        bound == Figure.Bound.EXACT || figure.rule().contains("'" + row.get(0) + "'"),
        figure.rule());
  }

  static Stream<List<String>> changes() {
    return Table.rows("changes.tsv", 4).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void aChangeIsReadInItsExample(List<String> row) {
    Figure figure = Reading.figures(row.get(3)).getFirst();
    assertEquals(Figure.Change.valueOf(row.get(1).toUpperCase(Locale.ROOT)), figure.change());
  }

  static Stream<List<String>> numberWords() {
    return Table.rows("number-words.tsv", 6).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numberWords")
  void aNumberWordIsReadInItsExample(List<String> row) {
    Figure figure = Reading.figures(row.get(3)).getFirst();
    assertEquals(Double.parseDouble(row.get(4)), figure.value().low(), 1e-12);
    assertEquals(Double.parseDouble(row.get(5)), figure.value().high(), 1e-12);
  }

  static Stream<List<String>> vagueWords() {
    return Table.rows("vague.tsv", 8).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vagueWords")
  void aVagueWordStandsForTheStatedSpan(List<String> row) {
    Figure figure = Reading.figures(row.get(4)).getFirst();
    assertEquals(
        new Interval(Double.parseDouble(row.get(5)), Double.parseDouble(row.get(6))),
        figure.value());
    assertEquals(Figure.Bound.ABOUT, figure.bound());
  }

  static Stream<List<String>> labels() {
    return Table.rows("labels.tsv", 3).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("labels")
  void aLabelMakesTheNumberBehindItAName(List<String> row) {
    assertEquals(List.of(), Reading.figures(row.get(2)));
  }

  static Stream<List<String>> fates() {
    return Table.rows("fates.tsv", 4).stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("fates")
  void aFateIsWhatABareNumberCounts(List<String> row) {
    Figure figure = Reading.figures(row.get(3)).getFirst();
    assertEquals(row.get(0), figure.counted());
  }

  static Stream<List<String>> sums() {
    return Table.rows("sums.tsv", 3).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sums")
  void aSumIsWhatItsVerbSays(List<String> row) {
    assertEquals(row.get(0), Reading.figures(row.get(2)).getFirst().counted());
  }
}
