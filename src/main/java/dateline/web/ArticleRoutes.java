package dateline.web;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotators;
import dateline.annotation.Reasons;
import dateline.article.Article;
import dateline.format.ArticleJson;
import dateline.format.HitJson;
import dateline.search.Copy;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.List;

/** Routes that give one article. */
final class ArticleRoutes {
  private static final int SUGGESTIONS = 3;
  private static final int MOST_VERSIONS = 1000;

  private ArticleRoutes() {}

  static List<Route> all() {
    return List.of(
        new Route(
            "/api/articles/{id}",
            "An article and everything that was found in it.",
            List.of(
                Parameter.whole(
                    "earlier",
                    "What it said before it was corrected: 1 for the version before the present one."),
                Parameter.flag("explain", "Say of everything found which rule read which words.")),
            "Article",
            ArticleRoutes::article),
        new Route(
            "/api/copies",
            "The articles that tell an article's story in much the same words.",
            List.of(Parameter.text("id", "Of an article.")),
            "Copies",
            (asked, searcher) -> {
              Article article = find(searcher, asked.needed("id")).article();
              List<Copy> copies = searcher.copies(article);
              return Answer.json(json -> HitJson.write(json, article, copies));
            }),
        new Route(
            "/api/versions",
            "What an article said before it was corrected, the newest first; /api/articles gives each with earlier=N.",
            List.of(Parameter.text("id", "Of an article.")),
            "Versions",
            (asked, searcher) -> {
              Article article = find(searcher, asked.needed("id")).article();
              List<Article> earlier = searcher.earlier(article);
              return Answer.json(json -> ArticleJson.write(json, article, earlier));
            }));
  }

  private static Answer article(Asked asked, Searcher searcher) throws IOException, Problem {
    AnnotatedArticle found = find(searcher, asked.id());
    int back = asked.whole("earlier", 0, MOST_VERSIONS);
    boolean explain = asked.flag("explain");
    if (back == 0) {
      return Answer.json(json -> {
        Reasons reasons = explain ? Reasons.asked() : Reasons.unasked();
        AnnotatedArticle shown =
            explain ? Annotators.installed().annotate(found.article(), reasons) : found;
        ArticleJson.write(json, shown, reasons);
        json.writeRaw('\n');
      });
    }
    List<Article> earlier = searcher.earlier(found.article());
    if (back > earlier.size()) {
      throw Problem.notFound(
          asked.id()
              + " has "
              + earlier.size()
              + " earlier versions, so there is none for earlier="
              + back);
    }
    AnnotatedArticle version = AnnotatedArticle.untagged(earlier.get(back - 1));
    return Answer.json(json -> {
      ArticleJson.write(json, version);
      json.writeRaw('\n');
    });
  }

  private static AnnotatedArticle find(Searcher searcher, String id) throws IOException, Problem {
    AnnotatedArticle found = searcher.article(id);
    if (found == null) {
      throw unknown(searcher, id);
    }
    return found;
  }

  /** There is no such article, but perhaps one that was meant. */
  static Problem unknown(Searcher searcher, String id) throws IOException {
    List<String> near = searcher.idsNear(id, SUGGESTIONS);
    String meant = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    return Problem.notFound("No article has the id " + id + "." + meant);
  }
}
