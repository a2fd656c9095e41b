package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.Period;
import dateline.format.AnswerJson;
import dateline.search.ClaimRow;
import dateline.search.Comparison;
import dateline.search.QueryException;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lays claims about the same thing side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Lay figures about the same thing side by side: who said what, when, and do they agree?",
      "",
      "Figures are about the same thing where they count the same, or tell the same outcome, in places of which one lies in the other, of months or years that overlap, without two years of silence; where a figure tells no time, its day of publication counts. "
          + "LOW and HIGH are the lowest and the highest number that anybody gives, BEST the one that most give. A group disagrees "
          + "where two figures published within a day of each other cannot both be true; it changes where they differ over the days."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline compare 'place:Japan tsunami'",
      "  dateline compare 'place:Haiti figure:dead'",
      "  dateline compare Katrina --limit 3 --json"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int USUAL = 5;
  private static final int MOST_ENTRIES = 40;
  private static final int NUMBER_WIDTH = 11;

  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private QueryOptions asked = new QueryOptions();

  CompareCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    try (Searcher searcher = corrections.open(index)) {
      Comparison comparison = searcher.compare(asked.query(), Comparison.MOST_CLAIMS);
      List<Comparison.Group> groups = comparison.groups();
      int from = Math.min(asked.offset(), groups.size());
      int to = (int) Math.min((long) from + asked.limit(USUAL), groups.size());
      if (asked.json()) {
        try (JsonGenerator out = AnswerJson.generator(screen.out())) {
          AnswerJson.write(out, comparison, groups.subList(from, to));
        }
      } else {
        print(comparison, groups.subList(from, to));
      }
    }
    return Main.DONE;
  }

  private void print(Comparison comparison, List<Comparison.Group> shown) {
    String found =
        Count.of(comparison.groups().size(), "group")
            + " from "
            + Count.of(comparison.claims(), "claim");
    Listing.head(screen, found, comparison.read(), comparison.hints());
    if (comparison.claims() < comparison.total()) {
      screen.wrapped(
          "",
          "Only the "
              + Count.of(comparison.claims(), "claim")
              + " of the best articles were compared, of "
              + Count.of(comparison.total())
              + " that match: ask for less.");
    }
    shown.forEach(this::print);
    if (!shown.isEmpty() && asked.offset() + shown.size() < comparison.groups().size()) {
      screen.line("");
    }
    Listing.more(screen, asked.offset(), shown.size(), comparison.groups().size());
  }

  private void print(Comparison.Group group) {
    screen.line("");
    String place = group.place() == null ? "" : ", " + group.place();
    String unit = group.unit() == null ? "" : " in " + group.unit();
    screen.line(
        screen.in(Screen.Style.BOLD, Screen.harmless(group.topic() + place + unit))
            + "  "
            + verdict(group));
    screen.line(
        "  low "
            + ClaimsCommand.number(group.low())
            + " · best "
            + ClaimsCommand.number(group.best())
            + " · high "
            + ClaimsCommand.number(group.high())
            + spread(group));
    int room = Math.max(12, screen.width() - 2 * NUMBER_WIDTH - 30);
    RangePlot plot = new RangePlot(group.low(), group.high(), room);
    int shown = Math.min(MOST_ENTRIES, group.entries().size());
    for (Comparison.Entry entry : group.entries().subList(0, shown)) {
      ClaimRow row = entry.row();
      String number = Screen.cut(Screen.harmless(row.words()), 2 * NUMBER_WIDTH + 4);
      String form = "  %-10s %-" + (2 * NUMBER_WIDTH + 4) + "s ";
      String date = row.date() == null ? "no date" : row.date().toString();
      screen.line(
          (String.format(Locale.ROOT, form, date, number) + plot.line(entry.plausible()))
              .stripTrailing());
      String told = speaker(row.speaker()) + days(row) + " · " + row.reference();
      String copies = entry.copies() > 1 ? " · printed " + entry.copies() + " times" : "";
      for (String line : Screen.wrap(Screen.harmless(told + copies), screen.width() - 13)) {
        screen.line(" ".repeat(13) + screen.in(Screen.Style.DIM, line));
      }
    }
    left(group.entries().size() - shown);
  }

  private void left(int figures) {
    if (figures > 0) {
      String said = "and " + Count.of(figures, "figure") + " more: ask for less, or use --json";
      screen.line("  " + screen.in(Screen.Style.DIM, said));
    }
  }

  /** " · of 2001-05-01 to 2001-06-30", or nothing if the claim tells no time. */
  private static String days(ClaimRow row) {
    Period period = row.claim().period();
    return period == null ? "" : " · of " + ClaimsCommand.days(period);
  }

  private static String speaker(@Nullable String speaker) {
    return speaker == null ? "nobody named" : speaker;
  }

  private String verdict(Comparison.Group group) {
    return switch (group.verdict()) {
      case AGREE -> screen.in(Screen.Style.GOOD, "agree");
      case CHANGE -> "change over the days";
      case DISAGREE -> screen.in(Screen.Style.BAD, "DISAGREE");
    };
  }

  private static String spread(Comparison.Group group) {
    double spread = group.spread();
    boolean told = !Double.isNaN(spread) && spread > 1;
    return told ? String.format(Locale.ROOT, " · high is %.3g times low", spread) : "";
  }
}
