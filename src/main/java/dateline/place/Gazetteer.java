package dateline.place;

import dateline.annotation.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a million places and three times as many names for them, as columns of numbers. A
 * place is an ordinal; a name is a {@link NameKey}; what a key leads to is a range of postings:
 *
 * <pre>{@code
 * int found = gazetteer.find(NameKey.of("Kursk"));
 * for (int i = 0; i < gazetteer.count(found); i++) {
 *   int place = gazetteer.place(found, i);   // the city, then the oblast, ...
 * }
 * }</pre>
 *
 * <p>{@link GazetteerWriter} says how the file is laid out. Its columns are read where they lie, in
 * memory or in a mapped file, and a look-up makes no object. Postings of one name are in order of
 * prominence. Two names whose keys share 48 bits would be taken for one another; with a million
 * names that befalls one look-up in 280 million.
 */
final class Gazetteer {
  static final int MAGIC = 0x5a474c44;
  static final int VERSION = 2;
  static final int NONE = -1;
  static final int BUCKETS = 1 << 16;
  static final String FILE = "gazetteer.bin";

  /** How a name came to a place; the two low bits of a posting. */
  static final int MAIN = 0;

  /** A name in another language, or a former one. */
  static final int OTHER = 1;

  /** A name without the word for what it is: "Kursk" for "Kursk Oblast". */
  static final int BARE = 2;

  /** Counts only as printed in capitals: "US". */
  static final int ABBREVIATION = 3;

  private final IntBuffer ids;
  private final IntBuffer latitudes;
  private final IntBuffer longitudes;
  private final IntBuffer populations;
  private final IntBuffer parents;
  private final IntBuffer countries;
  private final IntBuffer nameStarts;
  private final IntBuffer buckets;
  private final IntBuffer fingerprints;
  private final IntBuffer postings;
  private final IntBuffer lists;
  private final ByteBuffer kinds;
  private final ByteBuffer names;
  private final String note;
  private final Map<String, Integer> countryCodes = new HashMap<>();

  private Gazetteer(ByteBuffer bytes) throws IOException {
    ByteBuffer file = bytes.order(ByteOrder.LITTLE_ENDIAN);
    if (file.remaining() < 28 || file.getInt() != MAGIC) {
      throw new IOException("it is no gazetteer");
    }
    if (file.getInt() != VERSION) {
      throw new IOException("another version of the program made it");
    }
    int places = file.getInt();
    int keys = file.getInt();
    int listed = file.getInt();
    int nameBytes = file.getInt();
    int noteBytes = file.getInt();
    long size = 4L * (7L * places + 1 + BUCKETS + 1 + 2L * keys + listed) + places + nameBytes;
    if (file.remaining() != size + noteBytes) {
      throw new IOException("it is cut short or damaged");
    }
    ids = ints(file, places);
    latitudes = ints(file, places);
    longitudes = ints(file, places);
    populations = ints(file, places);
    parents = ints(file, places);
    countries = ints(file, places);
    nameStarts = ints(file, places + 1);
    buckets = ints(file, BUCKETS + 1);
    fingerprints = ints(file, keys);
    postings = ints(file, keys);
    lists = ints(file, listed);
    kinds = bytes(file, places);
    names = bytes(file, nameBytes);
    note = StandardCharsets.UTF_8.decode(bytes(file, noteBytes)).toString();
    for (int i = 0; i < places && kind(i).compareTo(PlaceKind.COUNTRY) <= 0; i++) {
      countryCodes.put(code(i), i);
    }
  }

  /** The country with this ISO 3166-1 alpha-2 code, or {@link #NONE}. */
  int country(String code) {
    return countryCodes.getOrDefault(code, NONE);
  }

  /** The user's own where there is one, else the one that comes with the program; read once. */
  static Gazetteer shared() {
    return Shared.GAZETTEER;
  }

  /** The one that comes with the program. */
  static Gazetteer bundled() throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without its gazetteer");
      }
      return new Gazetteer(ByteBuffer.wrap(in.readAllBytes()));
    }
  }

  /** Maps a file; the pages that are looked at come into memory. */
  static Gazetteer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new IOException("it is larger than 2 GB");
      }
      return new Gazetteer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  /** Where the postings of this key are, or -1. */
  int find(long key) {
    long mixed = NameKey.mixed(key);
    int bucket = (int) (mixed >>> 48);
    int sought = (int) mixed + Integer.MIN_VALUE;
    int low = buckets.get(bucket);
    int high = buckets.get(bucket + 1) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = fingerprints.get(middle) + Integer.MIN_VALUE;
      if (there == sought) {
        return middle;
      }
      if (there < sought) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** How many places bear the name found. */
  int count(int found) {
    int posting = postings.get(found);
    return posting >= 0 ? 1 : lists.get(~posting);
  }

  /** The i-th place that bears the name found. */
  int place(int found, int i) {
    return posting(found, i) >>> 2;
  }

  /** How the name found came to its i-th place: {@link #MAIN} and so on. */
  int naming(int found, int i) {
    return posting(found, i) & 3;
  }

  private int posting(int found, int i) {
    int posting = postings.get(found);
    return posting >= 0 ? posting : lists.get(~posting + 1 + i);
  }

  /** Number of places. */
  int size() {
    return ids.limit();
  }

  /** Number of names. */
  int names() {
    return postings.limit();
  }

  PlaceKind kind(int place) {
    return PlaceKind.of(kinds.get(place));
  }

  int population(int place) {
    return populations.get(place);
  }

  double latitude(int place) {
    return latitudes.get(place) / 1e5;
  }

  double longitude(int place) {
    return longitudes.get(place) / 1e5;
  }

  /** The place that holds this one, or {@link #NONE}. */
  int parent(int place) {
    return parents.get(place);
  }

  /** The country's ordinal, or {@link #NONE}. */
  int country(int place) {
    return countries.get(place);
  }

  /** Whether the place is the other one or lies in it. */
  boolean isWithin(int place, int container) {
    for (int at = place; at != NONE; at = parent(at)) {
      if (at == container) {
        return true;
      }
    }
    return kind(container) == PlaceKind.COUNTRY && country(place) == container;
  }

  /** Plain English, where the gazetteer has it: "Kursk Oblast". */
  String name(int place) {
    String text = text(place);
    int code = text.indexOf('\t');
    return code < 0 ? text : text.substring(0, code);
  }

  /** The code of a country, division, continent or region: "RU", "RU.41", "EU", "donbas". */
  String code(int place) {
    String text = text(place);
    return text.substring(text.indexOf('\t') + 1);
  }

  /** Name and code, a tab between them. */
  private String text(int place) {
    int start = nameStarts.get(place);
    byte[] text = new byte[nameStarts.get(place + 1) - start];
    names.get(start, text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** {@code gn:538555}, {@code continent:EU}, {@code region:donbas}. */
  String id(int place) {
    return switch (kind(place)) {
      case CONTINENT -> "continent:" + code(place);
      case REGION, FEATURE -> "region:" + code(place);
      default -> "gn:" + ids.get(place);
    };
  }

  /** ISO 3166-1 alpha-2 code, or null. */
  @Nullable String countryCode(int place) {
    int country = country(place);
    return country == NONE ? null : code(country);
  }

  Place.Coordinates at(int place) {
    return new Place.Coordinates(latitude(place), longitude(place));
  }

  /** From the continent down to the place itself. */
  List<Place.Node> path(int place) {
    Deque<Place.Node> path = new ArrayDeque<>();
    for (int at = place; at != NONE; at = parent(at)) {
      path.addFirst(new Place.Node(id(at), name(at)));
    }
    return List.copyOf(path);
  }

  /** The number that GeoNames gives it, or a negative one of our own. */
  int number(int place) {
    return ids.get(place);
  }

  /** All that the file says of a place. */
  GazetteerWriter.Entry entry(int place) {
    String text = text(place);
    int code = text.indexOf('\t');
    return new GazetteerWriter.Entry(
        ids.get(place),
        kind(place),
        latitudes.get(place),
        longitudes.get(place),
        population(place),
        parent(place),
        country(place),
        code < 0 ? text : text.substring(0, code),
        code < 0 ? "" : text.substring(code + 1));
  }

  /** The first 16 and the last 32 bits of the mixed key that the i-th name is filed under. */
  long filed(int bucket, int name) {
    return ((long) bucket << 32) | (fingerprints.get(name) & 0xffffffffL);
  }

  /** The first name whose key begins with these 16 bits. */
  int firstName(int bucket) {
    return buckets.get(bucket);
  }

  /** What it was made from, in words for the user; empty for the one that comes along. */
  String note() {
    return note;
  }

  private static IntBuffer ints(ByteBuffer file, int count) {
    return bytes(file, 4 * count).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
  }

  private static ByteBuffer bytes(ByteBuffer file, int count) {
    ByteBuffer column = file.slice(file.position(), count);
    file.position(file.position() + count);
    return column;
  }

  private static final class Shared {
    static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      try {
        Path own = UserGazetteer.file();
        return own != null && Files.exists(own) ? UserGazetteer.open(own) : bundled();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
