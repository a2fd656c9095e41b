package dateline.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a user chose among facet values, as a filter: of each dimension any of the values that were
 * chosen in it, and none of those that were excluded.
 *
 * <pre>
 * place=Europe place=Asia person!=Putin     (Europe OR Asia) AND NOT Putin
 * place=unknown                             no place is named
 * </pre>
 */
final class ChosenValues {
  private final FacetCounter facets;
  private final List<FacetChoice> choices;

  /**
   * Checks the names of the dimensions.
   *
   * @throws QueryException if there is none of a name
   */
  ChosenValues(FacetCounter facets, List<FacetChoice> choices) throws QueryException {
    this.facets = facets;
    this.choices = choices;
    for (FacetChoice choice : choices) {
      if (FacetDimension.named(choice.dimension()).isEmpty()) {
        throw new QueryException(
            choice.typed(),
            0,
            "There is no facet "
                + choice.dimension()
                + ". Expected one of "
                + FacetDimension.names()
                + ".");
      }
    }
  }

  boolean isEmpty() {
    return choices.isEmpty();
  }

  /** What was chosen in one dimension. */
  List<FacetChoice> in(FacetDimension dimension) {
    return choices.stream().filter(c -> c.dimension().equals(dimension.typed())).toList();
  }

  /** The same query for articles that fit every choice. */
  Query narrow(Query query) throws IOException, QueryException {
    return narrowBut(query, null);
  }

  /** The same query for articles that fit what was chosen in the other dimensions. */
  Query narrowBut(Query query, @Nullable FacetDimension but) throws IOException, QueryException {
    if (isEmpty()) {
      return query;
    }
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (FacetDimension dimension : FacetDimension.values()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      boolean isChosen = false;
      for (FacetChoice choice : in(dimension)) {
        if (choice.isExcluded()) {
          narrowed.add(having(choice), Occur.MUST_NOT);
        } else if (dimension != but) {
          isChosen = true;
          any.add(having(choice), Occur.SHOULD);
        }
      }
      if (isChosen) {
        narrowed.add(any.build(), Occur.FILTER);
      }
    }
    return narrowed.build();
  }

  /** Says which values no article has. */
  void check(IndexSearcher searcher, Hints hints) throws IOException, QueryException {
    for (FacetChoice choice : choices) {
      if (!choice.isUnknown() && searcher.count(having(choice)) == 0) {
        hints.unknownValue(choice);
      }
    }
  }

  private Query having(FacetChoice choice) throws IOException, QueryException {
    DimensionFacet facet = facets.facet(FacetDimension.named(choice.dimension()).orElseThrow());
    if (facet == null) {
      return choice.isUnknown()
          ? MatchAllDocsQuery.INSTANCE
          : new MatchNoDocsQuery("no article has any value");
    }
    return choice.isUnknown() ? facet.none() : facet.having(choice.path());
  }
}
