package dateline.web;

import dateline.format.ExportFormat;
import dateline.search.ClaimRequest;
import dateline.search.ClaimSort;
import dateline.search.QueryException;
import dateline.search.Searcher;
import dateline.search.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes every article, or every figure, that matches: as long as there are any. */
final class ExportRoute {
  static final Route ROUTE =
      new Route(
          "/api/export",
          "Every article that matches, the newest first, or every figure, as a file.",
          parameters(),
          null,
          ExportRoute::export);

  private ExportRoute() {}

  private static List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(Routes.QUERY);
    parameters.add(Routes.FACET);
    parameters.add(
        Parameter.choice("format", ExportFormat.class, "How it is laid out; jsonl without it."));
    parameters.add(Parameter.flag("tags", "In jsonl: also what was found in each article."));
    parameters.add(
        Parameter.flag("claims", "The figures of the articles instead of the articles."));
    parameters.addAll(ClaimRoutes.WISHES);
    parameters.add(
        Parameter.choice("sort", ClaimSort.class, "The order of figures; article without it."));
    return parameters;
  }

  private static Answer export(Asked asked, Searcher searcher) throws Problem, QueryException {
    ExportFormat format = asked.choice("format", ExportFormat.class, ExportFormat.JSONL);
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
      return new Answer(
          format.type(),
          "figures." + format,
          out -> format.claims(searcher, request, out, UnaryOperator.identity()));
    }
    if (tags && format != ExportFormat.JSONL) {
      throw Problem.badRequest("tags go with format=jsonl alone");
    }
    if (!ClaimRoutes.wishes(asked).isEmpty()) {
      throw Problem.badRequest("what figures must be goes with claims=true alone");
    }
    Selection selection = new Selection(asked.text("q"), asked.choices());
    return new Answer(
        format.type(),
        "articles." + format,
        out -> format.articles(searcher, selection, tags, out, UnaryOperator.identity()));
  }
}
