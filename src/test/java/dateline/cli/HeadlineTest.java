package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first line of a text file, where it is a headline, is shown as a title is. */
class HeadlineTest {
  private static final String TEXT =
      """
      Storm takes ten ships off Lisbon

      LISBON, Jan 5, 2011 (Agency) - Ten ships sank off the coast of Portugal in the night to Monday, \
      and two men are missing, officials said.
      """;

  @TempDir static Path home;

  @BeforeAll
  static void index() throws IOException {
    Path news = Files.createDirectory(home.resolve("news"));
    Files.writeString(news.resolve("storm.txt"), TEXT);
    run("index", news.toString());
  }

  @Test
  void searchShowsItAboveTheStory() {
    assertEquals(
        """
        1 article  read as: ships

        1. Storm takes ten ships off Lisbon
           2011-01-05  Agency  news/storm.txt
           Ten *ships* sank off the coast of Portugal in the night to Monday, and two men are missing, officials said.
        """,
        run("search", "ships", "--facets", "0"));
  }

  @Test
  void aMatchInTheHeadlineAloneShowsTheBeginningOfTheStory() {
    assertEquals(
        """
        1 article  read as: takes

        1. Storm takes ten ships off Lisbon
           2011-01-05  Agency  news/storm.txt
           LISBON, Jan 5, 2011 (Agency) - Ten ships sank off the coast of Portugal in the night to Monday, and two men are missing, officials said.
        """,
        run("search", "takes", "--facets", "0"));
  }

  @Test
  void claimsBearIt() {
    String claims = run("claims", "figure:2", "--json");
    assertTrue(claims.contains("\"title\" : \"Storm takes ten ships off Lisbon\""), claims);
  }

  @Test
  void showPrintsItOnce() {
    List<String> lines = run("show", "news/storm.txt").lines().limit(4).toList();
    assertEquals("Storm takes ten ships off Lisbon", lines.get(0));
    assertEquals("2011-01-05 (dateline)  Agency  en  news/storm.txt", lines.get(1));
    assertEquals("", lines.get(2));
    assertEquals("[LISBON], Jan 5, 2011 {(Agency) -} [Ten ships]", lines.get(3).substring(0, 46));
  }

  private static String run(String... command) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--index", home.resolve("index").toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream unread = new PrintStream(OutputStream.nullOutputStream());
    Screen screen = new Screen(printed, unread, false, false, 200);
    assertEquals(Main.DONE, Main.run(screen, args.toArray(String[]::new)));
    return out.toString(StandardCharsets.UTF_8);
  }
}
