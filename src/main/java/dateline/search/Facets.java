package dateline.search;

import java.util.List;

/**
 * What the articles that match have in common, counted in articles; of {@link ClaimResults} what
 * the claims have, counted in claims.
 *
 * <pre>
 * place     Places          41 articles
 *             Europe        38
 *               Ukraine     30
 *               Russia      22
 * </pre>
 *
 * <p>A dimension in which values were chosen is counted as if they were not: what else could be
 * chosen there keeps its numbers.
 *
 * @param dimensions those that at least one article has a value in, always in the same order
 */
public record Facets(List<Dimension> dimensions) {
  /** No dimension at all. */
  public static final Facets NONE = new Facets(List.of());

  public Facets {
    dimensions = List.copyOf(dimensions);
  }

  /**
   * One way to sort articles.
   *
   * @param name what a {@link FacetChoice} calls it: "place"
   * @param label for the screen: "Places"
   * @param articles number of articles that have any value in it
   * @param without number of articles that have none
   * @param values the most frequent, most frequent first; months in order of time, latest first
   */
  public record Dimension(
      String name, String label, int articles, int without, List<Value> values) {
    public Dimension {
      values = List.copyOf(values);
    }
  }

  /**
   * One value.
   *
   * @param label for the screen: "Vladimir Putin"
   * @param path what a {@link FacetChoice} takes: ["Europe", "Russia"]
   * @param articles number of articles that have it, or a value below it
   * @param children the most frequent values below it, for trees
   */
  public record Value(String label, List<String> path, int articles, List<Value> children) {
    public Value {
      path = List.copyOf(path);
      children = List.copyOf(children);
    }
  }
}
