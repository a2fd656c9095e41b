package dateline.mcp;

import dateline.search.FacetChoice;
import dateline.search.QueryException;
import dateline.search.Searcher;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing that an assistant can ask. */
sealed interface NewsTool permits SearchTool, FacetsTool, ClaimsTool, CompareTool, ArticleTool {
  /** What there is, in the order of its use. */
  static List<NewsTool> all(McpJsonMapper mapper) {
    return List.of(
        new SearchTool(mapper),
        new FacetsTool(mapper),
        new ClaimsTool(mapper),
        new CompareTool(mapper),
        new ArticleTool(mapper));
  }

  /** {@code search}. */
  String name();

  /** "Search articles", for people. */
  String title();

  /** What it does, when to use it and what it answers, for an assistant. */
  String description();

  List<Parameter> parameters();

  /**
   * Answers a call.
   *
   * @throws QueryException if the query cannot be read
   * @throws Refusal if another argument cannot
   */
  Answer answer(Searcher searcher, Given given) throws IOException, QueryException, Refusal;

  /** The tool as the protocol describes it. */
  default Tool described() {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Parameter parameter : parameters()) {
      properties.put(parameter.name(), parameter.schema());
      if (parameter.isRequired()) {
        required.add(parameter.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return Tool.builder(name(), schema)
        .title(title())
        .description(description())
        .annotations(
            ToolAnnotations.builder()
                .title(title())
                .readOnlyHint(true)
                .idempotentHint(true)
                .openWorldHint(false)
                .build())
        .build();
  }

  /** The query, where the tool {@code search} explains the language. */
  static Parameter query(String examples) {
    return Parameter.text(
        "query", "In the language of search; empty for everything. Examples: " + examples);
  }

  /** Facet values that are chosen: {@code place=Europe/Russia}. */
  static Parameter facet() {
    return Parameter.texts(
        "facet",
        "Only articles with these facet values, as facets gives them: \"person=Vladimir Putin\","
            + " \"place=Europe/Russia\", \"month=2011-03\"; \"source!=AP\" leaves out. Of several"
            + " values of one facet any will do.");
  }

  /** What was given for {@link #facet}. */
  static List<FacetChoice> choices(Given given) throws Refusal {
    List<FacetChoice> choices = new ArrayList<>();
    for (String typed : given.texts("facet")) {
      try {
        choices.add(FacetChoice.parse(typed));
      } catch (IllegalArgumentException e) {
        throw new Refusal("facet: " + e.getMessage() + ".");
      }
    }
    return choices;
  }
}
