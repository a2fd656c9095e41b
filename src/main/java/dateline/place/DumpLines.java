package dateline.place;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a text that may be packed as .zip or .gz; what it is shows in its first bytes. */
final class DumpLines implements Closeable {
  private static final int LONGEST = 1 << 20;

  private final BufferedReader reader;
  private final StringBuilder line = new StringBuilder();
  private long number;

  private DumpLines(InputStream text) {
    reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16);
  }

  static DumpLines open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      in.mark(2);
      int first = in.read();
      int second = in.read();
      in.reset();
      if (first == 'P' && second == 'K') {
        return new DumpLines(inZip(file, new ZipInputStream(in)));
      }
      boolean gzip = first == 0x1f && second == 0x8b;
      return new DumpLines(gzip ? new GZIPInputStream(in, 1 << 16) : in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** GeoNames packs "allCountries.txt" alone, a country's "UA.txt" with a "readme.txt". */
  private static InputStream inZip(Path file, ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".txt") && !name.endsWith("readme.txt")) {
        return zip;
      }
    }
    throw new IOException(file + ": there is no .txt file in the archive");
  }

  /** The next line, or null at the end. */
  @Nullable String next() throws IOException {
    line.setLength(0);
    number++;
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      line.append((char) c);
      if (line.length() > LONGEST) {
        throw new IOException("line %,d does not end".formatted(number));
      }
    }
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  /** The number of the last line, from 1. */
  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
