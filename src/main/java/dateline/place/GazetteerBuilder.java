package dateline.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Makes the gazetteer file from the lists of GeoNames and the tables beside this class:
 *
 * <pre>
 * java -cp target/classes dateline.place.GazetteerBuilder FOLDER \
 *     src/main/resources/dateline/place/gazetteer.bin
 * </pre>
 *
 * <p>FOLDER holds {@code countryInfo.txt}, {@code admin1CodesASCII.txt}, {@code admin2Codes.txt}
 * and {@code cities500.txt} from download.geonames.org/export/dump, plain or with {@code .gz}. The
 * same lists give the same file, byte for byte.
 *
 * <p>GeoNames' lists of divisions have no coordinates: a division lies in the mean of its places,
 * unless {@code middles.tsv} says where; its population is the sum of theirs.
 */
public final class GazetteerBuilder {
  private static final String[][] CONTINENTS = {
    {"AF", "Africa", "6255146", "7", "21"},
    {"AS", "Asia", "6255147", "30", "90"},
    {"EU", "Europe", "6255148", "48.7", "9.1"},
    {"NA", "North America", "6255149", "46.1", "-100.5"},
    {"OC", "Oceania", "6255151", "-18.3", "138.5"},
    {"SA", "South America", "6255150", "-14.6", "-57.7"},
    {"AN", "Antarctica", "6255152", "-78.2", "16.4"},
  };

  private final Path folder;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Row> byCode = new HashMap<>();

  private GazetteerBuilder(Path folder) {
    this.folder = folder;
  }

  /** Reads the lists in the first argument's folder, writes the file that the second names. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: GazetteerBuilder FOLDER-OF-GEONAMES-LISTS FILE-TO-WRITE");
      System.exit(2);
    }
    GazetteerBuilder builder = new GazetteerBuilder(Path.of(arguments[0]));
    builder.collect();
    System.out.println(builder.write(Path.of(arguments[1])));
  }

  private String write(Path target) throws IOException {
    rows.sort(
        Comparator.comparing((Row row) -> row.kind.isTown() ? PlaceKind.TOWN : row.kind)
            .thenComparingInt(row -> row.id));
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).ordinal = i;
    }
    try (GazetteerWriter writer = new GazetteerWriter(target)) {
      for (Row row : rows) {
        int place = writer.add(row.entry());
        for (Map.Entry<String, Integer> name : row.names.entrySet()) {
          double prominence = Prominence.of(row.kind, row.population, name.getValue());
          long filed = GazetteerWriter.filed(NameKey.of(name.getKey()));
          writer.name(filed, place, name.getValue(), prominence);
        }
      }
      return writer.finish("");
    }
  }

  private void collect() throws IOException {
    for (String[] c : CONTINENTS) {
      Row row = add(new Row(Integer.parseInt(c[2]), PlaceKind.CONTINENT, c[1], null), c[0]);
      row.code = c[0];
      row.put(Double.parseDouble(c[3]), Double.parseDouble(c[4]));
    }
    for (String[] f : list("countryInfo.txt")) {
      if (!f[0].equals("ISO") && f.length > 16 && !f[16].isEmpty()) {
        Row row =
            add(
                new Row(Integer.parseInt(f[16]), PlaceKind.COUNTRY, f[4], byCode.get("~" + f[8])),
                f[0]);
        row.code = f[0];
        row.country = row;
        row.population = (int) Math.min(Long.parseLong(f[7]), Integer.MAX_VALUE);
      }
    }
    divisions("admin1CodesASCII.txt", PlaceKind.FIRST_LEVEL);
    divisions("admin2Codes.txt", PlaceKind.SECOND_LEVEL);
    towns();
    regions();
    for (Row row : rows) {
      row.settle();
    }
    for (String[] f : Tables.rows("middles.tsv")) {
      Row row = byCode.get(f[0]);
      if (row != null) {
        row.put(Double.parseDouble(f[1]), Double.parseDouble(f[2]));
      }
    }
    aliases();
  }

  private void regions() {
    int number = 0;
    for (String[] f : Tables.rows("regions.tsv")) {
      Row parent = byCode.getOrDefault("~" + f[4], byCode.get(f[4]));
      Row row = add(new Row(--number, PlaceKind.valueOf(f[3]), f[1], parent), "region:" + f[0]);
      row.code = f[0];
      row.country = f[5].isEmpty() ? null : byCode.get(f[5]);
      row.put(Double.parseDouble(f[6]), Double.parseDouble(f[7]));
      for (String other : f[2].split(";", -1)) {
        row.alias(other);
      }
    }
  }

  private void divisions(String file, PlaceKind kind) throws IOException {
    for (String[] f : list(file)) {
      Row parent = byCode.get(f[0].substring(0, f[0].lastIndexOf('.')));
      if (parent == null) {
        parent = byCode.get(f[0].substring(0, 2));
      }
      Row row = add(new Row(Integer.parseInt(f[3]), kind, f[1], parent), f[0]);
      row.code = f[0];
      row.country = byCode.get(f[0].substring(0, 2));
      row.addName(f[2], Gazetteer.MAIN);
      String bare = DivisionWords.bare(f[2]);
      if (kind == PlaceKind.FIRST_LEVEL || DivisionWords.hasFirstLevelWord(f[2])) {
        row.addName(bare, Gazetteer.BARE);
      }
    }
  }

  private void towns() throws IOException {
    for (String[] f : list("cities500.txt")) {
      String code = f[7];
      if (code.equals("PPLH")
          || code.equals("PPLQ")
          || code.equals("PPLW")
          || code.equals("PPLCH")) {
        continue;
      }
      PlaceKind kind =
          switch (code) {
            case "PPLC" -> PlaceKind.CAPITAL;
            case "PPLA" -> PlaceKind.SEAT;
            case "PPLX" -> PlaceKind.QUARTER;
            default -> PlaceKind.TOWN;
          };
      Row country = byCode.get(f[8]);
      Row first = byCode.get(f[8] + "." + f[10]);
      Row second = byCode.get(f[8] + "." + f[10] + "." + f[11]);
      Row parent = second != null ? second : first != null ? first : country;
      Row row = add(new Row(Integer.parseInt(f[0]), kind, f[1], parent), "gn:" + f[0]);
      row.country = country;
      row.population = Integer.parseInt(f[14]);
      row.put(Double.parseDouble(f[4]), Double.parseDouble(f[5]));
      row.addName(f[2], Gazetteer.MAIN);
      for (String other : f[3].split(",", -1)) {
        OtherNames.add(other, row);
      }
      for (Row division : new Row[] {first, second}) {
        if (division != null) {
          division.holds(row);
        }
      }
    }
  }

  private void aliases() {
    for (String[] f : Tables.rows("aliases.tsv")) {
      Row row = byCode.get(f[0]);
      if (row == null) {
        throw new IllegalStateException("aliases.tsv names no place of the lists: " + f[0]);
      }
      if (!f[1].isEmpty()) {
        row.rename(f[1]);
        if (row.kind == PlaceKind.FIRST_LEVEL) {
          row.addName(DivisionWords.bare(f[1]), Gazetteer.BARE);
        }
      }
      for (int i = 2; i < f.length; i++) {
        row.alias(f[i]);
      }
    }
  }

  private Row add(Row row, String code) {
    rows.add(row);
    byCode.put(row.kind == PlaceKind.CONTINENT ? "~" + code : code, row);
    return row;
  }

  private List<String[]> list(String file) throws IOException {
    Path plain = folder.resolve(file);
    Path packed = folder.resolve(file + ".gz");
    List<String[]> lines = new ArrayList<>();
    try (InputStream in =
            Files.exists(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(packed));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lines.add(line.split("\t", -1));
        }
      }
    }
    return lines;
  }
}
