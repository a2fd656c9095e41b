package dateline.search;

import dateline.annotation.PlaceNames;
import dateline.annotation.PlaceNames.Bearer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Which countries are asked for by {@code country:}. */
final class Countries {
  private Countries() {}

  /**
   * ISO 3166-1 alpha-2 codes in lower case of the countries that bear a name, now or before: "de"
   * for "Germany" and "Deutschland", "mm" for "Burma", and for the code itself.
   */
  static List<String> codes(String typed) {
    String lower = typed.strip().toLowerCase(Locale.ROOT);
    List<String> codes =
        PlaceNames.installed().bearers(typed).stream()
            .filter(Bearer::isCountry)
            .map(Bearer::country)
            .filter(Objects::nonNull)
            .map(code -> code.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    return codes.isEmpty() ? List.of(lower) : codes;
  }

  /** The same for a part of a query; of any but a word or phrase none. */
  static List<String> codes(NewsQuery part) {
    return switch (part) {
      case NewsQuery.Word word -> codes(word.typed());
      case NewsQuery.Phrase phrase -> codes(phrase.typed());
      default -> List.of();
    };
  }
}
