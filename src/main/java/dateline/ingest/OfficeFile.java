package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Documents of Word (.docx) and of OpenDocument (.odt): archives of XML. */
final class OfficeFile {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String ODT = "application/vnd.oasis.opendocument.text";

  private OfficeFile() {}

  /**
   * Reads one.
   *
   * @param type {@link #DOCX} or {@link #ODT}
   */
  static Article article(byte[] bytes, String type, String id) throws RefusedException {
    boolean word = type.equals(DOCX);
    try {
      Map<String, byte[]> parts = Unpacked.parts(bytes, name -> name.endsWith(".xml"));
      byte[] main = parts.get(word ? "word/document.xml" : "content.xml");
      if (main == null) {
        throw new RefusedException("the file is damaged and cannot be read as " + type);
      }
      if (isEncrypted(parts)) {
        throw new RefusedException("the file is encrypted; save it without a password");
      }
      OfficeXml text = new OfficeXml(word);
      text.read(main);
      for (String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
        if (parts.containsKey(notes)) {
          text.read(parts.get(notes));
        }
      }
      byte[] facts = parts.getOrDefault(word ? "docProps/core.xml" : "meta.xml", new byte[0]);
      return article(
          text, Jsoup.parse(new ByteArrayInputStream(facts), null, "", Parser.xmlParser()), id);
    } catch (IOException | XMLStreamException e) {
      throw new RefusedException("the file is damaged and cannot be read as " + type);
    }
  }

  private static Article article(OfficeXml text, Document facts, String id)
      throws RefusedException {
    String said = fact(facts, "dc|title");
    String title = said != null && Documents.isTitle(said) ? said : text.heading();
    Blocks blocks = text.blocks(title);
    if (blocks.isEmpty()) {
      throw new RefusedException("the document holds no text");
    }
    String author = fact(facts, "meta|initial-creator");
    String created = fact(facts, "dcterms|created");
    String modified = fact(facts, "dcterms|modified");
    return Drafts.article(
        id,
        title,
        blocks,
        new Origin(
            Dates.read(
                created == null ? fact(facts, "meta|creation-date") : created,
                PublicationDate.Evidence.PROPERTIES),
            Dates.instant(modified == null ? fact(facts, "dc|date") : modified),
            several(author == null ? fact(facts, "dc|creator") : author),
            fact(facts, "dc|publisher"),
            null));
  }

  /** "Ann Lee; Bo Smith", as Word writes two names, with a comma. */
  private static @Nullable String several(@Nullable String names) {
    return names == null ? null : names.replaceAll("\\s*;\\s*", ", ");
  }

  private static boolean isEncrypted(Map<String, byte[]> parts) {
    byte[] manifest = parts.get("META-INF/manifest.xml");
    return manifest != null && PlainText.decode(manifest).contains("encryption-data");
  }

  private static @Nullable String fact(Document facts, String name) {
    Element element = facts.selectFirst(name);
    String text = element == null ? "" : element.text().strip();
    return text.isEmpty() ? null : text;
  }
}
