package dateline.cli;

import dateline.index.FacetDimensions;
import dateline.search.FacetChoice;
import dateline.search.FacetSelection;
import dateline.search.Facets;
import java.util.List;
import java.util.Locale;

/** The facets below a list of answers. */
final class FacetList {
  private static final int CHILDREN_SHOWN = 3;
  private static final int TABLE_WIDTH = 60;

  /** Columns of the longest bar of a histogram. */
  private static final int BAR = 18;

  private FacetList() {}

  /**
   * Every dimension, with how many have no value in it.
   *
   * @param noun what was counted: "article"
   * @param choices facet values that were chosen; what lies below them is shown in full
   */
  static void print(Screen screen, Facets facets, String noun, List<FacetChoice> choices) {
    for (Facets.Dimension dimension : facets.dimensions()) {
      screen.line("");
      screen.line(
          screen.in(Screen.Style.BOLD, dimension.label())
              + screen.in(
                  Screen.Style.DIM,
                  "  " + dimension.name() + ", in " + Count.of(dimension.articles(), noun)));
      List<FacetChoice> chosen =
          choices.stream().filter(choice -> choice.dimension().equals(dimension.name())).toList();
      print(screen, dimension, "  ", dimension.values(), chosen);
      if (dimension.without() > 0) {
        row(screen, "  ", FacetDimensions.UNKNOWN, dimension.without(), "");
      }
    }
  }

  /** Says how the dimensions are shown that were not asked for. */
  static void more(Screen screen, Facets facets, FacetSelection selection) {
    if (!facets.dimensions().isEmpty() && !selection.others().isEmpty()) {
      screen.line("");
      screen.wrapped("", "More facets: --facets " + String.join(",", selection.others()));
    }
  }

  private static void print(
      Screen screen,
      Facets.Dimension dimension,
      String indent,
      List<Facets.Value> values,
      List<FacetChoice> chosen) {
    boolean isTime = dimension.name().equals("month");
    boolean isWhole = isTime || dimension.name().equals("value");
    int most = values.stream().mapToInt(Facets.Value::articles).max().orElse(0);
    for (Facets.Value value : values) {
      int length = isTime ? Math.max(1, Math.round((float) BAR * value.articles() / most)) : 0;
      row(screen, indent, value.label(), value.articles(), "#".repeat(length));
      boolean isOpen = isWhole || FacetChoice.isOpen(chosen, value.path());
      List<Facets.Value> shown = value.children();
      if (!isOpen && shown.size() > CHILDREN_SHOWN) {
        shown = shown.subList(0, CHILDREN_SHOWN);
      }
      print(screen, dimension, indent + "  ", shown, chosen);
    }
  }

  private static void row(Screen screen, String indent, String label, int count, String bar) {
    int room = Math.min(screen.width() - (bar.isEmpty() ? 0 : BAR + 2), TABLE_WIDTH);
    int columns = room - indent.length() - 8;
    String cut = Screen.cut(Screen.harmless(label), columns);
    screen.line(
        indent
            + cut
            + " ".repeat(columns - cut.length() + 1)
            + String.format(Locale.ROOT, "%,7d", count)
            + (bar.isEmpty() ? "" : "  " + bar));
  }
}
