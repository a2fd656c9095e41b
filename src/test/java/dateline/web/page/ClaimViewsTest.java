package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Figures in a table, and those about the same thing side by side. */
final class ClaimViewsTest extends NewsroomTest {
  private static Locator row(Page page, String words) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText(words));
  }

  @Test
  void theLedgerShowsLowBestAndHighWithTheSpeaker() {
    Page page = newsroom.open("view=claims&q=Haiti");
    assertThat(row(page, "between 45,000 and 50,000")).hasCount(1);
    List<String> cells = row(page, "between 45,000 and 50,000").locator("td").allInnerTexts();
    assertEquals(List.of("45,000", "–", "50,000"), cells.subList(0, 3));
    assertTrue(cells.get(6).startsWith("Red Cross"), cells.toString());
    assertThat(row(page, "500,000 people").locator("td").nth(1)).hasText("500,000");
  }

  @Test
  void filtersStandInTheAddressAndGoWithIt() {
    Page page = newsroom.open("view=claims&q=Haiti");
    page.getByLabel("At least").fill("100,000");
    page.getByText("Filter", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(row(page, "500,000 people")).hasCount(1);
    assertThat(row(page, "between 45,000 and 50,000")).hasCount(0);
    assertEquals("100,000", Newsroom.state(page, "min"));
    page.locator(".claim-facets a", new Page.LocatorOptions().setHasText("Youri Latortue")).click();
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertEquals("Youri Latortue", Newsroom.state(page, "by"));
    page.goBack();
    assertThat(row(page, "140,000")).hasCount(1);
  }

  @Test
  void whatIsTypedWhileTheAnswerIsOnItsWayStays() {
    Page page = newsroom.open("view=corpus");
    AtomicReference<Route> held = new AtomicReference<>();
    page.route("**/api/claims?*", held::set);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Figures").setExact(true))
        .click();
    page.getByLabel("At least").fill("100,000");
    page.waitForCondition(() -> held.get() != null);
    held.get().resume();
    assertThat(row(page, "between 45,000 and 50,000")).hasCount(1);
    assertThat(page.getByLabel("At least")).hasValue("100,000");
    page.unroute("**/api/claims?*");
  }

  @Test
  void facetsOfTheSearchNarrowTheLedgerToo() {
    Page page =
        newsroom.open(
            "view=claims&q=killed&facet=month%3D2010%2F2010-01&facet=person%3DYouri+Latortue");
    assertThat(page.locator("main code").first()).containsText("person:\"Youri Latortue\"");
    assertThat(row(page, "500,000 people")).hasCount(1);
    assertThat(row(page, "140,000")).hasCount(0);
  }

  @Test
  void theLedgerGoesOutAsATable() throws IOException {
    Page page = newsroom.open("view=claims&q=Haiti&min=100,000");
    Path fetched = page.waitForDownload(() -> page.getByText("All as CSV").click()).path();
    List<String> lines = Files.readAllLines(fetched);
    assertTrue(lines.getFirst().contains("words"), lines.getFirst());
    assertTrue(lines.stream().anyMatch(line -> line.contains("500,000 people")), lines.toString());
    assertTrue(lines.stream().noneMatch(line -> line.contains("45,000")), lines.toString());
  }

  @Test
  void theWordsOfAFigureLeadToItsSentence() {
    Page page = newsroom.open("view=claims&q=Haiti");
    row(page, "500,000 people").locator("a").first().click();
    assertThat(page.locator(".sentence").first()).containsText("Senator");
  }

  @Test
  void whatCannotBeReadIsAnsweredWithASentence() {
    Page page = newsroom.open("view=claims&q=Haiti&min=plenty");
    assertThat(page.locator("[role=alert]")).isVisible();
    assertEquals(1, newsroom.end().size());
  }

  @Test
  void figuresThatDisagreeAreSaidToAndOpenAtTheirSentence() {
    Page page = newsroom.open("view=compare&q=Haiti");
    Locator group =
        page.locator(".compared", new Page.LocatorOptions().setHasText("killed, Haiti"));
    assertThat(group.locator(".verdict")).containsText("They disagree");
    Locator bar =
        group.locator(".claim-bar", new Locator.LocatorOptions().setHasText("Youri Latortue"));
    assertThat(bar).containsText("≠ 3");
    bar.focus();
    page.keyboard().press("Enter");
    assertThat(group.locator(".sentence-of")).containsText("Senator Youri Latortue claimed that");
    assertThat(group.locator(".sentence-of mark")).hasText("500,000 people");
    page.keyboard().press("Enter");
    assertThat(group.locator(".sentence-of")).hasCount(0);
  }

  @Test
  void aLargerNumberStandsFurtherRight() {
    Page page = newsroom.open("view=compare&q=Haiti");
    Locator bars = page.locator(".compared").first().locator(".claim-bar");
    double low = left(bars.filter(new Locator.FilterOptions().setHasText("Red Cross")), ".stated");
    double high = left(bars.filter(new Locator.FilterOptions().setHasText("Latortue")), ".best");
    assertTrue(low < high, low + " < " + high);
  }

  private static double left(Locator bar, String part) {
    return bar.locator(part).boundingBox().x;
  }

  @Test
  void nothingKeepsReadersOut() {
    Page ledger = newsroom.open("view=claims&q=Haiti");
    assertThat(row(ledger, "500,000 people")).hasCount(1);
    Newsroom.assertAccessible(ledger);
    Page compared = newsroom.open("view=compare&q=Haiti");
    compared.locator(".claim-bar").first().click();
    Newsroom.assertAccessible(compared);
  }
}
