package dateline.cli;

import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Period;
import dateline.annotation.VerbClass;
import dateline.format.ClaimCsv;
import dateline.format.ClaimListJson;
import dateline.search.ClaimReason;
import dateline.search.ClaimRequest;
import dateline.search.ClaimResults;
import dateline.search.ClaimRow;
import dateline.search.QueryException;
import dateline.search.Searcher;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Lists the claims of the articles that match: figures with what is counted, where, when and by
 * whom.
 */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = {
      "List the figures of the articles that match, each with what is counted, about whom, where and who said it.",
      "",
      "LOW and HIGH are the interval that the words allow, in the unit as stated (a dash is an open end); BEST is the one "
          + "number where one is stated. A query of figure:, said-by: and claim( ) parts picks among the claims themselves; the "
          + "options ask the same of each claim as they would within claim( )."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline claims 'place:Haiti'",
      "  dateline claims 'figure:dead place:Japan' --limit 50",
      "  dateline claims --counted troops --verb lost --place Kursk --min 100 --sort date",
      "  dateline claims 'claim(dead > 100 place:Haiti)' --facets --limit 0",
      "  dateline claims 'said-by:\"Red Cross\"' --csv"
    })
final class ClaimsCommand implements Callable<Integer> {
  private static final int NUMBER_WIDTH = 13;
  private static final int SLOT_WIDTH = 9;
  private static final int WORDS_WIDTH = 24;
  private static final int ON_SCREEN = 20;
  private static final int FACET_VALUES = 10;

  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private QueryOptions asked = new QueryOptions();

  @Mixin private ClaimOptions each = new ClaimOptions();

  @Option(
      names = "--facets",
      description =
          "Count the claims by speaker, cue, form of speech, kind, what is counted and verb.")
  private boolean facets;

  @Option(names = "--explain", description = "Say of each claim which rule read which words.")
  private boolean explain;

  @Option(
      names = "--csv",
      description =
          "Print comma-separated values. With --csv and --json all claims are printed where no --limit is set.")
  private boolean csv;

  ClaimsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    try (Searcher searcher = corrections.open(index)) {
      ClaimRequest request =
          new ClaimRequest(
              asked.query(),
              each.filters(),
              asked.offset(),
              asked.limit(asked.json() || csv ? ClaimRequest.ALL : ON_SCREEN),
              each.sort(),
              facets ? FACET_VALUES : 0);
      if (asked.json()) {
        try (ClaimListJson out =
            new ClaimListJson(screen.out(), row -> explain ? searcher.reasons(row) : null)) {
          searcher.claims(request, out);
        }
      } else if (csv) {
        Writer out =
            new BufferedWriter(new OutputStreamWriter(screen.out(), StandardCharsets.UTF_8));
        searcher.claims(request, new ClaimCsv(out));
        out.flush();
      } else {
        print(searcher, searcher.claims(request));
      }
    }
    return Main.DONE;
  }

  private void print(Searcher searcher, ClaimResults results) throws IOException {
    Listing.head(screen, Count.of(results.total(), "claim"), results.read(), results.hints());
    if (!results.rows().isEmpty()) {
      screen.line("");
      screen.line(screen.in(Screen.Style.BOLD, columns("LOW", "BEST", "HIGH", "WORDS")));
    }
    for (ClaimRow row : results.rows()) {
      print(row);
      if (explain) {
        explain(searcher.reasons(row));
      }
    }
    Listing.more(screen, asked.offset(), results.rows().size(), results.total());
    FacetList.print(screen, results.facets(), "claim", List.of());
  }

  private void print(ClaimRow row) {
    Claim claim = row.claim();
    Figure figure = claim.figure();
    Interval value = figure.value();
    boolean single = value.low() == value.high();
    screen.line(
        columns(
            number(value.low()),
            single ? number(value.low()) : "–",
            number(value.high()),
            Screen.cut(Screen.harmless(row.words()), screen.width() - 3 * (NUMBER_WIDTH + 1))));
    List<String> slots = new ArrayList<>();
    slot(slots, "counted", counted(claim));
    slot(slots, "unit", figure.unit());
    slot(slots, "verb", verb(claim));
    slot(slots, "actors", String.join(", ", row.actors()));
    slot(slots, row.places().size() == 1 ? "place" : "places", places(row));
    slot(slots, "time", time(claim));
    slot(slots, "said by", speaker(row));
    slots.add(row.date() == null ? "no date" : row.date().toString());
    slots.add(row.reference());
    for (String line : Screen.wrap(String.join(" · ", slots), screen.width() - 4)) {
      screen.line("    " + screen.in(Screen.Style.DIM, Screen.harmless(line)));
    }
  }

  /** "troops (soldiers)": as printed, and the name that all words of it fall under. */
  private static @Nullable String counted(Claim claim) {
    String printed = claim.figure().counted();
    String head = claim.head();
    return head == null || head.equals(printed)
        ? printed
        : printed == null ? head : printed + " (" + head + ")";
  }

  private static @Nullable String verb(Claim claim) {
    VerbClass verbClass = claim.verbClass();
    String verb = claim.verb();
    return verb == null || verbClass == null || verbClass.name().equals(verb)
        ? verb
        : verb + " (" + verbClass.name() + ")";
  }

  /** "Kursk (dateline)"; a place beside the figure needs no word. */
  private static String places(ClaimRow row) {
    String names = String.join(", ", row.places());
    Claim.PlaceBy by = row.claim().placeBy();
    return by == null
        ? names
        : switch (by) {
          case BESIDE -> names;
          case SENTENCE -> names + " (in the sentence)";
          case CARRIED -> names + " (from before)";
          case DATELINE -> names + " (dateline)";
        };
  }

  /** "Tuesday (2024-11-05)": as printed, and the days that are meant. */
  private static @Nullable String time(Claim claim) {
    Period period = claim.period();
    if (period == null) {
      return claim.time();
    }
    return claim.time() == null ? days(period) : claim.time() + " (" + days(period) + ")";
  }

  /** "2024-11-05", or "2024-11-01 to 2024-11-30". */
  static String days(Period period) {
    return period.first().equals(period.last())
        ? period.first().toString()
        : period.first() + " to " + period.last();
  }

  private void explain(List<ClaimReason> reasons) {
    if (reasons.isEmpty()) {
      screen.wrapped("      ", "Not found again: index anew to have reasons.");
    }
    for (ClaimReason reason : reasons) {
      String words = reason.words() == null ? "" : "\"" + reason.words() + "\"";
      String form = "      %-" + SLOT_WIDTH + "s %-" + WORDS_WIDTH + "s ";
      String start =
          String.format(
              Locale.ROOT, form, reason.slot(), Screen.cut(Screen.harmless(words), WORDS_WIDTH));
      List<String> lines =
          Screen.wrap(
              Screen.harmless(reason.rule()), Math.max(20, screen.width() - start.length()));
      for (int i = 0; i < lines.size(); i++) {
        screen.line((i == 0 ? start : " ".repeat(start.length())) + lines.get(i));
      }
    }
  }

  /** "Red Cross (estimated)": how it was said where not simply so. */
  private static @Nullable String speaker(ClaimRow row) {
    Attribution attribution = row.attribution();
    if (row.speaker() == null || attribution == null || attribution.cueClass().equals("said")) {
      return row.speaker();
    }
    return row.speaker() + " (" + attribution.cueClass() + ")";
  }

  private static void slot(List<String> slots, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      slots.add(name + " " + value);
    }
  }

  private static String columns(String low, String best, String high, String words) {
    String form = "%" + NUMBER_WIDTH + "s %" + NUMBER_WIDTH + "s %" + NUMBER_WIDTH + "s %s";
    return String.format(Locale.ROOT, form, low, best, high, words).stripTrailing();
  }

  /** Grouped, with at most six significant digits after rounding; an open end is a dash. */
  static String number(double value) {
    if (Double.isInfinite(value)) {
      return "–";
    }
    if (Math.abs(value) >= 1e12) {
      return String.format(Locale.ROOT, "%.4g", value);
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal shown = Math.abs(value) < 1000 ? exact.round(new MathContext(6)) : exact;
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(shown);
  }
}
