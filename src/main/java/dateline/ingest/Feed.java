package dateline.ingest;

import dateline.article.Origin;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The items of an RSS or Atom feed, each an article, handed on as they are met: a feed may be of
 * any length, and what stands before a damage is kept.
 *
 * <pre>
 * &lt;item&gt;&lt;title&gt;Talks end&lt;/title&gt;&lt;link&gt;https://example.org/a1&lt;/link&gt;
 *   &lt;pubDate&gt;Sun, 05 Jan 2025 09:30:00 +0100&lt;/pubDate&gt;&lt;description&gt;…
 * </pre>
 *
 * <p>No document type is processed: nothing is fetched, and no entity but those of HTML stands for
 * anything.
 */
final class Feed {
  private final XMLStreamReader xml;
  private final String file;
  private final Consumer<Item> sink;
  private @Nullable String source;
  private int items;

  private Feed(XMLStreamReader xml, String file, Consumer<Item> sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  /**
   * Hands every item to the sink.
   *
   * @param file the id of an item that brings none is this and its number: "news.rss#3"
   */
  static void read(InputStream in, String file, Consumer<Item> sink) throws IOException {
    Feed feed = null;
    try {
      feed = new Feed(SafeXml.open(new Printable(in)), file, sink);
      feed.read();
    } catch (XMLStreamException e) {
      Throwable cause = e.getNestedException();
      boolean disk =
          cause instanceof IOException
              && !(cause instanceof ZipException)
              && !(cause instanceof EOFException)
              && !(cause instanceof CharConversionException);
      if (disk) {
        throw new IOException(cause);
      }
      int items = feed == null ? 0 : feed.items;
      String place = items == 0 ? "before its first item" : "after item " + items;
      String reason = "the feed is damaged " + place + ", and nothing behind that can be read";
      sink.accept(new Item.Unreadable(reason, Math.max(0, e.getLocation().getLineNumber())));
    }
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "item", "entry" -> item();
          case "title" -> {
            String title = new FeedText(xml).read();
            source = source == null ? FeedItem.line(title) : source;
          }
          case "image", "textinput", "textInput" -> new FeedText(xml).read();
          default -> {}
        }
      }
    }
    if (items == 0) {
      sink.accept(new Item.Unreadable("the feed holds no items", 0));
    }
  }

  private void item() throws XMLStreamException {
    int line = Math.max(xml.getLocation().getLineNumber(), 0);
    FeedItem item = new FeedItem();
    item.read(xml);
    items++;
    try {
      Blocks blocks = item.blocks();
      String title = item.title();
      if (title == null && blocks.isEmpty()) {
        throw new RefusedException("it has neither a title nor a text");
      }
      Origin origin = item.origin(source);
      String id = item.id();
      sink.accept(
          new Item.Read(
              Drafts.article(id == null ? file + "#" + items : id, title, blocks, origin), line));
    } catch (RefusedException e) {
      sink.accept(new Item.Unreadable("item " + items + ": " + e.sentence(), line));
    }
  }
}
