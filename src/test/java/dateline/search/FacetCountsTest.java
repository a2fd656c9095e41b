package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.AnnotatedArticle;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * Facets of a random index, with replaced and removed articles and with what a user says of actors
 * and places, counted again by hand. What is chosen finds as many as were counted for it.
 */
class FacetCountsTest {
  private static final int MANY = 1000;

  @RepeatedTest(2)
  void everyCountIsTheNumberOfArticlesThatHaveTheValue(@TempDir Path folder)
      throws IOException, QueryException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    FacetNews news = new FacetNews(random);
    Map<String, AnnotatedArticle> live = new TreeMap<>();
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (int i = 0; i < 400; i++) {
        String id = "article" + random.nextInt(150);
        AnnotatedArticle article = news.article(id);
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
    FacetNews.Said nothing = new FacetNews.Said("none");
    try (Searcher searcher = Searcher.open(folder)) {
      compare(searcher, live.values(), nothing, random, "as printed, seed " + seed);
    }
    FacetNews.Said said = new FacetNews.Said(live.keySet().iterator().next());
    Files.writeString(folder.resolve("actors.tsv"), said.actors());
    Files.writeString(folder.resolve("places.tsv"), said.places());
    try (Searcher searcher = Searcher.open(folder)) {
      compare(searcher, live.values(), said, random, "corrected, seed " + seed);
    }
  }

  private static void compare(
      Searcher searcher,
      Collection<AnnotatedArticle> live,
      FacetNews.Said said,
      Random random,
      String seed)
      throws IOException, QueryException {
    Map<AnnotatedArticle, Set<List<String>>> articles =
        live.stream().collect(Collectors.toMap(article -> article, said::values));
    assertEquals(live.size(), searcher.articles(), seed);
    compare(searcher, articles, "Start", List.of(), seed);
    Results everything =
        searcher.search(
            new SearchRequest("", List.of(), 0, 0, Sort.RELEVANCE, FacetSelection.all(MANY)));
    assertEquals(
        shown(everything.facets()), shown(searcher.overview(FacetSelection.all(MANY))), seed);
    List<List<String>> known = new ArrayList<>(new TreeMap<>(paths(articles.values())).values());
    for (int i = 0; i < 15; i++) {
      String word = List.of("red", "green", "blue").get(random.nextInt(3));
      List<FacetChoice> choices = new ArrayList<>();
      for (int n = random.nextInt(4); n > 0; n--) {
        choices.add(chosen(known.get(random.nextInt(known.size())), random));
      }
      compare(searcher, articles, word, choices, seed);
    }
    Collections.shuffle(known, random);
    for (List<String> path : known.subList(0, Math.min(25, known.size()))) {
      FacetChoice choice = new FacetChoice(path.getFirst(), path.subList(1, path.size()));
      compare(searcher, articles, "red", List.of(choice), seed);
    }
  }

  /** Any of the values of each dimension, none that is excluded; each dimension counted without. */
  private static void compare(
      Searcher searcher,
      Map<AnnotatedArticle, Set<List<String>>> articles,
      String word,
      List<FacetChoice> choices,
      String seed)
      throws IOException, QueryException {
    Results results =
        searcher.search(
            new SearchRequest(word, choices, 0, 0, Sort.RELEVANCE, FacetSelection.all(MANY)));
    String message = word + " " + choices + ", " + seed;
    assertEquals(fitting(articles, word, choices, "").size(), results.total(), message);
    for (Facets.Dimension dimension : results.facets().dimensions()) {
      List<Set<List<String>>> wider = fitting(articles, word, choices, dimension.name());
      List<FacetChoice> opened =
          choices.stream().filter(c -> c.dimension().equals(dimension.name())).toList();
      Map<String, Integer> expected = counted(wider, opened);
      expected.keySet().removeIf(value -> !value.startsWith(dimension.name() + "/"));
      Map<String, Integer> shown = shown(new Facets(List.of(dimension)));
      expected.keySet().removeIf(value -> isBand(value) && !shown.containsKey(value));
      assertEquals(expected, shown, message);
      assertEquals(wider.size(), dimension.articles() + dimension.without(), message);
    }
  }

  private static List<Set<List<String>>> fitting(
      Map<AnnotatedArticle, Set<List<String>>> articles,
      String word,
      List<FacetChoice> choices,
      String but) {
    return articles.entrySet().stream()
        .filter(article -> article.getKey().text().contains(word))
        .map(Map.Entry::getValue)
        .filter(values -> fits(values, choices, but))
        .toList();
  }

  private static boolean fits(Set<List<String>> values, List<FacetChoice> choices, String but) {
    for (FacetChoice choice : choices) {
      boolean isWanted = !choice.isExcluded() && !choice.dimension().equals(but);
      if (isWanted
          && choices.stream()
              .filter(c -> c.dimension().equals(choice.dimension()) && !c.isExcluded())
              .noneMatch(c -> has(values, c))) {
        return false;
      }
    }
    return choices.stream().noneMatch(c -> c.isExcluded() && has(values, c));
  }

  private static boolean has(Set<List<String>> values, FacetChoice choice) {
    List<String> path = new ArrayList<>(List.of(choice.dimension()));
    path.addAll(choice.path());
    return values.contains(path);
  }

  private static FacetChoice chosen(List<String> path, Random random) {
    return new FacetChoice(path.getFirst(), path.subList(1, path.size()), random.nextInt(3) == 0);
  }

  private static Map<String, List<String>> paths(Collection<Set<List<String>>> articles) {
    Map<String, List<String>> paths = new TreeMap<>();
    articles.forEach(values -> values.forEach(path -> paths.put(String.join("/", path), path)));
    return paths;
  }

  /** Articles that have each value, of trees as far as they are open. */
  private static Map<String, Integer> counted(
      Collection<Set<List<String>>> articles, List<FacetChoice> opened) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Set<List<String>> values : articles) {
      for (List<String> path : values) {
        List<String> above = path.subList(1, path.size() - 1);
        if (above.size() < 2 || FacetChoice.isOpen(opened, above)) {
          counts.merge(String.join("/", path), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** Which bands are shown depends on the figures; each that is shown is counted right. */
  private static boolean isBand(String value) {
    return value.startsWith("value/") && value.contains("..");
  }

  private static Map<String, Integer> shown(Facets facets) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Facets.Dimension dimension : facets.dimensions()) {
      for (Facets.Value value : dimension.values()) {
        add(dimension.name(), value, counts);
      }
      if (dimension.without() > 0) {
        counts.put(dimension.name() + "/unknown", dimension.without());
      }
    }
    return counts;
  }

  private static void add(String dimension, Facets.Value value, Map<String, Integer> counts) {
    counts.put(dimension + "/" + String.join("/", value.path()), value.articles());
    value.children().forEach(child -> add(dimension, child, counts));
  }
}
