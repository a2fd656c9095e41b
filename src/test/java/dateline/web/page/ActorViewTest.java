package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Who somebody is, and what the reader knows better. */
final class ActorViewTest extends NewsroomTest {
  private static Page actor(String id, String name) {
    Page page = newsroom.open("view=actor&id=" + id);
    assertThat(page.locator("main h1")).hasText(name);
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.locator("button", new Page.LocatorOptions().setHasText(name));
  }

  @Test
  void namesStandWithTheirEvidenceAndLeadToTheArticle() {
    Page page = actor("rene-preval", "René Préval");
    Locator names = page.locator(".names li");
    assertThat(names.filter(new Locator.FilterOptions().setHasText("full name")).first())
        .containsText("René Préval");
    names.getByText("see").first().click();
    assertThat(page.locator("article h1")).isVisible();
  }

  @Test
  void whenWhereAndWhatIsSaidStandsOnThePage() {
    Page page = actor("youri-latortue", "Youri Latortue");
    assertThat(page.locator(".timeline rect")).hasCount(1);
    assertThat(page.locator(".actor .chips")).not().hasCount(0);
    Locator said =
        page.locator("section", new Page.LocatorOptions().setHasText("Figures said by them"));
    assertThat(said.locator("tbody tr")).hasCount(1);
    assertThat(said).containsText("500,000 people");
    assertThat(page.locator(".actor .map-world circle").first()).isVisible();
  }

  @Test
  void twoThatAreOneAreJoinedAndPartedAgain() throws IOException {
    Page page = actor("jim-lovell", "Jim Lovell");
    assertThat(page.locator("main .answer")).containsText("1 article");
    page.getByLabel("Another name").fill("James A. Lovell");
    button(page, "Is the same").click();
    assertThat(page.locator("main .answer")).containsText("2 articles");
    assertThat(page.locator(".names")).containsText("James A. Lovell");
    Path file = folder.resolve("index").resolve("actors.tsv");
    assertEquals("same-as\tJim Lovell\tJames A. Lovell", Files.readString(file).strip());
    page.locator(".told button").click();
    assertThat(page.locator("main .answer")).containsText("1 article");
    assertEquals("", Files.readString(file).strip());
  }

  @Test
  void whoIsNobodyIsHiddenUntilThatIsTakenBack() {
    Page page = actor("ingolf-rossberg", "Ingolf Rossberg");
    button(page, "Hide: this is nobody").click();
    assertThat(page.locator("[role=alert]")).containsText("No actor has the id ingolf-rossberg");
    page.locator(".told button").click();
    assertThat(page.locator("main h1")).hasText("Ingolf Rossberg");
    assertEquals(1, newsroom.end().size());
  }

  @Test
  void aNameThatIsShownAlreadyIsNoCorrection() {
    Page page = actor("ingolf-rossberg", "Ingolf Rossberg");
    page.getByLabel("Another name").fill("Ingolf Rossberg");
    button(page, "Is the same").click();
    assertThat(page.locator(".told")).containsText("is the name that is shown already");
    assertThat(page.locator(".corrections details")).hasCount(0);
  }

  @Test
  void nothingKeepsReadersOut() {
    Page page = actor("youri-latortue", "Youri Latortue");
    assertThat(page.locator("tbody tr").first()).isVisible();
    assertThat(page.locator(".actor .map-world circle").first()).isVisible();
    Newsroom.assertAccessible(page);
  }
}
