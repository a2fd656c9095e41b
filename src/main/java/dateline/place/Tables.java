package dateline.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tab-separated tables beside this class; lines that start with {@code #} are comments. */
final class Tables {
  private Tables() {}

  /** The rows of {@code aliases.tsv} and its like, cut at tabs, empty cells kept. */
  static List<String[]> rows(String file) {
    try (InputStream in = Tables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without its table " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + file + " cannot be read", e);
    }
  }
}
