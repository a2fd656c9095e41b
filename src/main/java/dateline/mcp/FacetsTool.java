package dateline.mcp;

import dateline.format.HitJson;
import dateline.search.CopyChoice;
import dateline.search.FacetSelection;
import dateline.search.Page;
import dateline.search.QueryException;
import dateline.search.Ranking;
import dateline.search.Results;
import dateline.search.SearchRequest;
import dateline.search.Searcher;
import dateline.search.Sort;
import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.IOException;
import java.util.List;

/** Counts what articles have in common. */
record FacetsTool(McpJsonMapper mapper) implements NewsTool {
  private static final int USUAL = 10;
  private static final int MOST = 50;

  @Override
  public String name() {
    return "facets";
  }

  @Override
  public String title() {
    return "Count who, where and when";
  }

  @Override
  public String description() {
    return """
    Counts in how many of the articles that match each person, organisation, place, counted \
    thing, speaker, month and source appears: a survey before searching, with an empty query \
    of the whole collection. Only the most frequent values of a facet are given, months the \
    latest first. A value goes into the parameter facet as name=path: "place=Europe/Russia".\
    """;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        NewsTool.query("place:Haiti; figure:dead date:2010"),
        NewsTool.facet(),
        Parameter.texts(
            "facets",
            "Which facets: person, org, place, figure, counted, value, speaker, cue, month, zone,"
                + " source, lang, or all; the usual ones if not given."),
        Parameter.limit("values", USUAL, MOST, "Values of a facet"));
  }

  @Override
  public Answer answer(Searcher searcher, Given given) throws IOException, QueryException, Refusal {
    SearchRequest request =
        new SearchRequest(
            given.text("query"),
            NewsTool.choices(given),
            Page.first(0),
            Ranking.by(Sort.RELEVANCE),
            selection(given),
            CopyChoice.USUAL,
            false,
            SearchRequest.TIME_LIMIT);
    Results results = searcher.search(request);
    return Answer.written(mapper, json -> HitJson.write(json, request, results));
  }

  private static FacetSelection selection(Given given) throws Refusal {
    List<String> names = given.texts("facets");
    int values = given.whole("values");
    if (names.isEmpty()) {
      return FacetSelection.usual(values);
    }
    try {
      return new FacetSelection(
          values, FacetSelection.parse(String.join(",", names), values).dimensions());
    } catch (IllegalArgumentException e) {
      throw new Refusal("facets: " + e.getMessage() + ".");
    }
  }
}
