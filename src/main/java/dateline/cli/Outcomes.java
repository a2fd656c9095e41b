package dateline.cli;

import dateline.Report;
import dateline.ingest.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how articles ended: a table whose rows add up, and why some were quarantined. */
final class Outcomes {
  private final Screen screen;

  Outcomes(Screen screen) {
    this.screen = screen;
  }

  /** Rows without articles are left out, but for the sum. */
  void print(Map<Outcome, Long> outcomes, List<Report.Quarantined> quarantined, int most) {
    long sum = 0;
    for (Outcome outcome : Outcome.values()) {
      long count = outcomes.getOrDefault(outcome, 0L);
      sum += count;
      if (count > 0) {
        String row = row(outcome.name().toLowerCase(Locale.ROOT), count);
        screen.line(outcome == Outcome.QUARANTINED ? screen.in(Screen.Style.BAD, row) : row);
      }
    }
    screen.line(row("articles in all", sum));
    if (!quarantined.isEmpty()) {
      screen.line("");
      screen.line(screen.in(Screen.Style.BOLD, "Quarantined"));
      for (Report.Quarantined one : quarantined.subList(0, Math.min(most, quarantined.size()))) {
        screen.wrapped(
            "  ",
            Screen.harmless(
                one.path() + (one.line() > 0 ? ", line " + one.line() : "") + ": " + one.reason()));
      }
      if (quarantined.size() > most) {
        screen.line(
            "  and "
                + Count.of(quarantined.size() - most)
                + " more: dateline status lists them all");
      }
    }
  }

  private static String row(String label, long count) {
    return String.format(Locale.ROOT, "  %-15s %,9d", label, count);
  }
}
