package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.article.Article;
import dateline.article.PublicationDate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of its article, and which of it is believed. */
class PageFactsTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2024-05-01T12:00:00Z"), ZoneOffset.UTC);
  private static final String STORY =
      "<p>The river rose by two metres on Sunday and flooded the lower town, the mayor said.";

  private static Article read(String html) {
    try {
      return HtmlPage.article(html.getBytes(StandardCharsets.UTF_8), "a.html", NOW);
    } catch (RefusedException e) {
      throw new AssertionError(e.sentence(), e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta property=article:published_time content=2011-03-12T21:30:00+09:00>    | 2011-03-12 | META
          <meta name=DC.date content=2011-03-12>                                      | 2011-03-12 | META
          <meta name=pubdate content=20110312>                                        | 2011-03-12 | META
          <script type=application/ld+json>{"@type":"Article","datePublished":"2011-03-12"}</script> | 2011-03-12 | JSON_LD
          <h1>Flood</h1><time datetime=2011-03-12></time>                             | 2011-03-12 | TIME_ELEMENT
          <h1>Flood</h1><time>March 12, 2011</time>                                   | 2011-03-12 | TIME_ELEMENT
          <h1>Flood</h1><abbr class=published title=2011-03-12T09:00Z>today</abbr>    | 2011-03-12 | TIME_ELEMENT
          <h1>Flood</h1><span itemprop=datePublished content=2011-03-12>Sat</span>    | 2011-03-12 | TIME_ELEMENT
          <p>LONDON, March 12, 2011 - The river rose again.                           | 2011-03-12 | DATELINE
          <link rel=canonical href=https://a.example/2011/03/12/flood>                | 2011-03-12 | URL
          <link rel=canonical href=https://a.example/news/2011/mar/12/flood>          | 2011-03-12 | URL
          <link rel=canonical href=https://a.example/flood-2011-03-12.html>           | 2011-03-12 | URL
          <link rel=canonical href=https://a.example/20110312/flood>                  | 2011-03-12 | URL
          <link rel=canonical href=https://a.example/2011/03/12345>                   |            | NONE
          <link rel=canonical href=https://a.example/2011/03/flood>                   |            | NONE
          <link rel=canonical href=https://a.example/2011/13/12/flood>                |            | NONE
          <link rel=canonical href=https://a.example/story/20110312345>               |            | NONE
          <nav><time datetime=2024-04-30></time></nav>                                |            | NONE
          """)
  void theDayIsFoundWhereItIsWritten(
      String html, LocalDate day, PublicationDate.Evidence evidence) {
    PublicationDate published = read(html + STORY).origin().published();
    assertEquals(day, published.day());
    assertEquals(evidence, published.evidence());
    assertNull(published.doubt());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta name=date content=2099-01-01>                                  |            | the meta tag says 2099-01-01, which is in the future
          <meta name=date content=2024-05-02>                                  | 2024-05-02 |
          <meta name=date content=2024-05-03>                                  |            | the meta tag says 2024-05-03, which is in the future
          <meta name=date content=1970-01-01>                                  |            | the meta tag says 1970-01-01, which programs write for no date
          <meta name=date content=0001-01-01T00:00:00>                         |            | the meta tag says 0001-01-01, which programs write for no date
          <meta name=date content=2011-02-30>                                  |            | the meta tag says 2011-02-30, which is no day of the calendar
          <meta name=date content=2099-01-01><h1>Flood</h1><time>12 March 2011</time> | 2011-03-12 | the meta tag says 2099-01-01, which is in the future
          <meta name=date content=2011-03-20><p>LONDON, March 12, 2011 - It rained again. | 2011-03-20 | the dateline says 2011-03-12
          <meta name=date content=2011-03-14><p>LONDON, March 12, 2011 - It rained again. | 2011-03-14 |
          <meta name=date content=2011-03-12><link rel=canonical href=http://a.example/2009/01/05/flood> | 2011-03-12 | the address says 2009-01-05
          <meta name=date content=03/04/2011>                                  |            | the meta tag says 03/04/2011, which may be two days
          <html lang=en-US><meta name=date content=03/04/2011>                 | 2011-03-04 | the meta tag says 03/04/2011, which was read month first
          <html lang=en-GB><meta name=date content=03/04/2011>                 | 2011-04-03 | the meta tag says 03/04/2011, which was read day first
          <html lang=de><meta name=date content=03/04/2011>                    | 2011-04-03 | the meta tag says 03/04/2011, which was read day first
          <link rel=canonical href=http://a.com.au/x><meta name=date content=03/04/2011> | 2011-04-03 | the meta tag says 03/04/2011, which was read day first
          """)
  void whatCannotBeTrueIsDoubted(String html, LocalDate day, String doubt) {
    PublicationDate published = read(html + STORY).origin().published();
    assertEquals(day, published.day());
    assertEquals(doubt, published.doubt());
  }

  @Test
  void timeAndZoneStayAsWritten() {
    PublicationDate published =
        read("<meta property=article:published_time content='2011-03-12T21:30:00+0900'>" + STORY)
            .origin()
            .published();
    assertEquals("21:30+09:00", published.timeText());
    assertEquals("2011-03-12T21:30:00+0900", published.written());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta property=article:modified_time content=2011-03-13T10:00:00Z>                 | 2011-03-13T10:00:00Z
          <meta property=og:updated_time content=1300010400>                                 | 2011-03-13T10:00:00Z
          <script type=application/ld+json>{"@type":"Article","dateModified":"2011-03-13T10:00:00Z"}</script> | 2011-03-13T10:00:00Z
          <h1>Flood</h1><p>Updated <time datetime=2011-03-13T12:00:00+02:00>13 March</time></p> | 2011-03-13T10:00:00Z
          <meta property=article:modified_time content=1970-01-01>                           |
          """)
  void theLastChangeIsRead(String html, String moment) {
    Instant updated = read(html + STORY).origin().updated();
    assertEquals(moment, updated == null ? null : updated.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Lee"}}              | Ann Lee
          {"@type":"NewsArticle","author":"Ann Lee"}                                        | Ann Lee
          {"@type":"NewsArticle","author":[{"name":"Ann Lee"},{"name":"Tom Ray"}]}          | Ann Lee, Tom Ray
          {"@type":["Article"],"author":["By Ann Lee and Tom Ray"]}                         | Ann Lee, Tom Ray
          {"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","name":"Ann Lee"}]} | Ann Lee
          [{"@type":"WebPage","author":{"name":"Webmaster"}},{"@type":"LiveBlogPosting","author":{"name":"Ann Lee"}}] | Ann Lee
          {"@type":"Organization","name":"The Example","author":{"name":"Nobody"}}          |
          {"@type":"NewsArticle","author":{"name":"Ann Lee"},"publisher":{"name":            | Ann Lee
          {"@type":"NewsArticle","author":{"name":"https://a.example/ann"}}                 |
          {"@type":"BlogPosting","author":{"name":"Seán O&#39;Hara"}}                       | Seán O'Hara
          not json                                                                         |
          """)
  void theStructuredDataNamesTheAuthors(String json, String author) {
    String script = "<script type=application/ld+json>" + json + "</script>";
    assertEquals(author, read(script + STORY).origin().author());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta name=author content="Ann Lee">                                           | Ann Lee
          <meta property=article:author content="https://facebook.com/ann">               |
          <meta name=author content="The Example"><meta property=og:site_name content="The Example"> | The Example
          <meta name=author content="Ann Lee, The Example"><meta property=og:site_name content="The Example"> | Ann Lee
          <h1>Flood</h1><p>By <a rel=author href=/ann>Ann Lee</a></p>                     | Ann Lee
          <h1>Flood</h1><p class=byline>By Ann Lee and Tom Ray, Local Reporters</p>       | Ann Lee, Tom Ray
          <h1>Flood</h1><p>By Ann Lee</p>                                                 | Ann Lee
          """)
  void thePageNamesTheAuthors(String html, String author) {
    assertEquals(author, read(html + STORY).origin().author());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <title>Flood in the town - The Example</title><h1>Flood in the town</h1>                     | Flood in the town
          <title>The Example :: Flood in the town</title><h1>The Example</h1><h2>Flood in the town</h2> | Flood in the town
          <title>Flood in the town — the-example.org</title><link rel=canonical href=https://www.the-example.org/a> | Flood in the town
          <meta property=og:title content="Town under water"><h1>Flood: what we know</h1>               | Town under water
          <script type=application/ld+json>{"@type":"Article","headline":"Flood in the town"}</script>  | Flood in the town
          <title>Bridge - and road - closed</title>                                                    | Bridge - and road - closed
          """)
  void theHeadlineLosesTheNameOfTheSite(String html, String title) {
    assertEquals(title, read(html + STORY).title());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta property=og:site_name content="The Example">                                            | The Example
          <script type=application/ld+json>{"@type":"Article","publisher":{"name":"The Example"}}</script> | The Example
          <meta name=application-name content="The Example">                                            | The Example
          <link rel=canonical href=https://www.example.org/flood>                                       | example.org
          """)
  void theSiteIsNamed(String html, String source) {
    assertEquals(source, read(html + STORY).source());
  }
}
