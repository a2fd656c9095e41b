package dateline.attribution;

/**
 * Words between quotation marks, the marks included, as token numbers. A quotation that goes over
 * paragraphs is one quote for each paragraph; all but the first are {@code carriesOn}.
 *
 * @param open first token of the opening mark
 * @param width tokens in a mark: 2 for {@code ''}, else 1
 * @param close last token of the closing mark, or of the paragraph when none closes
 * @param closed whether a closing mark stands there
 * @param carriesOn whether it goes on with the quote before it, which was left open
 */
record Quote(int open, int width, int close, boolean closed, boolean carriesOn) {
  /** First token inside the marks. */
  int first() {
    return open + width;
  }

  /** Last token inside the marks. */
  int last() {
    return closed ? close - width : close;
  }
}
