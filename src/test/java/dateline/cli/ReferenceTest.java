package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where something stands is told alike by every command: from the body's start, or in the title.
 */
class ReferenceTest {
  @TempDir static Path home;

  private static String index;

  @BeforeAll
  static void index() throws IOException {
    Path news = home.resolve("news.jsonl");
    Files.writeString(
        news,
        """
        {"id": "flood", "title": "Flood leaves 40 dead in Lima", "date": "2003-03-09", \
        "body": "The flood in Lima killed 41 soldiers."}
        {"id": "toll", "title": "Flood leaves 45 dead in Lima", "date": "2003-03-09", \
        "body": "In Lima the flood killed 44 soldiers."}
        """);
    index = home.resolve("index").toString();
    CommandRun.of("index", news.toString(), "--index", index);
  }

  private static void assertPrints(String expected, String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--index";
    all[arguments.length + 1] = index;
    String out = CommandRun.of(all).out();
    assertTrue(out.replaceAll("\\s+", " ").contains(expected), out);
  }

  @Test
  void inTheBodyByItsOffset() {
    assertPrints("2003-03-09 · flood @25", "claims", "soldiers");
    assertPrints("\"41 soldiers\" @25", "search", "figure:soldiers", "--explain");
    assertPrints("flood @25", "compare", "flood");
  }

  @Test
  void inTheTitleByName() {
    assertPrints("2003-03-09 · flood @title", "claims", "dead");
    assertPrints("\"dead\" @title", "search", "title:dead", "--explain");
    assertPrints("flood @title", "compare", "flood");
  }
}
