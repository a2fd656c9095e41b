package dateline.cli;

import dateline.place.GazetteerImport;
import dateline.place.UserGazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Which places the program knows: its own, or those of a larger list that the user has. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = {
      "Say which list of places is used: the one that comes with the program, or your own.",
      "",
      "The list that comes along has towns of 500 people and more. 'import' adds a dump of GeoNames (creeks, hills, airports, "
          + "villages of any size) and keeps the result in the file that DATELINE_GAZETTEER names, else in dateline/gazetteer.bin "
          + "of your data folder (XDG_DATA_HOME, else ~/.local/share). DATELINE_GAZETTEER=none leaves it aside."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline gazetteer import allCountries.zip",
      "  dateline gazetteer",
      "  dateline gazetteer remove"
    })
final class GazetteerCommand implements Callable<Integer> {
  private final Screen screen;

  GazetteerCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Path own = UserGazetteer.file();
    if (own == null || !Files.exists(own)) {
      screen.wrapped("", "The places that come with the program are used.");
    } else {
      screen.wrapped(
          "", "Your own places are used, made from " + UserGazetteer.note(own) + ": " + own);
    }
    return Main.DONE;
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Add the places of a GeoNames dump: allCountries.zip or a country's, from download.geonames.org/export/dump; .zip, .gz or plain.")
  int importDump(@Parameters(paramLabel = "FILE", description = "The dump.") Path dump)
      throws IOException {
    if (Files.isDirectory(dump)) {
      throw new IOException(dump + " is a folder: name the file in it, such as allCountries.zip.");
    }
    Path own = wanted();
    GazetteerImport.Report report;
    try (Counter counter = new Counter(screen)) {
      report = GazetteerImport.run(dump, own, counter::at);
    }
    screen.line("Read " + Count.of(report.rows(), "row") + " of " + dump + ".");
    screen.line("");
    row("new places", report.added());
    row("known places", report.renewed());
    row("left out", report.leftOut());
    row("bad rows", report.bad());
    for (GazetteerImport.Fault fault : report.faults()) {
      screen.wrapped(
          "    ", "line " + Count.of(fault.line()) + ": " + Screen.harmless(fault.reason()));
    }
    screen.line("");
    screen.wrapped("", own + " holds " + report.holds() + ".");
    screen.wrapped(
        "",
        "Articles read from now on are tagged with it. Take the index folder away and index anew to tag those that are there.");
    return Main.DONE;
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Take your own places away; those that come with the program are used again.")
  int remove() throws IOException {
    Path own = wanted();
    boolean was = Files.deleteIfExists(own);
    screen.wrapped(
        "", was ? "Removed " + own + "." : "There was nothing to remove: no " + own + ".");
    return Main.DONE;
  }

  private static Path wanted() throws IOException {
    @Nullable Path own = UserGazetteer.file();
    if (own == null) {
      throw new IOException(
          "DATELINE_GAZETTEER is \"none\": let it name a file, or leave it empty.");
    }
    return own;
  }

  private void row(String label, long count) {
    screen.line(String.format(Locale.ROOT, "  %-15s %12s", label, Count.of(count)));
  }

  /** How far the reading is, on a terminal. */
  private static final class Counter implements AutoCloseable {
    private final Screen screen;
    private boolean shown;

    Counter(Screen screen) {
      this.screen = screen;
    }

    void at(long rows) {
      if (screen.live()) {
        screen.err().print("\r\u001b[K" + Count.of(rows, "row"));
        screen.err().flush();
        shown = true;
      }
    }

    @Override
    public void close() {
      if (shown) {
        screen.err().print("\r\u001b[K");
        screen.err().flush();
      }
    }
  }
}
