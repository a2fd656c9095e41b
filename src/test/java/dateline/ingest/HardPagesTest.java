package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are damaged, huge, or say the wrong thing of their letters. */
class HardPagesTest {
  private static final String STORY =
      "The river rose by two metres on Sunday and flooded the lower town, the mayor said.";

  private static final String RUSSIAN =
      "Река поднялась в воскресенье на два метра и затопила нижний город, сообщил мэр.";

  @ParameterizedTest(name = "{0} declared as {1}")
  @CsvSource({
    "UTF-8, utf-8",
    "UTF-8, windows-1251",
    "UTF-8, iso-8859-1",
    "windows-1251, windows-1251",
    "windows-1251, utf-8",
    "windows-1251, ''",
    "windows-1251, no-such-charset",
    "KOI8-R, koi8-r",
    "UTF-16LE, utf-16"
  })
  void theLettersAreRightWhateverIsDeclared(String written, String declared) {
    String meta = declared.isEmpty() ? "" : "<meta charset=" + declared + ">";
    String mark = written.startsWith("UTF-16") ? "\uFEFF" : "";
    String html = mark + "<html><head>" + meta + "</head><p>" + RUSSIAN + "</p><p>" + RUSSIAN;
    Article article = Reading.article("a.html", html.getBytes(Charset.forName(written)));
    assertEquals(RUSSIAN + "\n\n" + RUSSIAN, article.body());
  }

  @Test
  void theEncodingMayBeDeclaredInTheMiddle() {
    String html =
        "<html><head><!--" + "-".repeat(9000) + "><meta content='text/html; charset=koi8-r'>";
    byte[] page = (html + "</head><p>" + RUSSIAN).getBytes(Charset.forName("KOI8-R"));
    assertEquals(RUSSIAN, Reading.article("a.html", page).body());
  }

  @Test
  void aPageCutInALetterKeepsTheOthers() {
    byte[] whole = ("<p>" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
    String body = Reading.article("a.html", Arrays.copyOf(whole, whole.length - 2)).body();
    assertTrue(body.startsWith("Река поднялась"), body);
  }

  static java.util.List<GoldPage> pages() {
    return GoldPage.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageMayEndAnywhere(GoldPage page) {
    byte[] html = page.html();
    for (int tenths = 1; tenths < 10; tenths++) {
      Reading.items("a.html", Arrays.copyOf(html, html.length / 10 * tenths));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "span", "blockquote", "ul><li", "b", "table><tr><td", "a name=x"})
  void twentyThousandNestedElementsAreReadInTime(String tag) {
    String html = ("<" + tag + ">x ").repeat(20_000) + "<p>" + STORY + "</p>";
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertTrue(Reading.items("a.html", html).getFirst() instanceof Item.Read));
  }

  @Test
  void aLargePageIsReadInTime() {
    String teaser =
        "<div class=x><h3><a href=/a>Storm over the coast</a></h3><p>Ten ships.</p></div>";
    String html =
        "<h1>Flood</h1><div><p>" + STORY + "</p><p>" + STORY + "</p></div>" + teaser.repeat(70_000);
    assertTrue(html.length() > 5_000_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals(STORY + "\n\n" + STORY, Reading.article("a.html", html).body()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "<frameset><frame src=a></frameset>", "<!-- -->", "<p>"})
  void aPageWithoutWordsIsRefused(String html) {
    String reason = Reading.refusal("a.html", (html + " ").getBytes(StandardCharsets.UTF_8));
    assertEquals("the page holds no text", reason);
  }
}
