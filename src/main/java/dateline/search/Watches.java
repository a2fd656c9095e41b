package dateline.search;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The watches of an index, kept in {@code watches.tsv} in its folder: a line for each with cells
 * separated by tabs, and below it what it has told.
 *
 * <pre>
 * watch  floods  2026-11-23T16:31:00Z  -  place:Kursk flood*  month=2024
 *        name    added           last run query               facet choices
 * told   p8oAPiZU1lT_DfBkJ1vG...
 * </pre>
 *
 * <p>Names, queries and choices may be edited. Empty lines and those that begin with {@code #} say
 * nothing.
 */
final class Watches {
  /** The file's name in an index folder. */
  static final String FILE = "watches.tsv";

  private static final String HEAD =
      """
      # What 'dateline watch' looks for: watch, name, added, last run, query, facet choices, with a tab between two.
      # Below each stand the marks of the articles that need not be told any more.
      """;

  private static final String WATCH = "watch";
  private static final String TOLD = "told";
  private static final String NEVER = "-";
  private static final int FIRST_CHOICE = 5;

  private final Path file;
  private final Map<String, Watch> byName = new LinkedHashMap<>();

  /** Of the watch that is being read. */
  private @Nullable Watch last;

  private final List<String> told = new ArrayList<>();

  private Watches(Path file) {
    this.file = file;
  }

  /**
   * Those of an index; none if it has no file of them.
   *
   * @throws WatchesException with the line and what to do, if one cannot be read
   */
  static Map<String, Watch> read(Path indexFolder) throws IOException {
    Path file = indexFolder.resolve(FILE);
    Watches watches = new Watches(file);
    if (Files.exists(file)) {
      watches.readAll();
    }
    return watches.byName;
  }

  /** The text of a file of these. */
  static String write(Iterable<Watch> watches) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Watch watch : watches) {
      List<String> cells = new ArrayList<>();
      cells.add(WATCH);
      cells.add(watch.name());
      cells.add(watch.added().toString());
      cells.add(watch.lastRun() == null ? NEVER : watch.lastRun().toString());
      cells.add(watch.selection().query());
      watch.selection().choices().forEach(choice -> cells.add(choice.typed()));
      text.append(String.join("\t", cells)).append('\n');
      watch.told().lines().forEach(line -> text.append(TOLD + "\t").append(line).append('\n'));
    }
    return text.toString();
  }

  private void readAll() throws IOException {
    int number = 0;
    for (String line : text().split("\r?\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        read(line, number);
      }
    }
    keepLast();
  }

  private String text() throws IOException {
    try {
      String text = Files.readString(file);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new WatchesException(file + " is not UTF-8; save it as UTF-8", e);
    }
  }

  private void read(String line, int number) throws WatchesException {
    String[] cells = line.split("\t", -1);
    switch (cells[0].strip()) {
      case WATCH -> {
        keepLast();
        last = watch(cells, number);
      }
      case TOLD -> {
        if (last == null || cells.length != 2 || !Told.isLine(cells[1].strip())) {
          throw fault(
              number,
              "behind \"told\" and a tab, below a watch, expected marks of 8 letters each; delete"
                  + " the line to be told of their articles again");
        }
        told.add(cells[1].strip());
      }
      default ->
          throw fault(
              number,
              "\"" + cells[0].strip() + "\" is neither watch nor told; mend or delete the line");
    }
  }

  private void keepLast() {
    if (last != null) {
      byName.put(last.name(), last.having(Told.of(told)));
      told.clear();
    }
  }

  private Watch watch(String[] cells, int number) throws WatchesException {
    if (cells.length < FIRST_CHOICE) {
      throw fault(
          number,
          "expected watch, name, added, last run and query with a tab between two; there are "
              + cells.length
              + " cells");
    }
    String name = cells[1].strip();
    if (byName.containsKey(name)) {
      throw fault(number, "there is a watch named " + name + " above; give one another name");
    }
    List<FacetChoice> choices = new ArrayList<>();
    try {
      QueryParser.parse(cells[4]);
      for (int i = FIRST_CHOICE; i < cells.length; i++) {
        if (!cells[i].isBlank()) {
          choices.add(FacetChoice.parse(cells[i].strip()));
        }
      }
      return new Watch(
          name,
          new Selection(cells[4].strip(), choices),
          Instant.parse(cells[2].strip()),
          cells[3].strip().equals(NEVER) ? null : Instant.parse(cells[3].strip()),
          Told.NOTHING);
    } catch (QueryException e) {
      throw fault(number, "the query of " + name + " cannot be read: " + e.expected());
    } catch (DateTimeParseException e) {
      throw fault(
          number,
          "\"" + e.getParsedString() + "\" is no time like 2026-11-23T16:31:00Z, nor \"-\"");
    } catch (IllegalArgumentException e) {
      throw fault(number, String.valueOf(e.getMessage()));
    }
  }

  private WatchesException fault(int line, String sentence) {
    return new WatchesException(file + ", line " + line + ": " + sentence, null);
  }
}
