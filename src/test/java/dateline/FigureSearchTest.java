package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.article.Zones;
import dateline.index.ArticleWriter;
import dateline.search.QueryException;
import dateline.search.SearchRequest;
import dateline.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures a number, a comparison or a range finds, from the words to the index and back. */
class FigureSearchTest {
  private static final List<String> WORDS =
      List.of(
          "540 boats",
          "about 10,000 boats",
          "about 0.3 percent",
          "around minus 20 degrees Celsius",
          "hundreds of boats",
          "over 10,000 boats",
          "at least 10,000 boats",
          "up to 900 boats",
          "nearly 900 boats",
          "20 to 30 boats",
          "about 20 to 30 boats",
          "1,000 kilometres of coast",
          "nearly 600 miles of coast",
          "40 dollars",
          "40 euros",
          "4 percent");

  @TempDir static Path folder;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (String words : WORDS) {
        String body = "Officials in the port spoke of " + words + " on Monday.";
        Article article = Article.of(words, null, body, "en", Zones.of(body));
        writer.add(Annotators.installed().annotate(article), "file", words);
      }
      writer.commit();
    }
    searcher = Searcher.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest(name = "{0} answers {1}, not {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          540 boats               | 540; =540; >539; >=540; <=540; [540 TO 540]; {539 TO 541} | >540; <540; 541; {540 TO 600]
          about 10,000 boats      | 10000; =10000; [10000 TO 10000]; >8500; >=9000; <=11000; <12000; [9000 TO 11000] | >9500; >=10000; <=10000; >9000; <11000; 9500; [9500 TO 12000]
          about 0.3 percent       | 0.3; >=0.27; <=0.33; >0.2 | >0.28; <0.32
          around minus 20 degrees Celsius | -20; >=-22; <=-18; <0 | >-21; <-19; >0
          hundreds of boats       | >=200; <=1000; >100; [200 TO 1000] | 500; >200; <1000; [300 TO 1000]
          over 10,000 boats       | >10000; >=10000; >9000 | 10000; 10001; >10001; <20000; [10000 TO 20000]
          at least 10,000 boats   | >=10000; >9999 | >10000; 10000; <20000
          up to 900 boats         | <=900; <1000; <900.5 | <900; <500; <=899; 900; >0
          nearly 900 boats        | <900; <=900; <1000 | <899; 900; >0
          20 to 30 boats          | [10 TO 30]; [20 TO 30]; >19; <=30; >=20 | >20; <30; [21 TO 40]; 25; 20
          about 20 to 30 boats    | [20 TO 30] | [21 TO 30]
          1,000 kilometres of coast | ">600 mi"; >999km; "1000 km"; "1000000 metres"; "900km..700mi" | ">630 mi"; "<1000 km"; "1000 mi"; "> 5 dollars"
          nearly 600 miles of coast | "<600 mi"; "<= 966 km"; "possibly 500 km" | ">1 mi"; "< 900 km"
          40 dollars              | $30..$50; ">39 dollars"; 40; =$40 | ">39 euros"; "> 1 km"; ">= 41 dollars"
          40 euros                | "30 euros to 50 euros"; 40 | $30..$50
          4 percent               | 3%..5%; ">= 4 percent"; <5%; 4 | 5%..6%; >4%; ">39 euros"
          """)
  void findsWhatSurelyHolds(String words, String answers, String not)
      throws IOException, QueryException {
    for (String amount : answers.split("; ", -1)) {
      assertEquals(1, found(words, amount), amount);
    }
    for (String amount : not.split("; ", -1)) {
      assertEquals(0, found(words, amount), amount);
    }
  }

  @ParameterizedTest(name = "{0} possibly answers {1}, not {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          540 boats               | > 100; 540; < 541 | > 540; 541
          about 10,000 boats      | > 10000; < 10000; 9500 | > 11000; < 9000
          hundreds of boats       | 500; > 300; < 300 | > 1000; < 200
          over 10,000 boats       | 20000; > 50000 | 10000; < 9000
          up to 900 boats         | > 100; < 900; 12 | > 900; 901
          20 to 30 boats          | 25; > 29; < 21 | > 30; < 20
          nearly 600 miles of coast | > 100 km; 500 mi | > 600 mi; > 1000 km; > 1 dollar
          """)
  void findsWhatPossiblyHolds(String words, String answers, String not)
      throws IOException, QueryException {
    for (String amount : answers.split("; ", -1)) {
      assertEquals(1, found(words, "\"possibly " + amount + "\""), amount);
    }
    for (String amount : not.split("; ", -1)) {
      assertEquals(0, found(words, "\"possibly " + amount + "\""), amount);
    }
  }

  @Test
  void anAnswerTellsForHowManyMoreItPossiblyHolds() throws IOException, QueryException {
    assertEquals(
        List.of(
            "For 5 articles it surely holds, for 2 more possibly: write"
                + " figure:\"possibly boats > 100\"."),
        searcher.search(SearchRequest.of("figure:\"boats > 100\"")).hints());
    assertEquals(
        List.of(
            "For 1 figure this surely holds, for 1 more possibly: write"
                + " figure:\"possibly > 600 km\"."),
        searcher.claims("figure:\"> 600 km\"", 0, 10).hints());
  }

  /** The number of articles, which must be that of the claims. */
  private static long found(String words, String amount) throws IOException, QueryException {
    String query = "id:\"" + words + "\" figure:" + amount;
    long articles = searcher.search(SearchRequest.of(query)).total();
    assertEquals(articles, searcher.claims(query, 0, 10).total(), query);
    return articles;
  }
}
