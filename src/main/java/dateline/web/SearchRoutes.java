package dateline.web;

import dateline.format.AnswerJson;
import dateline.format.HitJson;
import dateline.search.CopyChoice;
import dateline.search.FacetSelection;
import dateline.search.LikeResults;
import dateline.search.Page;
import dateline.search.Ranking;
import dateline.search.SearchRequest;
import dateline.search.Searcher;
import dateline.search.Sort;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Routes that find articles, and what goes with them. */
final class SearchRoutes {
  /** Hits on a page. */
  static final int MOST_HITS = 500;

  private static final int MOST_VALUES = 1000;
  private static final int MOST_COPIES = 100;
  private static final int MOST_DAYS = 100_000;

  private SearchRoutes() {}

  static List<Route> all() {
    return List.of(
        new Route(
            "/api/search",
            "Articles that match, with snippets and facets.",
            List.of(
                Routes.QUERY,
                Routes.FACET,
                Parameter.choice("sort", Sort.class, "Their order; relevance without it."),
                Parameter.whole(
                    "recency",
                    "Let what is so many days older than the newest article count half as much."),
                Routes.limit(10, MOST_HITS),
                Routes.OFFSET,
                Parameter.text(
                    "after",
                    "Go on behind the page that gave this as \"next\"; there is no last page."),
                Parameter.whole("copies", "Copies of a story to name beneath it (0)."),
                Parameter.flag("distinct", "Count stories instead of articles."),
                Routes.FACETS,
                Parameter.flag(
                    "explain", "Say what each part of the query means and why each hit is one."),
                Parameter.whole("timeLimit", "Seconds to look for articles (30).")),
            "Hits",
            SearchRoutes::search),
        new Route(
            "/api/facets",
            "What the articles that match have in common: the same answer without hits.",
            List.of(
                Routes.QUERY,
                Routes.FACET,
                Parameter.flag("distinct", "Count stories instead of articles."),
                Routes.FACETS),
            "Hits",
            SearchRoutes::facets),
        new Route(
            "/api/like",
            "Articles like one.",
            List.of(Parameter.text("id", "Of an article."), Routes.limit(10, MOST_HITS)),
            "Like",
            SearchRoutes::like),
        new Route(
            "/api/related",
            "Who and what appears with an actor, or with what a query asks for, more often than by chance.",
            List.of(Routes.QUERY, Routes.limit(8, MOST_VALUES)),
            "Related",
            (asked, searcher) -> {
              String query = asked.needed("q");
              int limit = asked.whole("limit", 8, MOST_VALUES);
              return Answer.json(json -> HitJson.write(json, searcher.related(query, limit)));
            }),
        new Route(
            "/api/places",
            "Places that the articles which match name, with their coordinates.",
            List.of(Routes.QUERY, Routes.limit(20, 10_000), Routes.OFFSET),
            "Places",
            (asked, searcher) -> {
              String query = asked.text("q");
              int offset = asked.whole("offset", 0, Integer.MAX_VALUE);
              int limit = asked.whole("limit", 20, 10_000);
              return Answer.json(
                  json -> AnswerJson.write(json, searcher.places(query, offset, limit)));
            }),
        new Route(
            "/api/suggest",
            "Fields, persons, organisations, places and sources that begin as typed.",
            List.of(Parameter.text("q", "What was typed so far."), Routes.limit(10, MOST_COPIES)),
            "Suggestions",
            (asked, searcher) -> {
              String typed = asked.text("q");
              int limit = asked.whole("limit", 10, MOST_COPIES);
              return Answer.json(
                  json -> HitJson.write(json, typed, searcher.suggest(typed, limit)));
            }));
  }

  private static Answer search(Asked asked, Searcher searcher) throws Problem {
    Sort sort = asked.choice("sort", Sort.class, Sort.RELEVANCE);
    int recency = asked.whole("recency", 0, MOST_DAYS);
    if (recency > 0 && sort != Sort.RELEVANCE) {
      throw Problem.badRequest("recency goes with sort=relevance alone");
    }
    int seconds = asked.whole("timeLimit", (int) SearchRequest.TIME_LIMIT.toSeconds(), 30);
    SearchRequest request =
        new SearchRequest(
            asked.text("q"),
            asked.choices(),
            new Page(
                asked.whole("offset", 0, Integer.MAX_VALUE),
                asked.whole("limit", 10, MOST_HITS),
                asked.cursor()),
            new Ranking(sort, recency),
            selection(asked),
            new CopyChoice(
                asked.flag("distinct"),
                asked.whole("copies", CopyChoice.USUAL.listed(), MOST_COPIES)),
            asked.flag("explain"),
            Duration.ofSeconds(Math.max(1, seconds)));
    return Answer.json(json -> HitJson.write(json, request, searcher.search(request)));
  }

  private static Answer facets(Asked asked, Searcher searcher) throws Problem {
    SearchRequest request =
        new SearchRequest(
            asked.text("q"),
            asked.choices(),
            Page.first(0),
            Ranking.by(Sort.RELEVANCE),
            selection(asked),
            new CopyChoice(asked.flag("distinct"), 0),
            false,
            SearchRequest.TIME_LIMIT);
    return Answer.json(json -> HitJson.write(json, request, searcher.search(request)));
  }

  private static FacetSelection selection(Asked asked) throws Problem {
    FacetSelection selection = asked.facets(6);
    if (selection.values() > MOST_VALUES) {
      throw Problem.badRequest("facets: " + MOST_VALUES + " values are the most");
    }
    return selection;
  }

  private static Answer like(Asked asked, Searcher searcher) throws Problem, IOException {
    String id = asked.needed("id");
    LikeResults results = searcher.like(id, asked.whole("limit", 10, MOST_HITS));
    if (results == null) {
      throw ArticleRoutes.unknown(searcher, id);
    }
    return Answer.json(json -> HitJson.write(json, results));
  }
}
