package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A book: its chapters in reading order, without covers and tables of contents. Title, author, day
 * and publisher are those of its package file.
 */
final class Epub {
  private static final Set<String> FRONT =
      Set.of("cover", "toc", "titlepage", "copyrightpage", "nav", "landmarks", "loi", "lot");

  private final Map<String, byte[]> parts;
  private final Document opf;
  private final String folder;

  private Epub(Map<String, byte[]> parts, String opfPath) throws IOException {
    this.parts = parts;
    this.opf = xml(parts.getOrDefault(opfPath, new byte[0]));
    this.folder = opfPath.substring(0, opfPath.lastIndexOf('/') + 1);
  }

  static Article article(byte[] bytes, String id) throws RefusedException {
    try {
      Map<String, byte[]> parts = Unpacked.parts(bytes, Epub::isRead);
      byte[] container = parts.get("META-INF/container.xml");
      Element root = container == null ? null : xml(container).selectFirst("rootfile[full-path]");
      if (root == null) {
        throw new RefusedException(
            "the file is damaged and cannot be read as application/epub+zip");
      }
      return new Epub(parts, root.attr("full-path")).article(id);
    } catch (IOException e) {
      throw new RefusedException("the file is damaged and cannot be read as application/epub+zip");
    }
  }

  private Article article(String id) throws RefusedException, IOException {
    String title = fact("title");
    Blocks blocks = new Blocks();
    for (String chapter : chapters()) {
      byte[] page = parts.get(chapter);
      if (page != null) {
        add(page, title, blocks);
      }
    }
    if (blocks.isEmpty()) {
      throw new RefusedException(
          parts.containsKey("META-INF/encryption.xml")
              ? "the book is locked by its seller and cannot be read"
              : "the book holds no text");
    }
    Origin origin =
        new Origin(
            Dates.read(fact("date"), PublicationDate.Evidence.PROPERTIES),
            Dates.instant(text(opf.selectFirst("meta[property=dcterms:modified]"))),
            authors(),
            fact("publisher"),
            null);
    return Drafts.article(id, title, blocks, origin);
  }

  private void add(byte[] bytes, @Nullable String title, Blocks blocks)
      throws RefusedException, IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    for (Element marked : page.select("body[epub:type], body > section[epub:type]")) {
      if (isFront(marked.attr("epub:type"))) {
        return;
      }
    }
    page.select("nav, a[role=doc-noteref], a[epub:type=noteref], a[role=doc-backlink]").remove();
    for (Element note : page.select("aside, header")) {
      note.tagName("div");
    }
    for (Blocks.Block block : HtmlPage.blocks(page.outerHtml()).all()) {
      boolean repeats = blocks.isEmpty() && block.text().equals(title);
      blocks.add(repeats ? "" : block.text(), block.kind());
    }
  }

  /** The paths of the pages in the order in which they are read. */
  private List<String> chapters() {
    Map<String, String> front = new HashMap<>();
    for (Element guide : opf.select("guide > reference")) {
      front.put(path(guide.attr("href")), guide.attr("type"));
    }
    List<String> chapters = new ArrayList<>();
    for (Element next : opf.select("spine > itemref")) {
      Element page = opf.getElementById(next.attr("idref"));
      if (page == null || next.attr("linear").equals("no")) {
        continue;
      }
      String path = path(page.attr("href"));
      boolean told = isFront(front.getOrDefault(path, "text"));
      if (!told && !isFront(page.id()) && !page.attr("properties").contains("nav")) {
        chapters.add(path);
      }
    }
    return chapters;
  }

  /** "title-page", "title_page_xhtml", "Cover". */
  private static boolean isFront(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replaceFirst("x?html$", "");
    return FRONT.contains(bare.replaceAll("[^a-z]", ""));
  }

  private String path(String href) {
    int fragment = href.indexOf('#');
    String bare = fragment < 0 ? href : href.substring(0, fragment);
    return URI.create("/" + folder).resolve(bare.replace(" ", "%20")).getPath().substring(1);
  }

  private @Nullable String authors() {
    List<String> names = new ArrayList<>();
    for (Element creator : opf.select("metadata dc|creator")) {
      String role = creator.attr("opf:role");
      if (role.isEmpty() || role.equals("aut")) {
        names.add(creator.text());
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private @Nullable String fact(String name) {
    return text(opf.selectFirst("metadata dc|" + name));
  }

  private static @Nullable String text(@Nullable Element element) {
    String text = element == null ? "" : element.text().strip();
    return text.isEmpty() ? null : text;
  }

  private static boolean isRead(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("html")
        || lower.endsWith(".htm")
        || lower.endsWith(".opf")
        || lower.startsWith("meta-inf/");
  }

  private static Document xml(byte[] bytes) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
  }
}
