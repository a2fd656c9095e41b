package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dateline.format.ClaimCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline claims} as a user types it, on three small articles. */
final class ClaimsCommandTest {
  @TempDir static Path folder;

  private static Path index;

  record Run(int exit, String out, String err) {}

  @BeforeAll
  static void index() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.txt"),
        """
        OSLO, March 3, 2003 - Poland and Germany said that over 200 tanks were sent to Kharkiv.

        Governor Anna Holt said up to 40 soldiers were killed in Kursk.
        """);
    Files.writeString(
        news.resolve("b.jsonl"),
        """
        {"id": "b", "title": "=north in winter", "date": "2003-03-09", "source": "Daily, \\"Post\\"", \
        "body": "Some 500 soldiers were killed in Kursk, Eva Falk said. It was minus 20 degrees Celsius."}
        """);
    Files.writeString(
        news.resolve("c.txt"),
        "OSLO, March 20, 2003 - The bridge in Lima is 600 miles away and cost $3 million.\n");
    index = folder.resolve("index");
    assertEquals(0, run("index", news.toString()).exit());
  }

  @ParameterizedTest(name = "{0} lists {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --counted soldiers --sort date | up to 40 soldiers; Some 500 soldiers
          --counted soldiers --min 100          | Some 500 soldiers
          --counted soldiers --min 30 --possibly --sort date | up to 40 soldiers; Some 500 soldiers
          --counted soldiers --max 40           | up to 40 soldiers
          --verb killed --place Kursk --sort date | up to 40 soldiers; Some 500 soldiers
          --place Europe --kind count --sort value | Some 500 soldiers; over 200 tanks; up to 40 soldiers
          --by Poland                           | over 200 tanks
          --by Germany                          | over 200 tanks
          --by 'Anna Holt'                      | up to 40 soldiers
          --from 2003-03-09 --to 2003-03-12 --sort date | Some 500 soldiers; minus 20 degrees Celsius
          --from 2003-03-04 --to 2003 --sort date --kind count | Some 500 soldiers
          --min 900km                           | 600 miles
          --max $5m --kind money                | $3 million
          figure:soldiers --by Falk             | Some 500 soldiers
          soldiers --sort value --limit 2       | Some 500 soldiers; minus 20 degrees Celsius
          soldiers --offset 3 --limit 1 --sort date | minus 20 degrees Celsius
          --counted boats                       |
          """)
  void filtersAskEachClaim(String typed, @Nullable String words) throws IOException {
    Run run = run(arguments("claims --json " + typed));
    assertEquals("", run.err());
    assertEquals(words == null ? "" : words, String.join("; ", words(run.out())));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --from 2003-13          | 12 | Expected a month from 01 to 12.
          --to soon               | 5  | Expected a date: 2024, 2024-11, 2024-11-05, 2024-11..2025-01, yesterday, last-week.
          --to 2002 --from 2003   | 5  | Expected a day that is not before that of --from.
          --min many              | 6  | Expected a number, as 10000, 3.5 or 2 million.
          --max 3 --min 5         | 6  | Expected a number that is not below that of --min.
          --kind mony             | 7  | Expected one of count, money, percent, ratio, length, area, volume, mass, speed, duration, temperature, energy, power, rate, age, score, other.
          --possibly              | 0  | Expected --min or --max beside --possibly.
          --counted ''            | 10 | Expected a word.
          """)
  void aValueThatCannotBeReadIsShownWithACaret(String typed, int column, String sentence) {
    Run run = run(arguments("claims " + typed));
    assertEquals(Main.MISUSED, run.exit());
    assertEquals("", run.out());
    assertTrue(
        run.err().endsWith("\n  " + " ".repeat(column) + "^\n" + sentence + "\n"), run.err());
  }

  @Test
  void anOrderThatIsNoneIsRefused() {
    Run run = run("claims", "--sort", "size");
    assertEquals(Main.MISUSED, run.exit());
    assertTrue(run.err().contains("--sort"), run.err());
  }

  @Test
  void theFiltersAreOneClaimClause() {
    Run run = run("claims", "oslo", "--counted", "soldiers", "--place", "Kursk", "--min", "100");
    assertTrue(
        run.out()
            .startsWith(
                "0 claims  read as: oslo AND claim(counted:soldiers AND place:Kursk AND"
                    + " figure:>=100)\n"),
        run.out());
  }

  @Test
  void aHintSaysWhichPartNoClaimMeets() {
    assertEquals(
        """
        0 claims  read as: claim(figure:tanks AND place:Kursk)
        No one claim meets claim(figure:tanks AND place:Kursk); different claims meet
        its parts in 1 article.
        """,
        run("claims", "claim(tanks place:Kursk)").out());
    assertEquals(
        """
        0 claims  read as: claim(counted:boats AND place:Kursk)
        Nothing matches claim(counted:boats).
        """,
        run("claims", "--counted", "boats", "--place", "Kursk").out());
    assertEquals(
        """
        1 claim  read as: claim(counted:soldiers AND figure:>=30)
        For 1 figure this surely holds, for 1 more possibly: write
        claim(counted:soldiers AND figure:"possibly >= 30").
        """,
        run("claims", "--counted", "soldiers", "--min", "30", "--limit", "0").out());
  }

  @Test
  void csvQuotesCellsAndDisarmsFormulas() {
    Run run = run("claims", "--csv", "--place", "Kursk", "--min", "100");
    String[] lines = run.out().split("\r\n", -1);
    assertEquals(3, lines.length, run.out());
    assertTrue(lines[0].startsWith("low,high,unit,kind,bound,"), lines[0]);
    assertTrue(lines[1].startsWith("500,500,,count,about,,soldiers,"), lines[1]);
    assertTrue(
        lines[1].endsWith(
            ",Eva Falk,indirect,said,Some 500 soldiers,\"Some 500 soldiers were killed in Kursk, Eva Falk"
                + " said.\",2003-03-09,\"Daily, \"\"Post\"\"\",'=north in winter,b,0"),
        lines[1]);
    assertEquals("", lines[2]);
    assertTrue(run("claims", "--csv", "--kind", "temperature").out().contains("\n-20,-20,"));
  }

  @ParameterizedTest(name = "{0} is written as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plain     | plain
          a, b      | "a, b"
          a "b" c   | "a ""b"" c"
          =1+1      | '=1+1
          +1        | '+1
          -1        | '-1
          @a        | '@a
          -1, 2     | "'-1, 2"
          """)
  void cells(String words, String cell) {
    assertEquals(cell, ClaimCsv.cell(words));
  }

  @Test
  void controlCharactersAtTheStartOfACellAreDisarmed() {
    assertEquals("'\tx", ClaimCsv.cell("\tx"));
    assertEquals("\"'\rx\"", ClaimCsv.cell("\rx"));
  }

  @Test
  void facetsCountClaims() {
    Run run = run("claims", "soldiers", "--facets", "--limit", "0");
    assertTrue(run.out().contains("Speakers  by, in 3 claims\n"), run.out());
    assertTrue(
        run.out().contains("  unknown                                                  1\n"),
        run.out());
    assertTrue(run.out().contains("Speech  speech, in 4 claims\n"), run.out());
    String json = run("claims", "soldiers", "--facets", "--json", "--limit", "0").out();
    assertTrue(json.contains("\"claims\" : 3"), json);
  }

  @Test
  void explainSaysWhyOfEachSlot() throws IOException {
    String shown = run("claims", "--by", "Holt", "--explain").out();
    assertTrue(
        shown.contains("      bound     \"up to\"                  hedges.tsv: up to"), shown);
    assertTrue(shown.contains("      where     \"Kursk\""), shown);
    assertTrue(shown.contains("      speaker   \"Governor Anna Holt\""), shown);
    String json = run("claims", "--by", "Holt", "--explain", "--json").out();
    assertTrue(json.contains("\"slot\" : \"bound\""), json);
    assertTrue(!run("claims", "--by", "Holt", "--json").out().contains("reasons"));
  }

  @Test
  void aQueryThatCannotBeReadWritesNoHalfAnswer() {
    for (String form : List.of("--json", "--csv")) {
      Run run = run("claims", "(", form);
      assertEquals(Main.MISUSED, run.exit());
      assertEquals("", run.out());
    }
  }

  /** Cut at spaces, but not within apostrophes. */
  private static String[] arguments(String typed) {
    List<String> arguments = new ArrayList<>();
    Matcher matcher = Pattern.compile("'([^']*)'|\\S+").matcher(typed);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      arguments.add(quoted == null ? matcher.group() : quoted);
    }
    return arguments.toArray(String[]::new);
  }

  private static List<String> words(String json) throws IOException {
    List<String> words = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if ("words".equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
          words.add(parser.getText());
        }
      }
    }
    return words;
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
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--index";
    all[args.length + 1] = index.toString();
    int exit = Main.run(screen, all);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
