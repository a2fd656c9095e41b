package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is in the index, and what could not be read. */
final class CorpusViewTest extends NewsroomTest {
  /** The value behind a name in a list of facts. */
  private static Locator fact(Page page, String name) {
    return page.locator("dt:text-is('" + name + "') + dd");
  }

  @Test
  void theLastRunAndItsOutcomesAreTold() {
    Page page = newsroom.open("view=corpus");
    assertThat(fact(page, "Articles")).hasText("8");
    assertThat(fact(page, "quarantined")).hasText("1");
    assertThat(fact(page, "On disk")).containsText("KB");
  }

  @Test
  void aQuarantinedFileStandsWithItsReasonAndIsReadAgain() {
    Page page = newsroom.open("view=corpus");
    Locator row = page.locator("tbody tr");
    assertThat(row).hasCount(1);
    assertThat(row.locator("td").first()).containsText("attic.zip");
    assertThat(row.locator("td").last()).containsText("holds other files; unpack it");
    page.locator("button", new Page.LocatorOptions().setHasText("Read them again")).click();
    assertThat(page.locator(".progress"))
        .containsText("They were read again; 1 file could not be.");
    assertThat(row.locator("td").first()).containsText("attic.zip");
  }

  @Test
  void whatIsNewInTheFolderShowsWithoutReloading() throws IOException {
    Page page = newsroom.open("view=corpus");
    assertThat(fact(page, "Articles")).hasText("8");
    Path file = folder.resolve("corpus").resolve("late-2003-03-03.txt");
    Files.writeString(
        file, "Late news\n\nPARIS, March 3 (Dateline News) - A train left Paris on Monday.\n");
    assertThat(fact(page, "Articles")).hasText("9");
    Files.delete(file);
    assertThat(fact(page, "Articles")).hasText("8");
  }

  @Test
  void nothingKeepsReadersOut() {
    Page page = newsroom.open("view=corpus");
    assertThat(fact(page, "Articles")).isVisible();
    Newsroom.assertAccessible(page);
  }
}
