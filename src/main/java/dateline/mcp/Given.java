package dateline.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, checked against the parameters of its tool.
 *
 * <pre>{@code
 * Given given = Given.of(parameters, Map.of("query", "place:Kursk", "limit", 5));
 * given.text("query")  // place:Kursk
 * given.whole("limit") // 5
 * }</pre>
 */
final class Given {
  private final Map<String, Parameter> parameters;
  private final Map<String, Object> values;

  private Given(Map<String, Parameter> parameters, Map<String, Object> values) {
    this.parameters = parameters;
    this.values = values;
  }

  /**
   * Takes what an assistant gave; a null is as good as nothing.
   *
   * @throws Refusal if it gave what the tool does not know, or not what it needs
   */
  static Given of(List<Parameter> parameters, @Nullable Map<String, Object> values) throws Refusal {
    Map<String, Parameter> known =
        parameters.stream().collect(Collectors.toMap(Parameter::name, parameter -> parameter));
    Given given = new Given(known, values == null ? Map.of() : values);
    for (String name : given.values.keySet()) {
      if (!known.containsKey(name)) {
        String names = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
        throw new Refusal("There is no parameter " + quoted(name) + "; there are " + names + ".");
      }
    }
    for (Parameter parameter : parameters) {
      if (parameter.isRequired() && given.values.get(parameter.name()) == null) {
        throw new Refusal("The parameter " + parameter.name() + " is missing.");
      }
    }
    return given;
  }

  /** The text, or null if there is none. */
  @Nullable String textOrNull(String name) throws Refusal {
    Object value = values.get(name);
    return value == null ? null : text(name, value);
  }

  /** The text, empty if there is none. */
  String text(String name) throws Refusal {
    String text = textOrNull(name);
    return text == null ? "" : text;
  }

  /** The texts; one alone may stand without a list. */
  List<String> texts(String name) throws Refusal {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (Object each : value instanceof List<?> list ? list : List.of(value)) {
      texts.add(text(name, each));
    }
    return texts;
  }

  /** The number, or the usual one. */
  int whole(String name) throws Refusal {
    Parameter parameter = parameter(name);
    Object value = values.get(name);
    if (value == null) {
      return parameter.usual();
    }
    // Models write 5 as 5, 5.0 or "5".
    String digits = value.toString().replaceFirst("\\.0$", "");
    if (digits.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(digits);
      if (number >= parameter.least() && number <= parameter.most()) {
        return number;
      }
    }
    throw new Refusal(
        name
            + " is a whole number from "
            + parameter.least()
            + (parameter.most() < Integer.MAX_VALUE ? " to " + parameter.most() : " up")
            + ", not "
            + quoted(value)
            + ".");
  }

  /** Whether a flag is set. */
  boolean flag(String name) throws Refusal {
    Object value = values.get(name);
    return switch (value == null ? "false" : value.toString()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Refusal(name + " is true or false, not " + quoted(value) + ".");
    };
  }

  /** One of the words of a choice; the usual one if none is given. */
  <E extends Enum<E>> E choice(String name, E usual) throws Refusal {
    Object value = values.get(name);
    if (value == null) {
      return usual;
    }
    for (E each : usual.getDeclaringClass().getEnumConstants()) {
      if (Parameter.word(each).equals(value)) {
        return each;
      }
    }
    String words = String.join(", ", parameter(name).values());
    throw new Refusal(name + " is one of " + words + ", not " + quoted(value) + ".");
  }

  private String text(String name, @Nullable Object value) throws Refusal {
    if (!(value instanceof String text)) {
      throw new Refusal(name + " is text, not " + quoted(value) + ".");
    }
    int most = parameter(name).most();
    if (text.length() > most) {
      throw new Refusal(name + " has " + text.length() + " characters; " + most + " are the most.");
    }
    return text;
  }

  private Parameter parameter(String name) {
    Parameter parameter = parameters.get(name);
    if (parameter == null) {
      throw new IllegalArgumentException("the tool has no parameter " + name);
    }
    return parameter;
  }

  /** The value as it was given, cut where it is long. */
  private static String quoted(@Nullable Object value) {
    String text = String.valueOf(value);
    return "'" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "'";
  }
}
