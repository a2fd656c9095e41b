package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One full name is one person's unless what the articles call its bearers is hardly one's. */
class ActorContextsTest {
  @TempDir private Path folder;

  private Path index;

  @BeforeEach
  void index() {
    index = folder.resolve("index");
  }

  /** Articles stand between semicolons: a day, what the person is called, or nothing of both. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nothing is said                | ; ;                                                        | John Smith 3
          one role                       | minister;minister;                                         | John Smith 3
          roles that agree               | general;minister;lawyer                                    | John Smith 3
          two people                     | minister;minister;goalkeeper                               | John Smith (minister) 2, John Smith (goalkeeper) 1
          silence means the frequent one | minister;minister;goalkeeper;;                             | John Smith (minister) 4, John Smith (goalkeeper) 1
          of equals the first by walk    | minister;goalkeeper                                        | John Smith (minister) 1, John Smith (goalkeeper) 1
          a role that tells little       | minister;goalkeeper;president;minister                     | John Smith (minister) 3, John Smith (goalkeeper) 1
          called both in one article     | actor+minister;actor;minister                              | John Smith 3
          no chain by way of a third     | sergeant;lawyer;ambassador                                 | John Smith (ambassador) 2, John Smith (sergeant) 1
          three people                   | minister;minister;minister;goalkeeper;goalkeeper;priest    | John Smith (minister) 3, John Smith (goalkeeper) 2, John Smith (priest) 1
          first a player, then in office | 1990-01-01 goalkeeper;1994-01-01 goalkeeper;2001-01-01 minister | John Smith 3
          in office, then a player       | 1990-01-01 minister;2001-01-01 goalkeeper                  | John Smith (minister) 1, John Smith (goalkeeper) 1
          both in the same years         | 1990-01-01 goalkeeper;2001-01-01 minister;2002-01-01 goalkeeper | John Smith (goalkeeper) 2, John Smith (minister) 1
          """)
  void whatIsSaidTellsNamesakesApart(String rule, String articles, String people) throws Exception {
    write("", articles.split(";", -1));
    assertEquals(people, people("actor:\"John Smith\""));
  }

  @Test
  void somebodyElseHasTheNameOfAWellKnownPolitician() throws Exception {
    try (ArticleWriter writer = ArticleWriter.open(index)) {
      add(writer, new NewsItem("a", null, "Greg Murphy.").person("Greg Murphy", "Greg Murphy"));
      add(
          writer,
          new NewsItem("b", null, "Greg Murphy.")
              .person("Greg Murphy", "Greg Murphy", "first lieutenant"));
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(index)) {
      assertEquals(
          "Greg Murphy Q23074266, Greg Murphy (first lieutenant) null",
          searcher.actors("*:*", 0, 10).rows().stream()
              .map(row -> row.name() + " " + row.wikidata())
              .collect(Collectors.joining(", ")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          actor:"John Smith"                                     | 0, 1, 2, 3
          actor:"John Smith (goalkeeper)"                        | 2
          person:"john smith (Goalkeeper)"                       | 2
          actor:"John Smith (minister)"                          | 0, 1
          actor:"John Smith (senator)"                           | 1
          actor:"John Smith" -actor:"John Smith (goalkeeper)"    | 0, 1, 3
          actor:"John Smith (keeper)"                            |
          actor:"Smith (goalkeeper)"                             |
          """)
  void aRoleInBracketsAsksForOneOfThem(String query, String articles) throws Exception {
    write("", "minister", "minister+senator", "goalkeeper", "");
    try (Searcher searcher = Searcher.open(index)) {
      assertEquals(
          articles == null ? "" : articles,
          searcher.search(SearchRequest.of(query)).hits().stream()
              .map(Hit::id)
              .sorted()
              .collect(Collectors.joining(", ")));
    }
  }

  @Test
  void theListSaysHowToAskForOne() throws Exception {
    write("", "minister", "minister", "goalkeeper");
    try (Searcher searcher = Searcher.open(index)) {
      assertEquals(
          List.of(
              "By what articles say of them, 2 people are named John Smith: the name finds all,"
                  + " actor:\"John Smith (minister)\" or actor:\"John Smith (goalkeeper)\" the"
                  + " articles that call them so."),
          searcher.actors("*:*", 0, 10).hints());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          joined    | same-as+John Smith (goalkeeper)+John Smith       | John Smith 3
          by ids    | same-as+john-smith+john-smith-goalkeeper         | John Smith 3
          renamed   | rename+John Smith (goalkeeper)+Jack Smith        | John Smith (minister) 2, Jack Smith 1
          hidden    | hide+John Smith (goalkeeper)                     | John Smith (minister) 2
          """)
  void theUserHasTheLastWord(String rule, String line, String people) throws Exception {
    write(line, "minister", "minister", "goalkeeper");
    assertEquals(people, people("*:*"));
  }

  @Test
  void whoIsJoinedAgainIsAskedForByNameAlone() throws Exception {
    write("same-as+John Smith (goalkeeper)+John Smith", "minister", "goalkeeper");
    try (Searcher searcher = Searcher.open(index)) {
      ActorResults results = searcher.actors("actor:\"John Smith\"", 0, 10);
      assertEquals(2, results.articles());
      assertEquals(List.of(), results.hints());
    }
  }

  @Test
  void onlyThoseInTheArticlesThatMatchAreListed() throws Exception {
    write("", "minister", "minister", "goalkeeper");
    assertEquals("John Smith (goalkeeper) 1", people("id:2"));
    assertEquals("John Smith (minister) 2", people("NOT id:2"));
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> roles =
        List.of("", "minister", "goalkeeper", "priest", "general", "singer", "actor+president");
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      articles.add(
          (1980 + random.nextInt(3)) + "-01-01 " + roles.get(random.nextInt(roles.size())));
    }
    write("", articles.toArray(String[]::new));
    String people = people("*:*");
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(articles, random);
      write("", articles.toArray(String[]::new));
      assertEquals(people, people("*:*"), "seed " + seed);
    }
    int inAll =
        people
            .lines()
            .flatMap(line -> List.of(line.split(", ")).stream())
            .mapToInt(person -> Integer.parseInt(person.substring(person.lastIndexOf(' ') + 1)))
            .sum();
    assertEquals(30, inAll, "each article is one person's, seed " + seed + ": " + people);
  }

  private void write(String corrections, String... articles) throws IOException {
    index = Files.createTempDirectory(folder, "index");
    try (ArticleWriter writer = ArticleWriter.open(index)) {
      for (int i = 0; i < articles.length; i++) {
        String said = articles[i].strip();
        NewsItem item = new NewsItem(Integer.toString(i), null, "John Smith.");
        if (said.matches("\\d{4}-.*")) {
          item.on(said.substring(0, 10));
          said = said.substring(10).strip();
        }
        String[] roles = said.isEmpty() ? new String[0] : said.split("\\+");
        add(writer, item.person("John Smith", "John Smith", roles));
      }
      writer.commit();
    }
    Files.writeString(index.resolve("actors.tsv"), corrections.replace('+', '\t') + "\n");
  }

  private static void add(ArticleWriter writer, NewsItem item) throws IOException {
    writer.add(item.annotated(), "test", "0123456789abcdef0123456789abcdef");
  }

  private String people(String query) throws Exception {
    try (Searcher searcher = Searcher.open(index)) {
      ActorResults results = searcher.actors(query, 0, 10);
      assertEquals(results.total(), results.rows().size());
      return results.rows().stream()
          .map(row -> row.name() + " " + row.articles())
          .collect(Collectors.joining(", "));
    }
  }
}
