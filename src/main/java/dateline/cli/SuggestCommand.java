package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.AnswerJson;
import dateline.format.HitJson;
import dateline.search.Searcher;
import dateline.search.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Completes what is being typed. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description =
        "List the fields, persons, organisations, places and sources whose name begins with what was typed, by any of their names and with one letter wrong.",
    footerHeading = "%nExamples:%n",
    footer = {"  dateline suggest fuku", "  dateline suggest place:burm"})
final class SuggestCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What was typed so far.")
  private List<String> typed = List.of();

  @Mixin private AnswerOptions shown = new AnswerOptions();

  SuggestCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", typed);
    try (Searcher searcher = corrections.open(index)) {
      List<Suggestion> suggestions = searcher.suggest(text, shown.limit(10));
      if (shown.json()) {
        try (JsonGenerator out = AnswerJson.generator(screen.out())) {
          HitJson.write(out, text, suggestions);
        }
      } else if (suggestions.isEmpty()) {
        screen.line("Nothing begins with " + Screen.harmless(text) + ".");
      } else {
        suggestions.forEach(this::print);
      }
    }
    return Main.DONE;
  }

  private void print(Suggestion suggestion) {
    String kind = suggestion.kind().name().toLowerCase(Locale.ROOT);
    String count =
        suggestion.kind() == Suggestion.Kind.FIELD
            ? ""
            : "  " + Count.of(suggestion.articles(), "article");
    String note = suggestion.note().isEmpty() ? "" : ", " + suggestion.note();
    screen.wrapped(
        "",
        String.format(Locale.ROOT, "%-13s", kind)
            + screen.in(Screen.Style.BOLD, Screen.harmless(suggestion.name()))
            + Screen.harmless(note)
            + screen.in(Screen.Style.DIM, count));
  }
}
