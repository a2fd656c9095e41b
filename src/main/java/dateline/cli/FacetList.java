package dateline.cli;

import dateline.search.Facets;
import java.util.Locale;

/** The facets below a list of answers. */
final class FacetList {
  private static final int CHILDREN_SHOWN = 3;

  private FacetList() {}

  /** Every dimension; {@code noun} is what was counted: "article". */
  static void print(Screen screen, Facets facets, String noun) {
    for (Facets.Dimension dimension : facets.dimensions()) {
      screen.line("");
      screen.line(
          screen.in(Screen.Style.BOLD, dimension.label())
              + screen.in(
                  Screen.Style.DIM,
                  "  "
                      + dimension.name()
                      + ", in "
                      + Count.of(dimension.articles(), noun)
                      + without(dimension)));
      for (Facets.Value value : dimension.values()) {
        print(screen, "  ", value, dimension.name().equals("place") ? 2 : 1);
      }
    }
  }

  private static void print(Screen screen, String indent, Facets.Value value, int depth) {
    int room = Math.min(screen.width(), 60) - indent.length() - 8;
    String label = Screen.cut(Screen.harmless(value.label()), room);
    screen.line(
        indent
            + label
            + " ".repeat(room - label.length() + 1)
            + String.format(Locale.ROOT, "%,7d", value.articles()));
    if (depth > 0) {
      value.children().stream()
          .limit(CHILDREN_SHOWN)
          .forEach(child -> print(screen, indent + "  ", child, depth - 1));
    }
  }

  private static String without(Facets.Dimension dimension) {
    return dimension.without() == 0
        ? ""
        : String.format(Locale.ROOT, ", none in %,d", dimension.without());
  }
}
