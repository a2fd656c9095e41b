package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Annotators;
import dateline.ingest.Outcome;
import dateline.ingest.ParserLimits;
import dateline.ingest.ReaderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs over folders in which some files take their parser down; {@code <mock>} is Tika's own. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IsolatedIndexingTest {
  @TempDir private Path home;
  private Path news;

  @BeforeEach
  void folder() throws IOException {
    news = Files.createDirectory(home.resolve("news"));
  }

  @AfterEach
  void noProcessIsLeft() {
    List<String> programs =
        ProcessHandle.current()
            .children()
            .map(child -> child.info().command().orElse(""))
            .filter(program -> program.endsWith("java"))
            .toList();
    assertEquals(List.of(), programs);
  }

  @Test
  void everyFileIsAccountedForAmongThoseThatTakeTheirParserDown() throws IOException {
    write("a.txt", "It rained on Monday.");
    write("b.html", "<p>It rained on Tuesday.");
    mock("c.mock", "<throw class=\"java.lang.StackOverflowError\">x</throw>");
    write("d.html", "<p>It rained on Wednesday.");
    mock("e.mock", "<oom/>");
    mock("f.mock", "<write element=\"p\">It rained on Thursday.</write>");
    mock("g.mock", "<system_exit/>");
    write("h.jsonl", "{\"id\":\"h\",\"body\":\"It rained on Friday.\"}\n{\"id\":\"i\"}\n");
    write("i.html", "<p>It rained on Tuesday.");
    Report report = run("index", 2);
    assertEquals(
        Map.of(Outcome.INDEXED, 5L, Outcome.DUPLICATE, 1L, Outcome.QUARANTINED, 4L),
        counts(report));
    assertEquals(
        List.of(
            "news/c.mock 0 the file is nested too deeply to be read",
            "news/e.mock 0 the parser needed more than 64 MiB of memory",
            "news/g.mock 0 the parser's process died (exit code 1)",
            "news/h.jsonl 2 the article has no \"body\""),
        report.quarantined().stream()
            .map(one -> one.path() + " " + one.line() + " " + one.reason())
            .toList());
    assertTrue(read(report).compareTo(Duration.ofMillis(100)) > 0, "time of the processes");
    Report second = run("index", 2);
    assertEquals(0, second.filesRead());
    assertEquals(
        Map.of(Outcome.UNCHANGED, 5L, Outcome.DUPLICATE, 1L, Outcome.QUARANTINED, 4L),
        counts(second));
  }

  @Test
  void theFirstOfTwoCopiesIsTheOriginalHoweverManyProcessesRead() throws IOException {
    for (int i = 10; i < 60; i++) {
      String text = "It rained on day " + i % 20 + ".";
      write(i + (i % 3 == 0 ? ".txt" : ".html"), i % 3 == 0 ? text : "<p>" + text);
    }
    assertEquals(copies(run("one", 1), "one"), copies(run("eight", 8), "eight"));
  }

  private void mock(String name, String action) throws IOException {
    write(name, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><mock>" + action + "</mock>");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(news.resolve(name), text);
  }

  private Report run(String index, int processes) throws IOException {
    ParserLimits limits =
        new ParserLimits(
            Duration.ofSeconds(60), Duration.ofSeconds(60), 64, 1_000_000, 1000, processes);
    return Indexing.run(
        List.of(news),
        home.resolve(index),
        Progress.NONE,
        new ReaderOptions(false, limits),
        false,
        new Annotators(List.of()));
  }

  private static Map<Outcome, Long> counts(Report report) {
    return report.outcomes().entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Duration read(Report report) {
    return report.stages().stream()
        .filter(stage -> stage.name().equals("read"))
        .map(Report.Stage::cpu)
        .findFirst()
        .orElseThrow();
  }

  /** How the articles ended, and each copy with its original. */
  private List<String> copies(Report report, String index) throws IOException {
    List<String> found = new ArrayList<>();
    found.add(counts(report).toString());
    try (dateline.index.ArticleWriter writer =
        dateline.index.ArticleWriter.open(home.resolve(index))) {
      writer
          .ledger()
          .files()
          .values()
          .forEach(file ->
              file.copies().forEach(copy -> found.add(copy.id() + " = " + copy.originalId())));
    }
    assertEquals(31, found.size());
    return found;
  }
}
