package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Span;
import dateline.index.IndexException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearcherTest {
  @TempDir static Path folder;
  private static Searcher searcher;

  @BeforeAll
  static void open() throws IOException {
    SampleIndex.write(folder);
    searcher = Searcher.open(folder);
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
          drone                          | border.txt city.txt
          DRONE                          | border.txt city.txt
          "drone"                        | border.txt
          same-sentence(drone hour)      | city.txt
          drone*                         | border.txt city.txt
          dron?                          | border.txt
          /drones?/                      | border.txt city.txt
          /DRONES?/                      | border.txt city.txt
          dorne~                         | border.txt
          drome~2                        | border.txt city.txt
          front                          | city.txt quiet.txt
          front line                     | city.txt
          front door                     | quiet.txt
          "front line"                   | city.txt
          “FRONT line”                   | city.txt
          "line front"                   |
          "line front"~2                 | city.txt
          "glide drones"~9               | city.txt
          front -line                    | quiet.txt
          drone OR sheep                 | border.txt city.txt quiet.txt
          NOT drone*                     | palace.txt quiet.txt
          drone OR NOT date:*            | border.txt city.txt quiet.txt
          *                              | border.txt city.txt palace.txt quiet.txt
          title:*                        | border.txt city.txt palace.txt
          title:vlad                     | border.txt
          title:Putin                    | palace.txt
          body:village                   |
          village                        | border.txt
          person                         | quiet.txt
          person~                        | quiet.txt
          p*rson                         | quiet.txt
          *person                        | quiet.txt
          /.*person/                     | quiet.txt
          ?person                        |
          actor:"Vladimir Putin"         | border.txt palace.txt
          actor:putin                    | border.txt palace.txt
          actor:vlad                     | border.txt
          actor:vladimir -title:vladimir | border.txt
          actor:"Putin Vladimir"         |
          actor:"Putin Anna"~9           |
          person:orlova                  | border.txt
          person:herald                  |
          org:herald                     | border.txt
          person:orl?va                  | border.txt
          person:bonder~                 | city.txt
          place:Ukraine                  | city.txt
          place:ukraine                  | city.txt
          place:Russia                   | border.txt palace.txt
          place:Europe                   | border.txt city.txt palace.txt
          place:"Kursk Oblast"           | border.txt
          place:Kursk                    | border.txt
          place:Oblast                   |
          place:*oblast                  | border.txt
          place:pokrovks~                | city.txt
          place:*                        | border.txt city.txt palace.txt
          said-by:Orlova                 | border.txt
          said-by:Putin                  |
          said-by:*                      | border.txt city.txt
          source:"the daily post"        | city.txt palace.txt
          source:daily                   |
          source:the*                    | city.txt palace.txt
          id:city.txt                    | city.txt
          id:c*                          | city.txt
          lang:EN                        | border.txt city.txt palace.txt quiet.txt
          date:2024                      | border.txt palace.txt
          date:2024-11                   | border.txt
          date:2024-11-05                | border.txt
          date:>2024                     | city.txt
          date:[2024-11-06 TO 2025]      | city.txt palace.txt
          date:<=2024-12-31              | border.txt palace.txt
          -date:*                        | quiet.txt
          figure:soldiers                | border.txt
          figure:soldier                 | border.txt
          figure:sold*                   | border.txt
          figure:money                   | city.txt
          figure:days                    | city.txt
          figure:>10000                  | border.txt city.txt
          figure:>10001                  | city.txt
          figure:>=10000                 | border.txt city.txt
          figure:540                     | border.txt
          figure:<=200                   | city.txt
          figure:<200                    |
          figure:[100 TO 600]            | border.txt
          figure:{540 TO 600]            |
          figure:"soldiers > 100"        | border.txt
          figure:"soldiers > 3 million"  |
          figure:"days > 100"            |
          figure:"us dollars"            | city.txt
          figure:"US dollar < 4 million" | city.txt
          body:[sheep TO sheet]          | quiet.txt
          body:[* TO 3]                  | border.txt city.txt
          body:["#" TO "#z"]             |
          figure:*                       | border.txt city.txt
          claim(*)                       | border.txt city.txt
          claim(soldiers > 100)          | border.txt
          claim(soldiers said-by:Orlova) | border.txt
          claim(soldiers > 1000 said-by:Orlova) |
          claim(> 1000 OR said-by:Orlova) -claim(money) | border.txt
          claim(place:Russia -soldiers)  |
          claim(place:Ukraine date:2025) | city.txt
          claim(place:Russia date:2025)  |
          NOT claim(money)               | border.txt palace.txt quiet.txt
          drones claim(bound:at_most)    | city.txt
          claim(troops < 600)            | border.txt
          counted:soldier                | border.txt
          counted:money                  |
          kind:money                     | city.txt
          kind:count place:Ukraine       |
          bound:more_than                | border.txt
          bound:*                        | border.txt city.txt
          verb:lost                      |
          -kind:count                    | city.txt palace.txt quiet.txt
          -figure:*                      | palace.txt quiet.txt
          place:(Ukraine OR Russia) drone* | border.txt city.txt
          - drone                        | border.txt city.txt
          """)
  void finds(String query, String ids) throws IOException, QueryException {
    Results results =
        searcher.search(new SearchRequest(query, List.of(), 0, 10, Sort.RELEVANCE, 0));
    String found = results.hits().stream().map(Hit::id).sorted().collect(Collectors.joining(" "));
    assertEquals(ids == null ? "" : ids, found);
    assertEquals(results.hits().size(), results.total());
  }

  @ParameterizedTest(name = "{0} shows {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          id:border.txt drone                     | A [drone] was seen above the river.
          id:border.txt actor:"Vladimir Putin"    | Officials said [Vlad] had sent over 10,000 soldiers to Kursk since the summer. The governor of the region, Anna Orlova, told the Morning Herald that 540 soldiers were wounded.
          id:border.txt place:Russia              | Officials said Vlad had sent over 10,000 soldiers to [Kursk] since the summer. The governor of the region, Anna Orlova, told the Morning Herald that 540 soldiers were wounded.
          id:border.txt figure:540                | The governor of the region, Anna Orlova, told the Morning Herald that [540 soldiers] were wounded. A drone was seen above the river.
          id:border.txt said-by:Orlova            | The governor of the region, [Anna Orlova], told the Morning Herald that 540 soldiers were wounded. A drone was seen above the river.
          id:border.txt claim(soldiers < 1000 said-by:Orlova) | The governor of the region, Anna Orlova, told the Morning Herald that [540 soldiers] were wounded. A drone was seen above the river.
          id:border.txt figure:>1000 drone        | Officials said Vlad had sent [over 10,000 soldiers] to Kursk since the summer. The governor of the region, Anna Orlova, told the Morning Herald that 540 soldiers were wounded. A [drone] was seen above the river.
          id:city.txt "front line" glide -sheep   | [Glide] bombs fell on Pokrovsk again. Drones followed an hour later. Mayor Petro Bondar said repairs would cost $3.2 million and take up to 200 days. "The [front line] is ten kilometres away," he said.
          id:border.txt gov*r                     | The [governor] of the region, Anna Orlova, told the Morning Herald that 540 soldiers were wounded. A drone was seen above the river.
          id:border.txt /riv.r/                   | A drone was seen above the [river].
          id:border.txt rivre~                    | A drone was seen above the [river].
          id:border.txt "the border"              | Heavy fighting was reported on Monday. Officials said Vlad had sent over 10,000 soldiers to Kursk since the summer. The governor of the region, Anna Orlova, told the Morning Herald that 540 soldiers were wounded.
          id:city.txt place:Ukra?ne               | Glide bombs fell on [Pokrovsk] again. Drones followed an hour later. Mayor Petro Bondar said repairs would cost $3.2 million and take up to 200 days. "The front line is ten kilometres away," he said.
          id:city.txt figure:money                | Mayor Petro Bondar said repairs would cost [$3.2 million] and take up to 200 days. "The front line is ten kilometres away," he said.
          id:palace.txt receives                  | The two men spoke for three hours in Moscow. Vladimir Putin said little.
          """)
  void showsWhyItMatches(String query, String snippets) throws IOException, QueryException {
    Hit hit = searcher.search(SearchRequest.of(query)).hits().getFirst();
    assertEquals(
        snippets,
        hit.snippets().stream().map(SearcherTest::marked).collect(Collectors.joining(" // ")));
  }

  @Test
  void theTitleWeighsMoreThanTheBody() throws IOException, QueryException {
    Results results = searcher.search(SearchRequest.of("vlad OR vladimir"));
    assertEquals(
        List.of("palace.txt", "border.txt"), results.hits().stream().map(Hit::id).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NEWEST | city.txt palace.txt border.txt quiet.txt
          OLDEST | border.txt palace.txt city.txt quiet.txt
          """)
  void sortsByDayWithoutADateLast(Sort sort, String ids) throws IOException, QueryException {
    Results all = searcher.search(new SearchRequest("", List.of(), 0, 10, sort, 0));
    assertEquals(ids, all.hits().stream().map(Hit::id).collect(Collectors.joining(" ")));
    Results part = searcher.search(new SearchRequest("", List.of(), 1, 2, sort, 0));
    assertEquals(4, part.total());
    assertEquals(
        all.hits().subList(1, 3).stream().map(Hit::id).collect(Collectors.joining(" ")),
        part.hits().stream().map(Hit::id).collect(Collectors.joining(" ")));
  }

  @Test
  void aHitShowsWhatTheArticleSaysOfItself() throws IOException, QueryException {
    Hit hit = searcher.search(SearchRequest.of("glide")).hits().getFirst();
    assertEquals("city.txt", hit.id());
    assertEquals("Mayor counts the cost", hit.title());
    assertEquals("2025-01-20", String.valueOf(hit.date()));
    assertEquals("The Daily Post", hit.source());
    assertEquals(true, hit.score() > 0);
    Hit bare = searcher.search(SearchRequest.of("sheep")).hits().getFirst();
    assertNull(bare.title());
    assertNull(bare.date());
    assertNull(bare.source());
  }

  @Test
  void facetsAreShownWithNamesAndPaths() throws IOException, QueryException {
    assertEquals(
        """
        Persons 3
          Vladimir Putin 2
          Anna Orlova 1
          Petro Bondar 1
          unknown 1
        Organisations 1
          Morning Herald 1
          unknown 3
        Places 3
          Europe 3
            Russia 2
            Ukraine 1
          unknown 1
        Figures 2
          count 1
          duration 1
          money 1
          unknown 2
        Counted 1
          soldiers 1
          unknown 3
        Values 2
          money USD 1
          soldiers 1
            under 10,000 1
            10,000 and more 1
          unknown 2
        Speakers 2
          Anna Orlova 1
          Officials 1
          Petro Bondar 1
          unknown 2
        Cues 2
          said 2
          unknown 2
        Months 3
          2025 1
            2025-01 1
          2024 2
            2024-12 1
            2024-11 1
          unknown 1
        Sources 3
          The Daily Post 2
          Morning Herald 1
          unknown 1
        Languages 4
          en 4
        """,
        shown(searcher.overview(FacetSelection.all(10))));
    assertEquals(
        shown(searcher.overview(FacetSelection.all(10))),
        shown(
            searcher
                .search(
                    new SearchRequest("*", List.of(), 0, 0, Sort.NEWEST, FacetSelection.all(10)))
                .facets()));
  }

  @ParameterizedTest(name = "{0} leaves {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person=Vladimir Putin      | border.txt palace.txt
          person=vladimir-putin      | border.txt palace.txt
          place=Europe/Russia        | border.txt palace.txt
          place=Europe               | border.txt city.txt palace.txt
          figure=count               | border.txt
          figure=unknown             | palace.txt quiet.txt
          counted=soldiers           | border.txt
          speaker=Officials          | border.txt
          speaker=officials          | border.txt
          speaker=Anna Orlova        | border.txt
          value=soldiers             | border.txt
          value=soldiers/..1,000     | border.txt
          value=soldiers/10000..     | border.txt
          value=soldiers/10001..     |
          value=soldiers/600..1000   |
          value=money USD/3 million..4 million | city.txt
          value!=soldiers            | city.txt palace.txt quiet.txt
          value=unknown              | palace.txt quiet.txt
          cue=said                   | border.txt city.txt
          zone=unknown               | border.txt city.txt palace.txt quiet.txt
          source=unknown             | quiet.txt
          person!=unknown            | border.txt city.txt palace.txt
          month=2025-01-20           | city.txt
          month=2024                 | border.txt palace.txt
          month=2024-12              | palace.txt
          month=2024/2024-12         | palace.txt
          source=The Daily Post      | city.txt palace.txt
          lang=en                    | border.txt city.txt palace.txt quiet.txt
          place=Europe/Atlantis      |
          """)
  void aChosenFacetValueNarrows(String choice, String ids) throws IOException, QueryException {
    List<FacetChoice> choices = List.of(FacetChoice.parse(choice));
    Results results = searcher.search(new SearchRequest("*", choices, 0, 10, Sort.OLDEST, 5));
    String found = results.hits().stream().map(Hit::id).sorted().collect(Collectors.joining(" "));
    assertEquals(ids == null ? "" : ids, found);
  }

  @Test
  void everyValueShownCanBeChosenAndHasAsManyArticles() throws IOException, QueryException {
    for (Facets.Dimension dimension : searcher.overview(FacetSelection.all(10)).dimensions()) {
      for (Facets.Value value : dimension.values()) {
        choose(dimension, value);
        for (Facets.Value child : value.children()) {
          choose(dimension, child);
        }
      }
    }
  }

  private static void choose(Facets.Dimension dimension, Facets.Value value)
      throws IOException, QueryException {
    List<FacetChoice> choices = List.of(new FacetChoice(dimension.name(), value.path()));
    Results chosen = searcher.search(new SearchRequest("", choices, 0, 0, Sort.RELEVANCE, 0));
    assertEquals(value.articles(), chosen.total(), dimension.name() + "=" + value.path());
  }

  @Test
  void anUnknownDimensionIsAnsweredWithTheList() {
    QueryException mistake =
        assertThrows(
            QueryException.class,
            () ->
                searcher.search(
                    new SearchRequest(
                        "drone",
                        List.of(new FacetChoice("city", List.of("Kursk"))),
                        0,
                        10,
                        Sort.RELEVANCE,
                        0)));
    assertEquals(
        "There is no facet city. Expected one of person, org, place, figure, counted, value, speaker, cue, month, zone, source, lang.",
        mistake.expected());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          drone sheep    | No article matches all parts; 3 match at least one: write OR between them.
          drone sleep    | Nothing matches sleep. No article matches all parts; 2 match at least one: write OR between them.
          drone or sheep | "or" was read as a word; the operator is OR. Nothing matches or. No article matches all parts; 3 match at least one: write OR between them.
          drone - river  | "-" holds no word and was left out.
          drone          |
          """)
  void hintsAtWhatWasPerhapsMeant(String query, String hints) throws IOException, QueryException {
    assertEquals(
        hints == null ? "" : hints,
        String.join(" ", searcher.search(SearchRequest.of(query)).hints()));
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          … —             | 0 | Expected a word: there are only marks.
          a /(b/          | 2 | Expected a regular expression between the slashes
          a cross-bor*    | 2 | Expected '*' and '?' within one word: "cross-bor" is several in the index.
          a cross-border~ | 2 | Expected '~' behind one word: "cross-border" is several in the index.
          /(.*a){9}(.*b){9}(.*c){9}.{30}/ | 0 | This
          /((a{1000}){1000}){1000}/ | 0 | This regular expression is too large: expected a smaller one.
          /.*a.{40}/      | 0 | This pattern is too complex: expected fewer '*', alternatives or repetitions.
          """)
  void refusesWhatItCannotAnswer(String query, int column, String expected) {
    QueryException mistake =
        assertThrows(QueryException.class, () -> searcher.search(SearchRequest.of(query)));
    assertEquals(true, mistake.expected().startsWith(expected), mistake.expected());
    assertEquals(column, mistake.column());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b ", "a* ", "\"a b c d e f\" ", "a~ "})
  void aLargeQueryIsAnsweredOrRefused(String part) throws IOException {
    try {
      assertEquals(0, searcher.search(SearchRequest.of("qq " + part.repeat(240))).total());
    } catch (QueryException refused) {
      assertEquals(true, refused.expected().startsWith("The query is too "), refused.expected());
    }
  }

  @Test
  void anArticleIsFoundByItsExactId() throws IOException {
    AnnotatedArticle article = searcher.article("city.txt");
    assertNotNull(article);
    assertEquals("Mayor counts the cost", article.article().title());
    assertEquals(2, article.claims().size());
    assertNull(searcher.article("city"));
    assertNull(searcher.article("CITY.txt"));
    assertEquals(List.of("city.txt"), searcher.idsStartingWith("c", 5));
    assertEquals(List.of("border.txt", "city.txt"), searcher.idsStartingWith("", 2));
    assertEquals(List.of("city.txt"), searcher.similar("ctiy.txt", 5));
    assertEquals(List.of("city.txt"), searcher.similar("CITY", 5));
    assertEquals(List.of(), searcher.similar("moon-landing", 5));
  }

  @Test
  void countsArticlesAndClaims() throws IOException {
    assertEquals(4, searcher.articles());
    assertEquals(4, searcher.claimCount());
  }

  @Test
  void aFolderWithoutAnIndexIsRefusedWithASentence(@TempDir Path empty) {
    assertThrows(IndexException.class, () -> Searcher.open(empty));
  }

  static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder(snippet.text());
    for (Span mark : snippet.marks().reversed()) {
      text.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return text.toString();
  }

  private static String shown(Facets facets) {
    StringBuilder shown = new StringBuilder();
    for (Facets.Dimension dimension : facets.dimensions()) {
      shown.append(dimension.label()).append(' ').append(dimension.articles()).append('\n');
      dimension.values().forEach(value -> show(value, "  ", shown));
      if (dimension.without() > 0) {
        shown.append("  unknown ").append(dimension.without()).append('\n');
      }
    }
    return shown.toString();
  }

  private static void show(Facets.Value value, String indent, StringBuilder shown) {
    shown.append(indent).append(value.label()).append(' ').append(value.articles()).append('\n');
    value.children().forEach(child -> show(child, indent + "  ", shown));
  }
}
