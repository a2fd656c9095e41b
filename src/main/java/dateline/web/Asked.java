package dateline.web;

import dateline.search.Cursor;
import dateline.search.FacetChoice;
import dateline.search.FacetSelection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, checked against those that its route knows.
 *
 * <pre>{@code
 * Asked asked = Asked.of(route, "", "q=place%3AKursk&limit=5");
 * asked.text("q")        // place:Kursk
 * asked.whole("limit", 10, 500)
 * }</pre>
 */
final class Asked {
  /** Longer queries are a program's mistake. */
  static final int LONGEST = 4096;

  private final Map<String, List<String>> values;
  private final String id;

  private Asked(Map<String, List<String>> values, String id) {
    this.values = values;
    this.id = id;
  }

  /**
   * Reads a query string.
   *
   * @param id what stands in the path for {@code {id}}, percent-encoded
   * @throws Problem if it holds what the route does not know, or what cannot be read
   */
  static Asked of(Route route, String id, @Nullable String query) throws Problem {
    Map<String, List<String>> values = new HashMap<>();
    if (query != null) {
      for (Fields.Field field : decoded(query)) {
        Parameter known = route.parameter(field.getName());
        if (known == null) {
          throw Problem.badRequest(
              route.path() + " has no parameter " + field.getName() + "; it has " + route.names());
        }
        if (field.getValues().size() > 1 && !known.isRepeated()) {
          throw Problem.badRequest(
              field.getName() + " is given " + field.getValues().size() + " times; give it once");
        }
        values.put(field.getName(), List.copyOf(field.getValues()));
      }
    }
    return new Asked(values, decodedPath(id));
  }

  private static Fields decoded(String query) throws Problem {
    Fields fields = new Fields(true);
    try {
      if (!UrlEncoded.decodeUtf8To(query, 0, query.length(), fields::add, false, false, false)) {
        throw Problem.badRequest("the query string is not percent-encoded UTF-8");
      }
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("the query string is not percent-encoded UTF-8");
    }
    return fields;
  }

  private static String decodedPath(String path) throws Problem {
    try {
      byte[] bytes = new byte[path.length()];
      int length = 0;
      for (int i = 0; i < path.length(); i++) {
        char c = path.charAt(i);
        if (c == '%') {
          bytes[length++] = (byte) Integer.parseInt(path, i + 1, i + 3, 16);
          i += 2;
        } else {
          bytes[length++] = (byte) c;
        }
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException | IndexOutOfBoundsException | NumberFormatException e) {
      throw Problem.badRequest("the path is not percent-encoded UTF-8");
    }
  }

  /** What stands in the path for {@code {id}}. */
  String id() {
    return id;
  }

  /** The text, or null if it is not given. */
  @Nullable String textOrNull(String name) throws Problem {
    List<String> given = values.get(name);
    if (given == null) {
      return null;
    }
    String text = given.getFirst();
    if (text.length() > LONGEST) {
      throw Problem.badRequest(
          name + " is " + text.length() + " characters long; " + LONGEST + " is the most");
    }
    return text;
  }

  /** The text, empty if it is not given. */
  String text(String name) throws Problem {
    String text = textOrNull(name);
    return text == null ? "" : text;
  }

  /** The text, which must be given. */
  String needed(String name) throws Problem {
    String text = textOrNull(name);
    if (text == null || text.isEmpty()) {
      throw Problem.badRequest("the parameter " + name + " is missing");
    }
    return text;
  }

  /**
   * A whole number from 0 to a most.
   *
   * @param usual its value if it is not given
   */
  int whole(String name, int usual, int most) throws Problem {
    String text = textOrNull(name);
    if (text == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notWhole(name, text, most);
    }
    throw notWhole(name, text, most);
  }

  private static Problem notWhole(String name, String text, int most) {
    return Problem.badRequest(name + "=" + text + " is not a whole number from 0 to " + most);
  }

  /** Whether a flag is set. */
  boolean flag(String name) throws Problem {
    String text = textOrNull(name);
    return switch (text) {
      case null -> false;
      case "true", "" -> true;
      case "false" -> false;
      default -> throw Problem.badRequest(name + "=" + text + " is neither true nor false");
    };
  }

  /** One of some words; the usual one if it is not given. */
  <E extends Enum<E>> E choice(String name, Class<E> of, E usual) throws Problem {
    String text = textOrNull(name);
    if (text == null) {
      return usual;
    }
    List<String> words = new ArrayList<>();
    for (E value : of.getEnumConstants()) {
      String word = value.name().toLowerCase(Locale.ROOT);
      words.add(word);
      if (word.equals(text)) {
        return value;
      }
    }
    throw Problem.badRequest(name + "=" + text + " is not one of " + String.join(", ", words));
  }

  /** Facet values that are chosen. */
  List<FacetChoice> choices() throws Problem {
    List<FacetChoice> choices = new ArrayList<>();
    for (String typed : values.getOrDefault("facet", List.of())) {
      try {
        choices.add(FacetChoice.parse(typed));
      } catch (IllegalArgumentException e) {
        throw Problem.badRequest("facet: " + e.getMessage());
      }
    }
    return choices;
  }

  /** Which facets are asked for. */
  FacetSelection facets(int usual) throws Problem {
    String typed = textOrNull("facets");
    try {
      return typed == null ? FacetSelection.usual(usual) : FacetSelection.parse(typed, usual);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("facets: " + e.getMessage());
    }
  }

  /** Where the page before ended, or null. */
  @Nullable Cursor cursor() throws Problem {
    String typed = textOrNull("after");
    try {
      return typed == null ? null : Cursor.parse(typed);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("after: " + e.getMessage());
    }
  }
}
