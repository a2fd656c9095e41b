package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dateline.web.Served;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is around every view: the head, signing in, help, and what the page weighs. */
@ExtendWith(Chromium.class)
final class FrameTest {
  private static final String TOKEN = "correct-horse-battery-staple";

  /** Bytes of script for the first view, compressed. */
  private static final int MOST_SCRIPT = 100 * 1024;

  @TempDir static Path folder;

  private static Served open;
  private static Served locked;
  private static Browser chromium;

  @BeforeAll
  static void serve(Browser browser) throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    for (String day : List.of("2010-01-15", "2010-01-16")) {
      Files.writeString(
          news.resolve("haiti-" + day + ".txt"),
          "Toll of "
              + day
              + "\n\nPORT-AU-PRINCE, Haiti - The Red Cross said on Friday that 50,000 people had been killed.\n");
    }
    open = Served.of(folder.resolve("index"), news);
    locked = Served.withToken(folder.resolve("index"), TOKEN);
    chromium = browser;
  }

  @AfterAll
  static void end() throws IOException {
    for (Served served : new Served[] {open, locked}) {
      if (served != null) {
        served.close();
      }
    }
  }

  @Test
  void whoHasTheTokenSignsInAndOut() {
    try (Visitor visitor = new Visitor(chromium, locked.address())) {
      Page page = visitor.open("q=haiti");
      Locator token = page.getByLabel("Token");
      token.fill("guess-guess-guess-guess");
      token.press("Enter");
      assertThat(page.getByRole(AriaRole.ALERT)).hasText("This is not the token of this server.");
      Visitor.assertAccessible(page);
      token.fill(TOKEN);
      token.press("Enter");
      assertThat(page.locator("h1")).hasText("2 articles");
      assertEquals("", page.evaluate("document.cookie"), "scripts must not see the cookie");
      page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
      assertThat(page.getByLabel("Token")).isVisible();
      page.reload();
      assertThat(page.getByLabel("Token")).isVisible();
      assertEquals(List.of(), visitor.faults());
    }
  }

  @Test
  void aQueryGoesFromViewToViewWithItsFilters() {
    try (Visitor visitor = new Visitor(chromium, open.address())) {
      Page page = visitor.open("q=haiti&facet=month%3D2010");
      Locator views = page.getByRole(AriaRole.NAVIGATION, named("Views"));
      assertThat(views.getByText("Search")).hasAttribute("aria-current", "page");
      for (String view : List.of("claims", "compare", "map")) {
        String to = "/?view=" + view + "&q=haiti&facet=month%3D2010";
        assertThat(views.locator("a[href='" + to + "']")).hasCount(1);
      }
    }
  }

  @Test
  void theFirstViewLoadsLittleAndFromHereAlone() throws IOException {
    Set<String> scripts = new HashSet<>();
    Set<String> elsewhere = new HashSet<>();
    try (Visitor visitor = new Visitor(chromium, open.address())) {
      Page page = visitor.open("view=none");
      page.onRequest(request -> {
        if (request.resourceType().equals("script")) {
          scripts.add(request.url());
        }
        if (!request.url().startsWith(open.address().toString())) {
          elsewhere.add(request.url());
        }
      });
      page.reload();
      assertThat(page.locator(".hit")).hasCount(2);
      int bytes = 0;
      for (String script : scripts) {
        bytes += compressed(page.request().get(script).body());
      }
      assertTrue(bytes > 10_000 && bytes < MOST_SCRIPT, bytes + " bytes of script");
      assertEquals(Set.of(), elsewhere);
      assertEquals(List.of(), visitor.faults());
    }
  }

  @Test
  void recentQueriesAreOfferedAgain() {
    try (Visitor visitor = new Visitor(chromium, open.address())) {
      Page page = visitor.open("q=killed");
      assertThat(page.locator("h1")).hasText("2 articles");
      Locator box = page.getByRole(AriaRole.COMBOBOX, named("Search the articles"));
      box.fill("");
      box.press("ArrowDown");
      page.getByRole(AriaRole.OPTION)
          .filter(new Locator.FilterOptions().setHasText("recent"))
          .click();
      assertThat(page.locator("h1")).hasText("2 articles");
      assertEquals(List.of("killed"), Visitor.state(page, "q"));
    }
  }

  private static int compressed(byte[] script) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(script);
    }
    return out.size();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
