package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command as a user types it, on the sample corpus and a real index. */
final class CommandsTest {
  private static final int WIDTH = 80;

  @TempDir static Path folder;

  private static Path corpus;
  private static Path index;
  private static Run first;

  record Run(int exit, String out, String err) {}

  @BeforeAll
  static void indexTheCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    for (Path file : files()) {
      Files.copy(file, corpus.resolve(file.getFileName()));
    }
    index = folder.resolve("index");
    first = run("index", corpus.toString(), "--index", index.toString());
  }

  @Test
  void indexTellsHowEachArticleEndedAndWhatToTypeNext() throws IOException {
    assertEquals(0, first.exit(), first.err());
    assertEquals("", first.err());
    int files = files().size();
    assertTrue(first.out().startsWith("Looked at " + files + " files, read " + files), first.out());
    assertEquals(sum(first.out()), number(first.out(), "articles in all"));
    assertTrue(number(first.out(), "indexed") >= files, first.out());
    assertEquals(1, number(first.out(), "duplicate"), "one file stands there under two names");
    assertEquals(1, number(first.out(), "replaced"), "one page was corrected");
    assertTrue(first.out().contains("Naoto Kan"), first.out());
    assertTrue(first.out().contains("Not in English  4 articles, found by words"), first.out());
    assertTrue(first.out().contains("dateline search 'actor:"), first.out());
  }

  @Test
  void theCommandsThatIndexSuggestsAnswer() {
    Matcher suggested = Pattern.compile("dateline (search|claims) '([^']*)'").matcher(first.out());
    int commands = 0;
    while (suggested.find()) {
      Run run = run(suggested.group(1), suggested.group(2), "--index", index.toString());
      assertEquals(0, run.exit(), run.err());
      assertTrue(!run.out().startsWith("0 "), run.out());
      commands++;
    }
    assertEquals(2, commands);
  }

  @Test
  void placesTellHowOftenWhereAndByWhichNames() {
    Run run = run("places", "--limit", "3", "--index", index.toString());
    assertEquals(0, run.exit(), run.err());
    String shown = run.out();
    assertTrue(shown.contains(" places in "), shown);
    assertTrue(shown.contains("United States"), shown);
    assertTrue(shown.contains("39.83 N 98.58 W"), shown);
    assertTrue(shown.contains("as United States "), shown);
    assertTrue(shown.contains("More: --offset 3"), shown);
    assertTrue(shown.lines().allMatch(line -> line.length() <= WIDTH), shown);
    Run next = run("places", "--limit", "1", "--offset", "3", "--index", index.toString());
    assertFalse(next.out().contains("39.83 N"), next.out());
  }

  @Test
  void placesOfAQueryAreCountedInItsArticlesAlone() throws IOException {
    Run run = run("places", "place:Chernobyl", "--json", "--index", index.toString());
    assertEquals(0, run.exit(), run.err());
    String name = "";
    int articles = 0;
    int matching = 0;
    try (JsonParser json = new JsonFactory().createParser(run.out())) {
      while (json.nextToken() != null) {
        if (json.currentToken().isScalarValue() && "articles".equals(json.currentName())) {
          boolean first = matching == 0;
          matching = first ? json.getIntValue() : matching;
          articles = first ? 0 : Math.max(articles, json.getIntValue());
        } else if (name.isEmpty() && "name".equals(json.currentName())) {
          name = String.valueOf(json.nextTextValue());
        }
      }
    }
    assertEquals("Chernobyl", name);
    assertTrue(matching > 1);
    assertEquals(matching, articles);
  }

  @ParameterizedTest(name = "{0} is found as {1}")
  @CsvSource({"Myanmar,Burma", "Sri Lanka,Ceylon", "London,Londres", "Moscow,Москва", "US,USA"})
  void aPlaceIsFoundByAnyOfItsNames(String usual, String other) {
    String found = run("search", "place:\"" + usual + "\"", "--index", index.toString()).out();
    String same = run("search", "place:\"" + other + "\"", "--index", index.toString()).out();
    assertTrue(number(found) > 0, found);
    assertEquals(number(found), number(same));
  }

  @Test
  void aQueryForPlacesThatCannotBeReadIsPointedAt() {
    Run run = run("places", "place:(", "--index", index.toString());
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("^"), run.err());
  }

  @Test
  void aDumpIsImportedUsedAndRemoved() throws IOException {
    Path own = folder.resolve("own.bin");
    Path dump = folder.resolve("dump.txt");
    String row =
        "90000001\tZyrkovets\tZyrkovets\t\t51.1\t34.9\tP\tPPL\tUA\t\t18\t\t\t\t90\t\t\tEtc/UTC\t\n";
    Files.writeString(dump, row + "half a row\n");
    String before = System.getProperty("dateline.gazetteer", "");
    System.setProperty("dateline.gazetteer", own.toString());
    try {
      assertTrue(run("gazetteer").out().contains("come with the program"));
      Run imported = run("gazetteer", "import", dump.toString());
      assertEquals(0, imported.exit(), imported.err());
      assertEquals(1, number(imported.out(), "new places"), imported.out());
      assertTrue(imported.out().contains("line 2: expected 19 columns"), imported.out());
      assertTrue(run("gazetteer").out().contains("dump.txt, 2 rows"));
      Files.writeString(own, "damaged");
      Run broken = run("annotate", dump.toString());
      assertEquals(1, broken.exit());
      assertTrue(broken.err().contains("'dateline gazetteer import'"), broken.err());
      assertTrue(run("gazetteer", "remove").out().startsWith("Removed "));
      assertTrue(run("gazetteer", "remove").out().startsWith("There was nothing to remove"));
      assertEquals(1, run("gazetteer", "import", folder + "/none.zip").exit());
    } finally {
      System.setProperty("dateline.gazetteer", before);
    }
  }

  @Test
  void aSecondRunReadsNothing() {
    Run second = run("index", corpus.toString(), "--index", index.toString());
    assertTrue(second.out().contains(", read 0, "), second.out());
    assertEquals(
        number(first.out(), "indexed") + number(first.out(), "replaced"),
        number(second.out(), "unchanged"));
    assertEquals(number(first.out(), "articles in all"), number(second.out(), "articles in all"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          actor:"Neil Armstrong"                 | corpus/apollo-landing-1969-07-21.txt
          person:armstrong Pacific               | corpus/apollo-splashdown-1969-07-24.txt.gz
          place:Japan date:2012                  | corpus/tohoku-year-on-2012.pdf
          place:Haiti figure:"dollars > 1000000000" | corpus/haiti-toll-2011.html
          séisme lang:fr                         | corpus/seisme-haiti-2010-01-24.txt
          date:1966                              | dn-1966-0730
          """)
  void searchFinds(String query, String id) {
    Run run = run("search", query, "--index", index.toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains(id), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= WIDTH), run.out());
  }

  @Test
  void aFacetChoiceNarrowsTheAnswer() {
    Run all = run("search", "place:Japan", "--index", index.toString());
    Run one = run("search", "place:Japan", "--facet", "month=2012", "--index", index.toString());
    assertTrue(number(all.out()) > number(one.out()), one.out());
    assertEquals(1, number(one.out()));
  }

  @Test
  void claimsShowTheIntervalTheWordsAndTheReference() {
    Run run = run("claims", "place:Japan", "--limit", "100", "--index", index.toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("LOW"), run.out());
    assertTrue(Pattern.compile("10,000 +– +– over 10,000").matcher(run.out()).find(), run.out());
    assertTrue(Pattern.compile("corpus/tohoku\\S+ @\\d+").matcher(run.out()).find(), run.out());
  }

  @Test
  void anAnswerThatGoesOnSaysHowToSeeMore() {
    for (String command : List.of("search", "claims")) {
      Run one = run(command, "place:Japan", "--limit", "1", "--index", index.toString());
      assertTrue(one.out().contains("More: --offset 1"), one.out());
      Run next =
          run(command, "place:Japan", "--limit", "1", "--offset", "1", "--index", index.toString());
      assertTrue(next.out().contains("More: --offset 2"), next.out());
    }
  }

  @Test
  void showTellsOfEarlierVersionsAndPrintsThem(@TempDir Path folder) throws IOException {
    Path file = Files.createDirectory(folder.resolve("news")).resolve("fire.txt");
    String home = folder.resolve("index").toString();
    for (String count : List.of("12", "21")) {
      Files.writeString(
          file, "Police in the town said on Monday that " + count + " people were hurt there.");
      assertEquals(0, run("index", file.toString(), "--index", home).exit());
    }
    Run now = run("show", "news/fire.txt", "--index", home);
    assertTrue(now.out().contains("[21 people]"), now.out());
    String more = "Earlier version, no date: dateline show news/fire.txt --earlier 1";
    assertTrue(now.out().endsWith(more + "\n"), now.out());
    Run before = run("show", "news/fire.txt", "--earlier", "1", "--index", home);
    assertTrue(before.out().contains("that 12 people were hurt"), before.out());
    Run json = run("show", "news/fire.txt", "--earlier", "1", "--json", "--index", home);
    assertTrue(json.out().contains("that 12 people were hurt"), json.out());
    Run none = run("show", "news/fire.txt", "--earlier", "2", "--index", home);
    assertEquals(1, none.exit());
    assertEquals(
        "dateline: news/fire.txt has 1 earlier version, so there is none for --earlier 2.\n",
        none.err());
    Files.move(file, file.resolveSibling("moved.txt"));
    Run moved = run("index", folder.resolve("news").toString(), "--index", home);
    assertTrue(moved.out().contains("Of the unchanged articles, 1 has moved."), moved.out());
    assertTrue(run("search", "hurt", "--index", home).out().startsWith("1 article "));
  }

  @Test
  void showMarksMentionsAndWhatIsNoPartOfTheStory() {
    Run run = run("show", "corpus/tohoku-tabloid-2011-03-17.txt", "--index", index.toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("{AFP} A boat lies on a roof in [Otsuchi]"), run.out());
    assertTrue(run.out().contains("{[/caption]}"), run.out());
    assertTrue(run.out().contains("{By Dirk Mallory, Chief Reporter}"), run.out());
    assertTrue(run.out().contains("Prime Minister [Naoto Kan]"), run.out());
  }

  @Test
  void showSuggestsTheNearestId() {
    Run run = run("show", "corpus/tohoku-2011-03-21.txt", "--index", index.toString());
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("Did you mean corpus/tohoku-2011-03-12.txt"), run.err());
  }

  @Test
  void statusTellsWhatTheIndexHoldsAndHowTheLastRunEnded() {
    Run run = run("status", "--index", index.toString());
    assertEquals(0, run.exit(), run.err());
    assertEquals(number(first.out(), "indexed"), number(run.out(), "articles"));
    assertTrue(run.out().contains("Last run that changed it"), run.out());
    assertEquals(number(first.out(), "articles in all"), number(run.out(), "articles in all"));
  }

  @Test
  void jsonIsReadable() throws IOException {
    List<String> commands = List.of("search", "claims");
    for (String command : commands) {
      assertTrue(
          tokens(run(command, "place:Japan", "--json", "--index", index.toString()).out()) > 50);
    }
    assertTrue(
        tokens(run("show", "dn-1966-0730", "--json", "--index", index.toString()).out()) > 50);
    assertTrue(tokens(run("annotate", "corpus/archive.jsonl").out()) > 50);
  }

  @Test
  void compareLaysFiguresSideBySide() throws IOException {
    Run run = run("compare", "place:Haiti", "--limit", "1", "--index", index.toString());
    assertEquals(0, run.exit());
    String killed = run.out().substring(run.out().indexOf("killed"));
    assertTrue(killed.startsWith("killed, Haiti  DISAGREE\n  low 45,000 · "), run.out());
    assertTrue(killed.contains("about 50,000 bodies"), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    String json =
        run("compare", "place:Haiti", "--json", "--limit", "1", "--index", index.toString()).out();
    assertTrue(json.contains("\"verdict\" : \"disagree\""), json);
    assertTrue(tokens(json) > 50);
  }

  @Test
  void compareWithNothingBesideAnythingSaysSo() throws IOException {
    Run run = run("compare", "gagarin sputnik titanic", "--index", index.toString());
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("0 groups from 0 claims"), run.out());
  }

  @Test
  void annotateExplainsWhatItFound() throws IOException {
    Path file = folder.resolve("told.jsonl");
    Files.writeString(
        file,
        "{\"id\": \"told\", \"title\": \"Nine huts\", \"body\": \"Up to 900 huts burned.\"}\n");
    String read = run("annotate", "--explain", file.toString()).out();
    assertEquals(
        """
        told  Nine huts
        title 0-9  "Nine huts"
            figure: count, 9, counted huts
              value     "Nine"                   number in words (number-words.tsv)
              counted   "huts"                   noun behind the number
        0-14  "Up to 900 huts"
            figure: count, at most 900, counted huts
              value     "900"                    number in digits
              bound     "Up to"                  hedges.tsv: up to, at_most
              counted   "huts"                   noun behind the number
              verb      "burned"                 nearest main verb of the clause
        """,
        read.substring(0, read.indexOf("\n\n") + 1));
    String json = run("annotate", "--explain", "--format", "jsonl", file.toString()).out();
    String bound =
        "{\"slot\":\"bound\",\"start\":0,\"end\":5,\"words\":\"Up to\",\"rule\":\"hedges.tsv: up to, at_most\"}";
    assertTrue(json.contains(bound), json);
    assertFalse(run("annotate", file.toString()).out().contains("reasons"));
  }

  @Test
  void annotateKeepsTheOrderOfTheInputAndGoesOnAfterAMistake() throws IOException {
    Path file = folder.resolve("wire.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines
          .append("{\"id\": \"n")
          .append(i)
          .append("\", \"body\": \"Number ")
          .append(i)
          .append(" came.\"}\n");
    }
    Files.writeString(file, lines.insert(0, "{oops\n").toString());
    Run run = run("annotate", file.toString());
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("wire.jsonl, line 1: "), run.err());
    List<String> out = run.out().lines().toList();
    assertEquals(200, out.size());
    for (int i = 0; i < 200; i++) {
      assertTrue(out.get(i).startsWith("{\"id\":\"n" + i + "\""), out.get(i));
    }
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = run("index", empty.toString(), "--index", folder.resolve("empty-index").toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("There is nothing to read in"), run.out());
  }

  @Test
  void aDamagedFileIsQuarantinedWithItsReason() throws IOException {
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    Files.writeString(
        mixed.resolve("good.txt"), "Ann Lee said on Monday that 12 people left the town of Leeds.");
    Files.write(mixed.resolve("bad.pdf"), "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII));
    Run run = run("index", mixed.toString(), "--index", folder.resolve("mixed-index").toString());
    assertEquals(0, run.exit(), run.err());
    assertEquals(1, number(run.out(), "indexed"));
    assertEquals(1, number(run.out(), "quarantined"));
    assertTrue(Pattern.compile("bad\\.pdf: ").matcher(run.out()).find(), run.out());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          serch x                            | 2 | Did you mean
          index                              | 2 | Missing required parameter
          index no-such-folder               | 1 | there is no no-such-folder
          search --limit many x              | 2 | 'many' is not a whole number
          search --sort best x               | 2 | expected one of
          search --facet place x             | 2 | dimension=value
          search "unclosed --index INDEX     | 2 | ^
          search plce:Japan --index INDEX    | 2 | Did you mean place:?
          search x --index no-such-index     | 1 | no index in no-such-index
          show --index INDEX                 | 2 | Missing required parameter
          gazetteer import corpus            | 1 | corpus is a folder: name the file in it
          annotate no-such-file              | 1 | there is no no-such-file
          """)
  void aMistakeIsAnsweredByASentence(String typed, int exit, String part) {
    Run run = run(typed.replace("INDEX", index.toString()).split(" +"));
    assertEquals(exit, run.exit(), run.err());
    assertTrue(run.err().contains(part), run.err());
    assertTrue(run.err().startsWith("dateline: "), run.err());
    assertTrue(!run.err().contains("\tat "), run.err());
    assertEquals("", run.out());
  }

  private static List<Path> files() throws IOException {
    try (var listing = Files.list(Path.of("corpus"))) {
      return listing.filter(file -> !file.endsWith("README.md")).toList();
    }
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit;
    try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      exit = Main.run(new Screen(outStream, errStream, false, false, WIDTH), arguments);
    }
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The number that the answer begins with. */
  private static long number(String out) {
    return Long.parseLong(out.substring(0, out.indexOf(' ')).replace(",", ""));
  }

  /** The number in the row of this label. */
  private static long number(String out, String label) {
    Matcher row = Pattern.compile("(?m)^  " + label + " +([\\d,]+)$").matcher(out);
    return row.find() ? Long.parseLong(row.group(1).replace(",", "")) : 0;
  }

  private static long sum(String out) {
    long sum = 0;
    for (String outcome :
        List.of("indexed", "replaced", "unchanged", "duplicate", "quarantined", "removed")) {
      sum += number(out, outcome);
    }
    return sum;
  }

  private static int tokens(String json) throws IOException {
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
