package dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Figure;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rose by nearly 900 miles      | value '900': number in digits; unit 'miles': units.tsv: mile, length, 1609.344 m; bound 'nearly': hedges.tsv: nearly, less_than; change 'rose': changes.tsv: up
          up to $4.5 billion            | value '4.5 billion': number in digits; unit '$': currencies.tsv: dollar, money, 1 USD; bound 'up to': hedges.tsv: up to, at_most
          between 20 and 30 troops      | value 'between 20 and 30': two numbers joined, in digits; bound -: both ends are given; counted 'troops': noun behind the number
          a population of two dozen     | value 'two dozen': number in words (number-words.tsv); counted 'population': noun in front of the number
          Hundreds of thousands of tents | value 'Hundreds of thousands': number given by its size alone (vague.tsv); bound -: a vague number is about; counted 'tents': noun behind 'of'
          one in five voters stayed     | value 'one': number in words (number-words.tsv); form 'one in five': number out of another; counted 'voters': noun behind the number
          a fence 6 ft 2 in high        | value '6': number in digits; form '6 ft 2 in': smaller units added; unit 'ft 2 in': units.tsv: foot, length, 0.3048 m; counted 'fence': noun in front of the number
          20 square kilometres of land every day | value '20': number in digits; unit 'square kilometres': units.tsv: square kilometre per day, rate, 11.574074074074074 m2/s; per 'every day': how often, behind the noun; counted 'land': noun behind 'of'
          40 years or so                | value '40': number in digits; unit 'years': units.tsv: year, duration, 31556952 s; bound 'or so': hedges.tsv: or so, about
          """)
  void everyPartOfAFigureNamesItsWordsAndItsRule(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @Test
  void nothingIsTakenDownWhereNobodyAsks() {
    Reasons reasons = Reasons.unasked();
    List<Figure> figures = Reading.figures("over 900 miles", reasons);
    assertEquals(1, figures.size());
    assertEquals(List.of(), reasons.of(figures.getFirst()));
  }

  private static String told(String text) {
    Reasons reasons = Reasons.asked();
    List<Figure> figures = Reading.figures(text, reasons);
    assertEquals(1, figures.size(), figures::toString);
    return reasons.of(figures.getFirst()).stream()
        .map(reason -> told(reason, text))
        .collect(Collectors.joining("; "));
  }

  private static String told(Reason reason, String text) {
    Span words = reason.words();
    String said = words == null ? "-" : "'" + words.in(text) + "'";
    return reason.slot() + " " + said + ": " + reason.rule();
  }
}
