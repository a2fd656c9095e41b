package dateline.search;

import dateline.analysis.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word in the singular and in the plural.
 *
 * <pre>
 * soldier   soldier, soldiers        armies   armies, army        women   women, woman
 * hamas     hamas                    news     news                1990s   1990s
 * </pre>
 *
 * <p>Two words are one in two numbers if the S-stemmer makes the same of them (D. Harman, How
 * effective is suffixing?, 1991), or if {@code plurals.tsv} says so. Tenses and derived words stay
 * apart: "shelled" is not "shells", and on judged questions they cost more than they found.
 */
final class Plurals {
  private static final int SHORTEST = 3;

  private static final Map<String, List<String>> TABLE = table();

  private Plurals() {}

  private static Map<String, List<String>> table() {
    Map<String, List<String>> byForm = new HashMap<>();
    for (String[] row : Table.rows("plurals.tsv")) {
      String singular = row[0];
      String plural = row[1];
      byForm.put(plural, singular.equals(plural) ? List.of(plural) : List.of(plural, singular));
      if (!singular.equals(plural)) {
        byForm.put(singular, List.of(singular, plural));
      }
    }
    return byForm;
  }

  /**
   * The terms that a typed word stands for: of a word of the text also its other number; a word of
   * any other field stands for itself. Empty if it is not one term.
   */
  static List<String> meant(NewsQuery.Word word) {
    List<String> terms = Words.of(word.typed());
    if (terms.size() != 1) {
      return List.of();
    }
    return switch (word.field()) {
      case TEXT, TITLE, BODY -> of(terms.getFirst());
      default -> terms;
    };
  }

  /**
   * A word, then what may be its other number.
   *
   * @param word in small letters, as it stands in the index
   */
  static List<String> of(String word) {
    List<String> listed = TABLE.get(word);
    if (listed != null) {
      return listed;
    }
    List<String> forms = new ArrayList<>();
    forms.add(word);
    if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return forms;
    }
    String singular = singular(word);
    add(singular, forms);
    if (singular.endsWith("y")) {
      add(singular.substring(0, singular.length() - 1) + "ies", forms);
    }
    if (!singular.endsWith("s")) {
      add(singular + "s", forms);
    }
    if (endsInHiss(singular)) {
      add(singular + "es", forms);
    }
    return forms;
  }

  private static void add(String form, List<String> forms) {
    if (!forms.contains(form) && !TABLE.containsKey(form)) {
      forms.add(form);
    }
  }

  private static String singular(String word) {
    int length = word.length();
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4 && "ae".indexOf(word.charAt(length - 4)) < 0) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("es") && endsInHiss(word.substring(0, length - 2))) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  private static boolean endsInHiss(String word) {
    return word.endsWith("ss")
        || word.endsWith("sh")
        || word.endsWith("ch")
        || word.endsWith("x")
        || word.endsWith("zz");
  }
}
