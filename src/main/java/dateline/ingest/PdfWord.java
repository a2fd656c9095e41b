package dateline.ingest;

/**
 * Letters on a page that stand together.
 *
 * @param text never blank
 * @param left in points from the page's left edge
 * @param right where the last letter ends
 * @param base the line that the letters stand on, in points from the page's upper edge
 * @param size of the type, in points
 * @param bold whether the type is heavy
 * @param turn the direction of writing in degrees, 0 for what is not turned
 * @param furniture whether the file itself says that this is no part of the text
 * @param spaced whether a space follows
 */
record PdfWord(
    String text,
    float left,
    float right,
    float base,
    float size,
    boolean bold,
    int turn,
    boolean furniture,
    boolean spaced) {
  float width() {
    return right - left;
  }
}
