package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import dateline.web.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user does in the search view, over the sample corpus. */
@ExtendWith(Chromium.class)
final class SearchPageTest {
  private static final String UNITED_STATES = "place=North America/United States";

  @TempDir static Path folder;

  private static Served served;
  private static Browser chromium;
  private Visitor visitor;

  @BeforeAll
  static void serve(Browser browser) throws IOException {
    Path corpus = Served.copyOfCorpus(folder);
    Files.writeString(
        corpus.resolve("hostile.jsonl"),
        """
        {"id": "<img src=x onerror=alert(1)>", "title": "<script>alert('title')</script> in Wolfhagen", \
        "source": "\\"><svg onload=alert(2)>", "body": "WOLFHAGEN - Anna Holt said </script><script>alert(3)</script> \
        that 500 <img src=x onerror=alert(4)> soldiers died in Wolfhagen. <b>Bold</b> words."}
        """);
    served = Served.of(folder.resolve("index"), corpus);
    chromium = browser;
  }

  @AfterAll
  static void end() throws IOException {
    if (served != null) {
      served.close();
    }
  }

  @BeforeEach
  void enter() {
    visitor = new Visitor(chromium, served.address());
  }

  @AfterEach
  void leave() {
    visitor.close();
    assertEquals(List.of(), visitor.faults());
    assertEquals(List.of(), served.faults());
  }

  @Test
  void aNameTypedWithAWrongLetterIsSuggested() {
    Page page = visitor.open("");
    Locator box = page.getByRole(AriaRole.COMBOBOX, named("Search the articles"));
    box.pressSequentially("haiti fukishima");
    Locator suggestion = page.getByRole(AriaRole.OPTION).filter(containing("Fukushima")).first();
    assertThat(suggestion).isVisible();
    box.press("ArrowDown");
    assertThat(page.locator("#suggestion-0")).hasAttribute("aria-selected", "true");
    assertThat(box).hasAttribute("aria-activedescendant", "suggestion-0");
    box.press("Escape");
    assertThat(box).hasAttribute("aria-expanded", "false");
    box.fill("naoto kam");
    page.getByRole(AriaRole.OPTION).filter(containing("Naoto Kan")).click();
    assertThat(page.locator("h1")).hasText("4 articles");
    assertEquals(List.of("person:\"Naoto Kan\""), Visitor.state(page, "q"));
  }

  @Test
  void wordsThatNoArticleHasAreTriedInOtherSpellings() {
    Page page = visitor.open("q=tsunmai");
    assertThat(page.locator("h1")).hasText("0 articles");
    page.getByRole(AriaRole.LINK, named("tsunmai~")).click();
    assertThat(page.locator("h1")).hasText("6 articles");
  }

  @Test
  void valuesOfAFacetAreChosenTogetherLeftOutAndLetGo() {
    Page page = visitor.open("q=dead");
    assertThat(page.locator("h1")).hasText("39 articles");
    person(page, "George W. Bush").check();
    assertThat(page.locator("h1")).hasText("4 articles");
    person(page, "Naoto Kan").check();
    assertThat(page.locator("h1")).hasText("8 articles");
    page.getByRole(AriaRole.LIST, named("Places"))
        .getByRole(AriaRole.BUTTON, in("Leave out United States"))
        .click();
    assertEquals(
        List.of("person=George W. Bush", "person=Naoto Kan", "place!=North America/United States"),
        Visitor.state(page, "facet"));
    Locator filters = page.getByRole(AriaRole.LIST, named("Filters"));
    assertThat(filters.getByRole(AriaRole.LINK)).hasCount(4);
    filters.getByRole(AriaRole.LINK).filter(containing("George W. Bush")).click();
    assertThat(filters).not().containsText("George W. Bush");
    assertThat(person(page, "Naoto Kan")).isChecked();
    filters.getByRole(AriaRole.LINK).filter(containing("Clear all")).click();
    assertThat(page.locator("h1")).hasText("39 articles");
  }

  @Test
  void aFacetIsSearchedForValuesThatItDoesNotShow() {
    Page page = visitor.open("");
    Locator persons = page.locator("details.facet").first();
    assertThat(persons.getByText("Thad Allen")).hasCount(0);
    persons.getByRole(AriaRole.SEARCHBOX).fill("allen");
    persons.getByRole(AriaRole.CHECKBOX, in("Thad Allen")).check();
    assertThat(page.locator("h1")).hasText("2 articles");
  }

  @Test
  void aPlaceOpensWhatLiesInIt() {
    Page page = visitor.open("");
    place(page, "United States").check();
    place(page, "Louisiana").check();
    assertThat(page.getByRole(AriaRole.LIST, named("Filters"))).containsText("Louisiana");
    assertEquals(List.of(UNITED_STATES + "/Louisiana"), Visitor.state(page, "facet"));
  }

  @Test
  void theHistogramIsBrushedAndLookedAtMoreClosely() {
    Page page = visitor.open("");
    Locator bars = page.locator(".months .bars-box");
    drag(page, bars, 0.90, 0.999);
    assertThat(page.getByRole(AriaRole.LIST, named("Filters"))).containsText("2016");
    List<String> years = Visitor.state(page, "facet");
    assertEquals("month=2016", years.getLast());
    assertTrue(years.size() > 5, years.toString());
    page.getByRole(AriaRole.SLIDER, named("Articles by year: to")).press("End");
    drag(page, bars, 0.945, 0.945);
    assertThat(page.getByRole(AriaRole.LIST, named("Filters"))).containsText("time 2010");
    page.getByRole(AriaRole.LINK, named("Look closer at 2010")).click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Articles by month"))).isVisible();
    Locator from = page.getByRole(AriaRole.SLIDER, named("Articles by month: from"));
    assertThat(from).hasAttribute("aria-valuetext", "Jan 2010: 2 articles");
    from.press("ArrowRight");
    from.press("ArrowRight");
    assertThat(page.getByRole(AriaRole.LIST, named("Filters"))).containsText("Mar 2010 – Dec 2010");
  }

  @Test
  void aRangeOfFiguresIsBrushed() {
    Page page = visitor.open("q=dead");
    Locator killed = page.locator(".measure").filter(containing("killed")).locator(".bars-box");
    drag(page, killed, 0.3, 0.5);
    assertThat(page.getByRole(AriaRole.LIST, named("Filters"))).containsText("value killed");
    String chosen = Visitor.state(page, "facet").getFirst();
    assertTrue(chosen.matches("value=killed/[0-9,]+\\.\\.[0-9,]+"), chosen);
    assertThat(killed.locator(".bars-brush")).hasCount(1);
  }

  @Test
  void theHitsAreShownOnAMapWhenItIsAskedFor() {
    Page page = visitor.open("q=tsunami");
    assertThat(page.locator(".map-of-hits svg")).hasCount(0);
    page.getByRole(AriaRole.BUTTON, named("Show the map")).click();
    page.locator(".map-of-hits circle.bubble").filter(containing("Sendai")).dispatchEvent("click");
    assertThat(page.getByRole(AriaRole.LIST, named("Filters"))).containsText("Sendai");
    assertThat(page.locator(".map-of-hits svg").first()).isVisible();
  }

  @Test
  void aLinkShowsTheSameToSomebodyElse() {
    Page page = visitor.open("q=dead");
    place(page, "United States").check();
    page.getByLabel("Order").selectOption("newest");
    page.waitForURL(Pattern.compile("sort=newest"));
    page.locator(".search[aria-busy=false]").waitFor();
    String first = page.locator(".hit-title").first().innerText();
    String count = page.locator("h1").innerText();
    try (Visitor other = new Visitor(chromium, served.address())) {
      Page shared = other.open(page.url().replaceFirst("[^?]*\\?", ""));
      assertThat(shared.locator("h1")).hasText(count);
      assertThat(shared.getByRole(AriaRole.CHECKBOX, named("United States"))).isChecked();
      assertThat(shared.getByLabel("Order")).hasValue("newest");
      assertThat(shared.locator(".hit-title").first()).hasText(first);
    }
  }

  @Test
  void theBackButtonTakesBackOneStep() {
    Page page = visitor.open("q=dead");
    assertThat(page.locator("h1")).hasText("39 articles");
    person(page, "George W. Bush").check();
    assertThat(page.locator("h1")).hasText("4 articles");
    page.goBack();
    assertThat(page.locator("h1")).hasText("39 articles");
    assertThat(person(page, "George W. Bush")).not().isChecked();
    page.goForward();
    assertThat(page.locator("h1")).hasText("4 articles");
  }

  @Test
  void moreHitsAreShownAndTheAddressSaysHowMany() {
    Page page = visitor.open("");
    assertThat(page.locator(".hit")).hasCount(20);
    page.getByRole(AriaRole.BUTTON, named("More")).click();
    assertThat(page.locator(".hit")).hasCount(40);
    Locator ids = page.locator(".hit-title");
    assertEquals(40, ids.evaluateAll("titles => new Set(titles.map((title) => title.href)).size"));
    page.reload();
    assertThat(page.locator(".hit"))
        .hasCount(Integer.parseInt(Visitor.state(page, "shown").getFirst()));
  }

  @Test
  void aMistakeInAQueryStandsOverItsCaretWithWhatWouldMendIt() {
    Page page = visitor.open("q=" + Visitor.encoded("tsunami AND"));
    Locator trouble = page.getByRole(AriaRole.ALERT);
    assertThat(trouble.locator("pre")).hasText("tsunami AND\n           ^");
    assertThat(trouble).containsText("Expected a word, a phrase or '(' after AND.");
    trouble.getByRole(AriaRole.LINK, in("tsunami")).click();
    assertThat(page.locator("h1")).hasText("6 articles");
  }

  @Test
  void markupInAnArticleIsShownAsItStands() {
    Page page = visitor.open("q=Wolfhagen");
    assertThat(page.locator(".hit-title")).hasText("<script>alert('title')</script> in Wolfhagen");
    assertThat(page.locator(".snippet")).containsText("</script><script>alert(3)</script>");
    assertThat(page.locator(".facts")).containsText("\"><svg onload=alert(2)>");
    assertThat(page.getByRole(AriaRole.LIST, named("Named in it"))).containsText("Anna Holt");
    assertThat(page.locator("main img, main script")).hasCount(0);
  }

  @Test
  void captionsAreToldFromTheStory() {
    Page page = visitor.open("q=" + Visitor.encoded("survivors camp"));
    assertThat(page.locator(".snippet .snippet-zone").first()).hasText("caption");
    assertThat(page.locator(".snippet-apart mark").first()).hasText("Survivors");
  }

  /** Cumulative layout shift; up to 0.1 is good by the Web Vitals. */
  @ParameterizedTest
  @CsvSource({"1280, 900", "400, 800"})
  void nothingMovesAsideForWhatArrivesLater(int width, int height) {
    try (Visitor reader =
        new Visitor(
            chromium,
            served.address(),
            new Browser.NewContextOptions().setViewportSize(width, height))) {
      Page page = reader.open("q=dead");
      assertThat(page.locator(".hit .tags:not(.tags-awaited)").first()).isVisible();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      Number shift =
          (Number)
              page.evaluate(
                  """
                  () => new Promise((done) => {
                    let sum = 0;
                    const add = (list) => list.getEntries().forEach((entry) => (sum += entry.value));
                    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
                    setTimeout(() => done(sum), 1000);
                  })
                  """);
      assertTrue(shift.doubleValue() <= 0.1, "layout shift: " + shift);
    }
  }

  @Test
  void copiesOfAStoryAreFoldedUnderIt() {
    Page page = visitor.open("q=dead");
    page.getByText("1 copy of this story").first().click();
    assertThat(page.locator(".copies li").first()).containsText("% the same words");
  }

  @Test
  void everythingIsReachedByKeyboardAlone() {
    Page page = visitor.open("");
    assertThat(page.locator(".hit")).hasCount(20);
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("dead");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("39 articles");
    page.keyboard().press("Escape");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.locator(".hit-title").nth(1)).isFocused();
    page.keyboard().press("k");
    assertThat(page.locator(".hit-title").nth(0)).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    Locator bush = person(page, "George W. Bush");
    bush.focus();
    page.keyboard().press("Space");
    assertThat(page.locator("h1")).hasText("4 articles");
    assertThat(bush).isFocused();
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("view=article"));
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({"360, LIGHT", "360, DARK", "1280, LIGHT", "1920, DARK"})
  void axeFindsNothingSeriousAtAnySizeAndNothingIsCutOff(int width, ColorScheme scheme) {
    Browser.NewContextOptions screen =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    try (Visitor at = new Visitor(chromium, served.address(), screen)) {
      for (String state :
          List.of("q=dead&facet=" + Visitor.encoded(UNITED_STATES), "q=dead+AND", "q=tsunmai")) {
        Page page = at.open(state);
        assertThat(page.locator("h1")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Visitor.assertAccessible(page);
        assertEquals(
            width, page.evaluate("document.documentElement.scrollWidth"), "scrolls sideways");
      }
    }
  }

  @Test
  void aPrintHoldsTheHitsWithoutWhatIsToBeClicked() {
    Page page = visitor.open("q=dead");
    assertThat(page.locator(".facet").first()).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".hit").first()).isVisible();
    assertThat(page.locator(".facet").first()).isHidden();
    assertThat(page.locator("#q")).isHidden();
  }

  /** Draws the pointer over a part of an element, in fractions of its width. */
  private static void drag(Page page, Locator over, double from, double to) {
    over.scrollIntoViewIfNeeded();
    BoundingBox box = over.boundingBox();
    double middle = box.y + box.height / 2;
    page.mouse().move(box.x + box.width * from, middle);
    page.mouse().down();
    page.mouse().move(box.x + box.width * to, middle);
    page.mouse().up();
  }

  private static Locator person(Page page, String name) {
    return page.getByRole(AriaRole.LIST, named("Persons")).getByRole(AriaRole.CHECKBOX, in(name));
  }

  private static Locator place(Page page, String name) {
    return page.getByRole(AriaRole.LIST, named("Places")).getByRole(AriaRole.CHECKBOX, in(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions in(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.FilterOptions containing(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
