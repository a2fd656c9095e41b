package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @TempDir Path folder;

  @Test
  void filesAreSortedByNameAndWhatIsNoArticleLeftOut() throws IOException {
    Files.createDirectories(folder.resolve("b/.git"));
    Files.writeString(folder.resolve("c.txt"), "c");
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.writeString(folder.resolve("b/z.txt"), "z");
    Files.writeString(folder.resolve(".hidden"), "h");
    Files.writeString(folder.resolve("b/README.md"), "about b");
    Files.writeString(folder.resolve("b/.git/config"), "g");
    assertEquals(List.of("a.txt", "b/z.txt", "c.txt"), names());
  }

  @Test
  void aLinkThatLeadsBackUpEnds() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/z.txt"), "z");
    Files.createSymbolicLink(folder.resolve("b/up"), folder);
    assertEquals(List.of("b/z.txt"), names());
  }

  @Test
  void aFileIsItself() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    assertEquals(List.of(file), ArticleReader.files(file));
  }

  @Test
  void aMissingFolderIsAnError() {
    assertThrows(NoSuchFileException.class, () -> ArticleReader.files(folder.resolve("missing")));
  }

  private List<String> names() throws IOException {
    return ArticleReader.files(folder).stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .toList();
  }
}
