package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.article.Article;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  @Test
  void everyFieldIsRead() {
    Article article =
        Reading.article(
            "a.jsonl",
            """
            {"id": "a1", "title": "Talks end", "body": "It  rained.\\r\\n", "date": "2025-01-05", \
            "source": "Agency", "url": "https://example.org/a1", "tags": {"x": [1, {}]}}
            """);
    assertEquals("a1", article.id());
    assertEquals("Talks end", article.title());
    assertEquals("It  rained.\r\n", article.body());
    assertEquals(LocalDate.of(2025, 1, 5), article.date());
    assertEquals("Agency", article.source());
    assertEquals("https://example.org/a1", article.url());
    assertEquals("en", article.language());
  }

  @Test
  void idAndBodyAreEnough() {
    Article article = Reading.article("a.jsonl", "{\"body\": \"It rained.\", \"id\": 17}");
    assertEquals("17", article.id());
    assertNull(article.title());
    assertNull(article.date());
  }

  @Test
  void aDateThatCannotBeReadIsNone() {
    assertNull(
        Reading.article("a.jsonl", "{\"id\": \"a\", \"body\": \"x\", \"date\": \"soon\"}").date());
    assertNull(Reading.article("a.jsonl", "{\"id\": \"a\", \"body\": \"x\", \"date\": []}").date());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"body": "x"}                 | the article has no "id"
          {"id": " ", "body": "x"}      | the article has no "id"
          {"id": "a"}                   | the article has no "body"
          {"id": "a", "body": null}     | the article has no "body"
          {"id": "a", "body": ["x"]}    | "body" is not a string
          ["a"]                         | the line is not a JSON object {"id": …, "body": …}
          {"id": "a", "body": "x"} {}   | something follows the JSON object on the same line
          """)
  void whatIsWrongIsSaid(String line, String reason) {
    assertEquals(reason, Reading.refusal("a.jsonl", line.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aBadLineCostsThatLineAlone() {
    String file =
        """
        {"id": "a", "body": "One."}

        {"id": "b", "body": One.}
        {"id": "c", "body": "Three."
        {"id": "d", "body": "Four."}\
        """;
    assertEquals(
        List.of(
            "1 a",
            "3 invalid JSON at column 21: Unrecognized token 'One': was expecting"
                + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            "4 the line ends in the middle of the JSON object",
            "5 d"),
        Reading.items("a.jsonl", file).stream().map(JsonLinesTest::shown).toList());
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertEquals("a", Reading.article("a.jsonl", "\uFEFF{\"id\":\"a\",\"body\":\"x\"}").id());
  }

  @Test
  void aLineOfBrokenUtf8IsUnreadable() {
    byte[] latin = "{\"id\":\"a\",\"body\":\"Café\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("the line is not valid UTF-8", Reading.refusal("a.jsonl", latin));
    assertEquals(
        "x \uFFFD", Reading.article("a.jsonl", "{\"id\":\"a\",\"body\":\"x \uFFFD\"}").body());
  }

  @Test
  void standardInputThatOpensWithABraceIsReadLineByLine() {
    assertEquals("a", Reading.article("-", " \n{\"id\":\"a\",\"body\":\"x\"}").id());
    assertEquals("stdin", Reading.article("-", "It rained.").id());
  }

  @Test
  void linesMayBeLongerThanAnyBuffer() {
    String body = "It rained. ".repeat(40_000);
    String line = "{\"id\":\"a\",\"body\":\"" + body + "\"}\n";
    List<Item> items = Reading.items("a.jsonl", line + "\n" + line);
    assertEquals(2, items.size());
    assertEquals(3, items.get(1).line());
    assertEquals(body, ((Item.Read) items.get(1)).article().body());
  }

  @Test
  void aTextOfMoreThanTenMillionCharactersIsRefused() {
    String line = "{\"id\":\"a\",\"body\":\"" + "x".repeat(Drafts.LONGEST_TEXT + 1) + "\"}";
    assertEquals(
        Drafts.TOO_LONG, Reading.refusal("a.jsonl", line.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatStandsBeforeTheDamageInAGzipFileIsRead() {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"body\":\"").append(random.nextLong());
      lines.append("\"}\n");
    }
    byte[] whole = Reading.gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    List<Item> items = Reading.items("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    assertEquals("1 0", shown(items.getFirst()));
    Item last = items.getLast();
    assertEquals(
        items.size() + " the compressed file is damaged here, and nothing after it can be read",
        shown(last));
    assertEquals(1, items.stream().filter(item -> item instanceof Item.Unreadable).count());
  }

  private static String shown(Item item) {
    return switch (item) {
      case Item.Read read -> read.line() + " " + read.article().id();
      case Item.Unreadable bad -> bad.line() + " " + bad.reason();
    };
  }
}
