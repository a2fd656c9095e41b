package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestingTest {
  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (NewsItem item : items()) {
        writer.add(item.annotated(), "file", item.annotated().article().id());
      }
      writer.commit();
    }
    Searcher.writeSuggestions(folder);
  }

  private static List<NewsItem> items() {
    return List.of(
        new NewsItem("a", null, "Petro Bondar met Anna Orlova in Pokrovsk.")
            .person("Petro Bondar", "Petro Bondar")
            .person("Anna Orlova", "Anna Orlova")
            .place("Pokrovsk", "Europe", "Ukraine", "Pokrovsk")
            .from("Portland Post"),
        new NewsItem("b", null, "Petra Olsen left Pokrovsk; the Polar Institute knows why.")
            .person("Petra Olsen", "Petra Olsen")
            .organisation("Polar Institute", "Polar Institute")
            .place("Pokrovsk", "Europe", "Ukraine", "Pokrovsk"),
        new NewsItem("c", null, "Petra Olsen came back.").person("Petra Olsen", "Petra Olsen"),
        new NewsItem("d", null, "A. Orlova stayed.").person("A. Orlova", "A. Orlova"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          petr         | person:"Petra Olsen" 2, person:"Petro Bondar" 1
          PETRA O      | person:"Petra Olsen" 2
          bond         | person:"Petro Bondar" 1
          bnodar       | person:"Petro Bondar" 1
          orlovs       | person:"A. Orlova" 1, person:"Anna Orlova" 1
          person       | person: 0
          pl           | place: 0
          pok          | place:"Pokrovsk" 2
          place:pol    |
          org:pol      | org:"Polar Institute" 1
          actor:p      | actor:"Petra Olsen" 2, actor:"Petro Bondar" 1, actor:"Polar Institute" 1
          said-by:"ann | said-by:"Anna Orlova" 1
          date:2       |
          source:post  | source:"Portland Post" 1
          xyz          |
          ukr          | place:"Ukraine" 2
          """)
  void completes(String typed, String queries) throws IOException {
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(queries == null ? "" : queries, suggested(searcher, typed));
    }
  }

  private static String suggested(Searcher searcher, String typed) throws IOException {
    return searcher.suggest(typed, 10).stream()
        .map(one -> one.query() + " " + one.articles())
        .collect(Collectors.joining(", "));
  }

  @Test
  void namesOfOneActorAreOneSuggestion() throws IOException {
    Path corrections = folder.resolve("said.tsv");
    Files.writeString(
        corrections, "same-as\tAnna Orlova\tA. Orlova\nsame-as\tAnna Orlova\tThe Sluice Lady\n");
    try (Searcher searcher = Searcher.open(folder, corrections)) {
      assertEquals("person:\"Anna Orlova\" 2", suggested(searcher, "orlo"));
      assertEquals("person:\"Anna Orlova\" 2", suggested(searcher, "the sl"));
    }
  }

  @Test
  void withoutTheFileOrWithOneOfAnotherStateTheIndexItselfIsAsked(@TempDir Path other)
      throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(other)) {
      writer.add(items().get(0).annotated(), "file", "a");
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(other)) {
      assertEquals("person:\"Petro Bondar\" 1", suggested(searcher, "petr"));
    }
    assertFalse(Files.exists(other.resolve(SuggestionFile.NAME)));
    Searcher.writeSuggestions(other);
    assertTrue(Files.exists(other.resolve(SuggestionFile.NAME)));
    assertEquals(
        readers(Files.createFile(other.resolve(".any"))),
        readers(other.resolve(SuggestionFile.NAME)),
        "whoever may read the index may read it");
    try (ArticleWriter writer = ArticleWriter.open(other)) {
      writer.add(items().get(1).annotated(), "file", "b");
      writer.commit();
    }
    try (Searcher searcher = Searcher.open(other)) {
      assertEquals(
          "person:\"Petra Olsen\" 1, person:\"Petro Bondar\" 1", suggested(searcher, "petr"));
    }
  }

  private static String readers(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? "all" : view.readAttributes().permissions().toString();
  }

  @Test
  void anEmptyIndexSuggestsFields(@TempDir Path other) throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(other)) {
      writer.commit();
    }
    Searcher.writeSuggestions(other);
    try (Searcher searcher = Searcher.open(other)) {
      assertEquals("figure: 0", suggested(searcher, "fig"));
      assertEquals("", suggested(searcher, "petr"));
    }
  }
}
