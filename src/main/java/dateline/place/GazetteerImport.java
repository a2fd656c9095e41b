package dateline.place;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;

/**
 * Makes a gazetteer of the one that comes with the program and of a dump that the user has from
 * GeoNames ({@code allCountries.zip}, {@code UA.zip}, plain or as .gz):
 *
 * <pre>{@code
 * GazetteerImport.Report report = GazetteerImport.run(dump, UserGazetteer.file(), rows -> {});
 * }</pre>
 *
 * <p>What both have keeps its name and its kind and takes coordinates and people of the dump. Rows
 * are read one by one and names are sorted in files, so a dump of any size needs the same memory.
 */
public final class GazetteerImport {
  private static final int TOO_MANY = 1000;
  private static final int TOLD = 5;
  private static final int EVERY = 10_000;

  private final Gazetteer base;
  private final GazetteerWriter writer;
  private final Map<Integer, Integer> known = new HashMap<>();
  private final Map<String, Integer> divisions = new HashMap<>();
  private final GazetteerWriter.Entry[] entries;
  private final List<Fault> faults = new ArrayList<>();
  private long rows;
  private long bad;
  private long added;
  private long renewed;

  /** A row that was left out. */
  public record Fault(long line, String reason) {}

  /**
   * What came of it.
   *
   * @param rows that were read
   * @param added places that the bundled gazetteer has not
   * @param renewed places that both have
   * @param leftOut buildings, roads, farms and the like
   * @param bad rows that could not be read
   * @param faults the first of those
   * @param holds in words, what the new gazetteer holds
   */
  public record Report(
      long rows,
      long added,
      long renewed,
      long leftOut,
      long bad,
      List<Fault> faults,
      String holds) {
    public Report {
      faults = List.copyOf(faults);
    }
  }

  private GazetteerImport(Gazetteer base, GazetteerWriter writer) {
    this.base = base;
    this.writer = writer;
    this.entries = new GazetteerWriter.Entry[base.size()];
  }

  /**
   * Writes the target, or leaves it as it was.
   *
   * @param progress takes the number of rows read, now and then
   * @throws IOException with a sentence for the user if the dump is none, or not readable
   */
  public static Report run(Path dump, Path target, LongConsumer progress) throws IOException {
    if (!Files.exists(dump)) {
      throw new NoSuchFileException(dump.toString());
    }
    try (DumpLines lines = DumpLines.open(dump);
        GazetteerWriter writer = new GazetteerWriter(target)) {
      GazetteerImport run = new GazetteerImport(Gazetteer.bundled(), writer);
      run.readBase();
      run.read(dump, lines, progress);
      run.writeBase();
      String holds =
          writer.finish("%s, %,d rows".formatted(dump.toAbsolutePath().getFileName(), run.rows));
      long leftOut = run.rows - run.added - run.renewed - run.bad;
      return new Report(run.rows, run.added, run.renewed, leftOut, run.bad, run.faults, holds);
    } catch (EOFException | ZipException e) {
      throw new IOException(dump + ": the archive is damaged or cut short", e);
    }
  }

  private void readBase() throws IOException {
    for (int place = 0; place < base.size(); place++) {
      entries[place] = base.entry(place);
      writer.add(entries[place]);
      if (base.number(place) > 0) {
        known.put(base.number(place), place);
      }
      if (base.kind(place).holdsOthers()) {
        divisions.putIfAbsent(base.code(place), place);
      }
    }
  }

  private void read(Path dump, DumpLines lines, LongConsumer progress) throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      rows++;
      try {
        take(DumpRow.of(line));
      } catch (IllegalArgumentException e) {
        complain(dump, new Fault(lines.number(), String.valueOf(e.getMessage())));
      }
      if (rows % EVERY == 0) {
        progress.accept(rows);
      }
    }
    if (rows == bad) {
      throw new IOException(dump + ": there is no place in it");
    }
  }

  /** Some rows may be bad; a file whose first one is, or a thousand, is no dump. */
  private void complain(Path dump, Fault fault) throws IOException {
    bad++;
    if (faults.size() < TOLD) {
      faults.add(fault);
    }
    if (rows == 1 || bad > TOO_MANY) {
      throw new IOException(
          "%s is no dump of GeoNames: line %,d: %s. Expected the columns that download.geonames.org/export/dump/readme.txt lists."
              .formatted(dump, fault.line, fault.reason));
    }
  }

  private void take(DumpRow row) throws IOException {
    Integer same = known.get(row.id());
    if (same != null) {
      renewed++;
      GazetteerWriter.Entry entry = entries[same];
      int people = Math.max(row.population(), entry.population());
      entries[same] = entry.at(row.latitude(), row.longitude(), people);
      names(row, same, entry.kind(), people);
      return;
    }
    PlaceKind kind = row.kind();
    if (kind == null) {
      return;
    }
    added++;
    int parent = holder(row, kind);
    int country = divisions.getOrDefault(row.country(), Gazetteer.NONE);
    int place =
        writer.add(
            new GazetteerWriter.Entry(
                row.id(),
                kind,
                row.latitude(),
                row.longitude(),
                row.population(),
                parent,
                country,
                row.name(),
                ""));
    names(row, place, kind, row.population());
  }

  private int holder(DumpRow row, PlaceKind kind) {
    String first = row.country() + "." + row.first();
    int country = divisions.getOrDefault(row.country(), Gazetteer.NONE);
    int division = divisions.getOrDefault(first, country);
    return switch (kind) {
      case FIRST_LEVEL -> country;
      case SECOND_LEVEL -> division;
      case CONTINENT, COUNTRY, REGION, FEATURE, CAPITAL, SEAT, TOWN, QUARTER, SITE ->
          divisions.getOrDefault(first + "." + row.second(), division);
    };
  }

  private void names(DumpRow row, int place, PlaceKind kind, int people) throws IOException {
    Row named = new Row(row.id(), kind, row.name(), null);
    named.addName(row.asciiName(), Gazetteer.MAIN);
    for (String other : row.otherNames()) {
      OtherNames.add(other, named);
    }
    for (Map.Entry<String, Integer> name : named.names.entrySet()) {
      double prominence = Prominence.of(kind, people, name.getValue());
      long filed = GazetteerWriter.filed(NameKey.of(name.getKey()));
      writer.name(filed, place, name.getValue(), prominence);
    }
  }

  private void writeBase() throws IOException {
    writer.renew(entries);
    for (int bucket = 0; bucket < Gazetteer.BUCKETS; bucket++) {
      for (int name = base.firstName(bucket); name < base.firstName(bucket + 1); name++) {
        for (int i = 0; i < base.count(name); i++) {
          GazetteerWriter.Entry entry = entries[base.place(name, i)];
          int naming = base.naming(name, i);
          writer.name(
              base.filed(bucket, name),
              base.place(name, i),
              naming,
              Prominence.of(entry.kind(), entry.population(), naming));
        }
      }
    }
  }
}
