package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.json.AnswerJson;
import dateline.search.ClaimResults;
import dateline.search.ClaimRow;
import dateline.search.QueryException;
import dateline.search.Searcher;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
          + "number where one is stated. A query of figure: and said-by: parts picks among the claims themselves."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline claims 'place:Haiti'",
      "  dateline claims 'figure:dead place:Japan' --limit 50",
      "  dateline claims 'said-by:\"Red Cross\"' --json"
    })
final class ClaimsCommand implements Callable<Integer> {
  private static final int NUMBER_WIDTH = 13;

  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private QueryOptions asked = new QueryOptions();

  ClaimsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    try (Searcher searcher = corrections.open(index)) {
      ClaimResults results = searcher.claims(asked.query(), asked.offset(), asked.limit(20));
      if (asked.json()) {
        try (JsonGenerator out = AnswerJson.generator(screen.out())) {
          AnswerJson.write(out, results);
        }
      } else {
        print(results);
      }
    }
    return Main.DONE;
  }

  private void print(ClaimResults results) {
    Listing.head(screen, Count.of(results.total(), "claim"), results.read(), results.hints());
    if (!results.rows().isEmpty()) {
      screen.line("");
      screen.line(screen.in(Screen.Style.BOLD, columns("LOW", "BEST", "HIGH", "WORDS")));
    }
    for (ClaimRow row : results.rows()) {
      print(row);
    }
    Listing.more(screen, asked.offset(), results.rows().size(), results.total());
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
    slot(slots, "counted", figure.counted());
    slot(slots, "unit", figure.unit());
    slot(slots, "verb", claim.verb());
    slot(slots, "actors", String.join(", ", row.actors()));
    slot(slots, "places", String.join(", ", row.places()));
    slot(slots, "time", claim.time());
    slot(slots, "said by", row.speaker());
    slots.add(row.date() == null ? "no date" : row.date().toString());
    slots.add(row.articleId() + " @" + row.start());
    for (String line : Screen.wrap(String.join(" · ", slots), screen.width() - 4)) {
      screen.line("    " + screen.in(Screen.Style.DIM, Screen.harmless(line)));
    }
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
