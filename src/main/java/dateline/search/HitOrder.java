package dateline.search;

import dateline.index.Fields;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToParentBlockJoinSortField;
import org.jspecify.annotations.Nullable;

/**
 * What hits are sorted by. Ties go by date, the newer first, then by place in the index.
 *
 * <pre>
 * RELEVANCE   score, date, place in the index
 * NEAREST     metres to the point of near:, date, place
 * LARGEST     highest number of those claims of an article that the query asks for, date, place
 * </pre>
 */
final class HitOrder {
  private static final SortField NEWEST =
      new SortField(Fields.DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
  private static final SortField OLDEST =
      new SortField(Fields.DATE, SortField.Type.LONG, false, Long.MAX_VALUE);

  private HitOrder() {}

  /**
   * The order for a query.
   *
   * @throws QueryException if the query asks for nothing that could be sorted so
   */
  static org.apache.lucene.search.Sort of(Sort sort, String typed, NewsQuery query)
      throws QueryException {
    return switch (sort) {
      case RELEVANCE -> by(SortField.FIELD_SCORE, NEWEST);
      case NEWEST -> by(NEWEST);
      case OLDEST -> by(OLDEST);
      case NEAREST -> by(distance(typed, query), NEWEST);
      case LARGEST -> by(number(typed, query, true), NEWEST);
      case SMALLEST -> by(number(typed, query, false), NEWEST);
    };
  }

  private static org.apache.lucene.search.Sort by(SortField... fields) {
    SortField[] all = new SortField[fields.length + 1];
    System.arraycopy(fields, 0, all, 0, fields.length);
    all[fields.length] = SortField.FIELD_DOC;
    return new org.apache.lucene.search.Sort(all);
  }

  private static SortField distance(String typed, NewsQuery query) throws QueryException {
    NewsQuery.Near near = near(query);
    if (near == null) {
      throw new QueryException(
          typed,
          typed.length(),
          "To sort by distance, expected a place to measure from, as near:\"Kursk, 50 km\".");
    }
    return LatLonDocValuesField.newDistanceSort(
        Fields.GEO, near.point().latitude(), near.point().longitude());
  }

  private static NewsQuery.@Nullable Near near(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Near near -> near;
      case NewsQuery.Group(List<Clause> clauses) -> {
        for (Clause clause : clauses) {
          NewsQuery.Near near = clause.occur() == Occur.MUST_NOT ? null : near(clause.query());
          if (near != null) {
            yield near;
          }
        }
        yield null;
      }
      case NewsQuery.Boosted boosted -> near(boosted.query());
      default -> null;
    };
  }

  private static SortField number(String typed, NewsQuery query, boolean largest)
      throws QueryException {
    List<Query> asked = new ArrayList<>();
    addClaims(typed, query, asked);
    if (asked.isEmpty()) {
      throw new QueryException(
          typed,
          typed.length(),
          "To sort by number, expected a figure to be asked for, as figure:soldiers or"
              + " claim(dead > 10).");
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    asked.forEach(claims -> any.add(claims, BooleanClause.Occur.SHOULD));
    double last = largest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    return new ToParentBlockJoinSortField(
        Fields.CLAIM_NUMBER_STATED,
        SortField.Type.DOUBLE,
        largest,
        largest,
        last,
        last,
        FigureQueries.ARTICLES,
        new QueryBitSetProducer(any.build()));
  }

  /** The claims that parts of a query ask for which are not negated. */
  private static void addClaims(String typed, NewsQuery query, List<Query> into)
      throws QueryException {
    if (query instanceof NewsQuery.Group(List<Clause> clauses)) {
      for (Clause clause : clauses) {
        if (clause.occur() != Occur.MUST_NOT) {
          addClaims(typed, clause.query(), into);
        }
      }
    } else if (query instanceof NewsQuery.Boosted(NewsQuery inner, float factor)) {
      addClaims(typed, inner, into);
    } else if (ClaimFields.isAskedBy(query)) {
      Query claims = new QueryCompiler(typed, QueryCompiler.Level.CLAIM).compileUnlessEmpty(query);
      if (claims != null) {
        into.add(claims);
      }
    }
  }
}
