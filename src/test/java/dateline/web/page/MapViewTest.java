package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The places of the articles on a map of the world. */
final class MapViewTest extends NewsroomTest {
  private static Locator bubble(Page page, String place) {
    return page.locator("circle.bubble:not(.wide)", new Page.LocatorOptions().setHasText(place));
  }

  private static Page map(String query) {
    Page page = newsroom.open("view=map&q=" + Newsroom.encoded(query));
    assertThat(page.locator(".map-world .land")).hasAttribute("d", Pattern.compile("^M.{1000}"));
    return page;
  }

  /** Presses at one point, moves to another and lets go. */
  private static void drag(Page page, double fromX, double fromY, double toX, double toY) {
    page.mouse().move(fromX, fromY);
    page.mouse().down();
    page.mouse().move((fromX + toX) / 2, (fromY + toY) / 2);
    page.mouse().move(toX, toY);
    page.mouse().up();
  }

  @Test
  void aBoxThatIsDraggedAsksForThePlacesInIt() {
    Page page = map("");
    assertThat(page.locator("main .answer")).containsText("8 articles");
    BoundingBox dresden = bubble(page, "Dresden").boundingBox();
    double x = dresden.x + dresden.width / 2;
    double y = dresden.y + dresden.height / 2;
    page.getByText("Drag a box").click();
    drag(page, x - 30, y - 30, x + 30, y + 30);
    assertThat(page.locator("main .answer")).containsText("1 article");
    String query = Newsroom.state(page, "q");
    assertTrue(query.matches("near:\"-?[\\d.]+,-?[\\d.]+\\.\\.-?[\\d.]+,-?[\\d.]+\""), query);
    assertThat(page.locator("rect.map-box")).hasCount(1);
    assertThat(bubble(page, "Houston")).hasCount(0);
    page.getByText("Without the box").click();
    assertThat(page.locator("main .answer")).containsText("8 articles");
  }

  @Test
  void aBoxGoesWithTheWordsThatWereAskedFor() {
    Page page = map("river OR oxygen");
    assertThat(page.locator("main .answer")).containsText("2 articles");
    page.getByText("Only what is shown").click();
    assertThat(page.locator("rect.map-box")).hasCount(1);
    assertTrue(
        Newsroom.state(page, "q").startsWith("(river OR oxygen) near:\""),
        Newsroom.state(page, "q"));
    assertThat(page.locator("main .answer")).containsText("2 articles");
  }

  @Test
  void aBoxAcrossTheDateLineIsDrawnAtBothEdges() {
    Page page = map("near:\"50,175..70,-100\"");
    assertThat(page.locator("rect.map-box")).hasCount(2);
    assertThat(page.locator("main .answer")).containsText("0 articles");
  }

  @Test
  void aPlaceThatIsClickedNarrowsTheSearch() {
    Page page = map("river");
    bubble(page, "Dresden").click();
    page.waitForURL(Pattern.compile(".*facet=place.*"));
    assertThat(page.locator("main h1").first()).containsText("1 article");
    assertTrue(Newsroom.state(page, "facet").startsWith("place=Europe/Germany/"));
  }

  @Test
  void theListSaysTheSameAsTheMap() {
    Page page = map("Haiti");
    Locator first = page.locator(".place-list li").first();
    assertThat(first).containsText("Port-au-Prince");
    assertThat(first.locator(".count")).hasText("2");
    first.locator("a").click();
    assertThat(page.locator("main h1").first()).containsText("2 articles");
  }

  @Test
  void theMapMovesAndZoomsByMouseAndByKeyboard() {
    Page page = map("");
    BoundingBox world = page.locator(".map-world").boundingBox();
    page.locator(".map-world").focus();
    page.keyboard().press("0");
    double width = changed(page, 2, 0);
    page.keyboard().press("+");
    double zoomed = changed(page, 2, width);
    assertTrue(zoomed < width, zoomed + " < " + width);
    double left = part(page, 0);
    page.keyboard().press("ArrowRight");
    double east = changed(page, 0, left);
    assertTrue(east > left, "right is east");
    double y = world.y + world.height / 2;
    drag(page, world.x + 300, y, world.x + 400, y);
    assertTrue(changed(page, 0, east) < east, "the map goes with the mouse");
    page.getByLabel("Zoom out").click();
    assertTrue(changed(page, 2, zoomed) > zoomed, "wider again");
    assertEquals("", Newsroom.state(page, "q"));
  }

  /** The left, top, width or height of what is shown. */
  private static double part(Page page, int part) {
    return Double.parseDouble(
        page.locator(".map-world").getAttribute("viewBox").split(" ", -1)[part]);
  }

  /** The same once it is another than before. */
  private static double changed(Page page, int part, double before) {
    page.waitForFunction(
        "([part, before]) => Number(document.querySelector('.map-world').getAttribute('viewBox').split(' ')[part])"
            + " !== before",
        List.of(part, before));
    return part(page, part);
  }

  @Test
  void nothingKeepsReadersOut() {
    Page page = map("Haiti");
    assertThat(page.locator(".place-list li").first()).isVisible();
    Newsroom.assertAccessible(page);
  }
}
