package dateline.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rows of one of this package's tables: tab-separated columns, {@code #} before a comment.
 *
 * <pre>{@code
 * for (List<String> row : Table.rows("hedges.tsv", 5)) ...
 * }</pre>
 */
final class Table {
  private Table() {}

  /** All rows; each has exactly this many columns. */
  static List<List<String>> rows(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is missing from the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
          throw new IllegalStateException(name + ": not " + columns + " columns: " + line);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a text, parted by white space. */
  static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** The forms of a cell that lists several: "metres; =m". */
  static List<String> forms(String cell) {
    List<String> forms = new ArrayList<>();
    for (String form : cell.split(";", -1)) {
      if (!form.isBlank()) {
        forms.add(form.strip());
      }
    }
    return forms;
  }
}
