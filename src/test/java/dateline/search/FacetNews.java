package dateline.search;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Place;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Random articles with values in every facet, and what these values are. */
final class FacetNews {
  private static final List<String> NAMES =
      List.of("Ann Bell", "Carl Dorn", "Eva Falk", "Gus Hall");
  private static final List<String> FIRMS = List.of("Ironworks", "Saltworks");
  private static final List<List<String>> PLACES =
      List.of(
          List.of("Europe", "Russia", "Kursk Oblast"),
          List.of("Europe", "Russia", "Moscow"),
          List.of("Europe", "Ukraine"),
          List.of("Asia", "Land of Nod", "Nodville"),
          List.of("Asia", "Land of Nod"),
          List.of("Asia", "North Korea"));
  private static final List<String> OTHERS = List.of("the owners", "They", "Local fishermen");
  private static final List<String> CUES = List.of("said", "claimed", "denied");
  private static final List<String> NOUNS = List.of("troops", "dead", "homes");
  private static final List<Integer> EDGES = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
  private static final List<String> DIMENSIONS =
      List.of(
          "person", "org", "place", "figure", "counted", "value", "speaker", "cue", "month", "zone",
          "source", "lang");

  private final Random random;

  FacetNews(Random random) {
    this.random = random;
  }

  AnnotatedArticle article(String id) {
    List<String> names = some(NAMES);
    List<String> firms = some(FIRMS);
    List<List<String>> places = some(PLACES);
    List<String> words = new ArrayList<>(List.of("Start", " the owners They Local fishermen"));
    words.addAll(some(List.of("red", "green", "blue")));
    words.addAll(names);
    words.addAll(names);
    words.addAll(firms);
    words.addAll(CUES);
    places.forEach(path -> words.add(path.getLast()));
    int claims = random.nextInt(4);
    for (int i = 0; i < claims; i++) {
      words.add("number" + i + "x");
    }
    NewsItem item = new NewsItem(id, null, String.join(", ", words));
    names.forEach(name -> item.person(name, name));
    firms.forEach(name -> item.organisation(name, name));
    places.forEach(path -> item.place(path.getLast(), path.toArray(String[]::new)));
    for (int i = 0; i < claims; i++) {
      figure(item, "number" + i + "x");
      says(item, "number" + i + "x", names, places);
    }
    if (random.nextBoolean()) {
      item.opening(any(List.of(Zone.Kind.values())));
    }
    if (random.nextBoolean()) {
      item.from(any(List.of("Herald", "Post")));
    }
    return (random.nextBoolean()
            ? item.on(
                202
                    + ""
                    + any(List.of(3, 4))
                    + "-0"
                    + any(List.of(1, 2))
                    + "-1"
                    + any(List.of(0, 1, 2)))
            : item)
        .annotated();
  }

  private void figure(NewsItem item, String words) {
    boolean isCount = random.nextInt(3) > 0;
    Figure.Bound bound = any(List.of(Figure.Bound.values()));
    double value = random.nextInt(1000);
    double low =
        switch (bound) {
          case LESS_THAN, AT_MOST -> Double.NEGATIVE_INFINITY;
          case EXACT, ABOUT, BETWEEN, MORE_THAN, AT_LEAST -> value;
        };
    double high =
        switch (bound) {
          case MORE_THAN, AT_LEAST -> Double.POSITIVE_INFINITY;
          case BETWEEN -> value + 200;
          case EXACT, ABOUT, LESS_THAN, AT_MOST -> value;
        };
    item.figure(
        words,
        isCount ? Figure.Kind.COUNT : Figure.Kind.LENGTH,
        low,
        high,
        bound,
        isCount ? any(NOUNS) : "metre");
  }

  private void says(NewsItem item, String words, List<String> names, List<List<String>> places) {
    String cue = any(CUES);
    Attribution.Kind kind = any(List.of(Attribution.Kind.values()));
    switch (random.nextInt(4)) {
      case 0 -> {}
      case 1 -> item.says(any(OTHERS), cue, cue, kind, words);
      case 2 -> {
        if (!places.isEmpty()) {
          String place = any(places).getLast();
          item.says(place, cue, cue, kind, words, NewsItem.placeId(place));
        }
      }
      default -> {
        if (!names.isEmpty()) {
          item.says(any(names), cue, cue, kind, words, any(names), any(names));
        }
      }
    }
  }

  private <T> List<T> some(List<T> all) {
    return all.stream().filter(one -> random.nextInt(3) == 0).toList();
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /**
   * What the user says: two names are one person, one is nobody, one is somebody else in one
   * article.
   */
  record Said(String other) {
    boolean isNothing() {
      return other.equals("none");
    }

    String actors() {
      return "same-as\tAnn Bell\tCarl Dorn\nrename\tCarl Dorn\tCarla\nhide\tGus Hall\n"
          + "not-same-as\tEva Falk\tid:"
          + other
          + "\nsame-as\tfishermen\tOwners\nsame-as\tlocal fishermen\tfishermen\nrename\tOwners\tOwners\n";
    }

    /**
     * The Land of Nod lies in Europe under another name, with all that lies in it; Moscow is no
     * place, and Ukraine not the country in one article.
     */
    String places() {
      return String.join(
          "\n",
          "same-as\t" + id("Land of Nod") + "\t" + id("Kursk Oblast"),
          "rename\t" + id("Kursk Oblast") + "\tKursk",
          "hide\t" + id("Moscow"),
          "not-same-as\t" + id("Ukraine") + "\tid:" + other);
    }

    private static String id(String name) {
      return NewsItem.placeId(name);
    }

    /** The path of a place; empty where it is none. */
    private List<String> path(Place place, AnnotatedArticle article) {
      List<String> path = place.path().stream().map(Place.Node::name).toList();
      if (isNothing()) {
        return path;
      }
      return switch (place.name()) {
        case "Moscow" -> List.of();
        case "Ukraine" -> article.article().id().equals(other) ? List.of() : path;
        case "Land of Nod", "Kursk Oblast" -> List.of("Europe", "Russia", "Kursk");
        case "Nodville" -> List.of("Europe", "Russia", "Kursk", "Nodville");
        default -> path;
      };
    }

    /** Every value of an article, as dimension and path. */
    Set<List<String>> values(AnnotatedArticle article) {
      Set<List<String>> values = new LinkedHashSet<>();
      for (Actor actor : article.actors()) {
        String dimension = actor.kind() == Actor.Kind.PERSON ? "person" : "org";
        name(actor.name(), article).forEach(name -> values.add(List.of(dimension, name)));
      }
      for (Place place : article.places()) {
        below(values, "place", path(place, article));
      }
      for (Figure figure : article.figures()) {
        values.add(List.of("figure", figure.kind().name().toLowerCase(Locale.ROOT)));
      }
      for (Claim claim : article.claims()) {
        String head = claim.head();
        if (head != null) {
          values.add(List.of("counted", head));
        }
        String measure = head == null ? "length" : head;
        values.add(List.of("value", measure));
        bands(claim.figure(), head == null)
            .forEach(band -> values.add(List.of("value", measure, band)));
      }
      for (Attribution attribution : article.attributions()) {
        values.add(List.of("cue", attribution.cueClass()));
        speakers(article, attribution)
            .flatMap(name -> name(name, article))
            .forEach(name -> values.add(List.of("speaker", name)));
        if (attribution.kind() != Attribution.Kind.INDIRECT) {
          values.add(List.of("zone", "quote"));
        }
      }
      for (Zone zone : article.article().zones()) {
        switch (zone.kind()) {
          case BYLINE, DATELINE, CAPTION, CREDIT ->
              values.add(List.of("zone", zone.kind().name().toLowerCase(Locale.ROOT)));
          case TITLE, BODY, BOILERPLATE -> {}
        }
      }
      var date = article.article().date();
      if (date != null) {
        String day = date.toString();
        below(values, "month", List.of(day.substring(0, 4), day.substring(0, 7), day));
      }
      if (article.article().source() != null) {
        values.add(List.of("source", article.article().source()));
      }
      values.add(List.of("lang", "en"));
      for (String dimension : DIMENSIONS) {
        if (values.stream().noneMatch(value -> value.getFirst().equals(dimension))) {
          values.add(List.of(dimension, "unknown"));
        }
      }
      return values;
    }

    /** Every band between two of the edges that the figure surely lies in. */
    private static List<String> bands(Figure figure, boolean isLength) {
      List<String> bands = new ArrayList<>();
      for (int from = -1; from < EDGES.size(); from++) {
        for (int to = from + 1; to <= EDGES.size(); to++) {
          double low = from < 0 ? Double.NEGATIVE_INFINITY : EDGES.get(from);
          double high = to == EDGES.size() ? Double.POSITIVE_INFINITY : EDGES.get(to);
          boolean isOpen = from < 0 && to == EDGES.size();
          if (!isOpen && isWithin(figure, low, high)) {
            bands.add(
                (from < 0 ? "" : edge(EDGES.get(from), isLength))
                    + ".."
                    + (to == EDGES.size() ? "" : edge(EDGES.get(to), isLength)));
          }
        }
      }
      return bands;
    }

    private static boolean isWithin(Figure figure, double low, double high) {
      double from = figure.value().low();
      double to = figure.value().high();
      return switch (figure.bound()) {
        case EXACT, BETWEEN -> low <= from && to < high;
        case ABOUT -> low <= from * 0.9 && from * 1.1 < high;
        case MORE_THAN, AT_LEAST -> low <= from && Double.isInfinite(high);
        case LESS_THAN -> Double.isInfinite(low) && to <= high;
        case AT_MOST -> Double.isInfinite(low) && to < high;
      };
    }

    private static String edge(int metres, boolean isLength) {
      boolean isFar = isLength && metres >= 1000;
      String number = String.format(Locale.ROOT, "%,d", isFar ? metres / 1000 : metres);
      return number + (isFar ? " km" : isLength ? " m" : "");
    }

    private static void below(Set<List<String>> values, String dimension, List<String> path) {
      for (int i = 1; i <= path.size(); i++) {
        List<String> value = new ArrayList<>(List.of(dimension));
        value.addAll(path.subList(0, i));
        values.add(value);
      }
    }

    private static Stream<String> speakers(AnnotatedArticle article, Attribution attribution) {
      if (!attribution.speakers().isEmpty()) {
        return attribution.speakers().stream().map(id -> PrintedNames.of(article, id));
      }
      return switch (attribution.source().getFirst().in(article.text())) {
        case "the owners" -> Stream.of("owners");
        case "Local fishermen" -> Stream.of("Local fishermen");
        default -> Stream.empty();
      };
    }

    private Stream<String> name(String name, AnnotatedArticle article) {
      if (isNothing()) {
        return Stream.of(name);
      }
      return switch (name) {
        case "Ann Bell", "Carl Dorn" -> Stream.of("Carla");
        case "Gus Hall" -> Stream.empty();
        case "owners", "Local fishermen" -> Stream.of("Owners");
        case "Eva Falk" -> article.article().id().equals(other) ? Stream.empty() : Stream.of(name);
        default -> Stream.of(name);
      };
    }
  }
}
