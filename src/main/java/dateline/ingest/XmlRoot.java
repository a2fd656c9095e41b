package dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first element of an XML file, which tells what the file is, found without parsing it.
 *
 * <pre>
 * &lt;?xml version="1.0"?&gt; &lt;!-- made by hand --&gt; &lt;rss version="2.0"&gt;      name "rss"
 * &lt;rdf:RDF xmlns="http://purl.org/rss/1.0/"&gt;                        name "rdf"
 * </pre>
 *
 * @param name in lower case, without prefix
 * @param tag the element with its attributes
 */
record XmlRoot(String name, String tag) {
  /** Comments and a document type stand before the root; more than this is not waited for. */
  private static final int LOOK_AHEAD = 1 << 14;

  private static final Set<String> FEEDS =
      Set.of("purl.org/rss/1.0", "my.netscape.com/rdf/simple/0.9", "purl.org/net/rss1.1");

  /** The root of what the stream opens with, or null if that is no mark-up; reads nothing away. */
  static @Nullable XmlRoot of(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] head = in.readNBytes(LOOK_AHEAD);
    in.reset();
    return of(head);
  }

  static @Nullable XmlRoot of(byte[] bytes) {
    String head = decode(bytes);
    int at = skipSpace(head, 0);
    while (at >= 0 && at + 1 < head.length() && head.charAt(at) == '<') {
      char next = head.charAt(at + 1);
      if (Character.isLetter(next)) {
        int end = head.indexOf('>', at);
        return end < 0 ? null : named(head.substring(at + 1, end));
      }
      String close = head.startsWith("<!--", at) ? "-->" : next == '?' ? "?>" : ">";
      at = past(head, at, close);
    }
    return null;
  }

  boolean isFeed() {
    return switch (name) {
      case "rss" -> true;
      case "feed" -> tag.contains("w3.org/2005/Atom") || tag.contains("purl.org/atom");
      case "rdf" -> FEEDS.stream().anyMatch(tag::contains);
      default -> false;
    };
  }

  boolean isPage() {
    return name.equals("html");
  }

  /** Whether it lists addresses for programs, as feeds to read or pages to visit. */
  boolean isList() {
    return switch (name) {
      case "opml", "urlset", "sitemapindex" -> true;
      default -> false;
    };
  }

  private static XmlRoot named(String tag) {
    int end = 0;
    while (end < tag.length()
        && !Character.isWhitespace(tag.charAt(end))
        && tag.charAt(end) != '/') {
      end++;
    }
    String name = tag.substring(0, end);
    return new XmlRoot(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT), tag);
  }

  private static int past(String head, int from, String close) {
    int subset = close.equals(">") ? head.indexOf('[', from) : -1;
    int end = head.indexOf(close, from);
    if (subset >= 0 && subset < end) {
      int closed = head.indexOf(']', subset);
      end = closed < 0 ? -1 : head.indexOf(close, closed);
    }
    return end < 0 ? -1 : skipSpace(head, end + close.length());
  }

  /** Markup is ASCII in every encoding but UTF-16, which shows by its mark or its zero bytes. */
  private static String decode(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] == 0 || bytes[0] == (byte) 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 2 && (bytes[1] == 0 || bytes[0] == (byte) 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }
}
