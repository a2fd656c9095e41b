package dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Figure;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CurrenciesTest {
  static Stream<Currency> currencies() {
    return Currency.getAvailableCurrencies().stream().filter(Currencies::isMoney);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("currencies")
  void everyCurrencyOfIsoIsReadByItsName(Currency currency) {
    String name = currency.getDisplayName(Locale.ENGLISH);
    List<Figure> figures = Reading.figures("It cost 200 " + name + ".");
    assertEquals(1, figures.size(), name);
    assertEquals(Figure.Kind.MONEY, figures.getFirst().kind());
    assertEquals(currency.getCurrencyCode(), figures.getFirst().baseUnit());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It cost HUF 200 today.           | money exact [200,200] Hungarian forint of cost
          It cost 200 BDT today.           | money exact [200,200] Bangladeshi taka of cost
          It cost 200 taka today.          | money exact [200,200] Bangladeshi taka of cost
          It cost 200 kwacha today.        | money exact [200,200] kwacha of cost
          It cost 200 Zambian kwacha.      | money exact [200,200] Zambian kwacha of cost
          It cost MX$200 today.            | money exact [200,200] Mexican peso of cost
          It cost 200 Costa Rican colons.  | money exact [200,200] Costa Rican colón of cost
          They met at COP 21 in the rain.  | ''
          """)
  void aCurrencyIsReadByCodeAndShortName(String sentence, String figures) {
    assertEquals(
        figures,
        Reading.figures(sentence).stream().map(Reading::written).collect(Collectors.joining("; ")));
  }
}
