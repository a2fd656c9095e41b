package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.Place;
import dateline.format.AnswerJson;
import dateline.search.PlaceResults;
import dateline.search.PlaceRow;
import dateline.search.QueryException;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the places of the articles that match. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = {
      "List the places of the articles that match: in how many articles each is named, where it lies, and by which names.",
      "",
      "A place that could not be told from its namesakes, or that the gazetteer lacks, has no coordinates.",
      "",
      "What is taken for the wrong place is put right in places.tsv in the index folder, without indexing again. Cells are "
          + "separated by tabs; a name is the place that a reader would think of first, gn: and a number, as --reasons shows "
          + "it, any other:",
      "",
      "  same-as      Kiyv            Kyiv",
      "  same-as      gn:614540       Georgia, United States",
      "  not-same-as  Paris           id:corpus/b.txt",
      "  hide         Nice",
      "  rename       Myanmar         Burma"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline places",
      "  dateline places 'place:India' --reasons",
      "  dateline places 'said-by:\"Red Cross\"' --json"
    })
final class PlacesCommand implements Callable<Integer> {
  private static final int COUNT_WIDTH = 8;
  private static final int POINT_WIDTH = 17;

  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private QueryOptions asked = new QueryOptions();

  @Option(names = "--reasons", description = "Say why each is the place, and its id.")
  private boolean reasons;

  PlacesCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(index.folder())) {
      PlaceResults results = searcher.places(asked.query(), asked.offset(), asked.limit(20));
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

  private void print(PlaceResults results) {
    Listing.head(
        screen,
        Count.of(results.total(), "place") + " in " + Count.of(results.articles(), "article"),
        results.read(),
        results.hints());
    if (!results.rows().isEmpty()) {
      screen.line("");
      screen.line(screen.in(Screen.Style.BOLD, columns("ARTICLES", "PLACE", "WHERE")));
    }
    for (PlaceRow row : results.rows()) {
      print(row);
    }
    Listing.more(screen, asked.offset(), results.rows().size(), results.total());
  }

  private void print(PlaceRow row) {
    Place place = row.place();
    screen.line(columns(Count.of(row.articles()), place.name(), point(place)));
    List<String> details = new ArrayList<>();
    String path = place.path().stream().map(Place.Node::name).collect(Collectors.joining(" > "));
    if (!place.isResolved()) {
      details.add(path.isEmpty() ? "unresolved" : "unresolved, in " + path);
    } else if (place.path().size() > 1) {
      details.add(path);
    }
    boolean plain = row.names().size() == 1 && row.names().getFirst().words().equals(place.name());
    if (!plain) {
      details.add(
          "as "
              + row.names().stream()
                  .map(name -> name.words() + " " + Count.of(name.articles()))
                  .collect(Collectors.joining(", ")));
    }
    if (reasons) {
      if (place.id() != null) {
        details.add(place.id());
      }
      for (PlaceRow.Why why : row.reasons()) {
        String where = why.article() == null ? "" : " (" + why.article() + ")";
        details.add("“" + why.name() + "” " + why.rule() + where);
      }
    }
    String indent = " ".repeat(COUNT_WIDTH + 2);
    for (String detail : details) {
      for (String line : Screen.wrap(Screen.harmless(detail), screen.width() - indent.length())) {
        screen.line(indent + screen.in(Screen.Style.DIM, line));
      }
    }
  }

  private String columns(String articles, String place, String where) {
    int room = screen.width() - COUNT_WIDTH - POINT_WIDTH - 4;
    String name = Screen.cut(Screen.harmless(place), room);
    String form = "%" + COUNT_WIDTH + "s  %-" + room + "s  %" + POINT_WIDTH + "s";
    return String.format(Locale.ROOT, form, articles, name, where).stripTrailing();
  }

  private static String point(Place place) {
    Place.Coordinates at = place.at();
    return at == null
        ? "–"
        : String.format(
            Locale.ROOT,
            "%.2f %s %.2f %s",
            Math.abs(at.latitude()),
            at.latitude() < 0 ? "S" : "N",
            Math.abs(at.longitude()),
            at.longitude() < 0 ? "W" : "E");
  }
}
