package dateline.place;

import dateline.annotation.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a million places and half a million names for them, as columns of numbers. A place
 * is an ordinal; a name is a {@link NameKey}; what a key leads to is a range of postings:
 *
 * <pre>{@code
 * int found = gazetteer.find(NameKey.of("Kursk"));
 * for (int i = 0; i < gazetteer.count(found); i++) {
 *   int place = gazetteer.place(found, i);   // the city, then the oblast, ...
 * }
 * }</pre>
 *
 * <p>The file stands beside this class; {@link GazetteerBuilder} makes it. Postings of one name are
 * in order of prominence. Two names whose keys share 48 bits would be taken for one another; with
 * half a million names that befalls one look-up in 500 million.
 */
final class Gazetteer {
  static final int MAGIC = 0x444c475a;
  static final int VERSION = 1;
  static final int NONE = 0xffff;
  static final String FILE = "gazetteer.bin";

  /** How a name came to a place; the two low bits of a posting. */
  static final int MAIN = 0;

  /** A name in another language, or a former one. */
  static final int OTHER = 1;

  /** A division's name without the word for what it is: "Kursk" for "Kursk Oblast". */
  static final int BARE = 2;

  /** Counts only as printed in capitals: "US". */
  static final int ABBREVIATION = 3;

  private final int[] ids;
  private final byte[] kinds;
  private final int[] latitudes;
  private final int[] longitudes;
  private final int[] populations;
  private final short[] parents;
  private final short[] countries;
  private final int[] nameEnds;
  private final byte[] names;
  private final int[] buckets;
  private final int[] fingerprints;
  private final int[] postings;
  private final int[] lists;

  private Gazetteer(ByteBuffer file) {
    if (file.getInt() != MAGIC || file.getInt() != VERSION) {
      throw new IllegalStateException("the gazetteer file is of another version: build it anew");
    }
    int places = file.getInt();
    int keys = file.getInt();
    ids = ints(file, places);
    kinds = bytes(file, places);
    latitudes = ints(file, places);
    longitudes = ints(file, places);
    populations = ints(file, places);
    parents = shorts(file, places);
    countries = shorts(file, places);
    nameEnds = new int[places];
    int end = 0;
    for (int i = 0; i < places; i++) {
      end += file.get() & 0xff;
      nameEnds[i] = end;
    }
    names = bytes(file, end);
    buckets = new int[(1 << 16) + 1];
    int first = 0;
    for (int i = 0; i < 1 << 16; i++) {
      first += file.get() & 0xff;
      buckets[i + 1] = first;
    }
    fingerprints = ints(file, keys);
    postings = ints(file, keys);
    lists = ints(file, file.getInt());
  }

  /** The one that comes with the program; read once. */
  static Gazetteer shared() {
    return Shared.GAZETTEER;
  }

  static Gazetteer read(InputStream in) throws IOException {
    return new Gazetteer(ByteBuffer.wrap(in.readAllBytes()));
  }

  /** Where the postings of this key are, or -1. */
  int find(long key) {
    long mixed = NameKey.mixed(key);
    int bucket = (int) (mixed >>> 48);
    int fingerprint = (int) mixed;
    for (int i = buckets[bucket], end = buckets[bucket + 1]; i < end; i++) {
      if (fingerprints[i] == fingerprint) {
        return i;
      }
    }
    return -1;
  }

  /** How many places bear the name found. */
  int count(int found) {
    int posting = postings[found];
    return posting >= 0 ? 1 : lists[~posting];
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
    int posting = postings[found];
    return posting >= 0 ? posting : lists[~posting + 1 + i];
  }

  /** Number of places. */
  int size() {
    return ids.length;
  }

  /** Number of names. */
  int names() {
    return postings.length;
  }

  PlaceKind kind(int place) {
    return PlaceKind.of(kinds[place]);
  }

  int population(int place) {
    return populations[place];
  }

  double latitude(int place) {
    return latitudes[place] / 1e5;
  }

  double longitude(int place) {
    return longitudes[place] / 1e5;
  }

  /** The place that holds this one, or {@link #NONE}. */
  int parent(int place) {
    return parents[place] & 0xffff;
  }

  /** The country's ordinal, or {@link #NONE}. */
  int country(int place) {
    return countries[place] & 0xffff;
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
    int start = place == 0 ? 0 : nameEnds[place - 1];
    String text = new String(names, start, nameEnds[place] - start, StandardCharsets.UTF_8);
    int code = text.indexOf('\t');
    return code < 0 ? text : text.substring(0, code);
  }

  /** What stands behind the name of a country, continent or region: "RU", "EU", "donbas". */
  private String code(int place) {
    int start = place == 0 ? 0 : nameEnds[place - 1];
    String text = new String(names, start, nameEnds[place] - start, StandardCharsets.UTF_8);
    return text.substring(text.indexOf('\t') + 1);
  }

  /** {@code gn:538555}, {@code continent:EU}, {@code region:donbas}. */
  String id(int place) {
    return switch (kind(place)) {
      case CONTINENT -> "continent:" + code(place);
      case REGION, FEATURE -> "region:" + code(place);
      default -> "gn:" + ids[place];
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

  private static int[] ints(ByteBuffer file, int count) {
    int[] column = new int[count];
    file.asIntBuffer().get(column);
    file.position(file.position() + 4 * count);
    return column;
  }

  private static short[] shorts(ByteBuffer file, int count) {
    short[] column = new short[count];
    file.asShortBuffer().get(column);
    file.position(file.position() + 2 * count);
    return column;
  }

  private static byte[] bytes(ByteBuffer file, int count) {
    byte[] column = new byte[count];
    file.get(column);
    return column;
  }

  private static final class Shared {
    static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      try (InputStream in = Gazetteer.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("the program was packed without its gazetteer");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the gazetteer cannot be read", e);
      }
    }
  }
}
