package dateline.article;

/**
 * A stretch of an article's text: UTF-16 code units, start inclusive, end exclusive, as in Lucene.
 * In "Kursk fell" the place is {@code [0, 5)}.
 *
 * @param start offset of the first character
 * @param end offset after the last character, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every character of the other is one of this. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The characters as printed. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
