package dateline.mcp;

import dateline.format.ClaimListJson;
import dateline.search.ClaimRequest;
import dateline.search.ClaimSort;
import dateline.search.ClaimWishes;
import dateline.search.QueryException;
import dateline.search.Searcher;
import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.IOException;
import java.util.List;

/** Lists figures with what is counted, where, when and who said so. */
record ClaimsTool(McpJsonMapper mapper) implements NewsTool {
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final int FACET_VALUES = 10;

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public String title() {
    return "List figures and who gave them";
  }

  @Override
  public String description() {
    return """
    Lists the figures of the articles that match, each with its words, the interval [low, \
    high] that they allow (null is an open end), unit, what is counted, verb, places, time, \
    speaker and sentence. "article" and "start" say where it stands: cite both, and read on \
    with article(id, offset); a start below 0 is in the title. Parts of the query that ask for \
    figures or speakers pick among the figures; the other parameters ask more of each of them.\
    """;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        NewsTool.query("place:Haiti; Titanic figure:\"dead > 1000\"; said-by:\"Red Cross\""),
        Parameter.text("counted", "What is counted: dead, troops; names of the same, too."),
        Parameter.text("verb", "The verb or one of its class: lost, killed."),
        Parameter.text("place", "A place that the figure is about, or that lies around it."),
        Parameter.text("by", "Who says so."),
        Parameter.text("kind", "count, money, percent, length, duration ..."),
        Parameter.text("from", "First day, month or year that it speaks of: 2010-01."),
        Parameter.text("to", "Last day, month or year."),
        Parameter.text("min", "Surely no less: 100, 2 million, 600 mi, $1bn."),
        Parameter.text("max", "Surely no more."),
        Parameter.flag("possibly", "Take min and max as met where the words allow it."),
        Parameter.choice(
            "sort",
            ClaimSort.class,
            "article (best article first) if not given; date: earliest first; value: largest"
                + " first."),
        Parameter.flag(
            "facets", "Count the claims by speaker, cue, kind, what is counted and verb, too."),
        Parameter.limit("limit", USUAL, MOST, "Figures"),
        Parameter.offset("offset", "Figures to pass over."));
  }

  @Override
  public Answer answer(Searcher searcher, Given given) throws IOException, QueryException, Refusal {
    ClaimWishes wishes =
        new ClaimWishes(
            given.textOrNull("counted"),
            given.textOrNull("verb"),
            given.textOrNull("place"),
            given.textOrNull("by"),
            given.textOrNull("kind"),
            given.textOrNull("from"),
            given.textOrNull("to"),
            given.textOrNull("min"),
            given.textOrNull("max"),
            given.flag("possibly"));
    ClaimRequest request =
        new ClaimRequest(
            given.text("query"),
            wishes.filters(""),
            given.whole("offset"),
            given.whole("limit"),
            given.choice("sort", ClaimSort.ARTICLE),
            given.flag("facets") ? FACET_VALUES : 0);
    Answer answer =
        Answer.printed(
            mapper,
            out -> {
              try (ClaimListJson list = new ClaimListJson(out, row -> null)) {
                searcher.claims(request, list);
              }
            });
    long all = ((Number) answer.fields().getOrDefault("total", 0)).longValue();
    int shown = answer.objects("claims").size();
    return answer.more(Answer.rest("claims", request.offset(), shown, all));
  }
}
