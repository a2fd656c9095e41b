package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An article as the reader sees it. */
final class ArticleViewTest extends NewsroomTest {
  private static Page article(String file, String more) {
    Page page = newsroom.open("view=article&id=" + Newsroom.encoded(Newsroom.id(file)) + more);
    assertThat(page.locator("article h1")).isVisible();
    return page;
  }

  private static Locator tag(Page page, String kind, String words) {
    return page.locator(".words .tag-" + kind, new Page.LocatorOptions().setHasText(words)).first();
  }

  @Test
  void captionsAndCreditsStandApart() {
    Page page = article("haiti-2010-01-15.txt", "");
    assertThat(page.locator("article h1")).hasText("Nobody can count the dead of Port-au-Prince");
    assertThat(page.locator(".zone-caption"))
        .containsText("Survivors camp in front of the collapsed National Palace");
    assertThat(page.locator(".zone-caption .zone-name")).hasText("Caption");
    assertThat(page.locator(".paragraph.zone-credit")).containsText("AFP");
  }

  @Test
  void aFigureThatIsPointedAtSaysHowItReadsAndWhy() {
    Page page = article("haiti-2010-01-15.txt", "");
    tag(page, "figure", "between 45,000 and 50,000 people").hover();
    Locator card = page.locator(".card");
    assertThat(card).containsText("45,000 to 50,000");
    assertThat(card).containsText("Red Cross");
    card.getByText("Why is this tagged?").click();
    assertThat(
            card.locator("li", new Locator.LocatorOptions().setHasText("two numbers joined"))
                .first())
        .isVisible();
    page.mouse().move(5, 5);
    assertThat(card).hasCount(0);
  }

  @Test
  void aPlaceShowsWhereItLiesAndAnActorLeadsToItsPage() {
    Page page = article("haiti-2010-01-15.txt", "");
    tag(page, "place", "Haiti").click();
    assertThat(page.locator(".card")).containsText("North America");
    assertThat(page.locator(".card svg .land")).hasAttribute("d", Pattern.compile("^M.{1000}"));
    page.keyboard().press("Escape");
    assertThat(page.locator(".card")).hasCount(0);
    tag(page, "person", "René Préval").click();
    page.locator(".card").getByText("2 articles").waitFor();
    page.locator(".card-title a").click();
    assertThat(page.locator("main h1")).hasText("René Préval");
  }

  @Test
  void whoSaysItShowsAtTheWordThatSaysSo() {
    Page page = article("haiti-2010-01-15.txt", "");
    tag(page, "quote", "claimed").click();
    assertThat(page.locator(".card-title")).hasText("Youri Latortue");
    assertThat(page.locator(".card-words")).containsText("500,000 people had been killed");
  }

  @Test
  void arrowKeysGoFromTagToTagAndCardsOpenThere() {
    Page page = article("flood-2002-08-17.txt", "");
    page.locator(".words [role=button]").first().focus();
    assertThat(page.locator(".words [tabindex='0'][role=button]")).hasCount(1);
    for (int i = 0; i < 2; i++) {
      page.keyboard().press("ArrowRight");
    }
    assertThat(page.locator(".words [role=button]").nth(2)).isFocused();
    assertThat(page.locator(".card")).hasCount(1);
    page.keyboard().press("Tab");
    assertTrue((Boolean) page.evaluate("document.activeElement.closest('.card') !== null"));
  }

  @Test
  void kindsOfTagsCanBeHidden() {
    Page page = article("haiti-2010-01-15.txt", "");
    int figures = page.locator(".words .tag-figure").count();
    assertTrue(figures >= 3, "figures: " + figures);
    page.locator(".legend button.tag-figure").click();
    assertThat(page.locator(".words .tag-figure")).hasCount(0);
    assertTrue(page.locator(".words .tag-place").count() > 0);
  }

  @Test
  void theHitsBeforeAndAfterAreOneClickAway() {
    Page page = article("haiti-2010-01-15.txt", "&q=Haiti&sort=oldest");
    assertThat(page.locator(".neighbours")).containsText("1 of 2");
    page.locator(".neighbours [rel=next]").click();
    assertThat(page.locator("article h1")).hasText("Minister counts many more of the dead");
    assertThat(page.locator(".neighbours")).containsText("2 of 2");
    page.keyboard().press("k");
    assertThat(page.locator("article h1")).containsText("Nobody can count");
    page.goBack();
    assertThat(page.locator("article h1")).hasText("Minister counts many more of the dead");
  }

  @Test
  void theOriginalFileCanBeFetched() throws IOException {
    Page page = article("flood-2002-08-17.txt", "");
    Path fetched = page.waitForDownload(() -> page.getByText("The original file").click()).path();
    assertTrue(Files.readString(fetched).startsWith("The river stands"));
  }

  @Test
  void earlierVersionsAndCopiesStandBesideTheArticle() {
    Page page = newsroom.open("view=article&id=wave");
    assertThat(page.locator("article h1")).containsText("166,000");
    assertThat(page.locator(".beside")).containsText("no figure differs");
    page.locator(".beside ol a").click();
    assertThat(page.locator("article h1")).containsText("115,000");
    assertThat(page.locator(".words")).containsText("killed 115,000 people");
    page.getByText("As it stands now").click();
    assertThat(page.locator(".words")).containsText("killed 166,000 people");
    page.locator(".beside ul a").first().click();
    assertThat(page.locator("article h1")).hasText("Wave killed 166,000");
  }

  @Test
  void markUpInAnArticleIsText() {
    Page page = newsroom.open("view=article&id=hostile");
    assertThat(page.locator("article h1")).containsText("<img src=x onerror=");
    assertThat(page.locator("article header")).containsText("<i>Paper</i>");
    assertThat(page.locator(".words")).containsText("<script>document.title = 'broken'</script>");
    assertThat(page.locator("article img, article script, article b, article i")).hasCount(0);
    tag(page, "figure", "Some 20 people").hover();
    assertThat(page.locator(".card")).isVisible();
    assertThat(page.locator("[href^='javascript']")).hasCount(0);
    assertNotEquals("broken", page.title());
  }

  @Test
  void anArticleThatIsNotThereIsSaidSo() {
    Page page = newsroom.open("view=article&id=nowhere.txt");
    assertThat(page.locator("[role=alert]")).containsText("No article has the id nowhere.txt");
    assertEquals(1, newsroom.end().size());
  }

  @Test
  void nothingKeepsReadersOut() {
    Page page = article("haiti-2010-01-15.txt", "&q=Haiti");
    tag(page, "figure", "500,000").click();
    assertThat(page.locator(".card")).isVisible();
    assertThat(page.locator(".neighbours")).containsText("of 2");
    Newsroom.assertAccessible(page);
  }
}
