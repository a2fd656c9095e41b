package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facets of a random index, with replaced and removed articles, counted again by hand. */
class FacetCountsTest {
  private static final List<String> NAMES =
      List.of("Ann Bell", "Carl Dorn", "Eva Falk", "Gus Hall");
  private static final List<List<String>> PLACES =
      List.of(
          List.of("Europe", "Russia", "Kursk Oblast"),
          List.of("Europe", "Russia", "Moscow"),
          List.of("Europe", "Ukraine"),
          List.of("Asia", "North Korea"));

  @Test
  void everyCountIsTheNumberOfArticlesThatHaveTheValue(@TempDir Path folder)
      throws IOException, QueryException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Map<String, AnnotatedArticle> live = new TreeMap<>();
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (int i = 0; i < 400; i++) {
        String id = "article" + random.nextInt(150);
        AnnotatedArticle article = random(id, random).annotated();
        if (!live.containsKey(id)) {
          writer.add(article, "file", "hash" + i);
          live.put(id, article);
        } else if (random.nextInt(4) == 0) {
          writer.remove(id);
          live.remove(id);
        } else {
          writer.replace(article, "file", "hash" + i);
          live.put(id, article);
        }
        if (random.nextInt(40) == 0) {
          writer.commit();
        }
      }
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(live.size(), searcher.articles(), "seed " + seed);
      assertEquals(counted(live.values(), ""), shown(searcher.overview(50)), "seed " + seed);
      for (String word : List.of("red", "green", "blue")) {
        Results results =
            searcher.search(new SearchRequest(word, List.of(), 0, 1000, Sort.RELEVANCE, 50));
        assertEquals(
            counted(live.values(), word), shown(results.facets()), word + ", seed " + seed);
        for (int i = 0; i < 20; i++) {
          assertChosen(searcher, live.values(), word, chosen(random), "seed " + seed);
        }
        for (String name : NAMES) {
          FacetChoice choice = new FacetChoice("person", List.of(name));
          long expected =
              live.values().stream()
                  .filter(a -> a.text().contains(word))
                  .filter(a -> a.actors().stream().anyMatch(m -> m.name().equals(name)))
                  .count();
          assertEquals(
              expected,
              searcher
                  .search(new SearchRequest(word, List.of(choice), 0, 0, Sort.RELEVANCE, 0))
                  .total(),
              word + ", " + name + ", seed " + seed);
        }
      }
    }
  }

  private static List<FacetChoice> chosen(Random random) {
    List<FacetChoice> choices = new ArrayList<>();
    for (String name : NAMES) {
      if (random.nextInt(3) == 0) {
        choices.add(new FacetChoice("person", List.of(name), random.nextInt(3) == 0));
      }
    }
    for (List<String> place : PLACES) {
      if (random.nextInt(3) == 0) {
        List<String> path = place.subList(0, 1 + random.nextInt(place.size()));
        choices.add(new FacetChoice("place", path, random.nextInt(3) == 0));
      }
    }
    return choices;
  }

  /** Any of the values of each dimension, none that is excluded; each dimension counted without. */
  private static void assertChosen(
      Searcher searcher,
      Collection<AnnotatedArticle> live,
      String word,
      List<FacetChoice> choices,
      String seed)
      throws IOException, QueryException {
    Results results = searcher.search(new SearchRequest(word, choices, 0, 0, Sort.RELEVANCE, 50));
    String message = word + " " + choices + ", " + seed;
    List<AnnotatedArticle> fitting = live.stream().filter(a -> fits(a, choices, "")).toList();
    assertEquals(
        fitting.stream().filter(a -> a.text().contains(word)).count(), results.total(), message);
    for (Facets.Dimension dimension : results.facets().dimensions()) {
      List<AnnotatedArticle> wider =
          live.stream().filter(a -> fits(a, choices, dimension.name())).toList();
      Map<String, Integer> expected = counted(wider, word);
      expected.keySet().removeIf(value -> !value.startsWith(dimension.name() + "/"));
      Map<String, Integer> shown = shown(new Facets(List.of(dimension)));
      shown.keySet().removeIf(value -> value.split("/", -1).length > 3);
      assertEquals(expected, shown, message);
      assertEquals(
          wider.stream().filter(a -> a.text().contains(word)).count(),
          dimension.articles() + dimension.without(),
          message);
    }
  }

  private static boolean fits(AnnotatedArticle article, List<FacetChoice> choices, String but) {
    for (String dimension : List.of("person", "place")) {
      List<FacetChoice> wanted =
          choices.stream().filter(c -> c.dimension().equals(dimension) && !c.isExcluded()).toList();
      boolean fits = wanted.isEmpty() || wanted.stream().anyMatch(c -> has(article, c));
      if (!fits && !dimension.equals(but)) {
        return false;
      }
    }
    return choices.stream().noneMatch(c -> c.isExcluded() && has(article, c));
  }

  private static boolean has(AnnotatedArticle article, FacetChoice choice) {
    if (choice.dimension().equals("person")) {
      return article.actors().stream().anyMatch(a -> choice.path().contains(a.name()));
    }
    return article.places().stream()
        .map(place -> place.path().stream().map(Place.Node::name).toList())
        .anyMatch(path ->
            path.size() >= choice.path().size()
                && path.subList(0, choice.path().size()).equals(choice.path()));
  }

  private static NewsItem random(String id, Random random) {
    List<String> words = new ArrayList<>(List.of("start"));
    for (String word : List.of("red", "green", "blue")) {
      if (random.nextBoolean()) {
        words.add(word);
      }
    }
    List<String> names = NAMES.stream().filter(name -> random.nextInt(3) == 0).toList();
    List<List<String>> places = PLACES.stream().filter(path -> random.nextInt(3) == 0).toList();
    words.addAll(names);
    words.addAll(names);
    places.forEach(path -> words.add(path.getLast()));
    NewsItem item = new NewsItem(id, null, String.join(", ", words));
    names.forEach(name -> item.person(name, name));
    places.forEach(path -> item.place(path.getLast(), path.toArray(String[]::new)));
    return random.nextBoolean() ? item.on("2024-0" + (1 + random.nextInt(9)) + "-01") : item;
  }

  private static Map<String, Integer> counted(Iterable<AnnotatedArticle> articles, String word) {
    Map<String, Integer> counts = new TreeMap<>();
    for (AnnotatedArticle article : articles) {
      if (article.text().contains(word)) {
        TreeSet<String> values = new TreeSet<>();
        for (Actor actor : article.actors()) {
          values.add("person/" + actor.name());
        }
        for (Place place : article.places()) {
          String path = "place";
          for (Place.Node node : place.path().subList(0, 2)) {
            path += "/" + node.name();
            values.add(path);
          }
        }
        var date = article.article().date();
        values.add("month/" + (date == null ? "unknown" : date.getYear()));
        if (date != null) {
          values.add("month/" + date.getYear() + "/" + date.toString().substring(0, 7));
        }
        values.add("source/unknown");
        values.add("lang/en");
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static Map<String, Integer> shown(Facets facets) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Facets.Dimension dimension : facets.dimensions()) {
      for (Facets.Value value : dimension.values()) {
        add(dimension.name(), value, counts);
      }
    }
    return counts;
  }

  private static void add(String dimension, Facets.Value value, Map<String, Integer> counts) {
    counts.put(dimension + "/" + String.join("/", value.path()), value.articles());
    value.children().forEach(child -> add(dimension, child, counts));
  }
}
