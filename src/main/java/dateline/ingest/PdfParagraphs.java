package dateline.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the lines of columns together to paragraphs. One ends where the next line is indented,
 * stands further below, is of another type, or would have had room on the line before. It does not
 * end with its column or page if its sentence goes on.
 */
final class PdfParagraphs {
  private static final float OTHER_SIZE = 1.12f;
  private static final float WIDE_LEADING = 1.35f;

  /** How many captions and notes may stand between two halves of a paragraph. */
  private static final int MOST_BETWEEN = 4;

  private final List<PdfParagraph> all = new ArrayList<>();

  /** Adds the lines of a column, from the top. */
  void add(List<PdfLine> column, int page) {
    float margin = margin(column);
    float edge = edge(column);
    float leading = leading(column);
    boolean filled = isFilled(column, edge);
    List<PdfParagraph> own = new ArrayList<>();
    PdfLine before = null;
    for (PdfLine line : column) {
      if (before == null || parts(before, line, margin, edge, leading, filled)) {
        own.add(new PdfParagraph(page, margin, edge));
      }
      own.getLast().add(line);
      before = line;
    }
    int start = all.size();
    boolean opens = true;
    for (PdfParagraph paragraph : own) {
      int half = opens ? last(paragraph, start) : -1;
      if (half >= 0 && goesOn(all.get(half), paragraph, half == start - 1 && all.size() == start)) {
        all.get(half).append(paragraph);
      } else {
        all.add(paragraph);
      }
      opens &= half < 0;
    }
  }

  /** The paragraphs in reading order. */
  List<PdfParagraph> all() {
    return all;
  }

  static boolean endsSentence(String text) {
    String bare = text.stripTrailing();
    int at = bare.length() - 1;
    while (at > 0 && "\"”’')]»".indexOf(bare.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ".!?:…".indexOf(bare.charAt(at)) >= 0;
  }

  private static boolean parts(
      PdfLine before, PdfLine line, float margin, float edge, float leading, boolean filled) {
    float size = line.size();
    float ratio = size / before.size();
    if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE || before.bold() != line.bold()) {
      return true;
    }
    float down = line.base() - before.base();
    boolean table = line.isRow() && before.isRow();
    if (down > WIDE_LEADING * (leading > 0 ? Math.max(leading, size) : 1.2f * size) || down < 0) {
      return !table || down > 2 * WIDE_LEADING * size;
    }
    if (table) {
      return false;
    }
    if (line.isRow() || before.isRow() || isItem(line)) {
      return true;
    }
    float indent = line.left() - margin;
    boolean indented = indent > 0.7f * size && line.left() - before.left() > 0.7f * size;
    boolean hanging = isItem(before) && before.words().get(1).left() - line.left() < 2;
    boolean centred = Math.abs(middle(before) - middle(line)) < 1.5f && indent > size;
    return (indented && !centred && !hanging) || hadRoom(before, line, edge, filled);
  }

  /**
   * The first word of the line would have gone upon the line before. In a column whose lines are
   * not filled to the edge that alone does not tell.
   */
  private static boolean hadRoom(PdfLine before, PdfLine line, float edge, boolean filled) {
    float room = edge - before.right();
    float needed = line.words().getFirst().width() + 1.3f * line.size();
    boolean mayOpen = !Character.isLowerCase(line.text().charAt(0));
    boolean sure = filled || endsSentence(before.text()) || room > 3 * needed;
    return room > needed && mayOpen && sure;
  }

  /** Whether most lines reach the edge, as in set type. */
  private static boolean isFilled(List<PdfLine> column, float edge) {
    int full = 0;
    for (PdfLine line : column) {
      full += edge - line.right() < 0.3f * line.size() ? 1 : 0;
    }
    return full * 2 > column.size();
  }

  private static boolean isItem(PdfLine line) {
    String text = line.text();
    return "•▪◦‣■●–".indexOf(text.charAt(0)) >= 0 && text.length() > 2 && line.words().size() > 1;
  }

  private static float middle(PdfLine line) {
    return (line.left() + line.right()) / 2;
  }

  /** The place of the last paragraph before in the same type, which may go on here, or -1. */
  private int last(PdfParagraph paragraph, int before) {
    for (int i = before - 1; i >= Math.max(0, before - 1 - MOST_BETWEEN); i--) {
      PdfParagraph first = all.get(i);
      float ratio = first.size() / paragraph.size();
      if (ratio < OTHER_SIZE
          && ratio > 1 / OTHER_SIZE
          && first.last().bold() == paragraph.first().bold()) {
        return i;
      }
    }
    return -1;
  }

  private boolean goesOn(PdfParagraph first, PdfParagraph second, boolean adjacent) {
    if (first.last().isRow() || second.first().isRow() || isItem(second.first())) {
      return false;
    }
    String end = first.last().text();
    char start = second.first().text().charAt(0);
    if (Character.isLowerCase(start) || end.endsWith("-") || end.endsWith("\u00ad")) {
      return !endsSentence(end);
    }
    boolean may = adjacent && first.isFull() && !second.isIndented();
    return may && (!endsSentence(end) || indents());
  }

  /** Whether paragraphs here begin with an indent, so that one without goes on with another. */
  private boolean indents() {
    int indented = 0;
    for (PdfParagraph paragraph : all) {
      indented += paragraph.isIndented() ? 1 : 0;
    }
    return indented * 3 >= all.size();
  }

  /** Where most lines begin. */
  private static float margin(List<PdfLine> column) {
    Map<Integer, Integer> counts = new HashMap<>();
    int best = Math.round(column.getFirst().left());
    for (PdfLine line : column) {
      int left = Math.round(line.left());
      int count = counts.merge(left, 1, Integer::sum);
      int most = counts.getOrDefault(best, 0);
      best = count > most || (count == most && left < best) ? left : best;
    }
    return best;
  }

  /** Where the longest line ends. */
  private static float edge(List<PdfLine> column) {
    float edge = 0;
    for (PdfLine line : column) {
      edge = Math.max(edge, line.right());
    }
    return edge;
  }

  /** From line to line, as most stand; 0 if there is but one. */
  private static float leading(List<PdfLine> column) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < column.size(); i++) {
      float step = column.get(i).base() - column.get(i - 1).base();
      if (step > 0) {
        steps.add(step);
      }
    }
    Collections.sort(steps);
    return steps.isEmpty() ? 0 : steps.get((steps.size() - 1) / 2);
  }
}
