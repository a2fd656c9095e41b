package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.Report;
import dateline.format.AnswerJson;
import dateline.format.StatusJson;
import dateline.index.FileEntry;
import dateline.index.IndexFolder;
import dateline.index.IndexState;
import dateline.index.LastRun;
import dateline.ingest.Outcome;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the index holds and how the last run ended. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Say what the index holds, how the last run that changed it ended, and which articles are quarantined and why."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  dateline status", "  dateline status --index ~/news-index"})
final class StatusCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--json", description = "Print the answer as one JSON object.")
  private boolean json;

  StatusCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    try (IndexFolder folder = IndexFolder.open(index.folder())) {
      IndexState state = folder.state();
      if (json) {
        try (JsonGenerator out = AnswerJson.generator(screen.out())) {
          StatusJson.write(out, state);
        }
      } else {
        print(state);
      }
    }
    return Main.DONE;
  }

  private void print(IndexState state) {
    screen.line(screen.in(Screen.Style.BOLD, "Index in " + index.folder()));
    row("articles", Count.of(state.articles()));
    row("figures", Count.of(state.claims()));
    row("files read", Count.of(state.files().size()));
    row(
        "duplicates",
        Count.of(state.files().stream().mapToLong(file -> file.copies().size()).sum()));
    if (state.earlier() > 0) {
      row("old versions", Count.of(state.earlier()));
    }
    row("size", size(state.bytes()));
    List<Report.Quarantined> quarantined = new ArrayList<>();
    for (FileEntry file : state.files()) {
      for (FileEntry.Quarantined one : file.quarantined()) {
        quarantined.add(new Report.Quarantined(file.path(), one.line(), one.reason()));
      }
    }
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    LastRun run = state.lastRun();
    if (run != null) {
      for (Outcome outcome : Outcome.values()) {
        outcomes.put(
            outcome, run.outcomes().getOrDefault(outcome.name().toLowerCase(Locale.ROOT), 0L));
      }
      screen.line("");
      screen.line(
          screen.in(
              Screen.Style.BOLD,
              "Last run that changed it, " + TIME.format(run.at().atZone(ZoneId.systemDefault()))));
    }
    new Outcomes(screen).print(outcomes, quarantined, quarantined.size());
  }

  private void row(String label, String value) {
    screen.line(String.format(Locale.ROOT, "  %-15s %9s", label, value));
  }

  private static String size(long bytes) {
    return bytes < 1 << 20
        ? Count.of((bytes + 1023) >> 10) + " KiB"
        : String.format(Locale.ROOT, "%,.1f MiB", bytes / 1048576.0);
  }
}
