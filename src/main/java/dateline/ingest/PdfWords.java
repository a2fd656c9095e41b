package dateline.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words on each page of a PDF, as they are drawn. */
final class PdfWords extends PDFTextStripper {
  private final List<List<PdfWord>> pages = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private final Set<Long> drawn = new HashSet<>();
  private List<PdfWord> page = new ArrayList<>();
  private @Nullable TextPosition first;
  private float right;
  private int length;
  private int marks;
  private int furnitureFrom;

  private PdfWords() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** Page by page, in the order in which they were drawn. */
  static List<List<PdfWord>> of(PDDocument document) throws IOException, RefusedException {
    PdfWords words = new PdfWords();
    words.writeText(document, Writer.nullWriter());
    if (words.length > Drafts.LONGEST_TEXT) {
      throw new RefusedException(Drafts.TOO_LONG);
    }
    return words.pages;
  }

  @Override
  public void processPage(PDPage next) throws IOException {
    if (length <= Drafts.LONGEST_TEXT) {
      super.processPage(next);
    }
  }

  @Override
  protected void startPage(PDPage next) {
    page = new ArrayList<>();
    drawn.clear();
    marks = 0;
    furnitureFrom = 0;
  }

  @Override
  protected void endPage(PDPage last) {
    end(false);
    pages.add(page);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    marks++;
    if (furnitureFrom == 0 && tag != null && tag.getName().equals("Artifact")) {
      end(false);
      furnitureFrom = marks;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (marks == furnitureFrom) {
      end(false);
      furnitureFrom = 0;
    }
    marks = Math.max(0, marks - 1);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String text = plain(glyph.getUnicode());
    if (text.isBlank()) {
      if (!text.isEmpty()) {
        end(true);
      }
      return;
    }
    if (length > Drafts.LONGEST_TEXT || isDrawn(text, glyph)) {
      return;
    }
    if (first != null && !follows(first, glyph)) {
      end(false);
    }
    first = first == null ? glyph : first;
    letters.append(text);
    length += text.length();
    right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }

  /** On the same line, and no further away than letters of one word are. */
  private boolean follows(TextPosition start, TextPosition glyph) {
    float size = size(glyph);
    float gap = glyph.getXDirAdj() - right;
    float space = glyph.getWidthOfSpace();
    float letter = (right - start.getXDirAdj()) / Math.max(1, letters.length());
    float most = space > 0 ? Math.min(space * 0.5f, letter * 0.3f) : letter * 0.3f;
    float ratio = size / size(start);
    return glyph.getDir() == start.getDir()
        && Math.abs(glyph.getYDirAdj() - start.getYDirAdj()) < size * 0.2f
        && gap < Math.max(most, size * 0.06f)
        && gap > -size * 0.6f
        && ratio > 0.6f
        && ratio < 1.6f;
  }

  private void end(boolean spaced) {
    TextPosition start = first;
    if (start != null) {
      page.add(
          new PdfWord(
              letters.toString(),
              start.getXDirAdj(),
              right,
              start.getYDirAdj(),
              size(start),
              isBold(start),
              Math.round(start.getDir()),
              furnitureFrom > 0,
              spaced));
      letters.setLength(0);
      first = null;
    } else if (spaced && !page.isEmpty() && !page.getLast().spaced()) {
      PdfWord last = page.removeLast();
      page.add(
          new PdfWord(
              last.text(),
              last.left(),
              last.right(),
              last.base(),
              last.size(),
              last.bold(),
              last.turn(),
              last.furniture(),
              true));
    }
  }

  /** Whether the letter stands there already: heavy type is made by drawing it twice. */
  private boolean isDrawn(String text, TextPosition glyph) {
    float x = glyph.getXDirAdj();
    float y = glyph.getYDirAdj();
    boolean before =
        drawn.contains(place(text, x - 0.4f, y - 0.4f))
            || drawn.contains(place(text, x + 0.4f, y - 0.4f))
            || drawn.contains(place(text, x - 0.4f, y + 0.4f))
            || drawn.contains(place(text, x + 0.4f, y + 0.4f));
    drawn.add(place(text, x, y));
    return before;
  }

  private static long place(String text, float x, float y) {
    return ((long) text.hashCode() << 32) ^ ((long) Math.round(x) << 16) ^ Math.round(y);
  }

  private static float size(TextPosition glyph) {
    float size = Math.abs(glyph.getFontSizeInPt());
    return size > 0.5f ? size : Math.max(1, glyph.getHeightDir() * 1.4f);
  }

  private static boolean isBold(TextPosition glyph) {
    String font = glyph.getFont() == null ? null : glyph.getFont().getName();
    String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }

  /** "\uFB01" is "fi", a no-break space is a space, and what has no width is nothing. */
  static String plain(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\uFB00' -> plain.append("ff");
        case '\uFB01' -> plain.append("fi");
        case '\uFB02' -> plain.append("fl");
        case '\uFB03' -> plain.append("ffi");
        case '\uFB04' -> plain.append("ffl");
        case '\uFB05', '\uFB06' -> plain.append("st");
        case '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F' -> plain.append(' ');
        case '\uF0B7' -> plain.append('•');
        case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\uFFFD' -> {}
        default -> {
          boolean own = c >= '\uE000' && c <= '\uF8FF';
          if (c >= ' ' && !own) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }
}
