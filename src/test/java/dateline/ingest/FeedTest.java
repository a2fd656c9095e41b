package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Zone;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {
  private static final String HEAD = "<rss version=\"2.0\"><channel><title>River</title>\n";
  private static final String END = "</channel></rss>";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link>https://example.org/a</link><guid>g</guid>       | https://example.org/a
          <guid>https://example.org/g</guid>                     | https://example.org/g
          <link>/a</link><guid>tag:example.org,2024:1</guid>     | tag:example.org,2024:1
          <description>It rained.</description>                  | a#1
          """)
  void theIdIsTheAddressElseTheGuidElseTheNumber(String inner, String id) {
    assertEquals(id, item(inner + "<title>Rain</title>").id());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <description>3 &lt; 5 &amp;amp; it rained</description>                      | 3 < 5 & it rained
          <description>&lt;p&gt;It &lt;b&gt;rained&lt;/b&gt;.&lt;/p&gt;</description>  | It rained.
          <description><![CDATA[It <i>rained</i>.]]></description>                     | It rained.
          <description>It <b>rained</b> &amp; snowed.</description>                    | It rained & snowed.
          <description>It&nbsp;rained at the caf&eacute;.</description>                | It rained at the café.
          """)
  void textIsReadHoweverItIsEscaped(String inner, String body) {
    assertEquals(body, item("<title>Rain</title>" + inner).body().replace('\u00a0', ' '));
  }

  @Test
  void aCaptionInAnItemIsTold() {
    Article article =
        item(
            "<title>Rain</title><description><![CDATA[<p>It rained on Monday.</p>"
                + "<figure><img src='a.jpg'><figcaption>Boats in the harbour</figcaption></figure>"
                + "<p>It snowed on Tuesday.</p>]]></description>");
    int caption = article.text().indexOf("Boats");
    assertEquals(Zone.Kind.CAPTION, article.zoneAt(caption).kind());
    assertEquals(Zone.Kind.BODY, article.zoneAt(caption - 3).kind());
    assertEquals(Zone.Kind.BODY, article.zoneAt(article.text().length() - 1).kind());
  }

  @Test
  void noEntityIsFetchedOrGrows() {
    String laughs =
        """
        <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>
        """;
    Article article =
        Reading.article("a.rss", laughs + HEAD + "<item><title>&c;&d;!</title></item>" + END);
    assertEquals("&c;&d;!", article.title());
  }

  @Test
  void itemsAreHandedOnBeforeTheFeedHasEnded() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger atFirst = new AtomicInteger(-1);
    AtomicInteger items = new AtomicInteger();
    Iterator<InputStream> parts =
        Stream.of(
                Stream.of(HEAD),
                IntStream.range(0, 20_000)
                    .mapToObj(i -> "<item><title>Rain " + i + "</title></item>"),
                Stream.of(END))
            .flatMap(part -> part)
            .map(part ->
                (InputStream)
                    new java.io.ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
            .iterator();
    InputStream all = new SequenceInputStream(Collections.enumeration(list(parts)));
    InputStream counted =
        new FilterInputStream(all) {
          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            read.addAndGet(Math.max(0, count));
            return count;
          }
        };
    new Formats(ReaderOptions.DEFAULT)
        .read(
            counted,
            "a.rss",
            "a.rss",
            item -> {
              items.incrementAndGet();
              atFirst.compareAndSet(-1, read.get());
            });
    assertEquals(20_000, items.get());
    assertTrue(atFirst.get() < 200_000, "read before the first item: " + atFirst);
    assertTrue(read.get() > 600_000, "read in all: " + read);
  }

  @Test
  void aDamagedPackedFeedKeepsWhatStandsBefore() {
    StringBuilder feed = new StringBuilder(HEAD);
    java.util.Random random = new java.util.Random(3);
    for (int i = 0; i < 3000; i++) {
      feed.append("<item><title>Rain ").append(random.nextLong()).append("</title></item>\n");
    }
    byte[] whole = Reading.gzip(feed.append(END).toString().getBytes(StandardCharsets.UTF_8));
    List<Item> items = Reading.items("a.rss.gz", Arrays.copyOf(whole, whole.length / 2));
    int good = items.size() - 1;
    assertTrue(good > 1000, "kept " + good);
    assertEquals(
        "the feed is damaged after item " + good + ", and nothing behind that can be read",
        ((Item.Unreadable) items.getLast()).reason());
  }

  @Test
  void aFeedInUtf16IsRead() {
    String feed =
        "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
            + HEAD
            + "<item><title>Вода</title></item>"
            + END;
    assertEquals("Вода", Reading.article("a", feed.getBytes(StandardCharsets.UTF_16LE)).title());
  }

  @Test
  void aFeedWithoutItemsSaysSo() {
    assertEquals("the feed holds no items", Reading.refusal("a.rss", HEAD + END));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <urlset><url><loc>https://example.org</loc></url></urlset> | a file of type urlset lists addresses, no articles
          <opml><body><outline text="x"/></body></opml>              | a file of type opml lists addresses, no articles
          """)
  void anXmlFileOfAddressesIsNoFeed(String xml, String reason) {
    assertEquals(reason, Reading.refusal("a.xml", "<?xml version=\"1.0\"?>" + xml));
  }

  @Test
  void otherXmlIsReadForItsText() {
    assertEquals(
        "It rained. Nobody was hurt.",
        Reading.article(
                "a.xml", "<?xml version=\"1.0\"?><d><p>It rained. </p><p>Nobody was hurt.</p></d>")
            .body());
  }

  private static List<InputStream> list(Iterator<InputStream> parts) {
    List<InputStream> list = new java.util.ArrayList<>();
    parts.forEachRemaining(list::add);
    return list;
  }

  private static Article item(String inner) {
    return Reading.article("a", HEAD + "<item>" + inner + "</item>" + END);
  }
}
