package dateline.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What may stand in the query string of a route.
 *
 * @param name as typed: {@code limit}
 * @param kind how its value is read
 * @param isRepeated whether it may be given more than once
 * @param description a sentence for the user
 * @param values those that a choice has; empty for other kinds
 */
record Parameter(
    String name, Kind kind, boolean isRepeated, String description, List<String> values) {
  /** How a value is read. */
  enum Kind {
    /** As it stands. */
    TEXT,
    /** A whole number from 0 up. */
    WHOLE,
    /** {@code true} or {@code false}; the name alone says true. */
    FLAG,
    /** One of some words. */
    CHOICE
  }

  Parameter {
    values = List.copyOf(values);
  }

  static Parameter text(String name, String description) {
    return new Parameter(name, Kind.TEXT, false, description, List.of());
  }

  static Parameter texts(String name, String description) {
    return new Parameter(name, Kind.TEXT, true, description, List.of());
  }

  static Parameter whole(String name, String description) {
    return new Parameter(name, Kind.WHOLE, false, description, List.of());
  }

  static Parameter flag(String name, String description) {
    return new Parameter(name, Kind.FLAG, false, description, List.of());
  }

  static <E extends Enum<E>> Parameter choice(String name, Class<E> of, String description) {
    List<String> values =
        Arrays.stream(of.getEnumConstants())
            .map(one -> one.name().toLowerCase(Locale.ROOT))
            .toList();
    return new Parameter(name, Kind.CHOICE, false, description, values);
  }
}
