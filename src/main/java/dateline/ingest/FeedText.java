package dateline.ingest;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * What stands inside an element of a feed: its characters as they are, or, where elements stand
 * among them, all of it as mark-up again.
 */
final class FeedText {
  private final XMLStreamReader xml;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder markup = new StringBuilder();

  FeedText(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Reads from the start of the element to its end; what is longer than an article can be is cut
   * one character above that.
   */
  String read() throws XMLStreamException {
    int depth = 1;
    boolean elements = false;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          elements = true;
          open();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            add(markup, "</" + xml.getLocalName() + ">");
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            text(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
        default -> {}
      }
    }
    return (elements ? markup : plain).toString();
  }

  private void text(String text) {
    add(plain, text);
    add(markup, text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private void open() {
    add(markup, "<" + xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i).replace("&", "&amp;").replace("\"", "&quot;");
      add(markup, " " + xml.getAttributeLocalName(i) + "=\"" + value + "\"");
    }
    add(markup, ">");
  }

  private static void add(StringBuilder to, String text) {
    int room = Drafts.LONGEST_TEXT + 1 - to.length();
    to.append(text, 0, Math.min(room, text.length()));
  }
}
