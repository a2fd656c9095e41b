package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * A PDF: its columns one after the other, without running heads, with whole words and paragraphs.
 * The title is that of its properties, else what stands in the largest type on the first page.
 */
final class Pdf {
  private static final String TYPE = "application/pdf";

  /** Times the size of the text's type from which on a paragraph is a headline. */
  private static final float LARGE = 1.15f;

  private static final int LONGEST_TITLE = 250;

  /** A large initial is no title. */
  private static final int SHORTEST_TITLE = 4;

  private Pdf() {}

  static Article article(byte[] bytes, String id, boolean ocr) throws RefusedException {
    List<List<PdfWord>> pages;
    PDDocumentInformation facts;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      facts = document.getDocumentInformation();
      pages = PdfWords.of(document);
    } catch (InvalidPasswordException e) {
      throw new RefusedException("the file is encrypted; save it without a password");
    } catch (IOException | RuntimeException e) {
      throw new RefusedException("the file is damaged and cannot be read as " + TYPE);
    }
    String said = facts.getTitle() == null ? "" : facts.getTitle().strip();
    String title = Documents.isTitle(said) ? said : null;
    if (isEmpty(pages)) {
      return Drafts.article(id, title, Scan.blocks(bytes, ocr), origin(facts));
    }
    return isFromRight(pages)
        ? fromRight(bytes, id, title, facts)
        : laidOut(pages, id, title, facts);
  }

  /** As Tika reads it, which knows scripts that run from right to left. */
  private static Article fromRight(
      byte[] bytes, String id, @Nullable String title, PDDocumentInformation facts)
      throws RefusedException {
    Blocks blocks = TikaFile.read(bytes, "", TYPE, false).text().blocks(title);
    if (blocks.isEmpty()) {
      throw new RefusedException("the file holds no text but its title");
    }
    return Drafts.article(id, title, blocks, origin(facts));
  }

  private static Article laidOut(
      List<List<PdfWord>> pages, String id, @Nullable String said, PDDocumentInformation facts)
      throws RefusedException {
    List<PdfParagraph> paragraphs = paragraphs(pages);
    Hyphens hyphens = new Hyphens();
    for (PdfParagraph paragraph : paragraphs) {
      paragraph.teach(hyphens);
    }
    String title = said == null ? headline(paragraphs, hyphens) : said;
    Blocks blocks = new Blocks();
    boolean met = title == null;
    for (PdfParagraph paragraph : paragraphs) {
      String text = paragraph.text(hyphens);
      if (!met && paragraph.page() == 0 && text.equalsIgnoreCase(title)) {
        met = true;
      } else {
        blocks.add(text);
      }
    }
    if (blocks.isEmpty()) {
      throw new RefusedException("the file holds no text but its title");
    }
    return Drafts.article(id, title, blocks, origin(facts));
  }

  private static List<PdfParagraph> paragraphs(List<List<PdfWord>> pages) {
    PdfParagraphs paragraphs = new PdfParagraphs();
    PdfColumns columns = new PdfColumns();
    List<List<PdfWord>> stories = RunningHeads.without(withoutMarked(pages));
    for (int page = 0; page < stories.size(); page++) {
      Map<Integer, List<PdfWord>> turned = new TreeMap<>();
      for (PdfWord word : stories.get(page)) {
        turned.computeIfAbsent(word.turn(), turn -> new ArrayList<>()).add(word);
      }
      List<List<PdfWord>> ways = new ArrayList<>(turned.values());
      ways.sort(Comparator.comparingInt(words -> -words.size()));
      for (List<PdfWord> way : ways) {
        for (List<PdfLine> column : columns.next(way)) {
          paragraphs.add(column, page);
        }
      }
    }
    return paragraphs.all();
  }

  /** Without what the file itself calls furniture, unless it calls most of the text that. */
  private static List<List<PdfWord>> withoutMarked(List<List<PdfWord>> pages) {
    long all = pages.stream().mapToLong(List::size).sum();
    long marked = pages.stream().flatMap(List::stream).filter(PdfWord::furniture).count();
    if (marked == 0 || marked * 2 > all) {
      return pages;
    }
    List<List<PdfWord>> kept = new ArrayList<>();
    for (List<PdfWord> page : pages) {
      kept.add(page.stream().filter(word -> !word.furniture()).toList());
    }
    return kept;
  }

  /** The paragraph in the largest type on the first page, if that is larger than the text's. */
  private static @Nullable String headline(List<PdfParagraph> paragraphs, Hyphens hyphens) {
    Map<Integer, Integer> letters = new TreeMap<>();
    for (PdfParagraph paragraph : paragraphs) {
      letters.merge(Math.round(paragraph.size() * 2), paragraph.letters(), Integer::sum);
    }
    int usual =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    PdfParagraph largest = null;
    for (PdfParagraph paragraph : paragraphs) {
      boolean larger =
          paragraph.size() > (largest == null ? usual / 2f * LARGE : largest.size() * 1.02f);
      if (paragraph.page() == 0 && larger && isHeadline(paragraph.text(hyphens))) {
        largest = paragraph;
      }
    }
    return largest == null ? null : largest.text(hyphens);
  }

  private static boolean isHeadline(String text) {
    return text.length() <= LONGEST_TITLE
        && text.length() >= SHORTEST_TITLE
        && text.indexOf('\n') < 0;
  }

  private static Origin origin(PDDocumentInformation facts) {
    Calendar created = facts.getCreationDate();
    Calendar modified = facts.getModificationDate();
    String author = facts.getAuthor() == null ? "" : facts.getAuthor().strip();
    PublicationDate published =
        created == null ? PublicationDate.UNKNOWN : published(created, facts);
    Instant updated = modified == null ? null : modified.toInstant();
    return new Origin(published, updated, author.isEmpty() ? null : author, null, null);
  }

  private static PublicationDate published(Calendar created, PDDocumentInformation facts) {
    ZoneOffset zone =
        ZoneOffset.ofTotalSeconds(
            created.getTimeZone().getOffset(created.getTimeInMillis()) / 1000);
    LocalDateTime clock = LocalDateTime.ofInstant(created.toInstant(), zone);
    return new PublicationDate(
        clock.toLocalDate(),
        clock.toLocalTime(),
        zone,
        PublicationDate.Evidence.PROPERTIES,
        facts.getCOSObject().getString(COSName.CREATION_DATE),
        null);
  }

  private static boolean isEmpty(List<List<PdfWord>> pages) {
    return pages.stream().allMatch(List::isEmpty);
  }

  private static boolean isFromRight(List<List<PdfWord>> pages) {
    long right =
        pages.stream()
            .flatMap(List::stream)
            .filter(word ->
                Character.getDirectionality(word.text().charAt(0))
                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || Character.getDirectionality(word.text().charAt(0))
                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
            .count();
    return right * 3 > pages.stream().mapToLong(List::size).sum();
  }
}
