package dateline.search;

import java.util.Arrays;
import java.util.List;

/**
 * One facet value that every hit must have. Two choices of one dimension must both hold.
 *
 * <pre>{@code
 * new FacetChoice("place", List.of("Europe", "Russia"))
 * new FacetChoice("person", List.of("Vladimir Putin"))
 * }</pre>
 *
 * @param dimension name of the dimension: person, org, place, figure, month, source or lang
 * @param path labels from the top down; one label unless the dimension is a tree
 */
public record FacetChoice(String dimension, List<String> path) {
  public FacetChoice {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a choice of " + dimension + " needs a value");
    }
  }

  /**
   * Reads {@code dimension=label} or {@code dimension=label/label}, as {@code place=Europe/Russia}.
   *
   * @throws IllegalArgumentException with a sentence for the user if it is neither
   */
  public static FacetChoice parse(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 1 || equals == typed.length() - 1) {
      throw new IllegalArgumentException(
          "a facet choice is dimension=value, as in place=Europe/Russia, not \"" + typed + "\"");
    }
    String dimension = typed.substring(0, equals).strip();
    String value = typed.substring(equals + 1).strip();
    List<String> path = FacetDimension.isTree(dimension) ? split(value) : List.of(value);
    return new FacetChoice(dimension, path);
  }

  private static List<String> split(String value) {
    return Arrays.stream(value.split("/"))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .toList();
  }
}
