package dateline.place;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file that {@link Gazetteer} reads: whole numbers, high byte first.
 *
 * <pre>
 * magic, version, P places, K names
 * P x id, kind, latitude, longitude, population, parent, country, bytes of the name; the names
 * 65536 x how many names share these first 16 bits of the mixed key (one byte)
 * K x last 32 bits of the mixed key;  K x posting, or ~offset of a list
 * L, then the lists: count, postings
 * </pre>
 *
 * <p>A posting is {@code place << 2 | naming}. Coordinates are in hundred-thousandths of a degree.
 */
final class GazetteerFile {
  private static final int LONGEST_LIST = 48;

  private final List<Row> rows;
  private final List<Integer> lists = new ArrayList<>();

  private GazetteerFile(List<Row> rows) {
    this.rows = rows;
  }

  static String write(List<Row> unordered, Path target) throws IOException {
    List<Row> rows = new ArrayList<>(unordered);
    rows.sort(
        Comparator.comparing((Row row) -> row.kind.isTown() ? PlaceKind.TOWN : row.kind)
            .thenComparingInt(row -> row.id));
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).ordinal = i;
    }
    return new GazetteerFile(rows).write(target);
  }

  private String write(Path target) throws IOException {
    SortedMap<Long, Map<Integer, Integer>> index = index();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      out.writeInt(Gazetteer.MAGIC);
      out.writeInt(Gazetteer.VERSION);
      out.writeInt(rows.size());
      out.writeInt(index.size());
      columns(out);
      names(out, index);
    }
    return "%,d places, %,d names, %,d bytes"
        .formatted(rows.size(), index.size(), Files.size(target));
  }

  /** By 48 bits of the mixed key as an unsigned number: place to naming. */
  private SortedMap<Long, Map<Integer, Integer>> index() {
    SortedMap<Long, Map<Integer, Integer>> index = new TreeMap<>();
    for (Row row : rows) {
      row.names.forEach((words, naming) -> {
        long mixed = NameKey.mixed(NameKey.of(words));
        long key = (mixed >>> 48) << 32 | (mixed & 0xffffffffL);
        index.computeIfAbsent(key, any -> new TreeMap<>()).merge(row.ordinal, naming, Math::min);
      });
    }
    return index;
  }

  private void columns(DataOutputStream out) throws IOException {
    for (Row row : rows) {
      out.writeInt(row.id);
    }
    for (Row row : rows) {
      out.writeByte(row.kind.code());
    }
    for (Row row : rows) {
      out.writeInt(row.latitude());
    }
    for (Row row : rows) {
      out.writeInt(row.longitude());
    }
    for (Row row : rows) {
      out.writeInt(row.population);
    }
    for (Row row : rows) {
      out.writeShort(ordinal(row.parent));
    }
    for (Row row : rows) {
      out.writeShort(ordinal(row.country));
    }
    for (Row row : rows) {
      out.writeByte(shown(row).length);
    }
    for (Row row : rows) {
      out.write(shown(row));
    }
  }

  private static byte[] shown(Row row) {
    String shown = row.code.isEmpty() ? row.name : row.name + "\t" + row.code;
    byte[] bytes = shown.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 255) {
      throw new IllegalStateException("a name of more than 255 bytes: " + row.name);
    }
    return bytes;
  }

  private static int ordinal(@Nullable Row row) {
    if (row == null) {
      return Gazetteer.NONE;
    }
    if (row.ordinal >= Gazetteer.NONE) {
      throw new IllegalStateException("too many divisions for two bytes");
    }
    return row.ordinal;
  }

  private void names(DataOutputStream out, SortedMap<Long, Map<Integer, Integer>> index)
      throws IOException {
    int[] inBucket = new int[1 << 16];
    for (long key : index.keySet()) {
      inBucket[(int) (key >>> 32)]++;
    }
    for (int count : inBucket) {
      if (count > 255) {
        throw new IllegalStateException("too many names in one bucket: " + count);
      }
      out.writeByte(count);
    }
    for (long key : index.keySet()) {
      out.writeInt((int) key);
    }
    for (Map<Integer, Integer> places : index.values()) {
      out.writeInt(posting(places));
    }
    out.writeInt(lists.size());
    for (int number : lists) {
      out.writeInt(number);
    }
  }

  private int posting(Map<Integer, Integer> places) {
    List<Map.Entry<Integer, Integer>> ordered = new ArrayList<>(places.entrySet());
    if (ordered.size() == 1) {
      return packed(ordered.getFirst());
    }
    ordered.sort(
        Comparator.comparingDouble((Map.Entry<Integer, Integer> e) -> -prominence(e))
            .thenComparing(Map.Entry::getKey));
    int offset = lists.size();
    int count = Math.min(ordered.size(), LONGEST_LIST);
    lists.add(count);
    for (int i = 0; i < count; i++) {
      lists.add(packed(ordered.get(i)));
    }
    return ~offset;
  }

  private double prominence(Map.Entry<Integer, Integer> place) {
    Row row = rows.get(place.getKey());
    return Prominence.of(row.kind, row.population, place.getValue());
  }

  private static int packed(Map.Entry<Integer, Integer> place) {
    return place.getKey() << 2 | place.getValue();
  }
}
