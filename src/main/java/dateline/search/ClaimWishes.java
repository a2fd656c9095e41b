package dateline.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each claim must be, as somebody typed it into options or fields; null where nothing was
 * asked.
 *
 * <pre>
 * counted troops, verb lost, min 100   claim(counted:troops verb:lost figure:"&gt;= 100")
 * </pre>
 *
 * @param counted what is counted
 * @param verb a verb, or the class of one
 * @param place a place that it is about, or that contains that place
 * @param by who says so
 * @param kind of figure: count, money
 * @param from the first day, month or year that it may speak of
 * @param to the last
 * @param min what it is surely not below: {@code 2 million}, {@code $1bn}
 * @param max what it is surely not above
 * @param possibly whether min and max are met where the words allow it
 */
public record ClaimWishes(
    @Nullable String counted,
    @Nullable String verb,
    @Nullable String place,
    @Nullable String by,
    @Nullable String kind,
    @Nullable String from,
    @Nullable String to,
    @Nullable String min,
    @Nullable String max,
    boolean possibly) {

  /**
   * The filters of a request.
   *
   * @param mark what stands before a name where the user types it: {@code --} on a command line
   * @throws QueryException that shows the name and the value that cannot be read
   */
  public List<NewsQuery> filters(String mark) throws QueryException {
    List<NewsQuery> filters = new ArrayList<>();
    add(filters, mark + "counted", counted, typed -> ClaimFilter.of(QueryField.COUNTED, typed));
    add(filters, mark + "verb", verb, typed -> ClaimFilter.of(QueryField.VERB, typed));
    add(filters, mark + "place", place, typed -> ClaimFilter.of(QueryField.PLACE, typed));
    add(filters, mark + "by", by, typed -> ClaimFilter.of(QueryField.SAID_BY, typed));
    add(filters, mark + "kind", kind, typed -> ClaimFilter.of(QueryField.KIND, typed));
    NewsQuery.Days first = add(filters, mark + "from", from, ClaimFilter::since);
    NewsQuery.Days last = add(filters, mark + "to", to, ClaimFilter::until);
    if (first != null && last != null && isAfter(first.first(), last.last())) {
      throw refused(
          mark + "to", to, 0, "Expected a day that is not before that of " + mark + "from.");
    }
    NewsQuery.Amount low =
        add(filters, mark + "min", min, typed -> ClaimFilter.atLeast(typed, possibly));
    NewsQuery.Amount high =
        add(filters, mark + "max", max, typed -> ClaimFilter.atMost(typed, possibly));
    if (low != null && high != null && areApart(low, high)) {
      throw refused(
          mark + "max", max, 0, "Expected a number that is not below that of " + mark + "min.");
    }
    if (possibly && low == null && high == null) {
      throw new QueryException(
          mark + "possibly",
          0,
          "Expected " + mark + "min or " + mark + "max beside " + mark + "possibly.");
    }
    return filters;
  }

  private interface Reading<T> {
    T of(String typed) throws QueryException;
  }

  private static <T extends NewsQuery> @Nullable T add(
      List<NewsQuery> filters, String option, @Nullable String typed, Reading<T> reading)
      throws QueryException {
    if (typed == null) {
      return null;
    }
    try {
      T read = reading.of(typed);
      filters.add(read);
      return read;
    } catch (QueryException e) {
      throw refused(option, typed, e.column(), e.expected());
    }
  }

  private static QueryException refused(
      String option, @Nullable String typed, int column, String expected) {
    return new QueryException(option + " " + typed, option.length() + 1 + column, expected);
  }

  private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }

  private static boolean areApart(NewsQuery.Amount low, NewsQuery.Amount high) {
    String unit = low.unit() == null ? null : low.unit().base();
    String other = high.unit() == null ? null : high.unit().base();
    return Objects.equals(unit, other) && low.value().low() > high.value().high();
  }
}
