package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.article.Article;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final Date DAY = Date.from(java.time.Instant.parse("2024-03-10T12:00:00Z"));

  @Test
  void aPdfIsReadWithWholeWordsAndWithoutPageNumbers() throws IOException {
    Article article = Reading.article("flood.pdf", pdf(null));
    assertEquals("River floods the lower town", article.title());
    assertEquals(LocalDate.of(2024, 3, 10), article.date());
    assertEquals(
        """
        The river rose by two metres on Sunday and flooded the lower town, \
        the government said in the evening.

        Nobody was hurt, and the bridge is closed until further notice.\
        """,
        article.body());
  }

  @Test
  void anEncryptedPdfIsUnreadable() throws IOException {
    assertEquals(
        "the file is encrypted; save it without a password",
        Reading.refusal("flood.pdf", pdf("secret")));
  }

  @Test
  void aWordFileIsRead() throws IOException {
    Article article = Reading.article("flood.docx", docx());
    assertEquals("River floods the lower town", article.title());
    assertEquals(LocalDate.of(2024, 3, 10), article.date());
    assertEquals("By Ann Lee\n\nThe river rose.\n\nNobody was hurt.", article.body());
  }

  @Test
  void aDamagedWordFileIsUnreadable() throws IOException {
    byte[] whole = docx();
    assertEquals(
        "the file is damaged and cannot be read as"
            + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Reading.refusal("flood.docx", Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void aMailIsItsTextWithoutSignatureAndAttachments() {
    Article article =
        Reading.article(
            "flood.eml",
            """
            From: =?utf-8?Q?Ren=C3=A9?= Lee <rene@example.org>
            To: desk@example.org
            Subject: River floods the lower town
            Date: Sun, 10 Mar 2024 18:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="X"

            --X
            Content-Type: text/plain; charset=utf-8

            The river rose by two metres on Sunday and
            flooded the lower town, the mayor said.

            Nobody was hurt.
            --\s
            Rene Lee, local desk
            --X
            Content-Type: text/plain; name="notes.txt"
            Content-Disposition: attachment; filename="notes.txt"

            Call the mayor again.
            --X--
            """);
    assertEquals("River floods the lower town", article.title());
    assertEquals("René Lee", article.source());
    assertEquals(LocalDate.of(2024, 3, 10), article.date());
    assertEquals(
        "The river rose by two metres on Sunday and flooded the lower town, the mayor said."
            + "\n\nNobody was hurt.",
        article.body());
  }

  @Test
  void aMailInHtmlIsRead() {
    Article article =
        Reading.article(
            "flood.eml",
            """
            From: rene@example.org
            Subject: River floods the lower town
            MIME-Version: 1.0
            Content-Type: text/html; charset=utf-8

            <html><body><p>The river <b>rose</b>.</p><p>Nobody was hurt.</p></body></html>
            """);
    assertEquals("rene@example.org", article.source());
    assertNull(article.date());
    assertEquals("The river rose.\n\nNobody was hurt.", article.body());
  }

  @Test
  void aFileWithoutAnEndingIsReadByItsContent() throws IOException {
    assertEquals("It rained.\n", Reading.article("flood", "It rained.\n").body());
    assertEquals("River floods the lower town", Reading.article("flood", pdf(null)).title());
    assertEquals("It rained.", Reading.article("flood", "<!DOCTYPE html><p>It rained.").body());
  }

  @Test
  void whatHoldsNoTextSaysSo() throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
    assertEquals(
        "a file of type image/png holds no text", Reading.refusal("a.png", picture.toByteArray()));
    byte[] noise = new byte[2000];
    new java.util.Random(5).nextBytes(noise);
    assertEquals("the file is of no format that is known", Reading.refusal("a.bin", noise));
  }

  @Test
  void nothingIsPrintedByTheLibraries() throws IOException {
    java.io.PrintStream out = System.out;
    java.io.PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    java.io.PrintStream caught = new java.io.PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(caught);
    System.setErr(caught);
    try {
      byte[] whole = pdf(null);
      List<Item> items = Reading.items("cut.pdf", Arrays.copyOf(whole, whole.length * 2 / 3));
      assertEquals(1, items.size());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("River floods the lower town");
      document.getProperties().getCoreProperties().setCreated(Optional.of(DAY));
      for (String paragraph :
          List.of(
              "River floods the lower town", "By Ann Lee", "The river rose.", "Nobody was hurt.")) {
        document.createParagraph().createRun().setText(paragraph);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  /** Two pages; a word is broken at a line's end, a sentence at the page's. */
  private static byte[] pdf(@org.jspecify.annotations.Nullable String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle("River floods the lower town");
      GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
      day.setTime(DAY);
      document.getDocumentInformation().setCreationDate(day);
      page(
          document,
          "The river rose by two metres on Sunday",
          "and flooded the lower town, the govern-",
          "ment said in the evening.",
          "",
          "Nobody was hurt, and the",
          "",
          "1");
      page(document, "bridge is closed until further notice.", "", "2");
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void page(PDDocument document, String... lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.beginText();
      content.setLeading(15);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        if (line.isEmpty()) {
          content.newLine();
        } else {
          content.showText(line);
        }
        content.newLine();
      }
      content.endText();
    }
  }
}
