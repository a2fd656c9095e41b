package dateline.cli;

import java.util.Locale;

/** Numbers with their noun: "1 article", "12,865 articles", "2 stories". */
final class Count {
  private Count() {}

  /** The number, grouped, and the noun in the number that fits it. */
  static String of(long count, String noun) {
    return of(count) + " " + (count == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("ry") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /** The number, grouped by thousands. */
  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
