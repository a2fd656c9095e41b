package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Zone;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as the sites of the world build them, with words of our own; beside each {@code name.html}
 * or {@code name.txt} stands what is read from it, {@code name.zones}.
 */
class SiteHabitsTest {
  private static final String ZONES = ".zones";

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aPageFallsIntoItsZones(String name) throws IOException {
    Path page = folder().resolve(name);
    Article article = Reading.article(name, Files.readAllBytes(page));
    assertEquals(Files.readString(folder().resolve(stem(name) + ZONES)), shown(article));
  }

  @Test
  void eachPageHasItsZonesAndTheyHaveTheirPage() throws IOException {
    Set<String> read = pages().map(SiteHabitsTest::stem).collect(Collectors.toSet());
    Set<String> expected = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder())) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ZONES))
          .forEach(name -> expected.add(stem(name)));
    }
    assertEquals(new TreeSet<>(read), expected);
    assertTrue(read.size() >= 15, "too few pages: " + read.size());
  }

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(ZONES))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The headline, author and source, then each zone under its kind. */
  private static String shown(Article article) {
    StringBuilder shown = new StringBuilder();
    shown.append("headline  ").append(article.headline()).append('\n');
    shown.append("author    ").append(article.origin().author()).append('\n');
    shown.append("source    ").append(article.source()).append('\n');
    for (Zone zone : article.zones()) {
      if (zone.kind() != Zone.Kind.TITLE) {
        shown.append("\n--- ").append(zone.kind().name().toLowerCase(Locale.ROOT)).append('\n');
        shown.append(article.text().substring(zone.start(), zone.end()).strip()).append('\n');
      }
    }
    return shown.toString();
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Path folder() {
    URL url = SiteHabitsTest.class.getResource("habits");
    if (url == null) {
      throw new AssertionError("no folder habits");
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
