package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.AnswerJson;
import dateline.format.HitJson;
import dateline.search.QueryException;
import dateline.search.RelatedResults;
import dateline.search.RelatedRow;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists who and what appears with an actor. */
@Command(
    name = "related",
    mixinStandardHelpOptions = true,
    description =
        "List who and what appears in the same articles as an actor, more often than by chance: persons, organisations, places, words.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline related 'Al Gore'",
      "  dateline related 'place:Haiti date:2010' --limit 5"
    })
final class RelatedCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The actor's name, or any query.")
  private List<String> typed = List.of();

  @Mixin private AnswerOptions shown = new AnswerOptions();

  RelatedCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    try (Searcher searcher = corrections.open(index)) {
      RelatedResults results = searcher.related(String.join(" ", typed), shown.limit(8));
      if (shown.json()) {
        try (JsonGenerator out = AnswerJson.generator(screen.out())) {
          HitJson.write(out, results);
        }
      } else {
        print(results);
      }
    }
    return Main.DONE;
  }

  private void print(RelatedResults results) {
    Listing.head(screen, Count.of(results.articles(), "article"), results.read(), results.hints());
    String kind = "";
    for (RelatedRow row : results.rows()) {
      if (!row.kind().equals(kind)) {
        kind = row.kind();
        screen.line("");
        screen.line(
            String.format(Locale.ROOT, "%-10s TOGETHER  OF ALL  TIMES CHANCE", kind)
                .toUpperCase(Locale.ROOT));
      }
      String numbers =
          String.format(
              Locale.ROOT,
              "%19s %7s %13.1f  ",
              Count.of(row.together()),
              Count.of(row.articles()),
              row.times());
      screen.line(numbers + Screen.harmless(row.name()));
    }
  }
}
