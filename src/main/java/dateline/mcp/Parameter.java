package dateline.mcp;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a tool takes.
 *
 * @param name as an assistant gives it: {@code limit}
 * @param kind how its value is read
 * @param description a sentence or two for an assistant
 * @param least the least of a number
 * @param most the greatest of a number, the most characters of a text
 * @param usual a number's value where none is given
 * @param values those that a choice has; empty for other kinds
 * @param isRequired whether it must be given
 */
record Parameter(
    String name,
    Kind kind,
    String description,
    int least,
    int most,
    int usual,
    List<String> values,
    boolean isRequired) {
  /** Longer ones are a program's mistake. */
  private static final int LONGEST_TEXT = 4096;

  /** How a value is read. */
  enum Kind {
    TEXT,
    /** A list of texts. */
    TEXTS,
    WHOLE,
    FLAG,
    /** One of some words. */
    CHOICE
  }

  Parameter {
    values = List.copyOf(values);
  }

  private static Parameter of(String name, Kind kind, String description, List<String> values) {
    return new Parameter(name, kind, description, 0, LONGEST_TEXT, 0, values, false);
  }

  static Parameter text(String name, String description) {
    return of(name, Kind.TEXT, description, List.of());
  }

  static Parameter texts(String name, String description) {
    return of(name, Kind.TEXTS, description, List.of());
  }

  static Parameter flag(String name, String description) {
    return of(name, Kind.FLAG, description, List.of());
  }

  static <E extends Enum<E>> Parameter choice(String name, Class<E> of, String description) {
    List<String> words = Arrays.stream(of.getEnumConstants()).map(Parameter::word).toList();
    return of(name, Kind.CHOICE, description, words);
  }

  /** How an assistant writes one of the words of a choice. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A number of answers: from 1 to the most that one answer has room for. */
  static Parameter limit(String name, int usual, int most, String what) {
    String description = what + " at most; " + usual + " if not given.";
    return new Parameter(name, Kind.WHOLE, description, 1, most, usual, List.of(), false);
  }

  /** A number of things to pass over. */
  static Parameter offset(String name, String description) {
    return new Parameter(name, Kind.WHOLE, description, 0, Integer.MAX_VALUE, 0, List.of(), false);
  }

  /** The same, which must be given. */
  Parameter required() {
    return new Parameter(name, kind, description, least, most, usual, values, true);
  }

  /** A JSON schema of its values. */
  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    switch (kind) {
      case TEXT -> schema.put("type", "string");
      case TEXTS -> {
        schema.put("type", "array");
        schema.put("items", Map.of("type", "string"));
      }
      case WHOLE -> {
        schema.put("type", "integer");
        schema.put("minimum", least);
        if (most < Integer.MAX_VALUE) {
          schema.put("maximum", most);
        }
      }
      case FLAG -> schema.put("type", "boolean");
      case CHOICE -> {
        schema.put("type", "string");
        schema.put("enum", values);
      }
    }
    schema.put("description", description);
    return schema;
  }
}
