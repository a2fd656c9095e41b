package dateline.mcp;

import dateline.format.AnswerJson;
import dateline.search.Comparison;
import dateline.search.QueryException;
import dateline.search.Searcher;
import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Lays figures about the same thing side by side. */
record CompareTool(McpJsonMapper mapper) implements NewsTool {
  private static final int USUAL_GROUPS = 3;
  private static final int MOST_GROUPS = 5;
  private static final int USUAL_ENTRIES = 10;
  private static final int MOST_ENTRIES = 40;

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String title() {
    return "Compare figures that should agree";
  }

  @Override
  public String description() {
    return """
    Groups the figures that match by what they are about (the same thing counted or the same \
    outcome, in the same place, at times that meet) and says whether they agree, change over \
    the days or disagree: two published within a day cannot both be true. low and high are \
    the lowest and highest number that anybody gives, best the one that most give. An entry is \
    a claim as in claims, oldest first, with the range that its words make plausible; cite its \
    "article" and "start". The largest groups come first; "entriesInAll" says how many entries \
    a group has.\
    """;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        NewsTool.query("place:Haiti; place:Japan figure:dead date:2011-03"),
        Parameter.limit("limit", USUAL_GROUPS, MOST_GROUPS, "Groups"),
        Parameter.offset("offset", "Groups to pass over."),
        Parameter.limit("entryLimit", USUAL_ENTRIES, MOST_ENTRIES, "Entries of each group"),
        Parameter.offset(
            "entryOffset",
            "Entries to pass over in each group: with limit 1 and the offset of a group the rest"
                + " of it."));
  }

  @Override
  public Answer answer(Searcher searcher, Given given) throws IOException, QueryException, Refusal {
    Comparison comparison = searcher.compare(given.text("query"), Comparison.MOST_CLAIMS);
    int offset = given.whole("offset");
    int entryOffset = given.whole("entryOffset");
    int entryLimit = given.whole("entryLimit");
    List<Comparison.Group> groups = part(comparison.groups(), offset, given.whole("limit"));
    List<Comparison.Group> shown =
        groups.stream().map(group -> cut(group, entryOffset, entryLimit)).toList();
    Answer answer = Answer.written(mapper, json -> AnswerJson.write(json, comparison, shown));
    List<Map<String, Object>> objects = answer.objects("groups");
    for (int i = 0; i < objects.size(); i++) {
      objects.get(i).put("entriesInAll", groups.get(i).entries().size());
    }
    return answer.more(Answer.rest("groups", offset, shown.size(), comparison.groups().size()));
  }

  private static Comparison.Group cut(Comparison.Group group, int offset, int limit) {
    return new Comparison.Group(
        group.topic(),
        group.place(),
        group.unit(),
        group.low(),
        group.best(),
        group.high(),
        group.verdict(),
        part(group.entries(), offset, limit));
  }

  private static <T> List<T> part(List<T> list, int offset, int limit) {
    int from = Math.min(offset, list.size());
    return list.subList(from, Math.min(from + limit, list.size()));
  }
}
