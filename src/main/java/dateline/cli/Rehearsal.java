package dateline.cli;

import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Zones;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives every command that answers from an index one short turn, and prints nothing. The launcher
 * runs it once after a build, so that the virtual machine sees which classes an answer needs and
 * keeps them ready in a file:
 *
 * <pre>
 * java -XX:AOTCacheOutput=dateline.aot -cp dateline.jar:lib/... dateline.cli.Rehearsal
 * </pre>
 *
 * <p>Exit code 0 if every command did its part, else 1.
 */
final class Rehearsal {
  private static final int WIDTH = 80;
  private static final int ARTICLES = 40;

  /** An index mostly has several segments, and other classes read those than one alone. */
  private static final int SEGMENT = 20;

  /** What is asked of the index, which stands in a folder named behind it. */
  private static final List<List<String>> ANSWERS =
      List.of(
          List.of("search", "flood"),
          List.of("search", "flood place:Austria actor:Berg \"two bridges\" OR wat*"),
          List.of("search", "said-by:Berg figure:\"homes > 50\" date:2024", "--json"),
          List.of("claims", "flood"),
          List.of("claims", "place:Austria", "--facets", "--csv"),
          List.of("compare", "flood"),
          List.of("actors", "flood"),
          List.of("places", "flood"),
          List.of("show", "flood-7"),
          List.of("status"));

  private Rehearsal() {}

  /** Needs no arguments. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("dateline");
    int code;
    try {
      write(folder);
      code = play(folder);
    } finally {
      delete(folder);
    }
    System.exit(code);
  }

  private static void write(Path folder) throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article = report(i);
        writer.add(Annotators.installed().annotate(article), "flood.txt", "hash" + i);
        if (i % SEGMENT == 0) {
          writer.commit();
        }
      }
      writer.commit();
    }
  }

  private static Article report(int number) {
    String body =
        "SALZBURG, Austria - Mayor Anna Berg said on Monday that over "
            + (100 + number)
            + " homes and two bridges were lost when the Salzach rose. \"We counted 12 dead,\" the"
            + " Red Cross reported from Hallein.\n\nWater stood 3 feet high in the streets.";
    PublicationDate day =
        new PublicationDate(
            LocalDate.of(2024, 6, 3).plusDays(number),
            null,
            null,
            PublicationDate.Evidence.META,
            null,
            null);
    Origin origin = new Origin(day, null, "Eva Gruber", "The Courier", null);
    return Article.of("flood-" + number, "Flood in Salzburg", body, origin, "en", Zones.of(body));
  }

  private static int play(Path folder) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Screen screen = new Screen(nowhere, nowhere, true, true, WIDTH);
    int worst = Main.run(screen, "--help");
    for (List<String> answer : ANSWERS) {
      String[] words =
          Stream.concat(answer.stream(), Stream.of("--index", folder.toString()))
              .toArray(String[]::new);
      worst = Math.max(worst, Main.run(screen, words));
    }
    return Math.min(worst, 1);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
