package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline export} as a user types it, on real files and indexes. */
final class ExportCommandTest {
  @TempDir static Path folder;

  private static Path index;
  private static Path empty;

  @BeforeAll
  static void index() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.txt"),
        """
        Tanks for the border

        OSLO, March 3, 2003 - Poland said that over 200 tanks were sent to Kharkiv.

        Governor Anna Holt said up to 40 soldiers were killed in Kursk. Kursk is quiet now.
        """);
    Files.writeString(
        news.resolve("b.jsonl"),
        """
        {"id": "b", "title": "=north \\u0007 in winter", "date": "2003-03-09T21:30:00+09:00", "source": "Daily, \\"Post\\"", \
        "updated": "2003-03-10T08:00:00Z", "author": "Ann Lee", "url": "https://example.org/b?x=1&y=2", \
        "body": "Some 500 soldiers were killed in Kursk, Eva Falk said. It was minus 20 degrees Celsius."}
        """);
    Files.writeString(
        news.resolve("c.html"),
        """
        <html><head><title>A bridge</title><meta name="date" content="2003-03-20"></head><body>
        <p>The bridge in Lima is 600 miles away and cost $3 million.</p>
        <p>Nobody in Peru has seen it yet, the builders said in a long statement on Monday.</p></body></html>
        """);
    index = folder.resolve("index");
    assertEquals(0, CommandRun.of("index", news.toString(), "-i", index.toString()).exit());
    empty = folder.resolve("empty");
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    assertEquals(0, CommandRun.of("index", nothing.toString(), "-i", empty.toString()).exit());
  }

  @ParameterizedTest(name = "with {0}")
  @CsvSource({"''", "--tags"})
  void whatIsExportedIndexedAndExportedAgainIsTheSame(String option) throws IOException {
    Path file = folder.resolve("round" + option + ".jsonl");
    List<String> arguments = new ArrayList<>(List.of("-o", file.toString()));
    if (!option.isEmpty()) {
      arguments.add(option);
    }
    CommandRun run = export(index, arguments.toArray(String[]::new));
    assertEquals("Wrote 3 articles to " + file + ".\n", run.out(), run.err());
    Path again = folder.resolve("again" + option);
    assertEquals(0, CommandRun.of("index", file.toString(), "-i", again.toString()).exit());
    assertEquals(Files.readString(file), export(again, arguments(option)).out());
    assertEquals(List.of("c.html", "b", "a.txt"), ids(Files.readString(file)));
  }

  private static String[] arguments(String option) {
    return option.isEmpty() ? new String[0] : new String[] {option};
  }

  @Test
  void aLineHoldsWhatTheArticleSaidOfItself() {
    assertEquals(
        "{\"id\":\"b\",\"title\":\"=north in winter\",\"date\":\"2003-03-09T21:30+09:00\","
            + "\"updated\":\"2003-03-10T08:00:00Z\",\"author\":\"Ann Lee\",\"source\":\"Daily, \\\"Post\\\"\","
            + "\"url\":\"https://example.org/b?x=1&y=2\",\"body\":\"Some 500 soldiers were killed in Kursk, "
            + "Eva Falk said. It was minus 20 degrees Celsius.\"}\n",
        export(index, "id:b").out().replace(" \\u0007", ""));
  }

  @Test
  void tagsAreThoseOfTheAnnotateContract() {
    String line = export(index, "id:b", "--tags").out();
    assertTrue(line.contains("\"actors\":[{\"start\":40,\"end\":48,\"kind\":\"person\""), line);
    assertTrue(line.contains("\"titleAnnotations\":{"), line);
    assertEquals(1, line.lines().count());
  }

  @Test
  void aTableHasSafeCells() {
    List<String> lines = export(index, "--format", "csv").out().lines().toList();
    assertEquals(
        "id,date,source,title,path,persons,organisations,places,author,url", lines.getFirst());
    assertEquals(4, lines.size());
    String b = lines.get(2);
    assertTrue(b.startsWith("b,2003-03-09,\"Daily, \"\"Post\"\"\",'=north"), b);
    assertTrue(b.endsWith("b.jsonl,Eva Falk,,Kursk,Ann Lee,https://example.org/b?x=1&y=2"), b);
  }

  @Test
  void choicesAndQueriesNarrow() throws IOException {
    assertEquals(List.of("c.html"), ids(export(index, "--facet", "place=South America").out()));
    assertEquals(List.of("b", "a.txt"), ids(export(index, "place:Kursk").out()));
    assertEquals(List.of("b"), ids(export(index, "claim(soldiers > 100)").out()));
  }

  @Test
  void placesArePointsOnTheGlobeEachOnceAnArticle() throws IOException {
    String json = export(index, "id:news/a.txt", "--format", "geojson").out();
    List<String> names = new ArrayList<>();
    List<Double> numbers = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && "name".equals(parser.currentName())) {
          names.add(parser.getText());
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
          numbers.add(parser.getDoubleValue());
        }
      }
    }
    assertEquals(1, names.stream().filter("Kursk"::equals).count(), json);
    int kursk = names.indexOf("Kursk");
    assertEquals(36.2, numbers.get(2 * kursk), 0.2, "longitude comes first");
    assertEquals(51.7, numbers.get(2 * kursk + 1), 0.2);
    assertTrue(
        json.startsWith("{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\""));
    assertTrue(
        json.contains(
            "\"isSpot\":true,\"article\":\"news/a.txt\",\"title\":\"Tanks for the border\",\"date\":\"2003-03-03\""),
        json);
  }

  @Test
  void claimsAreThoseOfTheClaimsCommand() throws IOException {
    String csv = CommandRun.of("claims", "place:Kursk", "--csv", "-i", index.toString()).out();
    assertEquals(csv, export(index, "place:Kursk", "--claims", "--format", "csv").out());
    String lines = export(index, "place:Kursk", "--claims").out();
    assertEquals(csv.lines().count() - 1, lines.lines().count());
    assertTrue(lines.lines().allMatch(line -> line.startsWith("{\"words\":")), lines);
    String points = export(index, "claim(soldiers > 100)", "--claims", "--format", "geojson").out();
    assertTrue(points.contains("\"words\":\"Some 500 soldiers\""), points);
    assertEquals(3, points.lines().count(), "one feature a line");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --format jsonl            | ''
          --format csv              | id,date,source,title,path,persons,organisations,places,author,url\\r\\n
          --format geojson          | {"type":"FeatureCollection","features":[\\n]}\\n
          --claims                  | ''
          --claims --format geojson | {"type":"FeatureCollection","features":[\\n]}\\n
          """)
  void anEmptyIndexGivesAnEmptyFormOfTheSameKind(String typed, String out) {
    CommandRun run = export(empty, typed.split(" "));
    assertEquals(0, run.exit(), run.err());
    assertEquals(out.replace("\\r", "\r").replace("\\n", "\n"), run.out());
  }

  @Test
  void aFileIsReplacedOnlyByForceAndOnlyAsAWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("precious.csv"), "mine");
    CommandRun refused = export(index, "-o", file.toString());
    assertEquals(1, refused.exit());
    assertEquals(
        "dateline: " + file + ": it is there already; --force replaces it\n", refused.err());
    assertEquals(2, export(index, "\"open", "--force", "-o", file.toString()).exit());
    assertEquals("mine", Files.readString(file));
    assertEquals(0, export(index, "id:b", "--force", "-o", file.toString()).exit());
    assertTrue(Files.readString(file).startsWith("{\"id\":\"b\""));
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.anyMatch(left -> left.toString().endsWith(".part")));
    }
  }

  @Test
  void aPipeThatIsClosedEndsItQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    CommandRun run = CommandRun.onto(closed, "export", "-i", index.toString());
    assertEquals(1, run.exit());
    assertEquals("", run.err());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --format xml                      | 2 | expected one of [jsonl, csv, geojson]
          --tags --format csv               | 2 | --tags goes with articles in jsonl alone
          --tags --claims                   | 2 | --tags goes with articles in jsonl alone
          --claims --facet place=Europe     | 2 | --facet goes with articles alone
          --facet place                     | 2 | dimension=value
          --facet plce=Europe               | 2 | There is no facet plce
          place:(                           | 2 | ^
          -o no-such-folder/x.jsonl         | 1 | there is no
          -o src                            | 1 | it is a folder: name a file in it
          -i no-such-index                  | 1 | no index in no-such-index
          """)
  void aMistakeIsAnsweredByASentence(String typed, int exit, String part) {
    CommandRun run = export(index, typed.split(" "));
    assertEquals(exit, run.exit(), run.err());
    assertTrue(run.err().startsWith("dateline: "), run.err());
    assertTrue(run.err().contains(part), run.err());
    assertEquals("", run.out());
  }

  private static CommandRun export(Path from, String... arguments) {
    List<String> all = new ArrayList<>(List.of("export"));
    all.addAll(List.of(arguments));
    if (!all.contains("-i")) {
      all.addAll(List.of("-i", from.toString()));
    }
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static List<String> ids(String lines) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        parser.nextToken();
        parser.nextToken();
        String id = String.valueOf(parser.nextTextValue());
        ids.add(id.substring(id.lastIndexOf('/') + 1));
      }
    }
    return ids;
  }
}
