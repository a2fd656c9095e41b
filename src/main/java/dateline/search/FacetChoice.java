package dateline.search;

import dateline.index.FacetDimensions;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One facet value that hits must have, or must not. Of several values chosen in one dimension a hit
 * has at least one.
 *
 * <pre>{@code
 * new FacetChoice("place", List.of("Europe", "Russia"))
 * new FacetChoice("person", List.of("Vladimir Putin"))
 * }</pre>
 *
 * @param dimension name of the dimension: person, place, month and others
 * @param path labels from the top down; one label unless the dimension is a tree
 * @param isExcluded whether hits must not have it
 */
public record FacetChoice(String dimension, List<String> path, boolean isExcluded) {
  private static final Pattern MONTH = Pattern.compile("[0-9]+-[0-9]{2}");
  private static final Pattern DAY = Pattern.compile("[0-9]+-[0-9]{2}-[0-9]{2}");

  public FacetChoice {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a choice of " + dimension + " needs a value");
    }
  }

  /** A value that hits must have. */
  public FacetChoice(String dimension, List<String> path) {
    this(dimension, path, false);
  }

  /** As {@link #parse} reads it. */
  public String typed() {
    return dimension + (isExcluded ? "!=" : "=") + String.join("/", path);
  }

  /**
   * Reads {@code dimension=label}, for a tree {@code dimension=label/label}: {@code
   * place=Europe/Russia}, and with {@code !=} what is excluded. A month or a day may stand alone:
   * {@code month=2024-11}. {@code unknown} is what has no value in the dimension.
   *
   * @throws IllegalArgumentException with a sentence for the user if it is neither
   */
  public static FacetChoice parse(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 1 || equals == typed.length() - 1) {
      throw new IllegalArgumentException(
          "a facet choice is dimension=value, as in place=Europe/Russia, not \"" + typed + "\"");
    }
    boolean isExcluded = typed.charAt(equals - 1) == '!';
    String dimension = typed.substring(0, isExcluded ? equals - 1 : equals).strip();
    String value = typed.substring(equals + 1).strip();
    return new FacetChoice(dimension, path(dimension, value), isExcluded);
  }

  /** Whether articles without any value are asked for. */
  boolean isUnknown() {
    return path.equals(List.of(FacetDimensions.UNKNOWN));
  }

  /** Whether one of these choices is this value, or lies below it. */
  public static boolean isOpen(List<FacetChoice> choices, List<String> path) {
    return choices.stream()
        .map(FacetChoice::path)
        .anyMatch(
            chosen -> chosen.size() >= path.size() && chosen.subList(0, path.size()).equals(path));
  }

  private static List<String> path(String dimension, String value) {
    if (!FacetDimension.isTree(dimension)) {
      return List.of(value);
    }
    if (dimension.equals(FacetDimension.MONTH.typed()) && MONTH.matcher(value).matches()) {
      return List.of(value.substring(0, value.lastIndexOf('-')), value);
    }
    if (dimension.equals(FacetDimension.MONTH.typed()) && DAY.matcher(value).matches()) {
      String month = value.substring(0, value.lastIndexOf('-'));
      return List.of(month.substring(0, month.lastIndexOf('-')), month, value);
    }
    if (dimension.equals(FacetDimension.VALUE.typed())) {
      return List.of(value.split(" */ *", 2));
    }
    return Arrays.stream(value.split("/", -1))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .toList();
  }
}
