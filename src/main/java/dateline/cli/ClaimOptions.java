package dateline.cli;

import dateline.search.ClaimSort;
import dateline.search.ClaimWishes;
import dateline.search.NewsQuery;
import dateline.search.QueryException;
import java.util.List;
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
    return new ClaimWishes(counted, verb, place, by, kind, from, to, min, max, possibly)
        .filters("--");
  }
}
