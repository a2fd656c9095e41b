package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline actors} as a user types it, on three small articles. */
final class ActorsCommandTest {
  @TempDir static Path folder;

  private static Path index;

  record Run(int exit, String out, String err) {}

  @BeforeAll
  static void index() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.txt"),
        "OSLO, March 3, 2003 - President Bush met Anna Holt, the governor. “Holt is right,” Bush"
            + " said.\n");
    Files.writeString(
        news.resolve("b.txt"),
        "OSLO, March 4, 2003 - George W. Bush left on Tuesday. Anna K. Holt of the World Bank stayed.\n");
    Files.writeString(news.resolve("c.txt"), "OSLO, March 9, 2003 - Mr Falk sang.\n");
    Files.writeString(
        news.resolve("d.txt"), "OSLO, March 20, 2003 - The singer Eva Falk has left Oslo.\n");
    index = folder.resolve("index");
    assertEquals(0, run("index", news.toString(), "--index", index.toString()).exit());
  }

  @BeforeEach
  void withoutCorrections() throws IOException {
    Files.deleteIfExists(index.resolve("actors.tsv"));
  }

  @Test
  void actorsAreListedWithTheirNamesAndDays() {
    assertEquals(
        """
        6 actors in 4 articles  read as: *:*

        ARTICLES  ACTOR
               2  George W. Bush  person
                  also Bush · 2003-03-03 to 2003-03-04 · Wikidata Q207
               1  Anna Holt  person
                  also Holt · 2003-03-03
               1  Anna K. Holt  person
                  2003-03-04
        More: --offset 3
        """,
        run("actors", "--limit", "3", "--index", index.toString()).out());
  }

  @Test
  void reasonsSayWhyANameIsTheActors() {
    assertEquals(
        """
        2 actors in 1 article  read as: actor:"Anna Holt"

        ARTICLES  ACTOR
               1  Anna Holt  person
                  also Holt · 2003-03-03
                  “Anna Holt” full name (news/a.txt)
                  “Anna Holt” called governor (news/a.txt)
                  “Holt” surname of Anna Holt (news/a.txt)
               1  George W. Bush  person
                  also Bush · 2003-03-03 · Wikidata Q207
                  “Bush” president from 2001-01-20 (news/a.txt)
        """,
        run("actors", "actor:\"Anna Holt\"", "--reasons", "--index", index.toString()).out());
  }

  @Test
  void aSurnameAloneIsPerhapsTheOneFullNameOfThoseWeeks() {
    Run run = run("actors", "actor:Falk", "--index", index.toString());
    assertTrue(run.out().contains("2003-03-09 · perhaps Eva Falk\n"), run.out());
  }

  @Test
  void namesakesAreListedApartWithTheReasonAndHowToChooseOne() throws IOException {
    Path news = Files.createDirectory(folder.resolve("namesakes"));
    Files.writeString(
        news.resolve("a.txt"),
        "OSLO, March 3, 2003 - Finance Minister Ole Lund has resigned. Lund, 50, gave no reason.\n");
    Files.writeString(
        news.resolve("b.txt"),
        "OSLO, March 4, 2003 - Ole Lund, the Brann goalkeeper, broke a finger on Tuesday.\n");
    Files.writeString(news.resolve("c.txt"), "OSLO, March 5, 2003 - Ole Lund left Oslo.\n");
    String[] end = {"--index", folder.resolve("lunds").toString()};
    assertEquals(0, run("index", news.toString(), end[0], end[1]).exit());
    Run list = run("actors", "actor:\"Ole Lund\"", "--reasons", end[0], end[1]);
    assertTrue(
        list.out()
            .contains(
                """
                       1  Ole Lund (goalkeeper)  person
                          also Ole Lund · 2003-03-04
                          “Ole Lund (goalkeeper)” not the others with the name: what they are
                          called contradicts it, by roles.tsv
                          “Ole Lund” full name (namesakes/b.txt)
                          “Ole Lund” called goalkeeper (namesakes/b.txt)
                """),
        list.out());
    assertTrue(list.out().contains("       2  Ole Lund (minister)  person\n"), list.out());
    Run chosen = run("search", "actor:\"Ole Lund (goalkeeper)\"", end[0], end[1]);
    assertTrue(chosen.out().startsWith("1 article "), chosen.out());
    Run claims = run("claims", "actor:\"Ole Lund (minister)\"", end[0], end[1]);
    assertTrue(claims.out().startsWith("1 claim "), claims.out());
  }

  @Test
  void aCorrectionHoldsForListAndSearch() throws IOException {
    Path mine = folder.resolve("mine.tsv");
    Files.writeString(mine, "same-as\tAnna Holt\tAnna K. Holt\n");
    String[] end = {"--actors", mine.toString(), "--index", index.toString()};
    Run list = run("actors", "holt", end[0], end[1], end[2], end[3]);
    assertTrue(list.out().contains("       2  Anna K. Holt  person"), list.out());
    Run search = run("search", "actor:\"Anna Holt\"", end[0], end[1], end[2], end[3]);
    assertTrue(search.out().startsWith("2 articles"), search.out());
    assertTrue(search.out().contains("Also looked for: Anna K. Holt."), search.out());
  }

  @Test
  void aWrongLineIsNamedInOneSentence() throws IOException {
    Files.writeString(index.resolve("actors.tsv"), "# mine\nsame\tA\tB\n");
    Run run = run("actors", "--index", index.toString());
    assertEquals(Main.MISUSED, run.exit());
    assertEquals("", run.out());
    assertEquals(
        "dateline: "
            + index.resolve("actors.tsv")
            + ", line 2: \"same\" is none of same-as, not-same-as, hide and rename; write one of"
            + " them, a tab and a name\n"
            + "  same A B\n"
            + "  ^\n",
        run.err());
  }

  @Test
  void aWrongLineOfPlacesIsNamedToo() throws IOException {
    Files.writeString(index.resolve("places.tsv"), "hide\n");
    Run run = run("search", "sang", "--index", index.toString());
    Files.delete(index.resolve("places.tsv"));
    assertEquals(Main.MISUSED, run.exit());
    assertEquals(
        "dateline: "
            + index.resolve("places.tsv")
            + ", line 1: hide takes one name with a tab before each; there are 0\n"
            + "  hide\n"
            + "      ^\n",
        run.err());
  }

  @Test
  void aWrongLineDoesNotKeepAnArticleFromBeingShown() throws IOException {
    Files.writeString(index.resolve("actors.tsv"), "same\tA\tB\n");
    Run run = run("show", "news/c.txt", "--index", index.toString());
    assertEquals(Main.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("Mr [Falk] sang."), run.out());
  }

  @Test
  void aWrongLineDoesNotSpoilARunOfIndex() throws IOException {
    Files.writeString(index.resolve("actors.tsv"), "same\tA\tB\n");
    String news = folder.resolve("news").toString();
    Run run = run("index", news, "--index", index.toString());
    assertEquals(Main.DONE, run.exit(), run.err());
    assertTrue(run.err().contains("dateline: left aside: " + index), run.err());
    assertTrue(run.out().contains("Persons"), run.out());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Run run = run("actors", "--actors", "nowhere.tsv", "--index", index.toString());
    assertEquals(Main.FAILED, run.exit());
    assertEquals("dateline: there is no nowhere.tsv\n", run.err());
  }

  @Test
  void theJsonHasEveryField() throws IOException {
    Run run = run("actors", "--json", "--index", index.toString());
    Set<String> fields = new HashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(run.out())) {
      while (parser.nextToken() != null) {
        fields.add(parser.currentName());
      }
    }
    assertTrue(
        fields.containsAll(
            Set.of("total", "articles", "actors", "id", "kind", "names", "wikidata", "reasons")),
        fields.toString());
  }

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Screen screen =
        new Screen(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            80);
    int exit = Main.run(screen, args);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
