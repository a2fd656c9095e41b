package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.AnswerJson;
import dateline.format.HitJson;
import dateline.search.LikeResults;
import dateline.search.LikeRow;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists articles that are like one. */
@Command(
    name = "like",
    mixinStandardHelpOptions = true,
    description = "List articles that share actors, places and telling words with one.",
    footerHeading = "%nExamples:%n",
    footer = {"  dateline like corpus/tohoku-2011-03-12.txt"})
final class LikeCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Parameters(paramLabel = "ID", description = "The article's id, as search prints it.")
  private String id = "";

  @Mixin private AnswerOptions shown = new AnswerOptions();

  LikeCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    try (Searcher searcher = corrections.open(index)) {
      LikeResults results = searcher.like(id, shown.limit(10));
      if (results == null) {
        return UnknownId.print(screen, searcher, id);
      }
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

  private void print(LikeResults results) {
    screen.line(
        screen.in(
            Screen.Style.BOLD,
            Count.of(results.total(), "article") + " like " + Screen.harmless(id)));
    int number = 0;
    for (LikeRow row : results.rows()) {
      screen.line("");
      String indent = HitList.head(screen, ++number, row.hit());
      shared(indent, "actors", row.actors());
      shared(indent, "places", row.places());
      shared(indent, "words", row.words());
    }
  }

  private void shared(String indent, String what, List<String> names) {
    if (!names.isEmpty()) {
      screen.wrapped(indent, what + ": " + Screen.harmless(String.join(", ", names)));
    }
  }
}
