package dateline.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that show where a clause or a noun phrase begins and ends: "because" opens a clause, "the"
 * a noun phrase. They stand in {@code words.tsv}; a word may have several classes.
 */
final class Words {
  private static final List<String> NAMES =
      List.of(
          "determiner",
          "subject",
          "carried",
          "object",
          "relative",
          "question",
          "subordinator",
          "joiner",
          "adversative",
          "preposition",
          "be",
          "auxiliary",
          "modal",
          "have",
          "adverb",
          "time",
          "weekday",
          "verb",
          "group",
          "particle",
          "number",
          "finding",
          "locating",
          "tally",
          "hedge",
          "reporter",
          "nobody",
          "event",
          "medium",
          "listing",
          "office",
          "printing");

  static final int DETERMINER = bit("determiner");
  static final int SUBJECT = bit("subject");
  static final int CARRIED = bit("carried");
  static final int OBJECT = bit("object");
  static final int RELATIVE = bit("relative");
  static final int QUESTION = bit("question");
  static final int SUBORDINATOR = bit("subordinator");
  static final int JOINER = bit("joiner");
  static final int ADVERSATIVE = bit("adversative");
  static final int PREPOSITION = bit("preposition");
  static final int BE = bit("be");
  static final int AUXILIARY = bit("auxiliary");
  static final int MODAL = bit("modal");
  static final int HAVE = bit("have");
  static final int ADVERB = bit("adverb");
  static final int TIME = bit("time");
  static final int WEEKDAY = bit("weekday");
  static final int VERB = bit("verb");
  static final int GROUP = bit("group");
  static final int PARTICLE = bit("particle");
  static final int NUMBER = bit("number");
  static final int FINDING = bit("finding");
  static final int LOCATING = bit("locating");
  static final int TALLY = bit("tally");
  static final int HEDGE = bit("hedge");
  static final int REPORTER = bit("reporter");
  static final int NOBODY = bit("nobody");
  static final int EVENT = bit("event");
  static final int MEDIUM = bit("medium");
  static final int LISTING = bit("listing");
  static final int OFFICE = bit("office");
  static final int PRINTING = bit("printing");

  private static final Map<String, Integer> CLASSES = load();

  private Words() {}

  /** The classes of a word in lower case as bits; 0 for a word that tells nothing. */
  static int classes(String lower) {
    Integer bits = CLASSES.get(lower);
    if (bits != null) {
      return bits;
    }
    return lower.length() > 4 && lower.endsWith("ly") && !isNounInLy(lower) ? ADVERB : 0;
  }

  /** Whether the word is of one of these classes. */
  static boolean is(String lower, int classBits) {
    return (classes(lower) & classBits) != 0;
  }

  private static boolean isNounInLy(String lower) {
    return switch (lower) {
      case "family", "reply", "italy", "supply", "assembly", "apply", "rally", "imply", "july" ->
          true;
      default -> false;
    };
  }

  private static int bit(String name) {
    int at = NAMES.indexOf(name);
    if (at < 0 || at >= Integer.SIZE) {
      throw new IllegalStateException("words.tsv has an unknown class or one too many: " + name);
    }
    return 1 << at;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> classes = new HashMap<>();
    for (String[] row : rows("words.tsv")) {
      int bit = bit(row[0]);
      for (String word : row[1].split(" ", -1)) {
        classes.merge(word, bit, (a, b) -> a | b);
      }
    }
    return Map.copyOf(classes);
  }

  /** The rows of a table that lies beside this class, without its comments. */
  static List<String[]> rows(String table) {
    try (InputStream in = Words.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("the table " + table + " is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + table + " cannot be read", e);
    }
  }
}
