package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.format.AnswerJson;
import dateline.format.HitJson;
import dateline.search.CopyChoice;
import dateline.search.Cursor;
import dateline.search.FacetChoice;
import dateline.search.FacetSelection;
import dateline.search.Hit;
import dateline.search.Page;
import dateline.search.QueryException;
import dateline.search.Ranking;
import dateline.search.Results;
import dateline.search.SearchRequest;
import dateline.search.Searcher;
import dateline.search.Snippet;
import dateline.search.Sort;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds articles and counts what they have in common. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Find articles, and count the actors, places and figures in them.",
      "",
      "Words must all be there (AND) unless OR stands between them; \"a phrase\" stands together; * and ? stand for letters. "
          + "Fields: actor: person: org: place: country: near: figure: said-by: counted: verb: kind: bound: date: source: "
          + "author: lang: title: body:. claim(dead > 100 place:Japan) asks one and the same claim, "
          + "same-sentence(actor:Bush place:Florida) one sentence; tags stand among words: \"<person> said <count>\"~3."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline search 'earthquake AND (tsunami OR wave)'",
      "  dateline search 'place:Japan date:2011-03'",
      "  dateline search 'said-by:\"Red Cross\"'",
      "  dateline search 'claim(dead > 1000 place:Japan)'",
      "  dateline search 'near:\"Fukushima, 100 km\" date:2011..2012'",
      "  dateline search 'place:Haiti' --facet month=2010/2010-01 --sort oldest"
    })
final class SearchCommand implements Callable<Integer> {
  private final Screen screen;
  @Mixin private IndexOption index = new IndexOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private QueryOptions asked = new QueryOptions();

  @Option(
      names = "--facet",
      paramLabel = "DIM=VALUE",
      converter = Typed.Choice.class,
      description =
          "Only articles with this facet value: person=Vladimir Putin, place=Europe/Russia, "
              + "place=unknown where none is named; with != only those without it. "
              + "May be repeated: any of several values of one facet will do.")
  private List<FacetChoice> choices = List.of();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "relevance (default), newest, oldest, nearest (to where near: asks), largest or smallest (of the figures asked for).")
  private Sort sort = Sort.RELEVANCE;

  @Option(
      names = "--recency",
      paramLabel = "DAYS",
      converter = Typed.Whole.class,
      description =
          "Let what is so many days older than the newest article count half as much; 0 (usual) for age left aside.")
  private int recency;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      converter = Typed.Place.class,
      description = "Go on behind the page whose JSON gave this as \"next\".")
  private @Nullable Cursor after;

  @Option(
      names = "--copies",
      paramLabel = "N",
      converter = Typed.Whole.class,
      description =
          "Copies of a story to name beneath it (0); a story is shown once, however many print it.")
  private int copies = CopyChoice.USUAL.listed();

  @Option(
      names = "--distinct",
      description = "Count stories instead of articles: copies of one story count once.")
  private boolean distinct;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      converter = Typed.Seconds.class,
      description = "Stop looking after this time and show what was found (30).")
  private Duration timeLimit = SearchRequest.TIME_LIMIT;

  @Option(
      names = "--explain",
      description = "Say what each part of the query means and how each hit meets it.")
  private boolean explain;

  @Option(
      names = "--facets",
      paramLabel = "N|NAME,...",
      converter = Typed.Selection.class,
      description =
          "Values to show in each facet (6), 0 for none; or which facets: person, org, place, figure, counted, value, speaker, "
              + "cue, month, zone, source, lang, or all; or both: cue,20.")
  private FacetSelection facets = FacetSelection.usual(6);

  SearchCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    if (recency > 0 && sort != Sort.RELEVANCE) {
      screen.err().println("dateline: --recency goes with --sort relevance alone.");
      return Main.MISUSED;
    }
    SearchRequest request =
        new SearchRequest(
            asked.query(),
            choices,
            new Page(asked.offset(), asked.limit(10), after),
            new Ranking(sort, recency),
            facets,
            new CopyChoice(distinct, copies),
            explain,
            timeLimit);
    try (Searcher searcher = corrections.open(index)) {
      Results results = searcher.search(request);
      if (asked.json()) {
        try (JsonGenerator out = AnswerJson.generator(screen.out())) {
          HitJson.write(out, request, results);
        }
      } else {
        print(request, results);
      }
    }
    return Main.DONE;
  }

  private void print(SearchRequest request, Results results) {
    String articles = Count.of(results.total(), "article");
    String found =
        results.stories() == null
            ? articles
            : Count.of(results.stories(), "story") + " in " + articles;
    Listing.head(screen, found, results.read(), results.hints());
    if (results.isPartial()) {
      screen.wrapped(
          "",
          "Stopped after "
              + Count.of(timeLimit.toSeconds(), "second")
              + ": only a part of the articles was looked at. --time-limit gives it longer.");
    }
    if (results.parts() != null) {
      ExplainedHits.print(screen, results.parts());
    }
    int number = request.page().offset();
    for (Hit hit : results.hits()) {
      screen.line("");
      print(++number, hit);
    }
    if (results.next() != null) {
      screen.line("");
      screen.line(
          screen.in(
              Screen.Style.DIM,
              "More: --offset "
                  + number
                  + (after == null ? "" : " with the same --after, or --after " + results.next())));
    }
    FacetList.print(screen, results.facets(), distinct ? "story" : "article", request.choices());
    FacetList.more(screen, results.facets(), request.facets());
  }

  private void print(int number, Hit hit) {
    String indent = HitList.head(screen, number, hit);
    for (Snippet snippet : hit.snippets()) {
      screen.wrapped(indent, SnippetText.marked(screen, snippet));
    }
    if (hit.copyCount() > 0) {
      CopyList.print(screen, indent, hit.copyCount(), hit.copies(), explain);
    }
    ExplainedHits.print(screen, indent, hit.reasons());
  }
}
