package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.article.Article;
import dateline.article.Zone;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
  private static final String STORY =
      "The river rose by two metres on Sunday and flooded the lower town, the mayor said.";

  @Test
  void aPageIsItsStory() {
    Article article = Reading.article("flood.html", resource("flood.html"));
    assertEquals("River floods the lower town", article.title());
    assertEquals(LocalDate.of(2024, 3, 10), article.date());
    assertEquals("The Example", article.source());
    assertEquals("https://www.example.org/flood", article.url());
    assertEquals(
        """
        By Ann Lee, Local Reporter

        The market place on Sunday. Photo: AFP

        The river rose by two metres on Sunday and flooded the lower town, the mayor said.

        Nobody was hurt.
        The bridge is closed.

        What to do

        Stay at home.

        Boil the water.\
        """,
        article.body());
    assertEquals(Zone.Kind.BYLINE, kindOf(article, "By Ann"));
    assertEquals(Zone.Kind.CAPTION, kindOf(article, "The market"));
    assertEquals(Zone.Kind.CREDIT, kindOf(article, "Photo: AFP"));
    assertEquals(Zone.Kind.BODY, kindOf(article, "The river"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a menu              | <nav><p>World news</p></nav>
          an aside            | <aside><p>Other stories</p></aside>
          a notice            | <div id="cookie-banner"><p>We use cookies.</p></div>
          an advertisement    | <div class="adSlot ad"><p>Buy now.</p></div>
          other stories       | <section class="relatedStories"><p>More.</p></section>
          a list of links     | <ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>
          a form              | <form><p>Your mail address</p></form>
          a script            | <script>document.write("x")</script>
          what is not shown   | <p hidden>Hidden.</p><p style="display: none">Hidden.</p>
          the foot            | <footer><p>About us</p></footer>
          a label             | <p>Advertisement</p>
          the day alone       | <p><time datetime="2024-03-10">10 March 2024</time></p>
          """)
  void whatStandsAroundTheStoryIsLeftOut(String what, String html) {
    String page = "<body><p>" + STORY + "</p>" + html + "<p>Nobody was hurt.</p></body>";
    assertEquals(STORY + "\n\nNobody was hurt.", Reading.article("a.html", page).body(), what);
  }

  private static final String SECOND =
      "Boats carried the last forty people from the market to the school on the hill at noon.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a pointer to another story | <p>Read more: <a href=/a>Storm over the coast</a></p>
          a line that is a link      | <p><a href=/a><b>STORM SINKS TEN SHIPS OFF THE COAST</b></a></p>
          a card of another story    | <div><h3><a href=/a>Storm</a></h3><p>Ten ships sank off the coast in a storm on Friday night.</p></div>
          a linked box               | <a href=/a><div>Related</div><div>Ten ships sank off the coast in a storm</div></a>
          links under a heading      | <section><h2>More</h2><ul><li><a href=/a>Storm over the coast</a> 5 May</ul></section>
          two cards side by side     | <ul><li><h4><a href=/a>Storm</a></h4><p>Ten ships sank off the coast on Friday.</p><li><h4><a href=/b>Fire</a></h4><p>A mill burnt down in the valley on Monday.</p></ul>
          a quotation shown twice    | <blockquote>Boats carried the last forty people</blockquote>
          a letter box               | <form><p>Sign up and get the best of the week in your box on Friday.</p><input></form>
          a notice of rights         | <p>© 2024 The Example. All rights reserved.</p>
          a video                    | <div class=video-player><p>This video cannot be played in your browser at this time.</p></div>
          the time alone             | <p>Updated 10:48 AM EST, Mon February 8, 2016</p>
          """)
  void whatStandsInTheStoryAndIsNotOfItIsLeftOut(String what, String html) {
    String page =
        "<h1>River floods town</h1><div><p>"
            + STORY
            + "</p>"
            + html
            + "<p>"
            + SECOND
            + "</p></div>";
    assertEquals(STORY + "\n\n" + SECOND, Reading.article("a.html", page).body(), what);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          in a form around the page  | <form id=aspnetForm><input name=q><div>% $</div></form>
          in the cell of a layout    | <table><tr><td><a href=/a>News</a><br><a href=/b>Sport</a></td><td>%<p>$</td></tr></table>
          between breaks             | <div>%<br><br>$</div>
          in boxes                   | <div class=a1><div class=b2>%</div></div><div class=a1><div class=b2>$</div></div>
          above longer comments      | <div>%<p>$</div><div id=comments><p>& & &<p>& & &<p>& & &</div>
          in an article among others | <article><h2><a href=/a>Storm</a></h2><p>&</article><article><h1>Flood</h1><p>%<p>$</article>
          under its own headline     | <h2>Flood</h2><p>%<p>$<p>Flood
          """)
  void theStoryIsFoundWhereverItStands(String what, String html) {
    String page =
        html.replace("%", STORY).replace("$", SECOND).replace("&", "I was there, and it was wet.");
    String body = Reading.article("a.html", "<title>Flood</title>" + page).body();
    assertEquals(STORY + SECOND, body.replace("\n", "").replace("said. Boats", "said.Boats"), what);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <figure><img src=a><figcaption>The market on Sunday</figcaption></figure>         | CAPTION
          <div class=photo><img src=a><div class=x1>The market on Sunday</div></div>        | CAPTION
          <table align=right><tr><td><img src=a><tr><td>The market on Sunday</table>        | CAPTION
          <p align=center><img src=a></p><p align=center>The market on Sunday</p>           | CAPTION
          <p class=wp-caption-text>The market on Sunday</p>                                 | CAPTION
          <figure><table><tr><td>The market on Sunday<td>7</table></figure>                 | BODY
          <h2>The market on Sunday</h2>                                                     | BODY
          <ul><li>The market on Sunday</ul>                                                 | BODY
          """)
  void wordsBesideAPictureAreItsCaption(String html, Zone.Kind kind) {
    String page = "<div><p>" + STORY + "</p>" + html + "<p>" + SECOND + "</p></div>";
    assertEquals(kind, kindOf(Reading.article("a.html", page), "The market on"));
  }

  @Test
  void whatHoldsTheStoryIsKeptWhateverItsClassSays() {
    String page = "<body><div class='has-sidebar ads'><p>" + STORY + "</p></div></body>";
    assertEquals(STORY, Reading.article("a.html", page).body());
  }

  @Test
  void aPageWithoutParagraphsIsReadToo() {
    String page = "<body><div>It rained.<br><br>Nobody was hurt.</div><div>The end.</div></body>";
    assertEquals(
        "It rained.\n\nNobody was hurt.\n\nThe end.", Reading.article("a.html", page).body());
  }

  @Test
  void cellsOfATableRowStandOnOneLine() {
    String page = "<table><tr><td>Dead</td><td>7</td></tr><tr><td>Hurt</td><td>9</td></tr></table>";
    assertEquals("Dead 7\n\nHurt 9", Reading.article("a.html", page).body());
  }

  @Test
  void theTitleLosesTheNameOfTheSite() {
    String head = "<title>River floods town | The Example</title>";
    String site = "<meta property='og:site_name' content='The Example'>";
    assertEquals(
        "River floods town", Reading.article("a.html", head + site + "<p>It rained.").title());
  }

  @Test
  void aPageOfWordsAloneHasNoDateAndNoSource() {
    Article article = Reading.article("a.html", "<p>It rained.");
    assertNull(article.title());
    assertNull(article.date());
    assertNull(article.source());
    assertNull(article.url());
  }

  @Test
  void oldPagesAreInWindowsLetters() {
    byte[] page = "<p>The café’s door was open.".getBytes(Charset.forName("windows-1252"));
    assertEquals("The café’s door was open.", Reading.article("a.html", page).body());
  }

  @Test
  void anEmptyPageIsUnreadable() {
    byte[] page = "<html><body></body></html>".getBytes(StandardCharsets.UTF_8);
    assertEquals("the page holds no text", Reading.refusal("a.html", page));
  }

  private static Zone.Kind kindOf(Article article, String words) {
    return article.zoneAt(article.text().indexOf(words)).kind();
  }

  private static byte[] resource(String name) {
    try (java.io.InputStream in = HtmlPageTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no " + name);
      }
      return in.readAllBytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
