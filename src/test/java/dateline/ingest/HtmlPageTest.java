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
