package dateline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who looks at a server with a fresh browser, and takes down whatever goes wrong there.
 */
final class Visitor implements AutoCloseable {
  /** Milliseconds that whatever is waited for may take on a busy machine. */
  static final int PATIENCE = 20_000;

  /** The browser's own note on an answer that the page shows as a sentence. */
  private static final String REFUSED = "responded with a status of 4";

  private final BrowserContext context;
  private final URI server;
  private final List<String> faults = new ArrayList<>();

  Visitor(Browser browser, URI server, Browser.NewContextOptions options) {
    this.context = browser.newContext(options);
    this.server = server;
    context.setDefaultTimeout(PATIENCE);
    context.onWebError(error -> faults.add(error.error()));
    context.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains(REFUSED)) {
        faults.add(message.text());
      }
    });
    context.onDialog(dialog -> {
      faults.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
  }

  /** At a desk. */
  Visitor(Browser browser, URI server) {
    this(browser, server, new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** A page in the state that this query string says: {@code open("q=" + encoded("dead"))}. */
  Page open(String state) {
    Page page = context.newPage();
    page.navigate(server + "?" + state);
    return page;
  }

  /** Errors, refusals by the policy and dialogs so far. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** What the address of a page says for a key, in order. */
  static List<String> state(Page page, String key) {
    String query = URI.create(page.url()).getRawQuery();
    return query == null
        ? List.of()
        : Arrays.stream(query.split("&"))
            .filter(pair -> pair.startsWith(key + "="))
            .map(pair -> pair.substring(key.length() + 1))
            .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
            .toList();
  }

  /** Fails if axe-core finds anything serious on a page. */
  static void assertAccessible(Page page) {
    String serious =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .collect(Collectors.joining("\n"));
    assertEquals("", serious);
  }

  @Override
  public void close() {
    context.close();
  }
}
