package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files made to fill memory are stopped with a reason. */
class HostileFilesTest {
  private static final int MIB = 1 << 20;

  @Test
  void aSmallWordFileThatUnpacksToMuchIsRefused() throws IOException {
    assertEquals(
        "the file is small but unpacks to more than 64 MiB; no document needs that",
        Reading.refusal("a.docx", zip(".docx", "word/document.xml", 80 * MIB)));
  }

  @Test
  void aTableOfCellsThatUnpacksToMuchIsRefused() throws IOException {
    assertEquals(
        "the file is small but unpacks to more than 64 MiB; no document needs that",
        Reading.refusal("a.xlsx", zip(".xlsx", "xl/worksheets/sheet1.xml", 80 * MIB)));
  }

  @Test
  void aBookOfTooManyPartsIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "mimetype", "application/epub+zip");
      for (int i = 0; i < 100_000; i++) {
        part(zip, "p" + i + ".xhtml", "");
      }
    }
    assertEquals(
        "the file has more than 20,000 parts; no document needs them",
        Reading.refusal("a.epub", out.toByteArray()));
  }

  @Test
  void aMailOfPartsInPartsIsRefused() {
    StringBuilder mail = new StringBuilder("From: a@example.org\nSubject: Rain\n");
    mail.append("MIME-Version: 1.0\n");
    for (int i = 0; i < 2000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=X").append(i).append("\n\n--X");
      mail.append(i).append('\n');
    }
    mail.append("Content-Type: text/plain\n\nIt rained.\n");
    assertEquals(
        "the parts of this mail are nested too deeply", Reading.refusal("a.eml", mail.toString()));
  }

  @Test
  void groupsInGroupsAreRefused() {
    String deep = "{\\rtf1 " + "{".repeat(100_000) + "x" + "}".repeat(100_000) + "}";
    assertEquals(
        "the parts of this document are nested too deeply", Reading.refusal("a.rtf", deep));
  }

  @Test
  void quotesInQuotesAreRead() {
    String deep = "> ".repeat(50_000) + "It rained.";
    assertEquals(true, Reading.article("a.md", deep).body().endsWith("It rained."));
  }

  @Test
  void anItemLongerThanAnyArticleCostsThatItemAlone() {
    String feed =
        "<rss version=\"2.0\"><channel><item><title>Long</title><description>"
            + "rain ".repeat(Drafts.LONGEST_TEXT / 5 + 2)
            + "</description></item><item><title>Short</title></item></channel></rss>";
    var items = Reading.items("a.rss", feed);
    assertEquals("item 1: " + Drafts.TOO_LONG, ((Item.Unreadable) items.getFirst()).reason());
    assertEquals("Short", ((Item.Read) items.get(1)).article().title());
  }

  private static byte[] zip(String ending, String bomb, int size) throws IOException {
    String type =
        ending.equals(".docx")
            ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    String main = ending.equals(".docx") ? "word/document.xml" : "xl/workbook.xml";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>".formatted(main, type));
      part(
          zip,
          "_rels/.rels",
          ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  + "<Relationship Id=\"r\" Target=\"%s\" Type=\"http://schemas.openxmlformats.org/"
                  + "officeDocument/2006/relationships/officeDocument\"/></Relationships>")
              .formatted(main));
      zip.putNextEntry(new ZipEntry(bomb));
      byte[] spaces = " ".repeat(MIB).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < size / MIB; i++) {
        zip.write(spaces);
      }
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
