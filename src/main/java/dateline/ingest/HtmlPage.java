package dateline.ingest;

import dateline.article.Article;
import dateline.article.Zone;
import dateline.article.Zones;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The story of a web page: its headline, then each paragraph of its main part; what stands around
 * it is left out. Picture captions and bylines keep their roles.
 */
final class HtmlPage {
  private static final Set<String> BYLINE_WORDS = Set.of("byline", "author", "authors", "bylines");
  private static final Set<String> CAPTION_WORDS = Set.of("caption", "figcaption");
  private static final Set<String> LABELS =
      Set.of("advertisement", "sponsored", "share", "comments", "read more", "related stories");
  private static final int LONGEST_BYLINE = 160;

  private final @Nullable String title;
  private final int storyLength;
  private final Blocks blocks = new Blocks();
  private final StringBuilder run = new StringBuilder();
  private int datedLength;
  private @Nullable RefusedException refused;

  private HtmlPage(@Nullable String title, int storyLength) {
    this.title = title;
    this.storyLength = storyLength;
  }

  static Article article(byte[] bytes, String id) throws RefusedException {
    Document page = parse(bytes);
    PageFacts facts = PageFacts.of(page);
    Element main = mainPart(page);
    HtmlPage reader = new HtmlPage(facts.title(), Furniture.paragraphLength(main));
    reader.walk(main);
    String body = reader.blocks.text();
    if (body.isEmpty()) {
      throw new RefusedException("the page holds no text");
    }
    return Drafts.article(
        id, facts.title(), body, facts.origin(), Zones.of(body, reader.blocks.told()));
  }

  /** The paragraphs of a mail or fragment, all of it being the story. */
  static String paragraphs(String html) throws RefusedException {
    Element body = Jsoup.parse(html).body();
    HtmlPage reader = new HtmlPage(null, Furniture.paragraphLength(body));
    reader.walk(body);
    return reader.blocks.text();
  }

  private static Document parse(byte[] bytes) throws RefusedException {
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      boolean utf8 = page.charset().equals(StandardCharsets.UTF_8);
      return utf8 && !isUtf8(bytes)
          ? Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "")
          : page;
    } catch (IOException e) {
      throw new RefusedException("the page is damaged and cannot be read");
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).limit() >= 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The marked part with most paragraph text, if that is a fair share of the page's. */
  private static Element mainPart(Document page) {
    Element best = page.body();
    int all = Furniture.paragraphLength(best);
    for (String query : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
      int most = 0;
      Element longest = null;
      for (Element candidate : page.select(query)) {
        int length = Furniture.paragraphLength(candidate);
        if (length > most) {
          most = length;
          longest = candidate;
        }
      }
      if (longest != null && most * 4L > all) {
        return longest;
      }
    }
    return best;
  }

  private void walk(Element main) throws RefusedException {
    NodeTraversor.filter(new Walker(main), main);
    flush(main);
    if (refused != null) {
      throw refused;
    }
  }

  /** Ends the paragraph that was gathered in this element. */
  private void flush(Element block) {
    String text = run.toString().strip();
    boolean dateAlone = datedLength > 0 && datedLength >= text.length() - 2;
    run.setLength(0);
    datedLength = 0;
    if (text.isEmpty()
        || dateAlone
        || text.equals(title)
        || LABELS.contains(text.toLowerCase(Locale.ROOT))) {
      return;
    }
    try {
      blocks.add(text, kind(block, text));
    } catch (RefusedException e) {
      refused = e;
    }
  }

  private static Zone.Kind kind(Element block, String text) {
    for (Element at = block; at != null && !isFrame(at); at = at.parent()) {
      if (at.normalName().equals("figcaption") || Furniture.isNamed(at, CAPTION_WORDS)) {
        return Zone.Kind.CAPTION;
      }
      boolean byline = Furniture.isNamed(at, BYLINE_WORDS) || at.attr("rel").equals("author");
      if (byline && text.length() <= LONGEST_BYLINE) {
        return Zone.Kind.BYLINE;
      }
    }
    return Zone.Kind.BODY;
  }

  private static boolean isFrame(Element element) {
    return switch (element.normalName()) {
      case "article", "main", "body", "section" -> true;
      default -> false;
    };
  }

  /** Goes through the main part in reading order. */
  private final class Walker implements NodeFilter {
    private final Element main;

    Walker(Element main) {
      this.main = main;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (refused != null) {
        return FilterResult.STOP;
      }
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else if (node instanceof Element element) {
        if (depth > 0 && Furniture.isFurniture(element, storyLength)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
          run.append('\n');
        } else if (isBlock(element)) {
          flush(parentOf(element));
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
          append(" ");
        } else if (element.normalName().equals("time")) {
          datedLength += element.text().length();
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && isBlock(element)) {
        flush(element);
      }
      return FilterResult.CONTINUE;
    }

    private Element parentOf(Element element) {
      Element parent = element.parent();
      return parent == null ? main : parent;
    }

    private boolean isBlock(Element element) {
      return element.isBlock()
          && !element.normalName().equals("td")
          && !element.normalName().equals("th");
    }
  }

  /** White space of the source is one space; a line break stays. */
  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c <= ' ' || c == '\u00a0';
      if (!space) {
        run.append(c);
      } else if (!run.isEmpty() && !Character.isWhitespace(run.charAt(run.length() - 1))) {
        run.append(' ');
      }
    }
  }
}
