package dateline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dateline.web.Served;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A served folder of a few articles, and a browser that looks at it. */
final class Newsroom implements AutoCloseable {
  /** Files by name; the day in a name is the day of publication. */
  private static final Map<String, String> ARTICLES =
      Map.ofEntries(
          Map.entry(
              "haiti-2010-01-15.txt",
              """
              Nobody can count the dead of Port-au-Prince

              PORT-AU-PRINCE, January 15 (Dateline News) - The Red Cross said on Friday that between \
              45,000 and 50,000 people had been killed in Haiti. Senator Youri Latortue claimed that \
              500,000 people had been killed in Haiti.

              AFPSurvivors camp in front of the collapsed National Palace[/caption]

              "Parliament has collapsed," President René Préval said. He had seen more than 7,000 \
              bodies in Port-au-Prince.
              """),
          Map.entry(
              "haiti-2010-01-16.txt",
              """
              Minister counts many more of the dead

              PORT-AU-PRINCE, January 16 (Dateline News) - Prime Minister Jean-Max Bellerive said on \
              Saturday that about 140,000 people had been killed in Haiti. René Préval was in \
              Port-au-Prince.
              """),
          Map.entry(
              "apollo-1970-04-14.txt",
              """
              Oxygen tank bursts on the way to the Moon

              HOUSTON, April 14 (Dateline News) - James A. Lovell reported a loss of pressure on \
              Monday night. Lovell and two others are 330,000 kilometres from Houston.
              """),
          Map.entry(
              "apollo-1970-04-17.txt",
              """
              Astronauts are back

              HOUSTON, April 17 (Dateline News) - Jim Lovell stood on the deck of the carrier on \
              Friday. "We are glad to be here," Jim Lovell said.
              """),
          Map.entry(
              "flood-2002-08-17.txt",
              """
              The river stands at nine metres

              DRESDEN, Germany, August 17 (Dateline News) - The Elbe in Dresden rose to 9.40 metres on \
              Saturday, Mayor Ingolf Rossberg said. In Berlin nobody expected that.
              """),
          Map.entry(
              "wave.jsonl",
              """
              {"id": "wave", "date": "2005-01-19", "title": "Toll of the wave stands at 115,000", \
              "body": "JAKARTA - The health ministry of Indonesia said on Wednesday that the wave of 26 December \
              killed 115,000 people in the province of Aceh, where whole villages are gone and the search goes on. Fishermen found boats \
              far behind the shore, the road to Meulaboh is broken in many places, and helicopters bring water and rice."}
              {"id": "wave", "date": "2005-01-19", "updated": "2005-01-20", "title": "Toll of the wave stands at 166,000", \
              "body": "JAKARTA - The health ministry of Indonesia said on Wednesday that the wave of 26 December \
              killed 166,000 people in the province of Aceh, where whole villages are gone and the search goes on. Fishermen found boats \
              far behind the shore, the road to Meulaboh is broken in many places, and helicopters bring water and rice."}
              {"id": "wave in the Post", "date": "2005-01-20", "source": "The Post", "title": "Wave killed 166,000", \
              "body": "The health ministry of Indonesia said on Wednesday that the wave of 26 December killed 166,000 \
              people in the province of Aceh, where whole villages are gone and the search goes on. Fishermen found boats \
              far behind the shore, the road to Meulaboh is broken in many places, and helicopters bring water and rice."}
              """),
          Map.entry(
              "hostile.jsonl",
              """
              {"id": "hostile", "date": "2001-01-01", "source": "<i>Paper</i>", \
              "title": "<img src=x onerror=\\"document.title='broken'\\"> <b>Title</b>", \
              "body": "LONDON <script>document.title = 'broken'</script> Some 20 people in London said \
              <a href='javascript:alert(1)'>this</a> &amp; that."}
              """),
          Map.entry("attic.zip", "PK\u0003\u0004 is an archive that nobody opens"));

  private final Served server;
  private final Browser browser;
  private final List<BrowserContext> opened = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private Newsroom(Served server, Browser browser) {
    this.server = server;
    this.browser = browser;
  }

  /** Indexes and serves the articles, in a folder that is empty. */
  static Newsroom open(Path folder, Browser browser) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (Map.Entry<String, String> article : ARTICLES.entrySet()) {
      Files.writeString(corpus.resolve(article.getKey()), article.getValue());
    }
    return new Newsroom(Served.following(folder.resolve("index"), corpus), browser);
  }

  /** The id of the article in a file. */
  static String id(String file) {
    return "corpus/" + file;
  }

  /** A page at a state: {@code open("view=article&id=" + Newsroom.encoded(id))}. */
  Page open(String state) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    opened.add(context);
    Page page = context.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add(message.text());
      }
    });
    page.onDialog(dialog -> {
      faults.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.navigate(server.address() + "?" + state);
    return page;
  }

  /** Closes the pages and says what went wrong on them: errors, refusals, dialogs. */
  List<String> end() {
    opened.forEach(BrowserContext::close);
    opened.clear();
    List<String> seen = List.copyOf(faults);
    faults.clear();
    return seen;
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** The value of a key in the page's address, or an empty text. */
  static String state(Page page, String key) {
    String query = URI.create(page.url()).getRawQuery();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      if (pair.startsWith(key + "=")) {
        return URLDecoder.decode(pair.substring(key.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  /** Fails if axe finds anything serious on the page. */
  static void assertAccessible(Page page) {
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    String serious =
        violations.stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(rule ->
                rule.getId()
                    + ": "
                    + rule.getNodes().stream()
                        .map(node -> node.getHtml())
                        .collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("\n"));
    assertEquals("", serious);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
