package dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the paragraphs that Tika finds in a document, page by page. */
final class DocumentText extends DefaultHandler {
  /** Where a page of a PDF starts; it stands between paragraphs, never in one. */
  private static final String PAGE_BREAK = "\f";

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int length;
  private int skipping;
  private boolean body;
  private boolean full;
  private @Nullable String heading;

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    String style = attributes.getValue("class");
    if (skipping > 0 || isFurniture(name, style)) {
      skipping++;
    } else if (name.equals("body")) {
      body = true;
    } else if (name.equals("br")) {
      run.append('\n');
    } else if (name.equals("td") || name.equals("th")) {
      run.append(' ');
    } else if (isBlock(name)) {
      flush();
      if ("page".equals(style)) {
        paragraphs.add(PAGE_BREAK);
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (skipping > 0) {
      skipping--;
      return;
    }
    if (isBlock(name)) {
      boolean headline = name.equals("h1") || name.equals("title");
      if (headline && heading == null && !run.toString().isBlank()) {
        heading = run.toString().strip();
      }
      flush();
    }
  }

  @Override
  public void characters(char[] text, int start, int count) throws SAXException {
    if (skipping > 0 || !body) {
      return;
    }
    length += count;
    if (length > Drafts.LONGEST_TEXT) {
      full = true;
      throw new SAXException(Drafts.TOO_LONG);
    }
    run.append(text, start, count);
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int count) throws SAXException {
    characters(text, start, count);
  }

  /** Whether reading stopped because there is too much text. */
  boolean isFull() {
    return full;
  }

  /** The first heading of the first order, or null. */
  @Nullable String heading() {
    return heading;
  }

  /** The paragraphs with their lines joined, without the title where they open with it. */
  Blocks blocks(@Nullable String title) throws RefusedException {
    if (full) {
      throw new RefusedException(Drafts.TOO_LONG);
    }
    flush();
    Blocks blocks = new Blocks();
    for (String paragraph : Reflow.paragraphs(paragraphs, PAGE_BREAK)) {
      if (!blocks.isEmpty() || !paragraph.equals(title)) {
        blocks.add(paragraph);
      }
    }
    return blocks;
  }

  private void flush() {
    String text = run.toString().replaceAll("[ \\t\u00a0]+", " ").strip();
    run.setLength(0);
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
  }

  private static boolean isBlock(String name) {
    return switch (name) {
      case "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "tr",
          "table",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "title",
          "body" ->
          true;
      default -> false;
    };
  }

  /** Running heads and feet of office files, comments, and the frame of embedded files. */
  private static boolean isFurniture(String name, @Nullable String style) {
    if (name.equals("script") || name.equals("style") || name.equals("head")) {
      return true;
    }
    return style != null
        && switch (style) {
          case "header", "footer", "embedded", "package-entry", "annotation", "comments" -> true;
          default -> false;
        };
  }
}
