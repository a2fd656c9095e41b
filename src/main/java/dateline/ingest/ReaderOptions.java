package dateline.ingest;

/**
 * How files are read.
 *
 * @param ocr whether text is read off pictures and scanned pages, which takes seconds a page and
 *     the program {@code tesseract}
 */
public record ReaderOptions(boolean ocr) {
  /** Nothing is started outside. */
  public static final ReaderOptions DEFAULT = new ReaderOptions(false);
}
