package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.article.Article;
import dateline.article.Zone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of every format under {@code formats/}, made by the programs that people use, each beside
 * what is to be read from it: {@code flood.docx} and {@code flood.docx.expected}.
 */
class FormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dateline/ingest/formats");
  private static final String EXPECTED = ".expected";

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList();
    }
  }

  /** Those of a format that shows in what they hold, without a name. */
  static List<Path> telling() throws IOException {
    return files().stream().filter(f -> !f.toString().matches(".*\\.(txt|md|jsonl|gz)")).toList();
  }

  /** Those that show so clearly that a wrong name does no harm. */
  static List<Path> clear() throws IOException {
    return telling().stream().filter(f -> !f.toString().matches(".*\\.(eml|opml|png)")).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileIsReadAsExpected(Path file) throws IOException {
    String name = name(file);
    String expected = Files.readString(FOLDER.resolve(name + EXPECTED));
    assertEquals(expected, shown(Reading.items(name, Files.readAllBytes(file))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("telling")
  void aFileWithoutAnEndingIsReadByItsContent(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String expected = shown(Reading.items(name(file), bytes)).replace(name(file), "a");
    assertEquals(expected, shown(Reading.items("a", bytes)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("clear")
  void aWrongEndingDoesNoHarm(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String expected = shown(Reading.items(name(file), bytes)).replace(name(file), "a");
    assertEquals(expected, shown(Reading.items("a.txt", bytes)).replace("a.txt", "a"), "as .txt");
    assertEquals(expected, shown(Reading.items("a.html", bytes)).replace("a.html", "a"), "as page");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("telling")
  void gzipMayStandAroundAnyFormat(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String expected = shown(Reading.items(name(file), bytes));
    String packed = shown(Reading.items(name(file) + ".gz", Reading.gzip(bytes)));
    assertEquals(expected, packed.replace(name(file) + ".gz", name(file)));
  }

  @Test
  void everyExpectationHasItsFile() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      all.map(FormatsTest::name)
          .filter(name -> name.endsWith(EXPECTED))
          .map(name -> name.substring(0, name.length() - EXPECTED.length()))
          .forEach(name -> assertFalse(Files.notExists(FOLDER.resolve(name)), name));
    }
  }

  /** The facts of each article a line, then its text, each zone under its name. */
  static String shown(List<Item> items) {
    StringBuilder shown = new StringBuilder();
    for (Item item : items) {
      shown.append(item.line() > 0 ? "line " + item.line() + "\n" : "");
      switch (item) {
        case Item.Unreadable bad -> shown.append("unreadable: ").append(bad.reason()).append('\n');
        case Item.Read read -> shown.append(shown(read.article()));
      }
      shown.append('\n');
    }
    return shown.toString();
  }

  private static String shown(Article article) {
    StringBuilder shown = new StringBuilder();
    var published = article.origin().published();
    String day = published.day() == null ? null : published.day().toString();
    String time = published.timeText() == null ? "" : " " + published.timeText();
    line(shown, "id", article.id());
    line(shown, "title", article.title());
    line(shown, "author", article.origin().author());
    line(shown, "source", article.source());
    line(shown, "url", article.url());
    line(shown, "published", day == null ? null : day + time);
    line(shown, "said by", published.evidence().label());
    line(shown, "updated", Objects.toString(article.origin().updated(), null));
    line(shown, "language", article.language());
    for (Zone zone : article.zones()) {
      shown.append("[").append(zone.kind()).append("]\n");
      String text = article.text().substring(zone.start(), zone.end()).strip();
      shown.append(text).append(text.isEmpty() ? "" : "\n");
    }
    return shown.toString();
  }

  private static void line(StringBuilder shown, String name, @Nullable String value) {
    shown.append(name).append(": ").append(value == null ? "-" : value).append('\n');
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    if (name == null) {
      throw new UncheckedIOException(new IOException("no name: " + file));
    }
    return name.toString();
  }
}
