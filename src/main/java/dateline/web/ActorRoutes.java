package dateline.web;

import dateline.format.ActorJson;
import dateline.search.ActorResults;
import dateline.search.ActorRow;
import dateline.search.QueryException;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.List;

/** Routes that list actors. */
final class ActorRoutes {
  private static final int MOST = 1000;

  /** So many actors of one name are looked through for an id. */
  private static final int NAMESAKES = 200;

  private ActorRoutes() {}

  static List<Route> all() {
    return List.of(
        new Route(
            "/api/actors",
            "Persons and organisations of the articles that match, with the names they go by.",
            List.of(Routes.QUERY, Routes.limit(20, MOST), Routes.OFFSET),
            "Actors",
            (asked, searcher) -> {
              String query = asked.text("q");
              int offset = asked.whole("offset", 0, Integer.MAX_VALUE);
              int limit = asked.whole("limit", 20, MOST);
              return Answer.json(
                  json -> ActorJson.write(json, searcher.actors(query, offset, limit)));
            }),
        new Route(
            "/api/actors/{id}",
            "A person or organisation, by an id that an article or a list gives.",
            List.of(),
            "Actor",
            ActorRoutes::actor));
  }

  private static Answer actor(Asked asked, Searcher searcher)
      throws IOException, QueryException, Problem {
    String id = asked.id();
    if (id.matches("[\\p{L}\\p{N}_-]{1,200}")) {
      ActorResults found = searcher.actors("actor:\"" + id + "\"", 0, NAMESAKES);
      for (ActorRow row : found.rows()) {
        if (row.id().equals(id) || row.ids().contains(id)) {
          return Answer.json(json -> {
            ActorJson.write(json, row);
            json.writeRaw('\n');
          });
        }
      }
    }
    throw Problem.notFound("No actor has the id " + id + "; /api/actors?q=... lists them.");
  }
}
