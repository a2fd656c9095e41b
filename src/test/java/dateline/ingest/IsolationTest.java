package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Parsers that hang, die and lie, in real processes; {@code <mock>} is a format of Tika's own. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IsolationTest {
  private static final ParserLimits LIMITS =
      new ParserLimits(Duration.ofSeconds(30), Duration.ofSeconds(30), 64, 1_000_000, 1000, 1);
  private static final String GOOD = "<p>The river rose by two metres on Sunday.";

  @TempDir private Path folder;
  private final List<OutputStream> open = new ArrayList<>();

  @AfterEach
  void noProcessIsLeft() throws IOException {
    for (OutputStream pipe : open) {
      pipe.close();
    }
    assertEquals(List.of(), processes());
  }

  @Test
  void whateverAParserDoesCostsItsFileAlone() throws IOException {
    try (ArticleReader reader = new ArticleReader(new ReaderOptions(false, LIMITS))) {
      for (String row :
          """
          <oom/>                                                | the parser needed more than 64 MiB of memory
          <throw class="java.lang.OutOfMemoryError">x</throw>   | the parser needed more than 64 MiB of memory
          <throw class="java.lang.StackOverflowError">x</throw> | the file is nested too deeply to be read
          <system_exit/>                                        | the parser's process died (exit code 1)
          <throw class="java.lang.LinkageError">x</throw>       | the parser failed on it (java.lang.LinkageError)
          <throw class="java.lang.RuntimeException">x</throw>   | the file is damaged and cannot be read as application/mock+xml
          <thread_interrupt/><write element="p">A.</write>      | A.
          <print_out>a b c</print_out><write element="p">A.</write> | A.
          <write element="p">The river rose.</write>            | The river rose.
          """
              .lines()
              .toList()) {
        int bar = row.lastIndexOf('|');
        assertEquals(row.substring(bar + 1).strip(), read(reader, mock(row.substring(0, bar))));
      }
      assertEquals(6, reader.childrenStarted());
    }
  }

  @Test
  void aParserThatHangsCostsItsFileAlone() throws IOException {
    try (ArticleReader reader =
        new ArticleReader(new ReaderOptions(false, LIMITS.within(Duration.ofSeconds(3))))) {
      assertEquals(
          "the parser took longer than 3 s",
          read(reader, mock("<hang millis=\"60000\" heavy=\"false\"/>")));
      assertEquals("It rained.", read(reader, mock("<write element=\"p\">It rained.</write>")));
      assertEquals(2, reader.childrenStarted());
    }
  }

  @Test
  void aProcessThatIsKilledAtItsFirstFileCostsThatFile() throws Exception {
    try (ArticleReader reader = new ArticleReader(new ReaderOptions(false, LIMITS))) {
      Path file = pipe();
      Thread killer =
          Thread.ofPlatform()
              .start(() -> {
                awaitReading(file);
                processes().getFirst().destroyForcibly();
              });
      assertEquals("the parser's process died (exit code 137)", read(reader, file));
      killer.join();
      assertEquals("The river rose by two metres on Sunday.", read(reader, page()));
      assertEquals(2, reader.childrenStarted());
    }
  }

  @Test
  void aFileIsTriedAgainWhenTheProcessHadReadOthersBeforeItDied() throws IOException {
    try (ArticleReader reader = new ArticleReader(new ReaderOptions(false, LIMITS))) {
      Path good = page();
      read(reader, good);
      ProcessHandle process = processes().getFirst();
      process.destroyForcibly();
      process.onExit().join();
      assertEquals("The river rose by two metres on Sunday.", read(reader, good));
      assertEquals(2, reader.childrenStarted());
    }
  }

  @Test
  void oneProcessReadsManyFiles() throws IOException {
    try (ArticleReader reader = new ArticleReader(new ReaderOptions(false, LIMITS))) {
      for (int i = 0; i < 200; i++) {
        String text = i % 10 == 0 ? "" : GOOD;
        Path file = Files.writeString(folder.resolve(i + ".html"), text);
        assertEquals(
            text.isEmpty() ? "the file is empty" : "The river rose by two metres on Sunday.",
            read(reader, file));
      }
      assertEquals(1, reader.childrenStarted());
    }
  }

  @Test
  void textAndJsonLinesAreReadWithoutAProcess() throws IOException {
    try (ArticleReader reader = new ArticleReader(new ReaderOptions(false, LIMITS))) {
      read(reader, Files.writeString(folder.resolve("a.TXT"), "It rained."));
      read(reader, Files.write(folder.resolve("b.txt.gz"), Reading.gzip(new byte[] {'a'})));
      read(reader, Files.writeString(folder.resolve("c.jsonl"), line("It rained.")));
      stream(reader, " {\"id\":\"a\",\"body\":\"b\"}");
      assertEquals(0, reader.childrenStarted());
      assertEquals("It rained.", stream(reader, "It rained."));
      assertEquals(1, reader.childrenStarted());
    }
  }

  @Test
  void aFileMayHoldOnlySoMuch() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 1001; i++) {
      lines.append(line("day " + i));
    }
    Path many = Files.writeString(folder.resolve("many.jsonl"), lines);
    Path large =
        Files.writeString(
            folder.resolve("large.jsonl"), line("It rained.") + line("x".repeat(999_991)));
    try (ParserChildren children = new ParserChildren(new ReaderOptions(false, LIMITS))) {
      List<Item> items = new ArrayList<>();
      children.read(many, "many.jsonl", "", items::add);
      assertEquals(1001, items.size());
      assertEquals(
          new Item.Unreadable("the file holds more than 1,000 articles; split it", 0),
          items.getLast());
      items.clear();
      children.read(large, "large.jsonl", "", items::add);
      assertEquals(
          List.of("It rained.", "the file holds more than 1,000,000 characters; split it"),
          items.stream().map(IsolationTest::outcome).toList());
      assertEquals(1, children.started());
    }
  }

  @Test
  void aTextThatDoesNotEndIsRefused() throws IOException {
    try (ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT)) {
      assertEquals(
          Drafts.TOO_LONG,
          read(
              reader,
              mock(
                  "<!--"
                      + "x".repeat(200_000)
                      + "--><write element=\"p\" times=\"1000000000\">It rained.</write>")));
    }
  }

  @Test
  void aFileThatSendsArticlesAllTheTimeMayNotGoOnForEver() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), line("It rained.").repeat(1_000_000));
    try (ParserChildren children =
        new ParserChildren(
            new ReaderOptions(false, endless(Duration.ofSeconds(60), Duration.ofSeconds(3))))) {
      List<Item> items = new ArrayList<>();
      children.read(file, "endless.jsonl", "", items::add);
      assertEquals("the parser took longer than 3 s in all", outcome(items.getLast()));
      assertTrue(items.size() > 1);
    }
  }

  @Test
  void theTimeThatTheTakerNeedsIsNotTheParsers() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), line("It rained.").repeat(3000));
    try (ParserChildren children =
        new ParserChildren(
            new ReaderOptions(false, endless(Duration.ofSeconds(3), Duration.ofSeconds(3))))) {
      List<Item> items = new ArrayList<>();
      children.read(
          file,
          "a.jsonl",
          "",
          item -> {
            items.add(item);
            if (items.size() == 2) {
              pause(3300);
            }
          });
      assertEquals(3000, items.size());
    }
  }

  @Test
  void aDiskThatFailsIsNoParserThatFails() {
    try (ArticleReader reader = new ArticleReader(new ReaderOptions(false, LIMITS))) {
      Path missing = folder.resolve("missing.html");
      NoSuchFileException e =
          assertThrows(NoSuchFileException.class, () -> reader.read(missing, "m", item -> {}));
      assertEquals(missing.toString(), e.getMessage());
      assertThrows(IOException.class, () -> reader.read(folder, "a folder", item -> {}));
    }
  }

  @Test
  void aTakerThatFailsLeavesTheReaderUsable() throws IOException {
    try (ArticleReader reader = new ArticleReader(new ReaderOptions(false, LIMITS))) {
      Path good = page();
      assertThrows(
          IllegalStateException.class,
          () ->
              reader.read(
                  good,
                  "good",
                  item -> {
                    throw new IllegalStateException("enough");
                  }));
      assertEquals("The river rose by two metres on Sunday.", read(reader, good));
    }
  }

  @Test
  void aProcessThatCannotBeStartedEndsTheReading() throws IOException {
    ParserLimits limits =
        new ParserLimits(
            Duration.ofSeconds(2), Duration.ofSeconds(2), Integer.MAX_VALUE, 1000, 1000, 1);
    try (ArticleReader reader = new ArticleReader(new ReaderOptions(false, limits))) {
      Path good = page();
      IOException e = assertThrows(IOException.class, () -> read(reader, good));
      String said = String.valueOf(e.getMessage());
      assertTrue(said.startsWith("the process of the parsers cannot be started: "), said);
      assertTrue(said.contains("heap"), said);
    }
  }

  @Test
  void aClosedReaderEndsWhatIsUnderWay() throws Exception {
    ArticleReader reader = new ArticleReader(new ReaderOptions(false, LIMITS));
    Path file = pipe();
    Thread closer =
        Thread.ofPlatform()
            .start(() -> {
              awaitReading(file);
              reader.close();
            });
    assertEquals("the parser's process died (exit code 137)", read(reader, file));
    closer.join();
    assertThrows(IOException.class, () -> read(reader, file));
  }

  @Test
  void aParserEndsWithTheProgramThatAskedIt() throws Exception {
    Path file = pipe();
    ProcessBuilder asking =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            Asking.class.getName(),
            file.toString());
    asking.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process parent = asking.redirectErrorStream(true).start();
    awaitReading(file);
    ProcessHandle parser = parent.children().findFirst().orElseThrow();
    assertTrue(parser.isAlive());
    parent.destroyForcibly();
    assertEquals(parser, parser.onExit().get(10, TimeUnit.SECONDS));
    assertFalse(parser.isAlive());
  }

  /** A program that asks about a file. */
  static final class Asking {
    private Asking() {}

    public static void main(String[] args) throws IOException {
      try (ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT)) {
        reader.read(Path.of(args[0]), "asked", item -> {});
      }
    }
  }

  /** Nothing but time ends a file. */
  private static ParserLimits endless(Duration timeLimit, Duration hardLimit) {
    return new ParserLimits(timeLimit, hardLimit, 64, Long.MAX_VALUE, Integer.MAX_VALUE, 1);
  }

  private Path page() throws IOException {
    return Files.writeString(folder.resolve("good.html"), GOOD);
  }

  /** A page that never ends: who reads it waits. */
  private Path pipe() throws Exception {
    Path pipe = folder.resolve("pipe.html");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    return pipe;
  }

  /** Waits until somebody reads a pipe, and leaves it open. */
  private void awaitReading(Path pipe) {
    try {
      open.add(Files.newOutputStream(pipe));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path mock(String action) throws IOException {
    return Files.writeString(
        Files.createTempFile(folder, "a", ".mock"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><mock>" + action + "</mock>");
  }

  private static String line(String body) {
    return "{\"id\":\"a\",\"body\":\"" + body + "\"}\n";
  }

  private static String read(ArticleReader reader, Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    reader.read(file, "id", items::add);
    assertEquals(1, items.size());
    return outcome(items.getFirst());
  }

  private static String stream(ArticleReader reader, String text) throws IOException {
    List<Item> items = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    reader.read(in, "stdin", items::add);
    return outcome(items.getFirst());
  }

  private static String outcome(Item item) {
    return switch (item) {
      case Item.Read read -> read.article().text();
      case Item.Unreadable bad -> bad.reason();
    };
  }

  /** The processes of parsers that this one has started. */
  private static List<ProcessHandle> processes() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").endsWith(ParserMain.class.getName()))
        .toList();
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
