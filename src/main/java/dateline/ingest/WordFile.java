package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Documents that Word wrote before 2007: the story, then its text boxes and notes. */
final class WordFile {
  private static final char CELL_END = '\u0007';

  private final Blocks blocks = new Blocks();
  private final List<String> row = new ArrayList<>();
  private @Nullable String title;

  private WordFile() {}

  static Article article(byte[] bytes, String id) throws RefusedException {
    WordFile file = new WordFile();
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      SummaryInformation facts = document.getSummaryInformation();
      String said = facts == null || facts.getTitle() == null ? "" : facts.getTitle().strip();
      file.title = Documents.isTitle(said) ? said : null;
      file.read(document.getRange());
      file.read(document.getMainTextboxRange());
      file.read(document.getFootnoteRange());
      file.read(document.getEndnoteRange());
      if (file.blocks.isEmpty()) {
        throw new RefusedException("the document holds no text");
      }
      return Drafts.article(id, file.title, file.blocks, origin(facts));
    } catch (EncryptedDocumentException e) {
      throw new RefusedException("the file is encrypted; save it without a password");
    } catch (IOException | RuntimeException e) {
      throw new RefusedException("the file is damaged and cannot be read as application/msword");
    }
  }

  private void read(Range range) throws RefusedException {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      String text = text(paragraph);
      if (paragraph.isTableRowEnd()) {
        blocks.add(String.join(OfficeXml.CELLS, row));
        row.clear();
      } else if (paragraph.isInTable()) {
        row.add(text);
      } else if (!blocks.isEmpty() || !text.equals(title)) {
        blocks.add(text);
      }
    }
  }

  /** What was not deleted, without the codes of fields and the marks of notes and pictures. */
  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted()) {
        text.append(run.text());
      }
    }
    StringBuilder clean = new StringBuilder();
    String bare = Range.stripFields(text.toString());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      switch (c) {
        case '\u000b' -> clean.append('\n');
        case '\u001e' -> clean.append('-');
        case '\t', CELL_END -> clean.append(' ');
        default -> clean.append(c >= ' ' && c != '\u00ad' ? String.valueOf(c) : "");
      }
    }
    return clean.toString().strip();
  }

  private static Origin origin(@Nullable SummaryInformation facts) {
    if (facts == null) {
      return Origin.UNKNOWN;
    }
    String author = facts.getAuthor() == null ? "" : facts.getAuthor().strip();
    Instant created = instant(facts.getCreateDateTime());
    return new Origin(
        Dates.read(
            created == null ? null : created.toString(), PublicationDate.Evidence.PROPERTIES),
        instant(facts.getLastSaveDateTime()),
        author.isEmpty() ? null : author,
        null,
        null);
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    Instant instant = date == null ? Instant.EPOCH : date.toInstant();
    return instant.isAfter(Instant.EPOCH) ? instant : null;
  }
}
