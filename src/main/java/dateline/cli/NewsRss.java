package dateline.cli;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.PublicationDate;
import dateline.format.Bulletin;
import dateline.search.Hit;
import dateline.search.Selected;
import dateline.search.Snippet;
import dateline.search.Watch;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what watches tell as one feed, RSS 2.0. An item's guid is the name of its watch and the
 * article's id; its category is the watch.
 */
final class NewsRss implements Bulletin {
  private final XMLStreamWriter xml;

  /**
   * Onto a stream that stays open.
   *
   * @param home the channel's address
   */
  NewsRss(OutputStream out, URI home, OffsetDateTime now) throws IOException {
    try {
      xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      line();
      xml.writeStartElement("rss");
      xml.writeAttribute("version", "2.0");
      xml.writeStartElement("channel");
      line();
      element("title", "Dateline");
      element("link", home.toString());
      element("description", "What the watches found that is new.");
      element("lastBuildDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  @Override
  public Watch.News of(Watch watch) {
    return new Watch.News() {
      @Override
      public void start(Selected selected) {}

      @Override
      public void take(Hit hit, AnnotatedArticle article) throws IOException {
        try {
          item(watch, hit, article.article());
        } catch (XMLStreamException e) {
          throw failure(e);
        }
      }
    };
  }

  private void item(Watch watch, Hit hit, Article article) throws XMLStreamException {
    xml.writeStartElement("item");
    line();
    element("title", hit.title() == null ? hit.id() : hit.title());
    String url = article.url();
    if (url != null && url.matches("https?://\\S+")) {
      element("link", url);
    }
    element(
        "description",
        hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … ")));
    element("category", watch.name());
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    xml.writeCharacters(legal(watch.name() + " " + hit.id()));
    xml.writeEndElement();
    line();
    OffsetDateTime published = published(article.origin().published());
    if (published != null) {
      element("pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(published));
    }
    xml.writeEndElement();
    line();
  }

  /** The start of the day, at UTC, where no more is known. */
  private static @Nullable OffsetDateTime published(PublicationDate date) {
    if (date.day() == null) {
      return null;
    }
    LocalTime time = date.time() == null ? LocalTime.MIN : date.time();
    return date.day().atTime(time).atOffset(date.zone() == null ? ZoneOffset.UTC : date.zone());
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
    line();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** Characters that XML 1.0 does not know, not even escaped, become U+FFFD. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c > 0xFFFF;
  }

  @Override
  public void close() throws IOException {
    try {
      xml.writeEndDocument();
      line();
      xml.close();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io
        ? io
        : new IOException("the feed cannot be written: " + e.getMessage(), e);
  }
}
