package dateline.cli;

import dateline.annotation.AnnotatedArticle;
import dateline.format.Bulletin;
import dateline.format.NewsJson;
import dateline.search.FacetChoice;
import dateline.search.Hit;
import dateline.search.QueryException;
import dateline.search.Searcher;
import dateline.search.Selected;
import dateline.search.Selection;
import dateline.search.Watch;
import dateline.search.WatchList;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches that are kept, and tell what is new. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Keep searches, and tell what is new in the index since they were last run.",
      "",
      "Each article is told once, whenever it was published. A corrected version of an article that was told is not told again: "
          + "'dateline show ID' names its earlier versions and '--earlier 1' prints one. An article that matches only since it "
          + "was corrected is new. The searches stand in watches.tsv in the index folder, where they may be edited."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline watch add quakes 'figure:dead earthquake' --facet place=Asia",
      "  dateline watch run",
      "  dateline watch run quakes --rss > quakes.xml",
      "  dateline watch run --exit-code > new.txt || mail -s 'New articles' me < new.txt"
    })
final class WatchCommand implements Callable<Integer> {
  /** Exit code for news, where it is asked for. */
  static final int NEWS = 3;

  private final Screen screen;

  WatchCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    return misused("expected one of add, list, remove and run behind watch");
  }

  private int misused(String sentence) {
    screen.err().println("dateline: " + sentence + ".");
    return Main.MISUSED;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Keep a search. What matches it by now is not told, unless --from-start.")
  int add(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "NAME", description = "What it is called: floods.") String name,
      @Parameters(
              arity = "1..*",
              paramLabel = "QUERY",
              description = "What to look for, as in search.")
          List<String> words,
      @Option(
              names = "--facet",
              paramLabel = "DIM=VALUE",
              converter = Typed.Choice.class,
              description =
                  "Only articles with this facet value, with != without it, as in search.")
          @Nullable List<FacetChoice> choices,
      @Option(names = "--from-start", description = "Tell what matches by now as new, too.")
          boolean fromStart)
      throws IOException, QueryException {
    Selection selection =
        new Selection(String.join(" ", words), choices == null ? List.of() : choices);
    Watch watch;
    try {
      watch = Watch.of(name, selection, now());
    } catch (IllegalArgumentException e) {
      return misused(String.valueOf(e.getMessage()));
    }
    try (Searcher searcher = Searcher.open(index.folder());
        WatchList watches = WatchList.open(index.folder())) {
      Watch there = watches.named(name);
      if (there != null) {
        throw new IOException(
            "there is a watch "
                + name
                + " for "
                + there.selection().query()
                + "; choose another name, or remove it: dateline watch remove "
                + name
                + index.typed());
      }
      Known known = new Known();
      Watch upToDate = watch.upToDate(searcher, known);
      watches.put(fromStart ? watch : upToDate);
      watches.save();
      Listing.head(screen, "Watching " + name, known.selected.read(), known.selected.hints());
      long total = known.selected.total();
      screen.wrapped(
          "",
          Count.of(total, "article")
              + (fromStart
                  ? " will be told by the first run."
                  : (total == 1 ? " that matches" : " that match") + " by now will not be told."));
    }
    return Main.DONE;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "List the searches kept.")
  int list(@Mixin IndexOption index) throws IOException {
    List<Watch> watches = WatchList.of(index.folder());
    if (watches.isEmpty()) {
      none(index);
    }
    for (Watch watch : watches) {
      screen.line(
          screen.in(Screen.Style.BOLD, watch.name())
              + screen.in(
                  Screen.Style.DIM,
                  "  added "
                      + NewsText.time(watch.added())
                      + (watch.lastRun() == null
                          ? ", not run yet"
                          : ", last run " + NewsText.time(watch.lastRun()))));
      String choices =
          watch.selection().choices().stream()
              .map(choice -> " --facet " + choice.typed())
              .collect(Collectors.joining());
      screen.wrapped("  ", Screen.harmless(watch.selection().query() + choices));
    }
    return Main.DONE;
  }

  private void none(IndexOption index) {
    screen.wrapped(
        "", "There are no watches; make one with: dateline watch add NAME QUERY" + index.typed());
  }

  @Command(name = "remove", mixinStandardHelpOptions = true, description = "Forget a search.")
  int remove(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "NAME", description = "What it is called.") String name)
      throws IOException {
    try (WatchList watches = WatchList.open(index.folder())) {
      named(watches, name);
      watches.remove(name);
      watches.save();
    }
    screen.line("Removed " + name + ".");
    return Main.DONE;
  }

  private static Watch named(WatchList watches, String name) throws IOException {
    Watch watch = watches.named(name);
    if (watch == null) {
      String others = watches.all().stream().map(Watch::name).collect(Collectors.joining(", "));
      throw new IOException(
          "there is no watch "
              + name
              + "; there "
              + (others.isEmpty()
                  ? "are none"
                  : watches.all().size() == 1 ? "is " + others : "are " + others));
    }
    return watch;
  }

  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      description = {
        "Tell what is new since the last run. If it is broken off, or its output is not taken, the same is told again."
      })
  int run(
      @Mixin IndexOption index,
      @Parameters(arity = "0..*", paramLabel = "NAME", description = "Which; without it, all.")
          @Nullable List<String> names,
      @Option(names = "--json", description = "Print one JSON object.") boolean json,
      @Option(names = "--rss", description = "Print a feed, RSS 2.0.") boolean rss,
      @Option(names = "--exit-code", description = "Exit with 3 if anything is new.")
          boolean exitCode)
      throws IOException, QueryException {
    if (json && rss) {
      return misused("--json and --rss exclude each other");
    }
    long told = 0;
    try (Searcher searcher = Searcher.open(index.folder());
        WatchList watches = WatchList.open(index.folder());
        Output out = Output.to(null, false, screen)) {
      List<Watch> asked = new ArrayList<>();
      if (names == null) {
        asked.addAll(watches.all());
      } else {
        for (String name : names) {
          asked.add(named(watches, name));
        }
      }
      try (Bulletin bulletin = bulletin(json, rss, index, out)) {
        for (Watch watch : asked) {
          Counting news = new Counting(bulletin.of(watch));
          watches.put(watch.run(searcher, now(), news));
          told += news.told;
        }
      }
      if (asked.isEmpty() && !json && !rss) {
        none(index);
      }
      out.finish();
      watches.save();
    } catch (Output.ClosedException e) {
      return Main.FAILED;
    }
    return exitCode && told > 0 ? NEWS : Main.DONE;
  }

  private Bulletin bulletin(boolean json, boolean rss, IndexOption index, Output out)
      throws IOException {
    if (rss) {
      return new NewsRss(
          out.stream(),
          index.folder().toAbsolutePath().toUri(),
          OffsetDateTime.now(ZoneOffset.UTC));
    }
    return json ? new NewsJson(out.stream()) : new NewsText(screen);
  }

  /** What matched when a watch was added. */
  private static final class Known implements Watch.News {
    private Selected selected = new Selected(0, "", List.of());

    @Override
    public void start(Selected found) {
      selected = found;
    }

    @Override
    public void take(Hit hit, AnnotatedArticle article) {
      throw new IllegalStateException("not to be told: " + hit.id());
    }
  }

  private static final class Counting implements Watch.News {
    private final Watch.News news;
    private long told;

    Counting(Watch.News news) {
      this.news = news;
    }

    @Override
    public void start(Selected selected) throws IOException {
      news.start(selected);
    }

    @Override
    public void take(Hit hit, AnnotatedArticle article) throws IOException {
      told++;
      news.take(hit, article);
    }
  }
}
