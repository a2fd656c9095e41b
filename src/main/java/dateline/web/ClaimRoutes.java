package dateline.web;

import dateline.format.AnswerJson;
import dateline.format.ClaimListJson;
import dateline.search.ClaimRequest;
import dateline.search.ClaimSort;
import dateline.search.ClaimWishes;
import dateline.search.Comparison;
import dateline.search.NewsQuery;
import dateline.search.QueryException;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Routes that list figures and lay them side by side. */
final class ClaimRoutes {
  private static final int MOST_CLAIMS = 5000;

  /** An article is annotated once more to explain its claims. */
  private static final int MOST_EXPLAINED = 100;

  private static final int MOST_GROUPS = 100;
  private static final int FACET_VALUES = 10;

  /** What each claim must be. */
  static final List<Parameter> WISHES =
      List.of(
          Parameter.text("counted", "Only claims that count this: troops."),
          Parameter.text("verb", "Only claims with this verb, or with one of this class: lost."),
          Parameter.text("place", "Only claims about this place or a place inside it."),
          Parameter.text("by", "Only claims that this speaker makes."),
          Parameter.text(
              "kind", "Only figures of this kind: count, money, percent, length, duration ..."),
          Parameter.text(
              "from", "Only claims that speak of this day, month or year or a later one."),
          Parameter.text(
              "to", "Only claims that speak of this day, month or year or an earlier one."),
          Parameter.text(
              "min", "Only figures that are surely no less: 100, 2 million, 600 mi, $1bn."),
          Parameter.text("max", "Only figures that are surely no more."),
          Parameter.flag("possibly", "Take min and max as met where the words allow it."));

  private ClaimRoutes() {}

  static List<Route> all() {
    return List.of(
        new Route(
            "/api/claims",
            "The figures of the articles that match, each with what is counted, about whom, where and who said it.",
            parameters(),
            "Claims",
            ClaimRoutes::claims),
        new Route(
            "/api/compare",
            "Figures about the same thing side by side: who said what, when, and do they agree?",
            List.of(Routes.QUERY, Routes.limit(5, MOST_GROUPS), Routes.OFFSET),
            "Comparison",
            ClaimRoutes::compare));
  }

  private static List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(Routes.QUERY);
    parameters.addAll(WISHES);
    parameters.add(Parameter.choice("sort", ClaimSort.class, "Their order; article without it."));
    parameters.add(Routes.limit(50, MOST_CLAIMS));
    parameters.add(Routes.OFFSET);
    parameters.add(Parameter.flag("facets", "Count the claims by speaker, cue, kind and so on."));
    parameters.add(
        Parameter.flag(
            "explain",
            "Say of each claim which rule read which words; at most "
                + MOST_EXPLAINED
                + " claims."));
    return parameters;
  }

  static List<NewsQuery> wishes(Asked asked) throws Problem, QueryException {
    return new ClaimWishes(
            asked.textOrNull("counted"),
            asked.textOrNull("verb"),
            asked.textOrNull("place"),
            asked.textOrNull("by"),
            asked.textOrNull("kind"),
            asked.textOrNull("from"),
            asked.textOrNull("to"),
            asked.textOrNull("min"),
            asked.textOrNull("max"),
            asked.flag("possibly"))
        .filters("");
  }

  private static Answer claims(Asked asked, Searcher searcher) throws Problem, QueryException {
    boolean explain = asked.flag("explain");
    ClaimRequest request =
        new ClaimRequest(
            asked.text("q"),
            wishes(asked),
            asked.whole("offset", 0, Integer.MAX_VALUE),
            asked.whole("limit", 50, explain ? MOST_EXPLAINED : MOST_CLAIMS),
            asked.choice("sort", ClaimSort.class, ClaimSort.ARTICLE),
            asked.flag("facets") ? FACET_VALUES : 0);
    return new Answer(
        Answer.JSON,
        null,
        out -> {
          try (ClaimListJson json =
              new ClaimListJson(out, row -> explain ? searcher.reasons(row) : null)) {
            searcher.claims(request, json);
          }
        });
  }

  private static Answer compare(Asked asked, Searcher searcher)
      throws Problem, QueryException, IOException {
    int offset = asked.whole("offset", 0, Integer.MAX_VALUE);
    int limit = asked.whole("limit", 5, MOST_GROUPS);
    Comparison comparison = searcher.compare(asked.text("q"), Comparison.MOST_CLAIMS);
    List<Comparison.Group> groups = comparison.groups();
    int from = Math.min(offset, groups.size());
    int to = (int) Math.min((long) from + limit, groups.size());
    return Answer.json(json -> AnswerJson.write(json, comparison, groups.subList(from, to)));
  }
}
