package dateline.mcp;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real command as a child process, asked by the SDK's own client. */
final class AssistantTest {
  @TempDir static Path folder;

  private static McpSyncClient client;

  @BeforeAll
  static void connect() throws Exception {
    NewsIndex.write(folder);
    client = connected(folder, line -> {});
  }

  private static McpSyncClient connected(Path index, Consumer<String> log) {
    ServerParameters server =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args("-Ddateline.gazetteer=none", "dateline.cli.Main", "mcp", "-i", index.toString())
            .addEnvVar("CLASSPATH", System.getProperty("java.class.path"))
            .build();
    StdioClientTransport streams = new StdioClientTransport(server, McpJsonDefaults.getMapper());
    streams.setStdErrorHandler(log);
    McpSyncClient connected =
        McpClient.sync(streams)
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60))
            .build();
    connected.initialize();
    return connected;
  }

  @AfterAll
  static void disconnect() {
    client.closeGracefully();
  }

  @Test
  void saysWhatItIsAndHowToUseIt() {
    assertEquals("dateline", client.getServerInfo().name());
    assertEquals("2025-11-25", client.getCurrentInitializationResult().protocolVersion());
    assertTrue(client.getServerInstructions().contains("Cite the article id"));
    assertNotNull(client.ping());
  }

  @Test
  void everyToolAndParameterIsDescribedAndOnlyReads() {
    List<Tool> tools = client.listTools().tools();
    assertEquals(
        List.of("search", "facets", "claims", "compare", "article"),
        tools.stream().map(Tool::name).toList());
    for (Tool tool : tools) {
      assertTrue(tool.description().length() > 100, tool.name());
      assertTrue(tool.annotations().readOnlyHint(), tool.name());
      McpJsonDefaults.getSchemaValidator().assertConforms(tool.name(), tool.inputSchema());
      Json properties = new Json(tool.inputSchema()).at("properties");
      for (Object name : assertInstanceOf(Map.class, properties.value()).keySet()) {
        assertFalse(properties.at(name, "description").text().isBlank(), tool.name());
      }
    }
  }

  @Test
  void textAndStructureOfAnAnswerAreTheSame() throws Exception {
    CallToolResult result = call("search", Map.of("query", "earthquake"));
    assertEquals(
        result.structuredContent(),
        McpJsonDefaults.getMapper().readValue(text(result), new TypeRef<Map<String, Object>>() {}));
  }

  @Test
  void aHitLeadsToThePlaceInTheArticle() {
    Json hit = answer("search", Map.of("query", "damage")).at("hits", 0);
    int start = hit.at("snippets", 0, "start").number();
    Json page = answer("article", Map.of("id", hit.at("id").text(), "offset", start));
    assertEquals(start, page.at("offset").number());
    String words = page.at("text").text().substring(0, 20);
    assertTrue(hit.at("snippets", 0, "text").text().contains(words), words);
  }

  @Test
  void pagesOfHitsFollowOneAnotherWithoutGapOrRepetition() {
    Json one = answer("search", Map.of("sort", "oldest", "limit", 3));
    assertEquals(List.of("toll-1.txt", "toll-2.txt", "long.txt"), one.at("hits").texts("id"));
    String next = one.at("next").text();
    assertTrue(one.at("more").text().endsWith("after " + next), next);
    Json two = answer("search", Map.of("sort", "oldest", "limit", 3, "after", next));
    assertEquals(List.of("hostile.txt"), two.at("hits").texts("id"));
    assertTrue(two.at("more").isNull());
  }

  @Test
  void facetsCountWithoutHitsAndTheirValuesNarrow() {
    Json facets = answer("facets", Map.of("facets", List.of("month"), "values", 2));
    assertEquals(4, facets.at("total").number());
    assertEquals(List.of(), facets.at("hits").all());
    assertEquals(List.of("month"), facets.at("facets").texts("name"));
    Json narrowed = answer("search", Map.of("facet", List.of("month=2010-01")));
    assertEquals(2, narrowed.at("total").number());
  }

  @Test
  void claimsSayWhereTheyStandAndHowToGoOn() {
    Json claims = answer("claims", Map.of("by", "Red Cross", "sort", "value", "limit", 1));
    assertEquals(
        "claims 1 to 1 of 2; the next ones with the same arguments and offset 1",
        claims.at("more").text());
    Json claim = claims.at("claims", 0);
    assertEquals("230,000 people", claim.at("words").text());
    Json page =
        answer(
            "article",
            Map.of("id", claim.at("article").text(), "offset", claim.at("start").number()));
    assertTrue(page.at("text").text().startsWith("230,000 people"), page.toString());
  }

  @Test
  void comparisonsAreCutInBothDirections() {
    Json group =
        answer("compare", Map.of("query", "figure:people", "entryLimit", 1, "entryOffset", 1))
            .at("groups", 0);
    assertEquals("disagree", group.at("verdict").text());
    assertEquals(3, group.at("entriesInAll").number());
    assertEquals(
        List.of("100,000 people"),
        group.at("entries").all().stream().map(e -> e.at("claim", "words").text()).toList());
    assertEquals(45_000, group.at("low").number());
  }

  @Test
  void aLongArticleIsReadPageByPage() {
    StringBuilder text = new StringBuilder();
    Json next = new Json(0);
    int pages = 0;
    while (!next.isNull()) {
      Json page = answer("article", Map.of("id", "long.txt", "offset", next.number()));
      String part = page.at("text").text();
      assertTrue(part.length() <= 6000 && !part.isEmpty(), "page of " + part.length());
      text.append(part);
      next = page.at("next");
      assertEquals(next.isNull(), page.at("more").isNull());
      pages++;
    }
    assertEquals(8, pages);
    assertEquals("The wave came 😀 again. ".repeat(2000).strip(), text.toString().strip());
  }

  @Test
  void tagsAreThoseOfThePage() {
    Json whole = answer("article", Map.of("id", "toll-1.txt", "tags", true));
    assertEquals(3, whole.at("figures").all().size());
    Json page =
        answer("article", Map.of("id", "toll-1.txt", "tags", true, "offset", 89, "limit", 60));
    assertEquals(List.of("people"), page.at("figures").texts("counted"));
    int statement = page.at("figures", 0, "attribution").number();
    assertEquals("anna-holt", page.at("attributions", statement, "speaker").text());
    assertTrue(answer("article", Map.of("id", "toll-1.txt")).at("figures").isNull());
  }

  @Test
  void whatASourcePrintsStaysText() {
    Json page = answer("article", Map.of("id", "hostile.txt"));
    assertEquals(NewsIndex.HOSTILE, page.at("text").text());
    assertEquals("A \"trap\"", page.at("title").text());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search  | {"query": "place:Kursk AND ("}  | Expected a word, a phrase or '(' between the parentheses.
          search  | {"query": "plaec:Kursk"}        | Perhaps you meant: place:Kursk
          search  | {"limit": 51}                   | limit is a whole number from 1 to 50, not '51'.
          search  | {"limit": "ten"}                | limit is a whole number from 1 to 50, not 'ten'.
          search  | {"query": 5}                    | query is text, not '5'.
          search  | {"sort": "best"}                | sort is one of relevance, newest, oldest, nearest, largest, smallest, not 'best'.
          search  | {"facet": "month"}              | a facet choice is dimension=value
          search  | {"after": "x"}                  | 'x' is no cursor
          search  | {"q": "x"}                      | There is no parameter 'q'; there are query, facet, sort, limit, after.
          facets  | {"facets": ["colour"]}          | there is no facet "colour"
          claims  | {"min": "many"}                 | min many
          claims  | {"offset": -1}                  | offset is a whole number from 0 up, not '-1'.
          claims  | {"possibly": "perhaps"}         | possibly is true or false, not 'perhaps'.
          article | {}                              | The parameter id is missing.
          article | {"id": "toll-3.txt"}            | Did you mean toll-1.txt or toll-2.txt?
          article | {"id": "long.txt", "offset": 99999} | The text ends at
          """)
  void aMistakeIsAnErrorThatSaysWhatToDo(String tool, String arguments, String sentence)
      throws Exception {
    CallToolResult result = call(tool, read(arguments));
    assertTrue(result.isError(), text(result));
    assertTrue(text(result).contains(sentence), text(result));
  }

  @Test
  void aMistakeInAQueryIsShownUnderIt() {
    CallToolResult result = call("search", Map.of("query", "place:Kursk AND (drone OR"));
    assertEquals(
        """
        This query cannot be read:
        place:Kursk AND (drone OR
                                 ^
        Expected a word, a phrase or '(' after OR.\
        """,
        text(result));
  }

  @Test
  void whatIsIndexedMeanwhileIsFoundAndAnIndexThatGoesIsAnError(@TempDir Path other)
      throws Exception {
    NewsIndex.add(other, "old.txt", "2009-01-01", "A hill", "The hill was quiet.");
    CallToolRequest search = CallToolRequest.builder("search").arguments(Map.of()).build();
    try (McpSyncClient live = connected(other, line -> {})) {
      assertEquals(1, total(live.callTool(search)));
      NewsIndex.add(other, "new.txt", "2009-01-02", "A volcano", "The hill smoked.");
      assertEquals(2, total(live.callTool(search)));
      try (Stream<Path> files = Files.list(other)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      CallToolResult gone = live.callTool(search);
      assertTrue(gone.isError());
      assertTrue(text(gone).startsWith("The index cannot be read: "), text(gone));
      NewsIndex.add(other, "anew.txt", "2009-01-03", "A lake", "The lake was quiet.");
      assertEquals(1, total(live.callTool(search)));
    }
  }

  @Test
  void aFaultyLineOfTheUsersIsToldOnceAndDoesNotStopTheAnswers(@TempDir Path other)
      throws Exception {
    NewsIndex.add(other, "a.txt", "2009-01-01", "A hill", "Anna Holt said the hill was quiet.");
    BlockingQueue<String> log = new LinkedBlockingQueue<>();
    CallToolRequest search = CallToolRequest.builder("search").arguments(Map.of()).build();
    try (McpSyncClient live = connected(other, log::add)) {
      Files.writeString(other.resolve("actors.tsv"), "renam\tAnna Holt\tGovernor Holt\n");
      assertEquals(1, total(live.callTool(search)));
      assertEquals(1, total(live.callTool(search)));
      List<String> told = new ArrayList<>();
      while (!told.contains("Until it is mended, what was said before holds.")) {
        told.add(requireNonNull(log.poll(30, TimeUnit.SECONDS), told::toString));
      }
      assertTrue(told.contains("  renam Anna Holt Governor Holt"), told::toString);
    }
    assertEquals(List.of(), List.copyOf(log), "once");
  }

  private static Map<String, Object> read(String json) throws IOException {
    return McpJsonDefaults.getMapper().readValue(json, new TypeRef<Map<String, Object>>() {});
  }

  private static CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static Json answer(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertFalse(result.isError(), text(result));
    return new Json(result.structuredContent());
  }

  private static int total(CallToolResult result) {
    return new Json(result.structuredContent()).at("total").number();
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }
}
