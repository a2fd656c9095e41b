package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.article.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String TEXT = "Río sube\r\n\r\n  It “rained”.\r\n";

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void theTextIsTheFile(String charset) {
    Article article = Reading.article("a.txt", TEXT.getBytes(Charset.forName(charset)));
    assertEquals(TEXT, article.text());
    assertNull(article.title());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsDropped(String charset) {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertEquals(TEXT, Reading.article("a.txt", marked).text());
  }

  @Test
  void theDayIsInTheDatelineOrInTheName() {
    assertEquals(
        LocalDate.of(2011, 3, 12), Reading.article("flood-2011-03-12.txt", "It rained.").date());
    assertEquals(
        LocalDate.of(2010, 2, 1),
        Reading.article("2011-03-12.txt", "LIMA, Feb 1, 2010 (Agency) - It rained.").date());
    assertNull(Reading.article("a.txt", "LIMA, Feb 1 (Agency) - It rained.").date());
  }

  @Test
  void anEmptyFileIsUnreadable() {
    assertEquals("the file is empty", Reading.refusal("a.txt", new byte[0]));
    assertEquals(
        "the file is empty", Reading.refusal("a.txt", " \n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("the file is empty", Reading.refusal("a.pdf", new byte[0]));
  }

  @Test
  void bytesThatAreNoTextAreUnreadable() {
    assertEquals(
        "the file is not text: it holds zero bytes",
        Reading.refusal("a.txt", new byte[] {'a', 0, 1, 2}));
  }

  @Test
  void gzipIsToldByItsContentAndByItsName() {
    byte[] packed = Reading.gzip(TEXT.getBytes(StandardCharsets.UTF_8));
    assertEquals(TEXT, Reading.article("a.txt.gz", packed).text());
    assertEquals(TEXT, Reading.article("a.txt", packed).text());
    assertEquals(
        "the name ends in .gz, but this is not gzip",
        Reading.refusal("a.txt.gz", TEXT.getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "the compressed file is damaged and cannot be read",
        Reading.refusal("a.txt.gz", Arrays.copyOf(packed, packed.length - 12)));
  }

  @Test
  void aFileHasTheIdThatTheCallerGives(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    List<Item> items = new ArrayList<>();
    try (ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT)) {
      reader.read(file, "news/a.txt", items::add);
    }
    assertEquals("news/a.txt", ((Item.Read) items.getFirst()).article().id());
    assertEquals(0, items.getFirst().line());
  }
}
