package dateline.web;

import dateline.format.ArticleCsv;
import dateline.format.ArticleGeoJson;
import dateline.format.ArticleLines;
import dateline.format.ClaimCsv;
import dateline.format.ClaimGeoJson;
import dateline.format.ClaimLines;
import dateline.search.ClaimRequest;
import dateline.search.ClaimSort;
import dateline.search.QueryException;
import dateline.search.Searcher;
import dateline.search.Selection;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes every article, or every figure, that matches: as long as there are any. */
final class ExportRoute {
  static final Route ROUTE =
      new Route(
          "/api/export",
          "Every article that matches, the newest first, or every figure, as a file.",
          parameters(),
          null,
          ExportRoute::export);

  private enum Format {
    JSONL("application/jsonl"),
    CSV("text/csv; charset=utf-8"),
    GEOJSON("application/geo+json");

    private final String type;

    Format(String type) {
      this.type = type;
    }
  }

  private ExportRoute() {}

  private static List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(Routes.QUERY);
    parameters.add(Routes.FACET);
    parameters.add(
        Parameter.choice("format", Format.class, "How it is laid out; jsonl without it."));
    parameters.add(Parameter.flag("tags", "In jsonl: also what was found in each article."));
    parameters.add(
        Parameter.flag("claims", "The figures of the articles instead of the articles."));
    parameters.addAll(ClaimRoutes.WISHES);
    parameters.add(
        Parameter.choice("sort", ClaimSort.class, "The order of figures; article without it."));
    return parameters;
  }

  private static Answer export(Asked asked, Searcher searcher) throws Problem, QueryException {
    Format format = asked.choice("format", Format.class, Format.JSONL);
    String ending = format.name().toLowerCase(Locale.ROOT);
    boolean tags = asked.flag("tags");
    if (asked.flag("claims")) {
      if (tags || !asked.choices().isEmpty()) {
        throw Problem.badRequest("tags and facet go with articles alone");
      }
      ClaimRequest request =
          new ClaimRequest(
              asked.text("q"),
              ClaimRoutes.wishes(asked),
              0,
              ClaimRequest.ALL,
              asked.choice("sort", ClaimSort.class, ClaimSort.ARTICLE),
              0);
      return new Answer(format.type, "figures." + ending, claims(format, searcher, request));
    }
    if (tags && format != Format.JSONL) {
      throw Problem.badRequest("tags go with format=jsonl alone");
    }
    if (!ClaimRoutes.wishes(asked).isEmpty()) {
      throw Problem.badRequest("what figures must be goes with claims=true alone");
    }
    Selection selection = new Selection(asked.text("q"), asked.choices());
    return new Answer(
        format.type, "articles." + ending, articles(format, searcher, selection, tags));
  }

  private static Answer.Body articles(
      Format format, Searcher searcher, Selection selection, boolean tags) {
    return switch (format) {
      case JSONL ->
          out -> {
            try (ArticleLines lines = new ArticleLines(out, tags)) {
              searcher.articles(selection, lines);
            }
          };
      case CSV ->
          out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            searcher.articles(selection, new ArticleCsv(text));
            text.flush();
          };
      case GEOJSON ->
          out -> {
            try (ArticleGeoJson points = new ArticleGeoJson(out)) {
              searcher.articles(selection, points);
            }
          };
    };
  }

  private static Answer.Body claims(Format format, Searcher searcher, ClaimRequest request) {
    return switch (format) {
      case JSONL ->
          out -> {
            try (ClaimLines lines = new ClaimLines(out)) {
              searcher.claims(request, lines);
            }
          };
      case CSV ->
          out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            searcher.claims(request, new ClaimCsv(text));
            text.flush();
          };
      case GEOJSON ->
          out -> {
            try (ClaimGeoJson points = new ClaimGeoJson(out, searcher::article)) {
              searcher.claims(request, points);
            }
          };
    };
  }
}
