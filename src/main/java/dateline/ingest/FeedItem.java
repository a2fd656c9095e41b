package dateline.ingest;

import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Zone;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed as it is gathered, in whichever of the dialects it is written: the whole text
 * is taken where there is one, else the summary; the captions of its pictures stand after it.
 */
final class FeedItem {
  private static final String MEDIA = "http://search.yahoo.com/mrss/";

  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<String> captions = new LinkedHashSet<>();
  private final Set<String> credits = new LinkedHashSet<>();
  private @Nullable String title;
  private @Nullable String link;
  private @Nullable String guid;
  private @Nullable String published;
  private @Nullable String updated;
  private @Nullable String content;
  private @Nullable String summary;
  private @Nullable String source;

  /** From the start of the item's element to its end. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    String about = xml.getAttributeValue("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "about");
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT && !take(xml)) {
        depth++;
      }
    }
    guid = guid == null ? about : guid;
  }

  /** The title without its mark-up, or null. */
  @Nullable String title() {
    return title == null ? null : line(title);
  }

  /** The item's address, else the name it gives itself, else null. */
  @Nullable String id() {
    String url = url();
    return url != null ? url : guid;
  }

  Origin origin(@Nullable String feed) {
    String author = authors.isEmpty() ? null : String.join(", ", authors);
    return new Origin(
        Dates.read(published == null ? updated : published, PublicationDate.Evidence.FEED),
        Dates.instant(updated),
        author,
        source == null ? feed : source,
        url());
  }

  /** The paragraphs; those that only lead to the site are told from the story. */
  Blocks blocks() throws RefusedException {
    String text = content == null || content.isBlank() ? summary : content;
    Blocks blocks = new Blocks();
    if (text != null) {
      if (text.length() > Drafts.LONGEST_TEXT) {
        throw new RefusedException(Drafts.TOO_LONG);
      }
      for (Blocks.Block block : story(text).all()) {
        boolean teaser =
            block.text().startsWith("The post ") && block.text().contains(" appeared first on ");
        blocks.add(block.text(), teaser ? Zone.Kind.BOILERPLATE : block.kind());
      }
    }
    for (String caption : captions) {
      if (!blocks.text().contains(caption)) {
        blocks.add(caption, Zone.Kind.CAPTION);
      }
    }
    for (String credit : credits) {
      blocks.add(credit, Zone.Kind.CREDIT);
    }
    return blocks;
  }

  private static Blocks story(String text) throws RefusedException {
    if (isMarkup(text)) {
      return HtmlPage.blocks(text);
    }
    Blocks blocks = new Blocks();
    for (String paragraph : Blocks.paragraphs(unescaped(text))) {
      blocks.add(paragraph);
    }
    return blocks;
  }

  /** One line of text without mark-up; null if there is none. */
  static @Nullable String line(String text) {
    String bare = isMarkup(text) ? Jsoup.parse(text).text() : unescaped(text);
    String line = bare.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  /** Whether the element was one that is read; the reader then stands at its end. */
  private boolean take(XMLStreamReader xml) throws XMLStreamException {
    boolean media = MEDIA.equals(xml.getNamespaceURI());
    if (media) {
      return switch (xml.getLocalName()) {
        case "description", "text" -> add(captions, text(xml));
        case "credit" -> add(credits, text(xml));
        case "group", "content" -> false;
        default -> skip(xml);
      };
    }
    switch (xml.getLocalName()) {
      case "title" -> title = first(title, text(xml));
      case "link" -> link(xml);
      case "origLink" -> link = text(xml);
      case "guid", "id" -> guid = text(xml);
      case "description", "summary" -> summary = longer(summary, text(xml));
      case "encoded", "content" -> content = longer(content, text(xml));
      case "creator", "author" -> author(text(xml));
      case "pubDate", "published", "issued", "created", "date" ->
          published = first(published, text(xml));
      case "updated", "modified" -> updated = first(updated, text(xml));
      case "source" -> source(text(xml));
      default -> skip(xml);
    }
    return true;
  }

  private void link(XMLStreamReader xml) throws XMLStreamException {
    String rel = xml.getAttributeValue(null, "rel");
    String href = xml.getAttributeValue(null, "href");
    String text = text(xml);
    boolean page = rel == null || rel.equals("alternate");
    if (page && link == null) {
      link = href == null ? text : href.strip();
    }
  }

  /** "lee@example.org (Ann Lee)", "Ann Lee", or elements of which one is the name. */
  private void author(String text) {
    Element named = isMarkup(text) ? Jsoup.parse(text).selectFirst("name") : null;
    String name = named == null ? unescaped(text) : named.text();
    int open = name.indexOf('(');
    int close = name.lastIndexOf(')');
    if (name.indexOf('@') >= 0 && open >= 0 && close > open) {
      name = name.substring(open + 1, close);
    }
    add(authors, name.strip());
  }

  private void source(String text) {
    Element named =
        isMarkup(text) ? Parser.xmlParser().parseInput(text, "").selectFirst("title") : null;
    source = named == null ? line(text) : named.text();
  }

  private @Nullable String url() {
    if (isUrl(link)) {
      return link;
    }
    return isUrl(guid) ? guid : null;
  }

  private static boolean isUrl(@Nullable String text) {
    return text != null
        && (text.startsWith("http://") || text.startsWith("https://"))
        && text.indexOf(' ') < 0;
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    return new FeedText(xml).read().strip();
  }

  private static boolean skip(XMLStreamReader xml) throws XMLStreamException {
    new FeedText(xml).read();
    return true;
  }

  private static boolean add(Set<String> to, String text) {
    String line = line(text);
    return line == null || to.add(line) || to.contains(line);
  }

  private static @Nullable String first(@Nullable String known, String text) {
    return known == null && !text.isEmpty() ? text : known;
  }

  private static String longer(@Nullable String known, String text) {
    return known != null && known.length() >= text.length() ? known : text;
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** A tag, not a comparison: "&lt;p>", "&lt;/b>", "&lt;!--", but not "a &lt; b". */
  private static boolean isMarkup(String text) {
    for (int at = text.indexOf('<');
        at >= 0 && at + 1 < text.length();
        at = text.indexOf('<', at + 1)) {
      char next = text.charAt(at + 1);
      if (Character.isLetter(next) || next == '/' || next == '!') {
        return true;
      }
    }
    return false;
  }
}
