package dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All questions that can be asked, and the parameters that several share. */
final class Routes {
  static final Parameter QUERY =
      Parameter.text("q", "What to look for, in the query language; without it, everything.");

  static final Parameter FACET =
      Parameter.texts(
          "facet",
          "Only articles with this facet value, as person=Vladimir Putin or place=Europe/Russia; with != only those without"
              + " it. Of several values of one facet any will do.");

  static final Parameter OFFSET = Parameter.whole("offset", "Answers to pass over (0).");

  static final Parameter FACETS =
      Parameter.text(
          "facets",
          "How many values of each facet, or which facets, or both: 6, 0 for none, person,place, cue,20, all.");

  private static final List<Route> ALL = gather();

  private Routes() {}

  private static List<Route> gather() {
    List<Route> all = new ArrayList<>();
    all.addAll(SearchRoutes.all());
    all.addAll(ClaimRoutes.all());
    all.addAll(ArticleRoutes.all());
    all.addAll(ActorRoutes.all());
    all.add(ExportRoute.ROUTE);
    return List.copyOf(all);
  }

  static List<Route> all() {
    return ALL;
  }

  static Parameter limit(int usual, int most) {
    return Parameter.whole("limit", "Answers to give (" + usual + "), at most " + most + ".");
  }

  /** A route and what stands for its id in the path. */
  record Match(Route route, String id) {}

  /** The route of a raw path, or null. */
  static @Nullable Match at(String rawPath) {
    for (Route route : ALL) {
      String id = route.id(rawPath);
      if (id != null) {
        return new Match(route, id);
      }
    }
    return null;
  }
}
