package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Annotators;
import dateline.ingest.ArticleReader;
import dateline.ingest.Item;
import dateline.ingest.ReaderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample corpus as it is read and tagged, each file beside a golden one in the form of {@link
 * GoldenText}. Where a rule changes what is found, run with {@code -Ddateline.golden=write} and
 * read the difference against the article before it is kept.
 */
class GoldenTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path GOLDEN = Path.of("src/test/resources/dateline/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("dateline.golden"));

  private static final ArticleReader READER = new ArticleReader(ReaderOptions.DEFAULT);

  @AfterAll
  static void close() {
    READER.close();
  }

  static Stream<Path> files() throws IOException {
    return ArticleReader.files(CORPUS).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void whatIsFoundIsWhatIsGolden(Path file) throws IOException {
    StringBuilder found = new StringBuilder();
    String id = file.toString().replace('\\', '/');
    READER.read(
        file,
        id,
        item -> {
          switch (item) {
            case Item.Read read ->
                found.append(GoldenText.of(Annotators.installed().annotate(read.article())));
            case Item.Unreadable bad ->
                found.append("=== unreadable: ").append(bad.reason()).append("\n\n");
          }
        });
    Path golden = golden(file);
    if (WRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, found);
    }
    assertTrue(Files.exists(golden), "there is no golden file " + golden);
    assertEquals(Files.readString(golden), found.toString());
  }

  @Test
  void everyGoldenFileHasItsArticle() throws IOException {
    List<Path> expected = new ArrayList<>();
    for (Path file : ArticleReader.files(CORPUS)) {
      expected.add(golden(file));
    }
    try (Stream<Path> found = Files.list(GOLDEN)) {
      assertEquals(expected.stream().sorted().toList(), found.sorted().toList());
    }
  }

  private static Path golden(Path file) {
    return GOLDEN.resolve(file.getFileName() + ".golden");
  }
}
