package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.ActorJson;
import dateline.format.AnswerJson;
import dateline.search.ActorResults;
import dateline.search.ActorRow;
import dateline.search.QueryException;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists who is named in the articles that match, by which names, and why these are one. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = {
      "List the persons and organisations of the articles that match, with the names they go by.",
      "",
      "What is joined or kept apart wrongly is put right in actors.tsv in the index folder, without indexing again. Cells "
          + "are separated by tabs; an article's id tells that somebody else of that name is meant there:",
      "",
      "  same-as      Jim Lovell      James A. Lovell",
      "  not-same-as  Exxon Mobil     Exxon",
      "  not-same-as  Michael Brown   id:corpus/b.txt",
      "  hide         Okay",
      "  rename       brownie         Michael Brown (FEMA)",
      "",
      "One full name is one person unless articles call its bearers what is hardly one person's, minister and goalkeeper: "
          + "these are listed apart, and a line joins them again:",
      "",
      "  same-as      John Smith (goalkeeper)  John Smith"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline actors",
      "  dateline actors 'place:Japan date:2011'",
      "  dateline actors 'actor:Bush' --reasons"
    })
final class ActorsCommand implements Callable<Integer> {
  private static final int COUNT_WIDTH = 8;
  private static final String INDENT = " ".repeat(COUNT_WIDTH + 2);

  /** So many other names are shown without being asked for. */
  private static final int NAMES_SHOWN = 8;

  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private QueryOptions asked = new QueryOptions();

  @Option(names = "--reasons", description = "Say why each name is taken for the actor.")
  private boolean reasons;

  ActorsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    try (Searcher searcher = corrections.open(index)) {
      ActorResults results = searcher.actors(asked.query(), asked.offset(), asked.limit(20));
      if (asked.json()) {
        try (JsonGenerator out = AnswerJson.generator(screen.out())) {
          ActorJson.write(out, results);
        }
      } else {
        print(results);
      }
    }
    return Main.DONE;
  }

  private void print(ActorResults results) {
    Listing.head(
        screen,
        Count.of(results.total(), "actor") + " in " + Count.of(results.articles(), "article"),
        results.read(),
        results.hints());
    if (!results.rows().isEmpty()) {
      screen.line("");
      screen.line(screen.in(Screen.Style.BOLD, "ARTICLES  ACTOR"));
    }
    results.rows().forEach(this::print);
    Listing.more(screen, asked.offset(), results.rows().size(), results.total());
  }

  private void print(ActorRow row) {
    String count = String.format(Locale.ROOT, "%" + COUNT_WIDTH + "s  ", Count.of(row.articles()));
    String name = Screen.cut(Screen.harmless(row.name()), screen.width() - COUNT_WIDTH - 16);
    screen.line(
        count
            + screen.in(Screen.Style.BOLD, name)
            + screen.in(Screen.Style.DIM, "  " + row.kind()));
    List<String> facts = new ArrayList<>();
    List<String> others =
        row.names().stream().filter(other -> !other.equals(row.name())).limit(NAMES_SHOWN).toList();
    if (!others.isEmpty()) {
      facts.add("also " + String.join(", ", others));
    }
    if (row.first() != null) {
      boolean oneDay = row.first().equals(row.last());
      facts.add(oneDay ? row.first().toString() : row.first() + " to " + row.last());
    }
    if (row.wikidata() != null) {
      facts.add("Wikidata " + row.wikidata());
    }
    if (row.isDoubtful()) {
      facts.add("perhaps two people of one name");
    }
    if (row.perhaps() != null) {
      facts.add("perhaps " + row.perhaps());
    }
    dim(String.join(" · ", facts));
    if (reasons) {
      for (ActorRow.Why why : row.reasons()) {
        String where = why.article() == null ? "" : " (" + why.article() + ")";
        dim("“" + why.name() + "” " + why.rule() + where);
      }
    }
  }

  private void dim(String text) {
    if (!text.isEmpty()) {
      for (String line : Screen.wrap(Screen.harmless(text), screen.width() - INDENT.length())) {
        screen.line(INDENT + screen.in(Screen.Style.DIM, line));
      }
    }
  }
}
