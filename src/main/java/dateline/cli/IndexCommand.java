package dateline.cli;

import dateline.Indexing;
import dateline.Report;
import dateline.ingest.ParserLimits;
import dateline.ingest.ReaderOptions;
import dateline.place.UserGazetteer;
import dateline.search.CorrectionsException;
import dateline.search.FacetSelection;
import dateline.search.Facets;
import dateline.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads folders into the index and shows what was found. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Read the articles under folders into the index.",
      "",
      "Reads text, HTML, PDF, Word, OpenDocument, RTF, EPUB, Markdown, e-mail (.eml), RSS and Atom (one article an item), "
          + "JSON lines (.jsonl: one article a line with id and body, perhaps title, date, updated, author, source, url), and gzip of any of them; hidden "
          + "files and README.md are left out. Run it again after files were added, changed, moved or deleted: only what changed is read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline index corpus",
      "  dateline index ~/articles wire.jsonl.gz --index ~/news-index"
    })
final class IndexCommand implements Callable<Integer> {
  /** Below it, starting up is what takes the time. */
  private static final int TELLING_RATE = 100;

  static final String OCR =
      "Read the text off pictures and scanned pages too; needs the program tesseract, and seconds a page.";

  private static final int TOP = 5;
  private static final FacetSelection OVERVIEW =
      new FacetSelection(TOP, List.of("person", "org", "place", "figure", "lang"));
  private static final int QUARANTINED_SHOWN = 10;

  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders or files to read.")
  private List<Path> roots = List.of();

  @Option(names = "--stages", description = "Also print where the processors' time went.")
  private boolean stages;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      converter = Typed.Seconds.class,
      description = "Give up a file that its parser works on for longer (60).")
  private Duration timeLimit = ParserLimits.DEFAULT.timeLimit();

  @Option(names = "--ocr", description = OCR + " Files that were quarantined are read again.")
  private boolean ocr;

  @Option(
      names = "--retry",
      description = "Read again the unchanged files in which something was quarantined.")
  private boolean retry;

  IndexCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    UserGazetteer.check();
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw new NoSuchFileException(root.toString());
      }
    }
    Report report;
    try (ProgressBar bar = new ProgressBar(screen)) {
      ReaderOptions options = new ReaderOptions(ocr, ParserLimits.DEFAULT.within(timeLimit));
      report = Indexing.run(roots, index.folder(), bar, options, retry || ocr);
    }
    screen.line(
        "Looked at "
            + Count.of(report.files(), "file")
            + ", read "
            + Count.of(report.filesRead())
            + ", in "
            + seconds(report.took().toMillis() / 1e3)
            + (report.articlesPerSecond() >= TELLING_RATE
                ? " (" + Count.of(Math.round(report.articlesPerSecond())) + " articles a second)"
                : "")
            + ".");
    if (report.files() == 0) {
      screen.line(
          "There is nothing to read in "
              + roots.stream().map(Path::toString).collect(Collectors.joining(", "))
              + ".");
    }
    screen.line("");
    new Outcomes(screen).print(report.outcomes(), report.quarantined(), QUARANTINED_SHOWN);
    if (report.moved() > 0) {
      screen.line(
          "Of the unchanged articles, "
              + Count.of(report.moved())
              + (report.moved() == 1 ? " has moved." : " have moved."));
    }
    if (stages) {
      screen.line("");
      for (Report.Stage stage : report.stages()) {
        screen.line(
            String.format(
                Locale.ROOT, "  %-14s %8.2f CPU-s", stage.name(), stage.cpu().toMillis() / 1e3));
      }
    }
    try (Searcher searcher = open()) {
      overview(searcher);
    }
    return Main.DONE;
  }

  /** A faulty correction spoils no indexing: the articles are counted as they are printed. */
  private Searcher open() throws IOException {
    try {
      return Searcher.open(index.folder());
    } catch (CorrectionsException fault) {
      screen.err().println("dateline: left aside: " + fault.getMessage());
      return Searcher.openAsPrinted(index.folder());
    }
  }

  private static String seconds(double seconds) {
    return seconds < 90
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : String.format(Locale.ROOT, "%d min %02d s", (long) seconds / 60, (long) seconds % 60);
  }

  private void overview(Searcher searcher) throws IOException {
    screen.line("");
    screen.line(
        screen.in(
            Screen.Style.BOLD,
            "The index in "
                + index.folder()
                + " holds "
                + Count.of(searcher.articles(), "article")
                + " and "
                + Count.of(searcher.claimCount(), "figure")
                + "."));
    Facets facets = searcher.overview(OVERVIEW);
    for (Facets.Dimension dimension : facets.dimensions()) {
      switch (dimension.name()) {
        case "person", "org", "figure" -> top(dimension.label(), dimension.values());
        case "place" -> top(dimension.label(), countries(dimension.values()));
        case "lang" -> untagged(dimension.values());
        default -> {}
      }
    }
    if (searcher.articles() > 0) {
      screen.line("");
      screen.line("Ask it:");
      for (String command : commands(facets, searcher.claimCount() > 0)) {
        screen.line("  " + command + index.typed());
      }
    }
  }

  /** Only English is tagged; how many articles that leaves with their words alone. */
  private void untagged(List<Facets.Value> languages) {
    int others =
        languages.stream()
            .filter(language -> !language.label().equals("en"))
            .mapToInt(Facets.Value::articles)
            .sum();
    if (others > 0) {
      screen.line(
          "  Not in English  " + Count.of(others, "article") + ", found by words, not tagged");
    }
  }

  /** Continents say little: the largest of what lies in them. */
  private static List<Facets.Value> countries(List<Facets.Value> continents) {
    return continents.stream()
        .flatMap(continent ->
            continent.children().isEmpty() ? Stream.of(continent) : continent.children().stream())
        .sorted(Comparator.comparingInt(Facets.Value::articles).reversed())
        .limit(TOP)
        .toList();
  }

  private void top(String label, List<Facets.Value> values) {
    String text =
        values.stream()
            .map(value -> Screen.harmless(value.label()) + " " + Count.of(value.articles()))
            .collect(Collectors.joining(" · "));
    List<String> lines = Screen.wrap(text, screen.width() - 18);
    for (int i = 0; i < lines.size(); i++) {
      screen.line(String.format(Locale.ROOT, "  %-15s %s", i == 0 ? label : "", lines.get(i)));
    }
  }

  private static List<String> commands(Facets facets, boolean hasClaims) {
    List<String> commands = new ArrayList<>();
    String person = "";
    String place = "";
    for (Facets.Dimension dimension : facets.dimensions()) {
      if (dimension.name().equals("person") && !dimension.values().isEmpty()) {
        person = dimension.values().getFirst().label();
      }
      if (dimension.name().equals("place") && !countries(dimension.values()).isEmpty()) {
        place = countries(dimension.values()).getFirst().label();
      }
    }
    commands.add("dateline search " + (person.isEmpty() ? "'a word'" : quoted("actor", person)));
    if (hasClaims && !place.isEmpty()) {
      commands.add("dateline claims " + quoted("place", place));
    }
    commands.add("dateline status");
    return commands;
  }

  /** A field and a value as a shell takes them. */
  private static String quoted(String field, String value) {
    String name = value.replace("\"", "");
    String term = name.matches("[\\p{L}\\p{N}]+") ? name : "\"" + name + "\"";
    return "'" + (field + ":" + term).replace("'", "'\\''") + "'";
  }
}
