package dateline.place;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Writes the file that {@link Gazetteer} reads: whole numbers, low byte first.
 *
 * <pre>
 * magic, version, P places, K names, L numbers in lists, B bytes of names, N bytes of note
 * P x id; latitude; longitude; population; parent; country;  P+1 x where the name starts
 * 65537 x which is the first name whose mixed key begins with these 16 bits
 * K x last 32 bits of the mixed key;  K x posting, or ~offset of a list
 * lists: count, postings;  P x kind (a byte each);  the names in UTF-8;  the note
 * </pre>
 *
 * <p>A posting is {@code place << 2 | naming}. Coordinates are in hundred-thousandths of a degree.
 * Columns grow in files of their own and names are sorted in runs, so that memory does not grow
 * with the number of places. The target appears whole or not at all.
 */
final class GazetteerWriter implements Closeable {
  private static final int LONGEST_LIST = 48;

  private enum Column {
    ID,
    LATITUDE,
    LONGITUDE,
    POPULATION,
    PARENT,
    COUNTRY,
    NAME_START,
    BUCKET,
    FINGERPRINT,
    POSTING,
    LIST,
    KIND,
    NAME
  }

  private final Path target;
  private final Path folder;
  private final Map<Column, DataOutputStream> columns = new EnumMap<>(Column.class);
  private final NameRuns names;
  private int places;
  private int keys;
  private int listed;
  private int nameBytes;

  GazetteerWriter(Path target) throws IOException {
    this.target = target;
    Path beside = target.toAbsolutePath().getParent();
    Files.createDirectories(beside);
    this.folder = Files.createTempDirectory(beside, "gazetteer");
    this.names = new NameRuns(folder);
    for (Column column : Column.values()) {
      columns.put(column, stream(folder.resolve(column.name())));
    }
  }

  private static DataOutputStream stream(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  /** What the file says of a place. */
  record Entry(
      int id,
      PlaceKind kind,
      int latitude,
      int longitude,
      int population,
      int parent,
      int country,
      String name,
      String code) {
    /** The same place with what is newly known of it. */
    Entry at(int newLatitude, int newLongitude, int newPopulation) {
      return new Entry(
          id, kind, newLatitude, newLongitude, newPopulation, parent, country, name, code);
    }
  }

  /** Adds a place and gives its ordinal, which counts from 0. */
  int add(Entry place) throws IOException {
    put(Column.ID, place.id);
    put(Column.LATITUDE, place.latitude);
    put(Column.LONGITUDE, place.longitude);
    put(Column.POPULATION, place.population);
    put(Column.PARENT, place.parent);
    put(Column.COUNTRY, place.country);
    put(Column.NAME_START, nameBytes);
    column(Column.KIND).writeByte(place.kind.code());
    String shown = place.code.isEmpty() ? place.name : place.name + "\t" + place.code;
    byte[] text = shown.getBytes(StandardCharsets.UTF_8);
    column(Column.NAME).write(text);
    nameBytes = Math.addExact(nameBytes, text.length);
    return places++;
  }

  /** Writes coordinates and population of the first places once more. */
  void renew(Entry[] first) throws IOException {
    renew(Column.LATITUDE, first, Entry::latitude);
    renew(Column.LONGITUDE, first, Entry::longitude);
    renew(Column.POPULATION, first, Entry::population);
  }

  private void renew(Column column, Entry[] first, ToIntFunction<Entry> value) throws IOException {
    ByteBuffer numbers = ByteBuffer.allocate(4 * first.length).order(ByteOrder.LITTLE_ENDIAN);
    for (Entry entry : first) {
      numbers.putInt(value.applyAsInt(entry));
    }
    column(column).flush();
    try (FileChannel file =
        FileChannel.open(folder.resolve(column.name()), StandardOpenOption.WRITE)) {
      numbers.flip();
      while (numbers.hasRemaining()) {
        file.write(numbers, numbers.position());
      }
    }
  }

  /** Adds a name for a place, by the key that it is filed under. */
  void name(long filed, int place, int naming, double prominence) throws IOException {
    names.add(new NameRuns.Posting(filed, place, naming, (float) prominence));
  }

  /** The 48 bits that a name is filed under: the first 16 and the last 32 of its mixed key. */
  static long filed(long key) {
    long mixed = NameKey.mixed(key);
    return (mixed >>> 48) << 32 | (mixed & 0xffffffffL);
  }

  /** Puts everything together; says in words what the file holds. */
  String finish(String note) throws IOException {
    put(Column.NAME_START, nameBytes);
    names();
    for (DataOutputStream column : columns.values()) {
      column.close();
    }
    Path whole = folder.resolve("whole");
    byte[] noted = note.getBytes(StandardCharsets.UTF_8);
    try (DataOutputStream out = stream(whole)) {
      for (int number :
          new int[] {
            Gazetteer.MAGIC, Gazetteer.VERSION, places, keys, listed, nameBytes, noted.length
          }) {
        out.writeInt(Integer.reverseBytes(number));
      }
    }
    try (FileChannel out = FileChannel.open(whole, StandardOpenOption.APPEND)) {
      for (Column column : Column.values()) {
        append(folder.resolve(column.name()), out);
      }
    }
    Files.write(whole, noted, StandardOpenOption.APPEND);
    Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    return "%,d places, %,d names, %,d bytes".formatted(places, keys, Files.size(target));
  }

  private static void append(Path column, FileChannel out) throws IOException {
    try (FileChannel in = FileChannel.open(column)) {
      for (long at = 0; at < in.size(); ) {
        at += in.transferTo(at, in.size() - at, out);
      }
    }
  }

  private void names() throws IOException {
    int[] bucket = {0};
    List<NameRuns.Posting> ofOneName = new ArrayList<>();
    names.forEachSorted(posting -> {
      if (!ofOneName.isEmpty() && ofOneName.getFirst().filed() != posting.filed()) {
        bucket[0] = write(ofOneName, bucket[0]);
        ofOneName.clear();
      }
      ofOneName.add(posting);
    });
    if (!ofOneName.isEmpty()) {
      bucket[0] = write(ofOneName, bucket[0]);
    }
    for (int i = bucket[0]; i <= Gazetteer.BUCKETS; i++) {
      put(Column.BUCKET, keys);
    }
  }

  /** Writes one name; gives the bucket after its own. */
  private int write(List<NameRuns.Posting> ofOneName, int from) throws IOException {
    long filed = ofOneName.getFirst().filed();
    int bucket = (int) (filed >>> 32);
    for (int i = from; i <= bucket; i++) {
      put(Column.BUCKET, keys);
    }
    put(Column.FINGERPRINT, (int) filed);
    Map<Integer, NameRuns.Posting> best = new TreeMap<>();
    for (NameRuns.Posting posting : ofOneName) {
      best.merge(posting.place(), posting, (a, b) -> a.naming() <= b.naming() ? a : b);
    }
    List<NameRuns.Posting> ordered = new ArrayList<>(best.values());
    ordered.sort(
        Comparator.comparingDouble((NameRuns.Posting p) -> -p.prominence())
            .thenComparingInt(NameRuns.Posting::place));
    if (ordered.size() == 1) {
      put(Column.POSTING, ordered.getFirst().packed());
    } else {
      put(Column.POSTING, ~listed);
      int count = Math.min(ordered.size(), LONGEST_LIST);
      put(Column.LIST, count);
      for (int i = 0; i < count; i++) {
        put(Column.LIST, ordered.get(i).packed());
      }
      listed += count + 1;
    }
    keys++;
    return bucket + 1;
  }

  private void put(Column column, int number) throws IOException {
    column(column).writeInt(Integer.reverseBytes(number));
  }

  private DataOutputStream column(Column column) {
    DataOutputStream stream = columns.get(column);
    if (stream == null) {
      throw new IllegalStateException("no column " + column);
    }
    return stream;
  }

  /** Takes away what was written beside the target. */
  @Override
  public void close() throws IOException {
    for (DataOutputStream column : columns.values()) {
      column.close();
    }
    names.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
