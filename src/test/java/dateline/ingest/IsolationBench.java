package dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * What it costs to parse in a process of its own: the same files read here, by one process and by
 * two, each after it has read them once.
 *
 * <pre>
 * java -cp "target/test-classes:target/classes:target/lib/*" dateline.ingest.IsolationBench
 * </pre>
 */
public final class IsolationBench {
  private static final int FILES = 400;
  private static final int STARTS = 5;
  private static final String SENTENCE =
      "The river rose by two metres on Sunday and flooded 120 homes, the mayor said. ";

  private IsolationBench() {}

  private interface Reader {
    void read(Path file, String id) throws IOException;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("bench");
    System.out.println("milliseconds a file: on the clock, of all processors");
    System.out.println("format            here               one               two");
    for (String format : List.of("txt", "html", "pdf", "docx")) {
      Path file = folder.resolve("a." + format);
      Files.write(file, bytes(format));
      try (ParserChildren one = new ParserChildren(processes(1));
          ParserChildren two = new ParserChildren(processes(2))) {
        String name = Formats.name(file);
        String here =
            time(
                (path, id) -> new Formats(ReaderOptions.DEFAULT).read(path, name, id, item -> {}),
                file,
                1);
        String byOne = time((path, id) -> one.read(path, name, id, item -> {}), file, 1);
        String byTwo = time((path, id) -> two.read(path, name, id, item -> {}), file, 2);
        System.out.printf(Locale.ROOT, "%-9s %s  %s  %s%n", format, here, byOne, byTwo);
      }
    }
    System.out.println("start of a process until its first file is read (milliseconds)");
    for (String format : List.of("txt", "html", "pdf", "docx")) {
      Path file = folder.resolve("a." + format);
      long begun = System.nanoTime();
      Duration cpu = Duration.ZERO;
      for (int i = 0; i < STARTS; i++) {
        ParserChildren children = new ParserChildren(processes(1));
        children.read(file, Formats.name(file), "a", item -> {});
        children.close();
        cpu = cpu.plus(children.cpu());
      }
      System.out.printf(
          Locale.ROOT,
          "%-9s %8.0f wall %8d CPU%n",
          format,
          (System.nanoTime() - begun) / 1e6 / STARTS,
          cpu.toMillis() / STARTS);
    }
  }

  private static ReaderOptions processes(int processes) {
    ParserLimits usual = ParserLimits.DEFAULT;
    return new ReaderOptions(
        false,
        new ParserLimits(
            usual.timeLimit(),
            usual.hardLimit(),
            usual.memory(),
            usual.mostCharacters(),
            usual.mostArticles(),
            processes));
  }

  /** Milliseconds a file on so many threads, the second time round. */
  private static String time(Reader reader, Path file, int threads) throws Exception {
    String milliseconds = "";
    for (int round = 0; round < 2; round++) {
      long begun = System.nanoTime();
      Duration cpu = cpu();
      List<Thread> readers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        readers.add(Thread.ofPlatform().start(() -> readAll(reader, file, FILES / threads)));
      }
      for (Thread thread : readers) {
        thread.join();
      }
      milliseconds =
          String.format(
              Locale.ROOT,
              "%8.2f %7.2f",
              (System.nanoTime() - begun) / 1e6 / FILES,
              cpu().minus(cpu).toNanos() / 1e6 / FILES);
    }
    return milliseconds;
  }

  /** Of this process and those that it has started. */
  private static Duration cpu() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().children())
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static void readAll(Reader reader, Path file, int times) {
    for (int i = 0; i < times; i++) {
      try {
        reader.read(file, "a");
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static byte[] bytes(String format) throws IOException {
    return switch (format) {
      case "txt" -> SENTENCE.repeat(26).getBytes(StandardCharsets.UTF_8);
      case "html" -> page().getBytes(StandardCharsets.UTF_8);
      case "pdf" -> pdf();
      default -> docx();
    };
  }

  /** 40 KB, a quarter of it story. */
  private static String page() {
    return "<!DOCTYPE html><html><head><title>Flood</title></head><body>"
        + "<nav><ul><li><a href=\"/news\">News</a></li></ul></nav>".repeat(540)
        + "<article><h1>Flood</h1>"
        + ("<p>" + SENTENCE.repeat(5) + "</p>").repeat(25)
        + "</article></body></html>";
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (int i = 0; i < 20; i++) {
        document.createParagraph().createRun().setText(SENTENCE.repeat(5));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.beginText();
        content.setLeading(14);
        content.newLineAtOffset(72, 720);
        for (int i = 0; i < 40; i++) {
          content.showText(SENTENCE);
          content.newLine();
        }
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
