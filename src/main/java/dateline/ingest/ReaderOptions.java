package dateline.ingest;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How files are read.
 *
 * @param ocr whether text is read off pictures and scanned pages, which takes seconds a page and
 *     the program {@code tesseract}
 * @param limits what a file may cost
 */
public record ReaderOptions(boolean ocr, ParserLimits limits) {
  /** No text is read off pictures. */
  public static final ReaderOptions DEFAULT = new ReaderOptions(false, ParserLimits.DEFAULT);

  void write(DataOutput out) throws IOException {
    out.writeBoolean(ocr);
    limits.write(out);
  }

  static ReaderOptions read(DataInput in) throws IOException {
    return new ReaderOptions(in.readBoolean(), ParserLimits.read(in));
  }
}
