package dateline.figure;

import dateline.annotation.Figure;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The currencies that the JDK knows, under their English names and ISO 4217 codes: "90 Bangladeshi
 * taka", "BDT 90", "90 taka". They add to {@code currencies.tsv}, which comes first.
 */
final class Currencies {
  /**
   * One currency and how it is written.
   *
   * @param before forms in front of a number, as {@link Phrases} takes them
   * @param after forms behind one
   */
  record Written(Unit unit, List<String> before, List<String> after) {}

  /** Codes that are words or names as well: "TOP 10", "COP 21", "SDG 13". */
  private static final Set<String> WORDS =
      Table.words("ALL TOP TRY CUP MOP PEN MAD SOS BAM COP AMD SDG STD GEL");

  /** Last words that mean something else behind a number. */
  private static final Set<String> AMBIGUOUS =
      Table.words("real won mark gold dram sol pound unit");

  private Currencies() {}

  /**
   * All currencies in the order of their codes, those that share a last word ("kwacha") with the
   * word itself as code XXX.
   *
   * @param listed units of {@code currencies.tsv} by code; their names are kept
   */
  static List<Written> all(Map<String, Unit> listed) {
    List<Currency> currencies =
        Currency.getAvailableCurrencies().stream()
            .filter(Currencies::isMoney)
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();
    Map<String, Integer> shared = new HashMap<>();
    currencies.forEach(currency -> shared.merge(lastWord(currency), 1, Integer::sum));
    List<Written> all = new ArrayList<>();
    for (Currency currency : currencies) {
      String code = currency.getCurrencyCode();
      Unit own = new Unit(name(currency), Figure.Kind.MONEY, 1, 0, code);
      all.add(written(currency, listed.getOrDefault(code, own), shared));
    }
    shared.forEach((word, count) -> {
      if (count > 1 && !AMBIGUOUS.contains(word)) {
        Unit any = new Unit(word, Figure.Kind.MONEY, 1, 0, "XXX");
        all.add(new Written(any, List.of(), List.of(word, word + "s")));
      }
    });
    return all;
  }

  private static Written written(Currency currency, Unit unit, Map<String, Integer> shared) {
    String code = currency.getCurrencyCode();
    String symbol = currency.getSymbol(Locale.US);
    String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    addNames(after, name);
    if (!WORDS.contains(code)) {
      before.add("=" + code);
      after.add("=" + code);
    }
    if (!symbol.equals(code)) {
      before.add("=" + symbol);
    }
    String last = lastWord(currency);
    if (shared.getOrDefault(last, 0) == 1 && !AMBIGUOUS.contains(last)) {
      addNames(after, last);
    }
    return new Written(unit, before, after);
  }

  /** "colón", "colóns", "colon", "colons". */
  private static void addNames(List<String> forms, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{ASCII}]", "");
    for (String form : List.of(name, name + "s", plain, plain + "s")) {
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
  }

  /** Neither a metal, a unit of account nor a currency of other years ("Ruble (1991–1998)"). */
  static boolean isMoney(Currency currency) {
    String code = currency.getCurrencyCode();
    String name = currency.getDisplayName(Locale.ENGLISH);
    boolean union = Set.of("XAF", "XOF", "XPF", "XCD").contains(code);
    return (union || code.charAt(0) != 'X') && !name.equals(code) && name.indexOf('(') < 0;
  }

  /** "Bangladeshi taka": capitals but for the last word. */
  private static String name(Currency currency) {
    String name = currency.getDisplayName(Locale.ENGLISH);
    int last = name.lastIndexOf(' ') + 1;
    return name.substring(0, last) + name.substring(last).toLowerCase(Locale.ROOT);
  }

  private static String lastWord(Currency currency) {
    String name = name(currency);
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
