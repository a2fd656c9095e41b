package dateline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that stand beside one another on one line of a page or column, from left to right. */
record PdfLine(List<PdfWord> words) {
  /** Between words further apart than this many times the type's size a table's line runs. */
  private static final float CELL_GAP = 1.8f;

  PdfLine {
    words = List.copyOf(words);
  }

  /** The lines that these words make, from the top. */
  static List<PdfLine> of(List<PdfWord> words) {
    List<PdfWord> down = new ArrayList<>(words);
    down.sort(Comparator.comparingDouble(PdfWord::base));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfWord> line = new ArrayList<>();
    float base = 0;
    float size = 0;
    for (PdfWord word : down) {
      boolean near = word.base() - base < 0.42f * Math.max(size, word.size());
      if (!line.isEmpty() && !near) {
        lines.add(sorted(line));
        line = new ArrayList<>();
      }
      if (line.isEmpty() || word.size() >= size) {
        base = word.base();
        size = word.size();
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(sorted(line));
    }
    return lines;
  }

  float left() {
    return words.getFirst().left();
  }

  float right() {
    float right = 0;
    for (PdfWord word : words) {
      right = Math.max(right, word.right());
    }
    return right;
  }

  /** The size of most of its letters. */
  float size() {
    return widest().size();
  }

  float base() {
    return widest().base();
  }

  /** How many characters stand in it, spaces counted. */
  int letters() {
    int letters = words.size() - 1;
    for (PdfWord word : words) {
      letters += word.text().length();
    }
    return letters;
  }

  boolean bold() {
    for (PdfWord word : words) {
      if (!word.bold()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether wide gaps part its words, as in the row of a table. Gaps that are all alike fill a line
   * to its column's width.
   */
  boolean isRow() {
    float widest = 0;
    float narrowest = Float.MAX_VALUE;
    for (int i = 1; i < words.size(); i++) {
      float gap = words.get(i).left() - words.get(i - 1).right();
      widest = Math.max(widest, gap);
      narrowest = Math.min(narrowest, gap);
    }
    float size = size();
    return widest > CELL_GAP * size && (widest > 1.5f * narrowest || widest > 2 * CELL_GAP * size);
  }

  /** The words with a space between, two where cells meet. */
  String text() {
    StringBuilder text = new StringBuilder();
    boolean cells = isRow();
    PdfWord before = null;
    for (PdfWord word : words) {
      if (before != null) {
        float gap = word.left() - before.right();
        if (cells && gap > CELL_GAP * word.size()) {
          text.append("  ");
        } else if (before.spaced() || gap > 0.1f * Math.min(word.size(), before.size())) {
          text.append(' ');
        }
      }
      text.append(isRaised(word) ? raised(word.text()) : word.text());
      before = word;
    }
    return text.toString();
  }

  /** The mark of a note, or the 2 of a square metre: small digits above the line. */
  private boolean isRaised(PdfWord word) {
    return word.size() < 0.8f * size()
        && word.base() < base() - 0.15f * size()
        && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String raised(String digits) {
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(c -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
    return raised.toString();
  }

  private PdfWord widest() {
    PdfWord widest = words.getFirst();
    for (PdfWord word : words) {
      if (word.width() > widest.width()) {
        widest = word;
      }
    }
    return widest;
  }

  private static PdfLine sorted(List<PdfWord> words) {
    words.sort(Comparator.comparingDouble(PdfWord::left));
    return new PdfLine(words);
  }
}
