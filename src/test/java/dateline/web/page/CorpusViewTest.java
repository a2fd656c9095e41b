package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the index, and what could not be read. */
class CorpusViewTest {
  @TempDir static Path folder;
  private static Newsroom newsroom;

  @BeforeAll
  static void open() throws IOException {
    newsroom = Newsroom.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    newsroom.close();
  }

  @AfterEach
  void nothingWentWrong() {
    assertEquals(List.of(), newsroom.faults());
  }

  /** The value behind a name in a list of facts. */
  private static Locator fact(Page page, String name) {
    return page.locator("dt:text-is('" + name + "') + dd");
  }

  @Test
  void theLastRunAndItsOutcomesAreTold() {
    Page page = newsroom.open("view=corpus");
    assertThat(fact(page, "Articles")).hasText("6");
    assertThat(fact(page, "quarantined")).hasText("1");
    assertThat(fact(page, "On disk")).containsText("KB");
  }

  @Test
  void aQuarantinedFileStandsWithItsReasonAndIsReadAgain() {
    Page page = newsroom.open("view=corpus");
    Locator row = page.locator("tbody tr");
    assertThat(row).hasCount(1);
    assertThat(row.locator("td").first()).containsText("attic.zip");
    assertThat(row.locator("td").last()).containsText("archive");
    Locator ended = fact(page, "Ended");
    String before = ended.innerText();
    page.waitForTimeout(1100);
    page.locator("button", new Page.LocatorOptions().setHasText("Read them again")).click();
    assertThat(ended).not().hasText(before);
    assertThat(row.locator("td").first()).containsText("attic.zip");
  }

  @Test
  void whatIsNewInTheFolderShowsWithoutReloading() throws IOException {
    Page page = newsroom.open("view=corpus");
    assertThat(fact(page, "Articles")).hasText("6");
    Path file = folder.resolve("corpus").resolve("late-2003-03-03.txt");
    Files.writeString(
        file, "Late news\n\nPARIS, March 3 (Dateline News) - A train left Paris on Monday.\n");
    assertThat(fact(page, "Articles"))
        .hasText(
            "7",
            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                .setTimeout(20_000));
    Files.delete(file);
    assertThat(fact(page, "Articles"))
        .hasText(
            "6",
            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                .setTimeout(20_000));
  }

  @Test
  void nothingKeepsReadersOut() {
    Page page = newsroom.open("view=corpus");
    assertThat(fact(page, "Articles")).isVisible();
    Newsroom.assertAccessible(page);
  }
}
