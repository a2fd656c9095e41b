package dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page in reading order, cut where blocks begin and end and at empty lines ({@code
 * <br><br>}), with the elements they stand in. One pass, however deep the page is nested.
 *
 * @param passages in order
 * @param boxes the elements that were entered, outer ones first; the first is the root
 */
record PageText(List<Passage> passages, List<Box> boxes) {

  static PageText of(Element root) {
    Walker walker = new Walker();
    NodeTraversor.filter(walker, root);
    walker.cut();
    return new PageText(walker.passages, walker.boxes);
  }

  private static final class Walker implements NodeFilter {
    private final List<Passage> passages = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private @Nullable Box here;
    private @Nullable Box owner;
    private int links;
    private int dated;
    private final StringBuilder signed = new StringBuilder();
    private int times;
    private int images;
    private int imagesSeen;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      String tag = element.normalName();
      if (here != null && Furniture.isNeverShown(element, here.figure)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (tag) {
        case "br" -> lineBreak();
        case "img", "amp-img", "picture" -> images++;
        case "time" -> times++;
        case "td", "th" -> space();
        case "span", "small" -> {
          if (here != null && here.caption) {
            space();
          }
        }
        default -> {}
      }
      if (isBlock(element)) {
        cut();
      }
      here = new Box(element, here, isBlock(element), passages.size());
      here.images = -images;
      boxes.add(here);
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && here != null) {
        if (isBlock(element)) {
          cut();
        }
        times -= element.normalName().equals("time") ? 1 : 0;
        here.end = passages.size() + (run.isEmpty() ? 0 : 1);
        here.images += images;
        here = here.parent;
      }
      return FilterResult.CONTINUE;
    }

    /** A block of its own, save a cell of figures: those of a row stand on one line. */
    private static boolean isBlock(Element element) {
      String tag = element.normalName();
      if (tag.equals("td") || tag.equals("th")) {
        return isLayout(element);
      }
      return element.isBlock()
          || tag.indexOf('-') > 0
          || tag.equals("hr")
          || tag.equals("summary")
          || tag.equals("cite");
    }

    /** Whether a cell holds a part of the page and not a figure. */
    private static boolean isLayout(Element cell) {
      for (Element child : cell.children()) {
        if (child.isBlock() || child.normalName().equals("br")) {
          return true;
        }
        for (Element inner : child.children()) {
          if (inner.isBlock() || inner.normalName().equals("br")) {
            return true;
          }
        }
      }
      return false;
    }

    private void lineBreak() {
      int at = run.length();
      while (at > 0 && run.charAt(at - 1) == ' ') {
        at--;
      }
      boolean byline = here != null && here.block == owner && signed.length() * 2 > at;
      if (at > 0 && (run.charAt(at - 1) == '\n' || byline)) {
        cut();
      } else if (at > 0) {
        run.setLength(at);
        run.append('\n');
      }
    }

    private void space() {
      if (!run.isEmpty() && !Character.isWhitespace(run.charAt(run.length() - 1))) {
        run.append(' ');
      }
    }

    /** White space of the source is one space; a line break stays. */
    private void append(String text) {
      int before = run.length();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c > ' ' && c != '\u00a0' && c != '\u200b' && c != '\u00ad') {
          if (run.isEmpty()) {
            owner = here == null ? null : here.block;
          }
          run.append(c);
        } else if (c <= ' ' || c == '\u00a0') {
          space();
        }
      }
      int added = run.length() - before;
      links += here != null && here.link ? added : 0;
      if (here != null && here.byline && added > 0) {
        signed.append(run, before, run.length());
      }
      dated += times > 0 ? added : 0;
    }

    /** Ends the passage that was gathered. */
    void cut() {
      String text = run.toString().strip();
      run.setLength(0);
      if (!text.isEmpty() && owner != null) {
        int letters = text.length();
        passages.add(
            new Passage(
                passages.size(),
                text,
                owner,
                letters,
                Passage.words(text),
                Math.min(links, letters),
                dated,
                signed.toString().strip(),
                images > imagesSeen));
        imagesSeen = images;
      }
      links = 0;
      dated = 0;
      signed.setLength(0);
    }
  }
}
