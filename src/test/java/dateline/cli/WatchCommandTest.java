package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline watch} as a user types it, beside an index that grows. */
final class WatchCommandTest {
  private static final String FLOOD =
      "The river Oder rose over the dam on Monday and the flood took forty houses, the mayor said.";

  @TempDir Path folder;

  private Path news;
  private Path index;

  @BeforeEach
  void indexOneArticle() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    index = folder.resolve("index");
    article("first.jsonl", "first", FLOOD, "");
    index();
  }

  @Test
  void whatMatchedWhenItWasAddedIsOldAndTheRestIsToldOnce() throws IOException {
    CommandRun added = watch("add", "floods", "flood");
    assertEquals(
        "Watching floods  read as: flood\n1 article that matches by now will not be told.\n",
        added.out(),
        added.err());
    assertTrue(watch("run").out().startsWith("floods: nothing new since 20"));
    article(
        "old.jsonl",
        "old",
        "A flood of long ago drowned the fields of Leba.",
        ", \"date\": \"1925-05-05\"");
    article("other.jsonl", "other", "A drought dried the fields of Leba all summer.", "");
    index();
    String told = watch("run").out();
    assertTrue(told.startsWith("floods: new since 20"), told);
    assertTrue(told.contains("\n1. old\n   1925-05-05  old\n   A *flood* of long ago"), told);
    assertFalse(told.contains("2. "), told);
    assertTrue(watch("run").out().startsWith("floods: nothing new since 20"));
  }

  @Test
  void fromTheStartEverythingIsToldFirst() throws IOException {
    assertTrue(
        watch("add", "floods", "flood", "--from-start").out().contains("1 article will be told"));
    assertEquals(List.of("first"), told());
    assertEquals(List.of(), told());
  }

  @Test
  void aCorrectedOrMovedArticleIsNotToldAgain() throws IOException {
    String url = ", \"url\": \"https://example.org/flood\", \"updated\": \"2020-01-0";
    article("second.jsonl", "second", FLOOD + " Nobody was hurt.", url + "1\"");
    index();
    watch("add", "floods", "flood");
    article("first.jsonl", "first", FLOOD + " It was fifty houses, a correction said.", "");
    index();
    assertEquals(List.of(), told(), "the same id");
    article("newer.jsonl", "newer", FLOOD + " Nobody was hurt. One was.", url + "2\"");
    Files.delete(news.resolve("second.jsonl"));
    index();
    assertEquals(List.of(), told(), "the same address");
    Path page = Files.writeString(news.resolve("page.txt"), "Another flood came down the Warta.\n");
    index();
    assertEquals(1, told().size());
    Files.move(page, news.resolve("moved.txt"));
    index();
    assertEquals(List.of(), told(), "the same words");
    Files.writeString(news.resolve("moved.txt"), "Another flood came down the Warta, in spring.\n");
    index();
    assertEquals(List.of(), told(), "the id that the move gave it");
  }

  @Test
  void anArticleThatMatchesOnlySinceItWasCorrectedIsNew() throws IOException {
    article("late.jsonl", "late", "The river rose over the dam on Monday, the mayor said.", "");
    index();
    watch("add", "floods", "flood");
    article(
        "late.jsonl",
        "late",
        "The river rose over the dam on Monday in a flood, the mayor said.",
        "");
    index();
    assertEquals(List.of("late"), told());
  }

  @Test
  void twoArticlesWithTheAddressOfAFrontPageAreTwo() throws IOException {
    watch("add", "floods", "flood");
    String url = ", \"url\": \"https://example.org/\"";
    article("a.jsonl", "a", "A flood came down the valley of the Warta at night.", url);
    index();
    assertEquals(List.of("a"), told());
    article("b.jsonl", "b", "In Leba they still pump out cellars after their spring flood.", url);
    index();
    assertEquals(List.of("b"), told());
  }

  @Test
  void exitCodesTellCronWhetherThereIsNews() throws IOException {
    watch("add", "floods", "flood", "--from-start");
    assertEquals(3, watch("run", "--exit-code").exit());
    assertEquals(0, watch("run", "--exit-code").exit());
    article("a.jsonl", "a", "Another flood.", "");
    index();
    assertEquals(0, watch("run").exit());
  }

  @Test
  void namesChooseAmongWatchesAndChoicesAmongArticles() throws IOException {
    article("leba.jsonl", "leba", "A flood in Warsaw, Poland.", "");
    index();
    watch("add", "floods", "flood", "--from-start");
    watch("add", "poland", "flood", "--facet", "place=Europe/Poland", "--from-start");
    assertEquals(List.of("leba"), told("poland"));
    assertEquals(2, told("floods", "poland").size());
    String list = watch("list").out();
    assertTrue(list.contains("\n  flood --facet place=Europe/Poland\n"), list);
    assertEquals("Removed poland.\n", watch("remove", "poland").out());
    assertFalse(watch("list").out().contains("poland"));
  }

  @Test
  void aFeedIsRss() throws Exception {
    article(
        "a.jsonl",
        "a&b",
        "A flood <b>tore</b> & \\u0001 took",
        ", \"title\": \"Flood & <fire>\","
            + " \"date\": \"2003-03-09T21:30:00+09:00\", \"url\": \"https://example.org/?a=1&b=2\"");
    index();
    watch("add", "floods", "flood", "--from-start");
    String xml = watch("run", "--rss").out();
    SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
    assertEquals("rss_2.0", feed.getFeedType());
    assertEquals(2, feed.getEntries().size());
    SyndEntry entry = feed.getEntries().getFirst();
    assertEquals("Flood & <fire>", entry.getTitle());
    assertEquals("https://example.org/?a=1&b=2", entry.getLink());
    assertEquals("floods a&b", entry.getUri());
    assertEquals(Instant.parse("2003-03-09T12:30:00Z"), entry.getPublishedDate().toInstant());
    assertTrue(entry.getDescription().getValue().startsWith("A flood"), xml);
    assertEquals("floods", entry.getCategories().getFirst().getName());
    assertEquals(
        0,
        new SyndFeedInput()
            .build(new StringReader(watch("run", "--rss").out()))
            .getEntries()
            .size());
  }

  @Test
  void newsThatNobodyTookAreToldAgain() throws IOException {
    watch("add", "floods", "flood", "--from-start");
    String before = state();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (String form : List.of("", "--json", "--rss")) {
      List<String> typed = new ArrayList<>(List.of("watch", "run", "-i", index.toString()));
      typed.addAll(form.isEmpty() ? List.of() : List.of(form));
      assertEquals(1, CommandRun.onto(closed, typed.toArray(String[]::new)).exit());
      assertEquals(before, state());
    }
    assertEquals(List.of("first"), told());
  }

  @Test
  void runsAtOnceTellEachArticleOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      article(i + ".jsonl", "n" + i, "A flood number " + i + " came.", "");
    }
    watch("add", "floods", "flood", "--from-start");
    index();
    List<Callable<List<String>>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(() -> told());
    }
    List<String> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<String>> run : threads.invokeAll(runs)) {
        all.addAll(run.get());
      }
    }
    assertEquals(21, all.size());
    assertEquals(21, all.stream().distinct().count());
  }

  @Test
  void aNewIndexRemembersWhatTheOldOneTold() throws IOException {
    watch("add", "floods", "flood");
    try (var files = Files.list(index)) {
      for (Path file : files.filter(one -> !one.endsWith("watches.tsv")).toList()) {
        Files.delete(file);
      }
    }
    index();
    assertEquals(List.of(), told());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          look\\tfloods                                | line 2: "look" is neither watch nor told
          watch\\tfloods                               | line 2: expected watch, name, added, last run and query
          watch\\ta b\\t2026-01-01T00:00:00Z\\t-\\tx   | line 2: 'a b' is no name of a watch
          watch\\ta\\tyesterday\\t-\\tx                | line 2: "yesterday" is no time like 2026-11-23T16:31:00Z
          watch\\ta\\t2026-01-01T00:00:00Z\\t-\\tx AND | line 2: the query of a cannot be read: Expected
          watch\\ta\\t2026-01-01T00:00:00Z\\t-\\tx\\ty | line 2: a facet choice is dimension=value
          told\\tAAAABBBB                              | line 2: behind "told" and a tab, below a watch
          watch\\ta\\t2026-01-01T00:00:00Z\\t-\\tx\\ntold\\tAAA | line 3: behind "told" and a tab
          watch\\ta\\t2026-01-01T00:00:00Z\\t-\\tx\\nwatch\\ta\\t2026-01-01T00:00:00Z\\t-\\ty | line 3: there is a watch named a above
          """)
  void aFaultyFileIsNamedWithItsLineAndKept(String lines, String fault) throws IOException {
    String text = "# mine\n" + lines.replace("\\t", "\t").replace("\\n", "\n") + "\n";
    Files.writeString(index.resolve("watches.tsv"), text);
    for (String typed : List.of("run", "list", "add b x", "remove a")) {
      CommandRun run = watch(typed.split(" "));
      assertEquals(1, run.exit());
      assertTrue(
          run.err().startsWith("dateline: " + index.resolve("watches.tsv") + ", line "), run.err());
      assertTrue(run.err().contains(fault), run.err());
      assertEquals(text, state());
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          add                          | 2 | Missing required parameter
          add storms                   | 2 | Missing required parameter: 'QUERY'
          add floods storm             | 1 | there is a watch floods for flood; choose another name, or remove it: dateline watch remove floods
          add bad/name storm           | 2 | 'bad/name' is no name of a watch
          add storms (storm            | 2 | ^
          add storms plce:Japan        | 2 | Perhaps you meant: place:Japan
          add storms x --facet y=z     | 2 | There is no facet y
          run storms                   | 1 | there is no watch storms; there is floods
          run --json --rss             | 2 | --json and --rss exclude each other
          remove                       | 2 | Missing required parameter
          remove storms                | 1 | there is no watch storms; there is floods
          lst                          | 2 | Did you mean
          run -i no-such-index         | 1 | no index in no-such-index
          add a b -i no-such-index     | 1 | no index in no-such-index
          list -i no-such-index        | 1 | no index in no-such-index
          """)
  void aMistakeIsAnsweredByASentence(String typed, int exit, String part) throws IOException {
    watch("add", "floods", "flood");
    String before = state();
    CommandRun run = watch(typed.split(" "));
    assertEquals(exit, run.exit(), run.err());
    assertTrue(run.err().startsWith("dateline: "), run.err());
    assertTrue(run.err().contains(part), run.err());
    assertEquals("", run.out());
    assertEquals(before, state());
  }

  @Test
  void withoutWatchesItSaysHowToMakeOne() {
    String how = "There are no watches; make one with: dateline watch add NAME QUERY";
    assertTrue(watch("list").out().startsWith(how));
    assertTrue(watch("run").out().startsWith(how));
    assertEquals(2, CommandRun.of("watch").exit());
  }

  private void article(String file, String id, String body, String fields) throws IOException {
    Files.writeString(
        news.resolve(file), "{\"id\": \"" + id + "\"" + fields + ", \"body\": \"" + body + "\"}\n");
  }

  private void index() {
    CommandRun run = CommandRun.of("index", news.toString(), "-i", index.toString());
    assertEquals(0, run.exit(), run.err());
  }

  private CommandRun watch(String... arguments) {
    List<String> all = new ArrayList<>(List.of("watch"));
    all.addAll(List.of(arguments));
    if (!all.contains("-i")) {
      all.addAll(List.of("-i", index.toString()));
    }
    return CommandRun.of(all.toArray(String[]::new));
  }

  private String state() throws IOException {
    return Files.readString(index.resolve("watches.tsv"));
  }

  /** Ids of the articles that a run tells. */
  private List<String> told(String... names) throws IOException {
    List<String> typed = new ArrayList<>(List.of("run", "--json"));
    typed.addAll(List.of(names));
    CommandRun run = watch(typed.toArray(String[]::new));
    assertEquals(0, run.exit(), run.err());
    List<String> ids = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(run.out())) {
      while (parser.nextToken() != null) {
        if ("id".equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
          ids.add(parser.getText());
        }
      }
    }
    return ids;
  }
}
