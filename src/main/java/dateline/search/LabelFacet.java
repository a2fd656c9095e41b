package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A dimension whose values are shown and chosen as they stand in the index. Months are a tree and
 * come in the order of time: years with their months; the days of a month where it is chosen.
 */
final class LabelFacet implements DimensionFacet {
  /** So many levels of a tree are open unless more is chosen. */
  private static final int OPEN_LEVELS = 2;

  private static final Comparator<LabelAndValue> LATEST_FIRST =
      Comparator.comparing((LabelAndValue value) -> value.label, Comparator.reverseOrder());

  private final SortedSetDocValuesReaderState state;
  private final FacetsConfig config;
  private final FacetDimension dimension;

  LabelFacet(SortedSetDocValuesReaderState state, FacetsConfig config, FacetDimension dimension) {
    this.state = state;
    this.config = config;
    this.dimension = dimension;
  }

  @Override
  public Count count(CountedArticles articles, int values, List<FacetChoice> choices)
      throws IOException {
    FacetResult top = result(articles, values);
    return top == null
        ? Count.NONE
        : new Count(top.value.intValue(), values(articles, top, values, choices));
  }

  @Override
  public Query having(List<String> path) {
    return new TermQuery(term(path.toArray(String[]::new)));
  }

  @Override
  public Query none() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER)
        .add(new TermQuery(term()), BooleanClause.Occur.MUST_NOT)
        .build();
  }

  private Term term(String... path) {
    String field = config.getDimConfig(dimension.field()).indexFieldName;
    return DrillDownQuery.term(field, dimension.field(), path);
  }

  private FacetResult result(CountedArticles articles, int values, String... path)
      throws IOException {
    return dimension == FacetDimension.MONTH
        ? articles.labels(state).getAllChildren(dimension.field(), path)
        : articles.labels(state).getTopChildren(values, dimension.field(), path);
  }

  private List<Facets.Value> values(
      CountedArticles articles, FacetResult of, int values, List<FacetChoice> choices)
      throws IOException {
    LabelAndValue[] labels = of.labelValues;
    if (dimension == FacetDimension.MONTH) {
      Arrays.sort(labels, LATEST_FIRST);
      labels =
          Arrays.copyOf(
              labels, of.path.length == 0 ? Math.min(values, labels.length) : labels.length);
    }
    List<Facets.Value> shown = new ArrayList<>();
    for (LabelAndValue label : labels) {
      String[] path = Arrays.copyOf(of.path, of.path.length + 1);
      path[of.path.length] = label.label;
      List<Facets.Value> children = List.of();
      if (dimension.isTree()
          && (path.length < OPEN_LEVELS || FacetChoice.isOpen(choices, List.of(path)))) {
        FacetResult below = result(articles, values, path);
        if (below != null) {
          children = values(articles, below, values, choices);
        }
      }
      shown.add(new Facets.Value(label.label, List.of(path), label.value.intValue(), children));
    }
    return shown;
  }
}
