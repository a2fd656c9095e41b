package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.annotation.Figure;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user says of actors holds for every answer, without anything being indexed again. */
class ActorCorrectionsTest {
  @TempDir private Path folder;

  private Path corrections;

  @BeforeEach
  void index() throws IOException {
    corrections = folder.resolve("actors.tsv");
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      add(
          writer,
          new NewsItem("full", null, "John F. Kennedy spoke.")
              .person("John F. Kennedy", "John F. Kennedy"));
      add(writer, new NewsItem("short", null, "JFK spoke.").person("JFK", "JFK"));
      add(
          writer,
          new NewsItem("both", null, "John Fitzgerald Kennedy, or JFK, spoke of Okay.")
              .person("John Fitzgerald Kennedy", "John Fitzgerald Kennedy")
              .person("JFK", "JFK")
              .person("Okay", "Okay"));
      add(
          writer,
          new NewsItem("jim", null, "Jim Lovell spoke.").person("Jim Lovell", "Jim Lovell"));
      add(
          writer,
          new NewsItem("james", null, "James A. Lovell spoke.")
              .person("James A. Lovell", "James A. Lovell"));
      writer.commit();
    }
  }

  @Test
  void namesOfOneWellKnownActorAreOneAndAnArticleCountsOnce() throws Exception {
    assertEquals("JFK 3, James A. Lovell 1, Jim Lovell 1, Okay 1", persons());
    assertEquals("both, full, short", found("actor:JFK"));
    assertEquals("both, full, short", found("person:\"John F. Kennedy\""));
    assertEquals("james, jim", found("-actor:JFK"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two names are one         | same-as+Jim Lovell+James A. Lovell                              | JFK 3, James A. Lovell 2, Okay 1                      | actor:"Jim Lovell"         | james, jim
          an id for a name          | same-as+jim-lovell+james-a-lovell                               | JFK 3, James A. Lovell 2, Okay 1                      | actor:"James A. Lovell"    | james, jim
          not the well-known one    | not-same-as+John F. Kennedy+JFK                                 | JFK 2, James A. Lovell 1, Jim Lovell 1, John F. Kennedy 2, Okay 1 | actor:JFK      | both, short
          somebody else in one      | not-same-as+JFK+id:both                                         | James A. Lovell 1, Jim Lovell 1, John F. Kennedy 2, Okay 1 | actor:"John F. Kennedy" | full, short
          somebody else in no       | not-same-as+JFK+id:nowhere                                      | JFK 3, James A. Lovell 1, Jim Lovell 1, Okay 1 | actor:JFK | both, full, short
          nobody                    | hide+Okay                                                       | JFK 3, James A. Lovell 1, Jim Lovell 1                | Okay                       | both
          another name              | rename+Jim Lovell+Lovell of Apollo                              | JFK 3, James A. Lovell 1, Lovell of Apollo 1, Okay 1  | actor:"Lovell of Apollo"   | jim
          three names through one   | same-as+Jim Lovell+Okay;same-as+Okay+James A. Lovell            | JFK 3, James A. Lovell 3                              | actor:Okay                 | both, james, jim
          empty lines say nothing   | # mine;;hide+Okay                                               | JFK 3, James A. Lovell 1, Jim Lovell 1                | actor:JFK                  | both, full, short
          """)
  void aLineIsHeededAtOnce(String rule, String lines, String persons, String query, String articles)
      throws Exception {
    write(lines);
    assertEquals(persons, persons());
    assertEquals(articles, found(query));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same+A+B                                   | line 1: "same" is none of same-as, not-same-as, hide and rename; write one of them, a tab and a name
          hide+A;same-as+A                           | line 2: same-as takes two names with a tab before each; there is 1
          hide+A+B                                   | line 1: hide takes one name with a tab before each; there are 2
          rename                                     | line 1: rename takes two names with a tab before each; there are 0
          hide+…                                     | line 1: "…" has no Latin letter or digit in it
          same-as+A+B;same-as+B+C;not-same-as+A+C    | line 3: other lines say that A and C are the same; delete this line or one of those
          """)
  void aLineThatCannotBeReadIsNamed(String lines, String sentence) throws IOException {
    write(lines);
    CorrectionsException refused =
        assertThrows(CorrectionsException.class, () -> Searcher.open(folder).close());
    assertEquals(corrections + ", " + sentence, refused.getMessage());
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Files.write(corrections, "hide\tPréval".getBytes(StandardCharsets.ISO_8859_1));
    CorrectionsException refused =
        assertThrows(CorrectionsException.class, () -> Searcher.open(folder).close());
    assertEquals(corrections + " is not UTF-8; save it as UTF-8", refused.getMessage());
  }

  @Test
  void whatIsSaidHoldsForTheSpeakersOfClaims() throws Exception {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (String id : List.of("one", "two")) {
        add(
            writer,
            new NewsItem(id, null, "Jim Lovell told us of 40 craters and Okay.")
                .person("Jim Lovell", "Jim Lovell")
                .person("Okay", "Okay")
                .figure("40 craters", Figure.Kind.COUNT, 40, 40, Figure.Bound.EXACT, "craters")
                .says("Jim Lovell", "told", "40 craters", "Jim Lovell")
                .telling("40 craters", claim -> NewsItem.of(claim, "jim-lovell", "okay")));
      }
      writer.commit();
    }
    write("rename+Jim Lovell+Lovell of Apollo;hide+Okay;not-same-as+Jim Lovell+id:two");
    try (Searcher searcher = Searcher.open(folder)) {
      List<ClaimRow> rows = searcher.claims("said-by:\"Jim Lovell\"", 0, 10).rows();
      assertEquals(List.of("one"), rows.stream().map(ClaimRow::articleId).toList());
      assertEquals("Lovell of Apollo", rows.getFirst().speaker());
      assertEquals(List.of("Lovell of Apollo"), rows.getFirst().actors());
      assertEquals("one", found("said-by:\"Jim Lovell\""));
      assertEquals("one", found("claim(craters said-by:\"Lovell of Apollo\")"));
      assertEquals(
          "Jim Lovell", searcher.claims("id:two figure:craters", 0, 1).rows().getFirst().speaker());
    }
  }

  @Test
  void correctionsOutliveANewIndexing() throws Exception {
    write("hide+Okay");
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      add(writer, new NewsItem("more", null, "Okay sang.").person("Okay", "Okay"));
      writer.commit();
    }
    assertEquals("JFK 3, James A. Lovell 1, Jim Lovell 1", persons());
  }

  @Test
  void theListSaysWhyNamesAreOne() throws Exception {
    write("same-as+Jim Lovell+James A. Lovell");
    try (Searcher searcher = Searcher.open(folder)) {
      ActorResults results = searcher.actors("actor:Lovell", 0, 10);
      assertEquals(1, results.total());
      assertEquals(2, results.articles());
      ActorRow row = results.rows().getFirst();
      assertEquals(List.of("James A. Lovell", "Jim Lovell"), row.names());
      assertEquals(
          new ActorRow.Why("Jim Lovell", corrections + ", line 1", null), row.reasons().getFirst());
    }
  }

  @Test
  void joinedCountsAreTheNumberOfArticlesOfAnyOfTheIds() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> names = List.of("Ann Bell", "Carl Dorn", "Eva Falk", "Gus Hall", "Ida Jung");
    Path other = folder.resolve("random");
    List<Set<String>> articles = new ArrayList<>();
    try (ArticleWriter writer = ArticleWriter.open(other)) {
      for (int i = 0; i < 300; i++) {
        Set<String> named =
            names.stream().filter(name -> random.nextInt(3) == 0).collect(Collectors.toSet());
        NewsItem item = new NewsItem("a" + i, null, "start " + String.join(", ", named));
        named.forEach(name -> item.person(name, name));
        writer.add(item.annotated(), "file", "hash" + i);
        articles.add(named);
        if (random.nextInt(50) == 0) {
          writer.commit();
        }
      }
      writer.commit();
    }
    write("same-as+Ann Bell+Carl Dorn;same-as+Eva Falk+Carl Dorn;hide+Gus Hall");
    Map<String, Long> expected = new TreeMap<>();
    Set<String> one = Set.of("Ann Bell", "Carl Dorn", "Eva Falk");
    expected.put(
        "joined", articles.stream().filter(a -> a.stream().anyMatch(one::contains)).count());
    expected.put("Ida Jung", articles.stream().filter(a -> a.contains("Ida Jung")).count());
    try (Searcher searcher = Searcher.open(other, corrections)) {
      Map<String, Long> counted = new TreeMap<>();
      for (Facets.Value value :
          searcher.overview(FacetSelection.all(10)).dimensions().getFirst().values()) {
        String name = one.contains(value.label()) ? "joined" : value.label();
        counted.merge(name, (long) value.articles(), Long::sum);
        FacetChoice choice = new FacetChoice("person", value.path());
        SearchRequest chosen = new SearchRequest("", List.of(choice), 0, 0, Sort.RELEVANCE, 0);
        assertEquals(value.articles(), searcher.search(chosen).total(), "seed " + seed);
      }
      assertEquals(expected, counted, "seed " + seed);
    }
  }

  private static void add(ArticleWriter writer, NewsItem item) throws IOException {
    writer.add(item.annotated(), "file", "hash" + item.annotated().article().id());
  }

  /** Lines with a plus for each tab, a semicolon for each line end. */
  private void write(String lines) throws IOException {
    Files.writeString(corrections, lines.replace('+', '\t').replace(";", "\n"));
  }

  private String persons() throws IOException {
    try (Searcher searcher = Searcher.open(folder)) {
      return searcher.overview(FacetSelection.all(10)).dimensions().getFirst().values().stream()
          .map(value -> value.label() + " " + value.articles())
          .sorted()
          .collect(Collectors.joining(", "));
    }
  }

  private String found(String query) throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(folder)) {
      return searcher.search(SearchRequest.of(query)).hits().stream()
          .map(Hit::id)
          .sorted()
          .collect(Collectors.joining(", "));
    }
  }
}
