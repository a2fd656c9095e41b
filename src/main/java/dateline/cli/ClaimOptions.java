package dateline.cli;

import dateline.search.ClaimFilter;
import dateline.search.ClaimSort;
import dateline.search.NewsQuery;
import dateline.search.QueryException;
import dateline.search.QueryField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What each claim must be, as within {@code claim( )} of a query, and the order of claims. */
final class ClaimOptions {
  @Option(
      names = "--counted",
      paramLabel = "NOUN",
      description = "Only claims that count this: troops; what falls under the same name, too.")
  private @Nullable String counted;

  @Option(
      names = "--verb",
      paramLabel = "VERB",
      description = "Only claims with this verb, or with one of this class: lost.")
  private @Nullable String verb;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "Only claims about this place or a place inside it.")
  private @Nullable String place;

  @Option(names = "--by", paramLabel = "NAME", description = "Only claims that this speaker makes.")
  private @Nullable String by;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only figures of this kind: count, money, percent, length, duration ...")
  private @Nullable String kind;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "Only claims that speak of this day, month or year or a later one; where a claim tells no time, its day of publication is taken.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only claims that speak of this day, month or year or an earlier one.")
  private @Nullable String to;

  @Option(
      names = "--min",
      paramLabel = "NUMBER",
      description = "Only figures that are surely no less: 100, 2 million, \"600 mi\", 3%%, $1bn.")
  private @Nullable String min;

  @Option(
      names = "--max",
      paramLabel = "NUMBER",
      description = "Only figures that are surely no more.")
  private @Nullable String max;

  @Option(
      names = "--possibly",
      description =
          "Take --min and --max as met where the words allow it: \"up to 540\" may be 100.")
  private boolean possibly;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "article (default): those of the best article first; date: the earliest first; value: the largest first, in metres, seconds and so on.")
  private ClaimSort sort = ClaimSort.ARTICLE;

  ClaimSort sort() {
    return sort;
  }

  /**
   * What was asked.
   *
   * @throws QueryException that shows the option whose value cannot be read
   */
  List<NewsQuery> filters() throws QueryException {
    List<NewsQuery> filters = new ArrayList<>();
    add(filters, "--counted", counted, typed -> ClaimFilter.of(QueryField.COUNTED, typed));
    add(filters, "--verb", verb, typed -> ClaimFilter.of(QueryField.VERB, typed));
    add(filters, "--place", place, typed -> ClaimFilter.of(QueryField.PLACE, typed));
    add(filters, "--by", by, typed -> ClaimFilter.of(QueryField.SAID_BY, typed));
    add(filters, "--kind", kind, typed -> ClaimFilter.of(QueryField.KIND, typed));
    NewsQuery.Days first = add(filters, "--from", from, ClaimFilter::since);
    NewsQuery.Days last = add(filters, "--to", to, ClaimFilter::until);
    if (first != null && last != null && isAfter(first.first(), last.last())) {
      throw refused("--to", to, 0, "Expected a day that is not before that of --from.");
    }
    NewsQuery.Amount low =
        add(filters, "--min", min, typed -> ClaimFilter.atLeast(typed, possibly));
    NewsQuery.Amount high =
        add(filters, "--max", max, typed -> ClaimFilter.atMost(typed, possibly));
    if (low != null && high != null && areApart(low, high)) {
      throw refused("--max", max, 0, "Expected a number that is not below that of --min.");
    }
    if (possibly && low == null && high == null) {
      throw new QueryException("--possibly", 0, "Expected --min or --max beside --possibly.");
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
