package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Zone;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries for tags among words, for sentences and for places by distance, on tagged articles. */
class TagQueriesTest {
  @TempDir static Path folder;
  private static Searcher searcher;

  @BeforeAll
  static void open() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      add(
          writer,
          "war",
          "Jane Reynolds",
          "Vladimir Putin said on Monday that 540 soldiers had died. He spoke in Moscow. The battle"
              + " near Kursk went on, said Anna Orlova.");
      add(
          writer,
          "flood",
          null,
          "The river rose in Dresden, Germany. Anna Orlova told reporters that 12 soldiers were"
              + " filling bags. \"Putin never came to Kursk,\" she added.");
      add(
          writer,
          "talks",
          null,
          "Officials in Rangoon said nothing. Putin left. In Kursk the talks ended after 3 hours.");
      writer.commit();
    }
    searcher = Searcher.open(folder);
  }

  static void add(ArticleWriter writer, String id, @Nullable String author, String body)
      throws IOException {
    Origin origin =
        new Origin(
            PublicationDate.of(null, PublicationDate.Evidence.FIELD, null),
            null,
            author,
            null,
            null);
    List<Zone> zones = List.of(new Zone(Zone.Kind.BODY, 0, body.length()));
    Article article = Article.of(id, null, body, origin, "en", zones);
    writer.add(Annotators.installed().annotate(article), "file", "hash " + id);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "<person> said"                               | war
          "said <person>"                               | war
          "<person> told"                               | flood
          "<count> soldiers"                            |
          "that <count> had died"                       | war
          "<person> said <count>"~3                     | war
          "<person> <count>"~4                          | flood war
          "<person> <count>"                            |
          "in <place>"                                  | flood talks war
          "in <place> said"                             | talks
          "<place> <place>"                             | flood
          "<cue> nothing"                               | talks
          "<duration>"                                  | talks
          title:"<person>"                              |
          same-sentence(actor:Putin place:Kursk)        | flood
          same-sentence(actor:"Vladimir Putin" soldiers) | war
          same-sentence(person:Orlova place:Kursk)      | war
          same-sentence(place:Russia Orlova)            | war
          same-sentence(country:Russia battle)          | war
          same-sentence(Putin Moscow)                   |
          same-sentence(putin* (Kursk OR soldiers))     | flood war
          same-sentence(PUTEN~1 SOLDIERS~1)             | war
          same-sentence("in Kursk" talks)               | talks
          same-sentence("<person>" "<place>")           | flood war
          -same-sentence(actor:Putin place:Kursk)       | talks war
          country:Germany                               | flood
          country:de                                    | flood
          country:Burma                                 | talks
          country:myanmar                               | talks
          country:Atlantis                              |
          near:"Dresden, 10 km"                         | flood
          near:"Meissen, 30 km"                         | flood
          near:"Meissen, 5 km"                          |
          near:51.05,13.74,5km                          | flood
          near:51,13..52,14                             | flood
          near:51,13..52,13.5                           |
          near:51,37..51.5,14                           | flood
          near:51,14..51.5,37                           |
          near:16,37..56,97                             | talks war
          -near:16,37..56,97                            | flood
          near:"Leipzig, 100 mi"                        | flood
          author:reynolds                               | war
          author:*                                      | war
          near:*                                        | flood talks war
          """)
  void finds(String typed, String expected) throws IOException, QueryException {
    String found =
        searcher.search(SearchRequest.of(typed)).hits().stream()
            .map(Hit::id)
            .sorted()
            .collect(Collectors.joining(" "));
    assertEquals(expected == null ? "" : expected, found);
  }

  @Test
  void aPatternThatTooManyWordsFitIsRefused(@TempDir Path many) throws IOException {
    StringBuilder words = new StringBuilder("River");
    for (int i = 0; i < 2000; i++) {
      words.append(" a").append(Integer.toString(i, 26).replaceAll("[0-9]", "z")).append(i);
    }
    try (ArticleWriter writer = ArticleWriter.open(many)) {
      add(writer, "many", null, words + ".");
      writer.commit();
    }
    try (Searcher all = Searcher.open(many)) {
      QueryException refused =
          assertThrows(
              QueryException.class, () -> all.search(SearchRequest.of("same-sentence(a* river)")));
      assertTrue(refused.expected().startsWith("Too many words fit"), refused.expected());
    }
  }

  @Test
  void whichPlaceOfSeveralWasTakenIsSaid() throws IOException, QueryException {
    List<String> hints = searcher.search(SearchRequest.of("near:\"Springfield, 5 km\"")).hints();
    assertEquals(1, hints.size());
    assertEquals(true, hints.getFirst().startsWith("near: took Springfield, "), hints.toString());
    assertEquals(
        List.of(), searcher.search(SearchRequest.of("near:\"Dresden, Saxony, 5 km\"")).hints());
  }
}
