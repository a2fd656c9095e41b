package dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the columns of a page are read.
 *
 * <pre>
 * RIVER FLOODS THE TOWN         1 what stands across all columns
 * the river   | closed until    2 the left column, from top to bottom
 * rose by two | further notice  3 the right one
 * A box that stands across      4
 * </pre>
 *
 * A gutter is a strip that stays white beside several lines, with text that begins at one edge
 * right of it. Lines are not parted where the strip is that of a table.
 */
final class PdfColumns {
  private static final int FEWEST_LINES = 3;

  /** Times the size of the type; the spaces of a line that fills a narrow column come near. */
  private static final float NARROWEST = 0.8f;

  /** Letters a line: less is a column of a table. */
  private static final int FEWEST_LETTERS = 11;

  /** Of the lines right of a gutter, the share that begins at its edge. */
  private static final float FLUSH = 0.55f;

  /** Lines {@code [from, to)} that are white between left and right. */
  private record Gutter(int from, int to, float left, float right) {
    boolean isMargin() {
      return left == -Float.MAX_VALUE || right == Float.MAX_VALUE;
    }

    /** The same column begins right of it. */
    boolean isLike(Gutter other) {
      return Math.abs(right - other.right) < 1.5f && overlaps(other);
    }

    boolean overlaps(Gutter other) {
      return left < other.right && other.left < right;
    }
  }

  private record Gap(float left, float right) {}

  private final List<List<PdfLine>> blocks = new ArrayList<>();

  /** The gutters of this page and those before; beside one of them a single line is a column. */
  private final List<Gutter> grid = new ArrayList<>();

  /** The lines of each column or box of the next page, in reading order. */
  List<List<PdfLine>> next(List<PdfWord> page) {
    int known = grid.size();
    order(page);
    if (grid.size() > known) {
      blocks.clear();
      order(page);
    }
    List<List<PdfLine>> ordered = List.copyOf(blocks);
    blocks.clear();
    return ordered;
  }

  private void order(List<PdfWord> words) {
    if (words.isEmpty()) {
      return;
    }
    List<PdfLine> lines = PdfLine.of(words);
    Gutter best = widest(lines, 0, lines.size());
    if (best == null) {
      blocks.add(lines);
      return;
    }
    if (grid.stream().noneMatch(best::isLike)) {
      grid.add(best);
    }
    Gutter upper = widest(lines, 0, best.from);
    Gutter lower = widest(lines, best.to, lines.size());
    lower = lower == null ? leftOf(lines, best) : lower;
    if (upper != null && runsPast(lines, upper, best)) {
      around(lines, upper, best);
    } else if (lower != null && runsPast(lines, best, lower)) {
      around(lines, best, lower);
    } else {
      order(words(lines, 0, best.from));
      order(side(lines, best, true));
      order(side(lines, best, false));
      order(words(lines, best.to, lines.size()));
    }
  }

  /** The last lines, if they all stand left of the gutter and something else stands between. */
  private static @Nullable Gutter leftOf(List<PdfLine> lines, Gutter gutter) {
    int from = lines.size();
    while (from > gutter.to && lines.get(from - 1).right() <= gutter.left) {
      from--;
    }
    boolean some = from < lines.size() && from > gutter.to;
    return some ? new Gutter(from, lines.size(), gutter.left, gutter.right) : null;
  }

  /** The columns go on under the box between them, which is read after them. */
  private void around(List<PdfLine> lines, Gutter upper, Gutter lower) {
    order(words(lines, 0, upper.from));
    for (boolean left : new boolean[] {true, false}) {
      order(side(lines, upper, left));
      order(side(lines, lower, left));
    }
    order(words(lines, upper.to, lower.from));
    order(words(lines, lower.to, lines.size()));
  }

  /**
   * Whether the left column's text goes on under what stands between: it breaks off in mid-sentence
   * and the right column above does not go on with it.
   */
  private static boolean runsPast(List<PdfLine> lines, Gutter upper, Gutter lower) {
    String last = PdfLine.of(side(lines, upper, true)).getLast().text();
    String under = PdfLine.of(side(lines, lower, true)).getFirst().text();
    String beside = PdfLine.of(side(lines, upper, false)).getFirst().text();
    return upper.overlaps(lower)
        && !PdfParagraphs.endsSentence(last)
        && Character.isLowerCase(under.charAt(0))
        && !Character.isLowerCase(beside.charAt(0));
  }

  /** The gutter beside most of these lines, or null. */
  private @Nullable Gutter widest(List<PdfLine> lines, int from, int to) {
    Gutter best = null;
    List<List<Gap>> gaps = new ArrayList<>();
    for (PdfLine line : lines.subList(from, to)) {
      gaps.add(gaps(line));
    }
    for (int i = from; i < to && (best == null || to - i > best.to - best.from); i++) {
      List<Gap> white = gaps.get(i - from);
      int end = i + 1;
      while (!white.isEmpty()) {
        List<Gap> next = end < to ? common(white, gaps.get(end - from)) : List.of();
        for (Gap gap : white) {
          boolean closes = next.stream().noneMatch(o -> o.left < gap.right && gap.left < o.right);
          if (closes && (best == null || end - i > best.to - best.from)) {
            Gutter gutter = new Gutter(i, end, gap.left, gap.right);
            best = partsText(lines, gutter) ? gutter : best;
          }
        }
        white = next;
        end++;
      }
    }
    return best;
  }

  /** Several lines of prose on both sides, those on the right beginning at one edge. */
  private boolean partsText(List<PdfLine> lines, Gutter gutter) {
    boolean known = grid.stream().anyMatch(gutter::isLike);
    if (gutter.isMargin() || (!known && gutter.to - gutter.from < FEWEST_LINES)) {
      return false;
    }
    List<PdfLine> left = PdfLine.of(side(lines, gutter, true));
    List<PdfLine> right = PdfLine.of(side(lines, gutter, false));
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return known || (isProse(left) && isProse(right) && flush(right) >= FLUSH);
  }

  private static boolean isProse(List<PdfLine> side) {
    int letters = 0;
    for (PdfLine line : side) {
      letters += line.letters();
    }
    return side.size() >= FEWEST_LINES && letters >= side.size() * FEWEST_LETTERS;
  }

  private static float flush(List<PdfLine> side) {
    int most = 0;
    for (PdfLine line : side) {
      int same = 0;
      for (PdfLine other : side) {
        same += Math.abs(other.left() - line.left()) < 1.5f ? 1 : 0;
      }
      most = Math.max(most, same);
    }
    return (float) most / side.size();
  }

  /** What is white in a line, the margins among it. */
  private static List<Gap> gaps(PdfLine line) {
    List<Gap> gaps = new ArrayList<>();
    float end = -Float.MAX_VALUE;
    for (PdfWord word : line.words()) {
      if (word.left() - end > NARROWEST * word.size()) {
        gaps.add(new Gap(end, word.left()));
      }
      end = Math.max(end, word.right());
    }
    gaps.add(new Gap(end, Float.MAX_VALUE));
    return gaps;
  }

  private static List<Gap> common(List<Gap> some, List<Gap> others) {
    List<Gap> common = new ArrayList<>();
    for (Gap one : some) {
      for (Gap other : others) {
        float left = Math.max(one.left, other.left);
        float right = Math.min(one.right, other.right);
        if (right - left > 5) {
          common.add(new Gap(left, right));
        }
      }
    }
    return common;
  }

  private static List<PdfWord> words(List<PdfLine> lines, int from, int to) {
    List<PdfWord> words = new ArrayList<>();
    for (PdfLine line : lines.subList(from, to)) {
      words.addAll(line.words());
    }
    return words;
  }

  private static List<PdfWord> side(List<PdfLine> lines, Gutter gutter, boolean left) {
    List<PdfWord> side = words(lines, gutter.from, gutter.to);
    side.removeIf(word -> left != word.right() <= gutter.left + 0.1f);
    return side;
  }
}
