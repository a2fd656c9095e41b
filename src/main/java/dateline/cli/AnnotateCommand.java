package dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.Annotating;
import dateline.format.ArticleJson;
import dateline.ingest.ParserLimits;
import dateline.ingest.ReaderOptions;
import dateline.place.UserGazetteer;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is found in articles, without an index. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Print what is found in articles, as JSON: zones, sentences, actors, places, figures and who said what.",
      "No index is read or written. Offsets are UTF-16 code units into \"text\"."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline annotate --format json corpus/tohoku-2011-03-12.txt",
      "  dateline annotate articles.jsonl > tags.jsonl",
      "  dateline annotate --explain corpus/tohoku-2011-03-12.txt",
      "  cat story.txt | dateline annotate -"
    })
final class AnnotateCommand implements Callable<Integer> {
  /** How the objects are laid out. */
  enum Format {
    /** One object a line. */
    jsonl,
    /** Indented. */
    json,
    /** For reading: a mention a line. */
    text
  }

  private final Screen screen;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders, or - for standard input (text, or one JSON article a line).")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "jsonl: one object a line (default); json: indented; text: a list for reading (default with --explain).")
  private @Nullable Format format;

  @Option(
      names = "--explain",
      description = "Say of everything found which rule read which words; in JSON as \"reasons\".")
  private boolean explain;

  @Option(names = "--ocr", description = IndexCommand.OCR)
  private boolean ocr;

  AnnotateCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    UserGazetteer.check();
    Format form = format != null ? format : explain ? Format.text : Format.jsonl;
    JsonFactory factory = new JsonFactory();
    OutputStream out = new BufferedOutputStream(screen.out(), 1 << 16);
    int unreadable =
        Annotating.run(
            files,
            new ReaderOptions(ocr, ParserLimits.DEFAULT),
            explain,
            (annotated, reasons) -> {
              ByteArrayOutputStream bytes =
                  new ByteArrayOutputStream(4 * annotated.text().length());
              switch (form) {
                case text ->
                    bytes.writeBytes(
                        new ExplainedText(screen, annotated, reasons)
                            .text()
                            .getBytes(StandardCharsets.UTF_8));
                case json, jsonl -> {
                  try (JsonGenerator json = factory.createGenerator(bytes)) {
                    if (form == Format.json) {
                      json.useDefaultPrettyPrinter();
                    }
                    ArticleJson.write(json, annotated, reasons);
                    json.writeRaw('\n');
                  }
                }
              }
              return bytes;
            },
            bytes -> bytes.writeTo(out),
            problem -> screen.err().println("dateline: " + problem));
    out.flush();
    return unreadable == 0 ? Main.DONE : Main.FAILED;
  }
}
