package dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page built like those of a known site or system, and beside it what a reader would say of it:
 * first its facts, one a line, then every paragraph that belongs to the article, in the order of
 * the page. All other words of the page are boilerplate.
 *
 * <pre>
 * published: 2011-03-12 09:30:15-08:00, meta tag      day, time and zone, evidence; "-" if unknown
 * author: Hal Brody
 * title: Small wave, big mess
 * byline: by Hal Brody
 * body: The wave that crossed the Pacific ...
 * caption: Dock C after the second surge
 * </pre>
 *
 * @param name of both files, without ending
 * @param file the page
 * @param facts by their names
 * @param parts the paragraphs
 */
record GoldPage(String name, Path file, Map<String, String> facts, List<Part> parts) {
  private static final Set<String> FACTS =
      Set.of("published", "doubt", "updated", "author", "source", "url");

  /** What a paragraph is to the article. */
  enum Role {
    TITLE,
    BYLINE,
    BODY,
    CAPTION
  }

  /** A paragraph in its role. */
  record Part(Role role, String text) {}

  /** All of them by name; a page without its gold, or gold without its page, is an error. */
  static List<GoldPage> all() {
    Path folder = Path.of("src/test/resources/dateline/ingest/pages");
    Set<String> pages = new TreeSet<>();
    Set<String> golds = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        switch (name.substring(dot)) {
          case ".html" -> pages.add(name.substring(0, dot));
          case ".txt" -> golds.add(name.substring(0, dot));
          default -> throw new AssertionError(name + " is neither a page nor its gold");
        }
      }
      if (!pages.equals(golds)) {
        throw new AssertionError("unmatched: pages " + pages + ", gold " + golds);
      }
      List<GoldPage> all = new ArrayList<>();
      for (String name : pages) {
        all.add(read(folder, name));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldPage read(Path folder, String name) throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(name + ".txt"))) {
      int colon = line.indexOf(": ");
      String label = line.substring(0, colon);
      String value = line.substring(colon + 2);
      switch (label) {
        case "title" -> parts.add(new Part(Role.TITLE, value));
        case "byline" -> parts.add(new Part(Role.BYLINE, value));
        case "body" -> parts.add(new Part(Role.BODY, value));
        case "caption" -> parts.add(new Part(Role.CAPTION, value));
        default -> {
          if (!FACTS.contains(label) || facts.put(label, value) != null) {
            throw new AssertionError(name + ": unknown or repeated label: " + line);
          }
        }
      }
    }
    return new GoldPage(name, folder.resolve(name + ".html"), facts, parts);
  }

  /** The page as it lies on the disk. */
  byte[] html() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fact, or null where it is "-" or left out. */
  @Nullable String fact(String label) {
    String value = facts.get(label);
    return "-".equals(value) ? null : value;
  }

  /** The words of the headline, joined. */
  String title() {
    List<String> titles = new ArrayList<>();
    for (Part part : parts) {
      if (part.role() == Role.TITLE) {
        titles.add(part.text());
      }
    }
    return String.join(" ", titles);
  }

  @Override
  public String toString() {
    return name;
  }
}
