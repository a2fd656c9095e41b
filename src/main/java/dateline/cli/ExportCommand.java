package dateline.cli;

import dateline.format.ExportFormat;
import dateline.search.ArticleRow;
import dateline.search.ArticleRows;
import dateline.search.ClaimRequest;
import dateline.search.ClaimResults;
import dateline.search.ClaimRow;
import dateline.search.ClaimRows;
import dateline.search.ClaimSort;
import dateline.search.FacetChoice;
import dateline.search.QueryException;
import dateline.search.Searcher;
import dateline.search.Selected;
import dateline.search.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes every article, or every claim, that matches. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Write every article that matches, the newest first, for other programs; with --claims every figure.",
      "",
      "  jsonl    one article a line, in the form that 'dateline index' reads; with --tags also what 'dateline annotate' prints",
      "  csv      id, date, source, title, path, persons, organisations, places, author, url; with --claims as 'dateline claims --csv'",
      "  geojson  a point for each place of each article, or of each figure (RFC 7946); what names no place on the map is left out"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline export 'place:Japan date:2011' -o japan.jsonl",
      "  dateline export --format csv --facet lang=en > articles.csv",
      "  dateline export 'figure:dead' --claims --format geojson -o dead.geojson"
    })
final class ExportCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to look for, as in search; without it, everything.")
  private List<String> words = List.of();

  @Option(
      names = "--facet",
      paramLabel = "DIM=VALUE",
      converter = Typed.Choice.class,
      description = "Only articles with this facet value, with != without it, as in search.")
  private List<FacetChoice> choices = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Typed.Layout.class,
      description = "jsonl (default), csv or geojson.")
  private ExportFormat format = ExportFormat.JSONL;

  @Option(names = "--tags", description = "In jsonl: also what was found in each article.")
  private boolean tags;

  @Option(names = "--claims", description = "The figures of the articles instead of the articles.")
  private boolean claims;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which is there once all is written.")
  private @Nullable Path file;

  @Option(names = "--force", description = "Replace the file if it is there.")
  private boolean force;

  private long written;

  ExportCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    if (tags && (claims || format != ExportFormat.JSONL)) {
      return misused("--tags goes with articles in jsonl alone");
    }
    if (claims && !choices.isEmpty()) {
      return misused(
          "--facet goes with articles alone; for figures write it into the query, as place:Japan");
    }
    try (Searcher searcher = corrections.open(index);
        Output out = Output.to(file, force, screen)) {
      if (claims) {
        writeClaims(searcher, out.stream());
      } else {
        writeArticles(searcher, out.stream());
      }
      out.finish();
    } catch (Output.ClosedException e) {
      return Main.FAILED;
    }
    if (file != null) {
      screen.line(
          "Wrote "
              + (format == ExportFormat.GEOJSON ? "the places of " : "")
              + Count.of(written, claims ? "figure" : "article")
              + " to "
              + file
              + ".");
    }
    return Main.DONE;
  }

  private int misused(String sentence) {
    screen.err().println("dateline: " + sentence + ".");
    return Main.MISUSED;
  }

  private void writeArticles(Searcher searcher, OutputStream out)
      throws IOException, QueryException {
    Selection selection = new Selection(String.join(" ", words), choices);
    format.articles(searcher, selection, tags, out, this::counted);
  }

  private void writeClaims(Searcher searcher, OutputStream out) throws IOException, QueryException {
    ClaimRequest request =
        new ClaimRequest(
            String.join(" ", words), List.of(), 0, ClaimRequest.ALL, ClaimSort.ARTICLE, 0);
    format.claims(searcher, request, out, this::counted);
  }

  private ArticleRows counted(ArticleRows rows) {
    return new ArticleRows() {
      @Override
      public void start(Selected selected) throws IOException {
        hints(selected.hints());
        rows.start(selected);
      }

      @Override
      public void take(ArticleRow row) throws IOException {
        written++;
        rows.take(row);
      }
    };
  }

  private ClaimRows counted(ClaimRows rows) {
    return new ClaimRows() {
      @Override
      public void start(ClaimResults found) throws IOException {
        hints(found.hints());
        rows.start(found);
      }

      @Override
      public void take(ClaimRow row) throws IOException {
        written++;
        rows.take(row);
      }
    };
  }

  private void hints(List<String> hints) {
    hints.forEach(hint -> screen.err().println("dateline: " + hint));
  }
}
