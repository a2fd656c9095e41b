package dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which facets are to be counted, and how much of each is to be given back.
 *
 * <pre>
 * 6                  the usual dimensions, at most six values each
 * counted,speaker    these two
 * cue,20             this one, at most twenty values
 * all                every dimension
 * 0                  none
 * </pre>
 *
 * @param values values to give back a dimension at most; 0 for no facets
 * @param dimensions names of those to count, in any order
 */
public record FacetSelection(int values, List<String> dimensions) {
  private static final String ALL = "all";

  public FacetSelection {
    dimensions = List.copyOf(dimensions);
    if (values < 0) {
      throw new IllegalArgumentException("values must not be below 0: " + values);
    }
  }

  /** The usual dimensions. */
  public static FacetSelection usual(int values) {
    return new FacetSelection(
        values,
        Arrays.stream(FacetDimension.values())
            .filter(FacetDimension::isUsual)
            .map(FacetDimension::typed)
            .toList());
  }

  /** Every dimension. */
  public static FacetSelection all(int values) {
    return new FacetSelection(values, every());
  }

  /**
   * Reads what a user typed, as above.
   *
   * @param values values a dimension if no number is typed
   * @throws IllegalArgumentException with a sentence for the user
   */
  public static FacetSelection parse(String typed, int values) {
    int most = values;
    List<String> named = new ArrayList<>();
    for (String part : typed.split(",", -1)) {
      String word = part.strip();
      if (word.matches("[0-9]{1,9}")) {
        most = Integer.parseInt(word);
      } else if (word.equals(ALL)) {
        named.addAll(every());
      } else if (FacetDimension.named(word).isPresent()) {
        named.add(word);
      } else {
        throw new IllegalArgumentException(
            "there is no facet \""
                + word
                + "\"; expected a number of values, all, or some of "
                + FacetDimension.names()
                + " with commas between");
      }
    }
    return named.isEmpty() ? usual(most) : new FacetSelection(most, named);
  }

  /** The dimensions that are left out, in the order in which they would be shown. */
  public List<String> others() {
    return every().stream().filter(name -> !dimensions.contains(name)).toList();
  }

  boolean has(FacetDimension dimension) {
    return dimensions.contains(dimension.typed());
  }

  private static List<String> every() {
    return Arrays.stream(FacetDimension.values()).map(FacetDimension::typed).toList();
  }
}
