package dateline.ingest;

import java.util.ArrayList;
import java.util.List;

/** Lines of a PDF that are one paragraph, as they are gathered. */
final class PdfParagraph {
  private final List<PdfLine> lines = new ArrayList<>();
  private final int page;
  private final float margin;
  private float edge;

  /**
   * An empty one.
   *
   * @param page from 0
   * @param margin where the lines of its column begin
   * @param edge how far they reach
   */
  PdfParagraph(int page, float margin, float edge) {
    this.page = page;
    this.margin = margin;
    this.edge = edge;
  }

  void add(PdfLine line) {
    lines.add(line);
  }

  /** Goes on with another, in a later column or on a later page. */
  void append(PdfParagraph other) {
    lines.addAll(other.lines);
    edge = other.edge;
  }

  int page() {
    return page;
  }

  PdfLine first() {
    return lines.getFirst();
  }

  PdfLine last() {
    return lines.getLast();
  }

  float size() {
    return first().size();
  }

  boolean isIndented() {
    return first().left() - margin > 0.7f * size();
  }

  /** Whether the last line reaches as far as lines do. */
  boolean isFull() {
    return last().right() > edge - 1.5f * size();
  }

  int letters() {
    int letters = 0;
    for (PdfLine line : lines) {
      letters += line.letters();
    }
    return letters;
  }

  void teach(Hyphens hyphens) {
    for (PdfLine line : lines) {
      hyphens.learn(line.text());
    }
  }

  /** The lines joined, words that were broken whole again; rows of a table stay lines. */
  String text(Hyphens hyphens) {
    StringBuilder text = new StringBuilder();
    PdfLine before = null;
    for (PdfLine line : lines) {
      if (before != null && (before.isRow() || line.isRow())) {
        text.append('\n').append(line.text());
      } else {
        hyphens.append(text, line.text());
      }
      before = line;
    }
    return text.toString().replace("\u00ad", "");
  }
}
