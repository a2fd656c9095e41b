package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline search --copies} and {@code --distinct} on a story that three papers print. */
final class CopiesOnScreenTest {
  private static final String STORY =
      "The river rose by 4 metres in two days and took the old bridge at Hallein, the fire brigade"
          + " said on Monday. Some 300 people left their homes along the southern bank, and the"
          + " school was closed because its cellar stood under water. The mayor asked everybody to"
          + " stay away from the dam, which engineers were watching through the night. Trains to"
          + " the valley will not run before Friday, the railway said.";

  @TempDir static Path folder;

  private static Path index;

  @BeforeAll
  static void index() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("news.jsonl"),
        line("wire", "2005-06-01", "The Wire", STORY)
            + line("post", "2005-06-02", "Daily Post", STORY + " More on page 7.")
            + line("echo", "2005-06-03", "Valley Echo", "From our desk. " + STORY)
            + line("own", "2005-06-04", "Own News", "A river in spring is a fine sight to see."));
    index = folder.resolve("index");
    assertEquals(0, CommandRun.of("index", news.toString(), "-i", index.toString()).exit());
  }

  private static String line(String id, String date, String source, String body) {
    return "{\"id\": \"%s\", \"date\": \"%s\", \"source\": \"%s\", \"title\": \"High water\", \"body\": \"%s\"}\n"
        .formatted(id, date, source, body);
  }

  @Test
  void aStoryIsShownOnceWithTheNumberOfItsCopies() {
    String shown = search("river");
    assertTrue(shown.startsWith("4 articles"), shown);
    assertEquals(2, shown.lines().filter(line -> line.endsWith("High water")).count(), shown);
    assertTrue(shown.contains("   2 copies\n"), shown);
  }

  @ParameterizedTest(name = "--copies {0}")
  @CsvSource({"1, 1, true", "2, 2, false", "9, 2, false"})
  void asManyCopiesAreNamedAsAreAskedFor(String asked, int named, boolean more) {
    String shown = search("bridge", "--copies", asked);
    assertEquals(
        named,
        shown.lines().filter(line -> line.matches("     2005-06-0[1-3]  .*")).count(),
        shown);
    assertEquals(more, shown.contains("     1 more\n"), shown);
  }

  @Test
  void explainedACopySaysHowMuchOfItIsTheSame() {
    String shown = search("bridge", "--copies", "1", "--explain");
    String why =
        "70 of 74 runs of three words in common (95 %), 3 figures the same, none different";
    assertTrue(shown.replaceAll("\\s+", " ").contains(" post " + why + " 1 more "), shown);
  }

  @Test
  void distinctCountsStoriesInTheTotalAndInTheFacets() {
    String shown = search("river", "--distinct", "--facets", "month");
    assertTrue(shown.startsWith("2 stories in 4 articles"), shown);
    assertTrue(shown.contains("Months  month, in 2 stories"), shown);
    assertTrue(search("river", "--facets", "month").contains("month, in 4 articles"), shown);
  }

  @Test
  void jsonNamesTheCopiesAndCountsTheStories() {
    String json = search("bridge", "--distinct", "--copies", "2", "--json");
    assertTrue(json.contains("\"total\" : 3"), json);
    assertTrue(json.contains("\"stories\" : 1"), json);
    assertTrue(json.contains("\"count\" : 2"), json);
    assertTrue(json.contains("\"sameFigures\" : "), json);
    assertTrue(!search("bridge", "--json").contains("\"stories\""), "only where it is asked");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"-1", "some", "2.5"})
  void aNumberOfCopiesThatIsNoneIsRefused(String typed) {
    CommandRun run = CommandRun.of("search", "river", "--copies", typed, "-i", index.toString());
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("'" + typed + "' is not a whole number from 0 up"), run.err());
  }

  private static String search(String query, String... options) {
    String[] words = new String[options.length + 4];
    words[0] = "search";
    words[1] = query;
    words[2] = "-i";
    words[3] = index.toString();
    System.arraycopy(options, 0, words, 4, options.length);
    CommandRun run = CommandRun.of(words);
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }
}
