package dateline.place;

import dateline.article.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/** Words for the people of a country. They are no places, but say what country is spoken of. */
final class Demonyms {
  private static final Map<String, String> COUNTRIES = countries();

  private Demonyms() {}

  /** Gives the country of each such word in a text: "two Canadian ministers". */
  static void forEach(Tokens tokens, Gazetteer gazetteer, IntConsumer countries) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isCapitalised(i)) {
        String word = tokens.lower(i);
        String code = i > 0 ? COUNTRIES.get(tokens.lower(i - 1) + " " + word) : null;
        if (code == null) {
          code = COUNTRIES.get(word);
        }
        int country = code == null ? Gazetteer.NONE : gazetteer.country(code);
        if (country != Gazetteer.NONE) {
          countries.accept(country);
        }
      }
    }
  }

  private static Map<String, String> countries() {
    Map<String, String> codes = new HashMap<>();
    for (String[] row : Tables.rows("demonyms.tsv")) {
      for (int i = 1; i < row.length; i++) {
        String word = row[i].toLowerCase(Locale.ROOT);
        codes.put(word, row[0]);
        codes.put(word + "s", row[0]);
      }
    }
    return Map.copyOf(codes);
  }
}
