package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.annotation.Figure;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user says of places holds for every answer, without anything being indexed again. */
class PlaceCorrectionsTest {
  private static final String TIFLIS = NewsItem.placeId("Tiflis");
  private static final String GEORGIA = NewsItem.placeId("Georgia");
  private static final String STATE = NewsItem.placeId("Georgia State");

  @TempDir private Path folder;

  private Path corrections;

  @BeforeEach
  void index() throws IOException {
    corrections = folder.resolve("places.tsv");
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      add(writer, item("country", "Georgia", "Asia", "Georgia"));
      add(writer, item("town", "Tiflis", "Asia", "Georgia", "Tiflis"));
      add(writer, item("state", "Georgia State", "North America", "Union", "Georgia State"));
      add(
          writer,
          item("both", "Georgia", "Asia", "Georgia")
              .place("Tbilissi", "Asia", "Georgia", "Tbilissi"));
      writer.commit();
    }
  }

  private static NewsItem item(String id, String words, String... path) {
    return new NewsItem(id, null, words + " counts 40 craters, as does Tbilissi.")
        .place(words, path)
        .figure("40 craters", Figure.Kind.COUNT, 40, 40, Figure.Bound.EXACT, "craters");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing               | # mine                          | Asia 3, Asia/Georgia 3, North America 1, North America/Union 1 | place:Asia              | both, country, town
          two ids are one town  | same-as+TOWN+Tbilissi           | Asia 3, Asia/Georgia 3, North America 1, North America/Union 1 | place:TOWN              | both, town
          a country moves       | same-as+COUNTRY+STATE           | North America 4, North America/Union 4                         | place:Asia              |
          with what lies in it  | same-as+COUNTRY+STATE           | North America 4, North America/Union 4                         | place:Union             | both, country, state, town
          and by its old id     | same-as+COUNTRY+STATE           | North America 4, North America/Union 4                         | place:COUNTRY           | both, country, state, town
          not in one article    | not-same-as+COUNTRY+id:country  | Asia 2, Asia/Georgia 2, North America 1, North America/Union 1 | place:Asia              | both, town
          nor by its words      | not-same-as+COUNTRY+id:country  | Asia 2, Asia/Georgia 2, North America 1, North America/Union 1 | place:COUNTRY           | both, town
          no place              | hide+TOWN                       | Asia 2, Asia/Georgia 2, North America 1, North America/Union 1 | place:Asia              | both, country
          another name          | rename+COUNTRY+Sakartvelo       | Asia 3, Asia/Sakartvelo 3, North America 1, North America/Union 1 | place:Sakartvelo     | both, country, town
          the claims follow     | same-as+COUNTRY+STATE           | North America 4, North America/Union 4                         | claim(place:Union)      | both, country, state, town
          and leave             | same-as+COUNTRY+STATE           | North America 4, North America/Union 4                         | claim(place:Asia)       |
          a claim in no place   | not-same-as+COUNTRY+id:country  | Asia 2, Asia/Georgia 2, North America 1, North America/Union 1 | claim(place:Asia)       | both, town
          nothing else changes  | hide+TOWN                       | Asia 2, Asia/Georgia 2, North America 1, North America/Union 1 | Tiflis                  | town
          """)
  void aLineIsHeededAtOnce(String rule, String lines, String places, String query, String articles)
      throws Exception {
    write(lines);
    assertEquals(places, places());
    assertEquals(articles == null ? "" : articles, found(ids(query)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same+A+B                               | line 1: "same" is none of same-as, not-same-as, hide and rename; write one of them, a tab and a name | same A B/^
          hide+A;same-as+A                       | line 2: same-as takes two names with a tab before each; there is 1 | same-as A/       ^
          hide+…                                 | line 1: "…" has no Latin letter or digit in it | hide …/     ^
          same-as+gn:1+gn:2;not-same-as+gn:2+gn:1 | line 2: the gazetteer or other lines say that gn:2 and gn:1 are the same; delete this line or those, or write id: and an article behind the first name | not-same-as gn:2 gn:1/^
          """)
  void aLineThatCannotBeReadIsNamed(String lines, String sentence, String caret)
      throws IOException {
    write(lines);
    CorrectionsException refused =
        assertThrows(CorrectionsException.class, () -> Searcher.open(folder).close());
    assertEquals(corrections + ", " + sentence, refused.getMessage());
    assertEquals(caret.replace('/', '\n'), refused.caret());
  }

  @Test
  void placesOfClaimsAndListsAreShownAsTheUserSays() throws Exception {
    write("same-as+TOWN+Tbilissi;rename+Tbilissi+Tbilisi;hide+STATE");
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(
          "[Georgia] [Asia, Georgia], [Tbilisi] [Asia, Georgia, Tbilisi], [] [], [Georgia, Tbilisi]"
              + " [Asia, Georgia]",
          searcher.claims("", 0, 9).rows().stream()
              .map(row -> row.places() + " " + row.path())
              .collect(Collectors.joining(", ")));
      assertEquals(
          "Georgia 2, Tbilisi 2",
          searcher.places("", 0, 9).rows().stream()
              .map(row -> row.place().name() + " " + row.articles())
              .collect(Collectors.joining(", ")));
      assertEquals(
          List.of(
              new PlaceRow.Why(TIFLIS, corrections + ", line 1", null),
              new PlaceRow.Why("Tiflis", "test", "town")),
          searcher.places("Tiflis", 0, 9).rows().getFirst().reasons());
    }
  }

  private String ids(String lines) {
    return lines
        .replace("COUNTRY", GEORGIA)
        .replace("STATE", STATE)
        .replace("TOWN", TIFLIS)
        .replace("Tbilissi", NewsItem.placeId("Tbilissi"));
  }

  private void write(String lines) throws IOException {
    Files.writeString(corrections, ids(lines).replace('+', '\t').replace(";", "\n"));
  }

  private static void add(ArticleWriter writer, NewsItem item) throws IOException {
    writer.add(item.annotated(), "file", "hash");
  }

  private String places() throws IOException, QueryException {
    try (Searcher searcher = Searcher.open(folder)) {
      FacetSelection places = FacetSelection.parse("place,9", 9);
      return searcher
          .search(new SearchRequest("", List.of(), 0, 0, Sort.RELEVANCE, places))
          .facets()
          .dimensions()
          .getFirst()
          .values()
          .stream()
          .flatMap(value -> Stream.concat(Stream.of(value), value.children().stream()))
          .map(value -> String.join("/", value.path()) + " " + value.articles())
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
