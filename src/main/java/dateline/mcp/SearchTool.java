package dateline.mcp;

import dateline.format.HitJson;
import dateline.search.CopyChoice;
import dateline.search.Cursor;
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
import org.jspecify.annotations.Nullable;

/** Finds articles. */
record SearchTool(McpJsonMapper mapper) implements NewsTool {
  private static final int USUAL = 10;
  private static final int MOST = 50;

  /** The query language in brief. */
  private static final String QUERY =
      """
      Words must all be there unless OR stands between; NOT excludes; ( ) group; operators are \
      capitals. "a phrase", dron*, Zelensky~ (spelling), a bare word finds its plural too. Empty: \
      every article.
      Fields: title: body: actor: (anyone) person: org: place: (and all within it) country: \
      near:"Kursk, 50 km" said-by: figure: counted: verb: kind: (money, length ...) date: source: \
      author: lang: id:. Values of several words in quotation marks: person:"Al Gore".
      Dates: date:2011-03, date:2011-03-11..2011-04, date:>=2011, date:last-30-days.
      Figures: figure:"dead > 1000", figure:money, figure:[100 TO 200]; possibly( ) takes "up to" \
      and "over" as far as they go.
      claim(dead > 100 place:Haiti said-by:"Red Cross") asks all of one and the same figure; \
      same-sentence(actor:Bush place:Florida) of one sentence; tags stand among words: "<person> \
      said <count> dead"~5.
      Examples: earthquake AND (tsunami OR wave); place:Japan date:2011-03; said-by:"Red Cross" \
      figure:dead\
      """;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String title() {
    return "Search news articles";
  }

  @Override
  public String description() {
    return """
    Finds news articles by words, people, organisations, places, figures, speakers and dates. \
    Each hit has its id, title, date, source and snippets; a snippet's "start" is where it \
    begins in the article. "read" shows how the query was understood, "hints" what may help. \
    A story that several print is one hit with the count of its copies. Cite articles by id; \
    read them with article(id, offset).\
    """;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text("query", QUERY),
        NewsTool.facet(),
        Parameter.choice(
            "sort",
            Sort.class,
            "relevance if not given; nearest goes with near:, largest and smallest with figure:."),
        Parameter.limit("limit", USUAL, MOST, "Hits"),
        Parameter.text(
            "after", "The \"next\" of the page before, to go on behind it with the same query."));
  }

  @Override
  public Answer answer(Searcher searcher, Given given) throws IOException, QueryException, Refusal {
    SearchRequest request =
        new SearchRequest(
            given.text("query"),
            NewsTool.choices(given),
            new Page(0, given.whole("limit"), after(given)),
            Ranking.by(given.choice("sort", Sort.RELEVANCE)),
            FacetSelection.usual(0),
            CopyChoice.USUAL,
            false,
            SearchRequest.TIME_LIMIT);
    Results results = searcher.search(request);
    String more =
        results.next() == null
            ? null
            : "there are more; the next ones with the same arguments and after " + results.next();
    return Answer.written(mapper, json -> HitJson.write(json, request, results)).more(more);
  }

  private static @Nullable Cursor after(Given given) throws Refusal {
    String typed = given.textOrNull("after");
    try {
      return typed == null || typed.isEmpty() ? null : Cursor.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new Refusal("after: " + e.getMessage() + ".");
    }
  }
}
