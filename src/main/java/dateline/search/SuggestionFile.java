package dateline.search;

import dateline.analysis.Words;
import dateline.annotation.Place;
import dateline.index.FacetDimensions;
import dateline.index.Fields;
import dateline.index.PlacePaths;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.search.suggest.Lookup;
import org.apache.lucene.search.suggest.analyzing.AnalyzingSuggester;
import org.apache.lucene.search.suggest.analyzing.FuzzySuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Names of an index by how they begin, each from every one of its words on, in a file beside it:
 *
 * <pre>
 * vladimir putin   person/vladimir-putin   1204
 * putin            person/vladimir-putin   1204
 * </pre>
 *
 * <p>The file belongs to one state of the index; where it is missing or of another, the names are
 * read from the index. One letter may be wrong, missing, too much or swapped with its neighbour,
 * from the fourth letter on.
 */
final class SuggestionFile {
  static final String NAME = "suggest.bin";

  /** How the names are written: packed to a third; another form is another file. */
  private static final String FORM = "gzip ";

  private static final char BEHIND_KEY = '\u001e';
  private static final int LONGEST = 255;
  private static final int FIRST_FUZZY = 4;
  private static final int SURE_LETTERS = 1;
  private static final int SAME_NAME = 64;
  private static final int PATHS = 256;

  private final FuzzySuggester names;

  private SuggestionFile(FuzzySuggester names) {
    this.names = names;
  }

  /**
   * A name that begins so.
   *
   * @param key from which word on
   * @param dimension a facet dimension, or {@link Fields#PLACE_ID}
   * @param path in that dimension; of a place its id, then names from the continent down
   * @param articles about how many name it
   */
  record Entry(String key, String dimension, List<String> path, long articles) {}

  /** Those of this index; read from it if the file is not there or is of another state. */
  static SuggestionFile open(Path index, DirectoryReader reader) throws IOException {
    Path file = index.resolve(NAME);
    if (Files.isRegularFile(file)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        byte[] source = source(reader);
        if (Arrays.equals(source, in.readNBytes(source.length))) {
          FuzzySuggester names = empty();
          if (Files.size(file) > source.length) {
            names.load(new BufferedInputStream(new GZIPInputStream(in)));
          }
          return new SuggestionFile(names);
        }
      }
    }
    return new SuggestionFile(build(reader));
  }

  /** Writes the file for what the index holds now, unless it is there already. */
  static void write(Path index, DirectoryReader reader) throws IOException {
    if (isOf(index, reader)) {
      return;
    }
    // A name of its own, and not that of a temporary file, which other users could not read.
    Path written =
        index.resolve("." + NAME + "-" + StringHelper.idToString(StringHelper.randomId()));
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
        out.write(source(reader));
        FuzzySuggester names = build(reader);
        if (names.getCount() > 0) {
          GZIPOutputStream packed = new GZIPOutputStream(out);
          names.store(packed);
          packed.finish();
        }
      }
      Files.move(
          written,
          index.resolve(NAME),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private static boolean isOf(Path index, DirectoryReader reader) throws IOException {
    Path file = index.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] source = source(reader);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(source, in.readNBytes(source.length));
    }
  }

  /** Those that begin so, perhaps with one letter otherwise; the most frequent first. */
  List<Entry> startingWith(String key, int most) throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (names.getCount() == 0) {
      return entries;
    }
    for (Lookup.LookupResult found : names.lookup(key, false, most)) {
      String surface = found.key.toString();
      int end = surface.indexOf(BEHIND_KEY);
      String[] path = FacetsConfig.stringToPath(surface.substring(end + 1));
      entries.add(
          new Entry(
              surface.substring(0, end),
              path[0],
              List.of(path).subList(1, path.length),
              found.value));
    }
    return entries;
  }

  /** What the names were read from: the segments and which of their articles are gone. */
  private static byte[] source(DirectoryReader reader) {
    StringBuilder source = new StringBuilder(FORM).append(Fields.SCHEMA);
    for (LeafReaderContext leaf : reader.leaves()) {
      SegmentCommitInfo segment = ((SegmentReader) leaf.reader()).getSegmentInfo();
      source.append(' ').append(StringHelper.idToString(segment.info.getId()));
      source.append(' ').append(segment.getDelGen());
    }
    CRC32 sum = new CRC32();
    sum.update(source.toString().getBytes(StandardCharsets.UTF_8));
    String line = source.length() + " " + sum.getValue() + "\n";
    return line.getBytes(StandardCharsets.US_ASCII);
  }

  private static FuzzySuggester empty() {
    return new FuzzySuggester(
        new ByteBuffersDirectory(),
        "names",
        new Keys(),
        new Keys(),
        AnalyzingSuggester.PRESERVE_SEP,
        SAME_NAME,
        PATHS,
        true,
        1,
        true,
        SURE_LETTERS,
        FIRST_FUZZY,
        true);
  }

  private static FuzzySuggester build(DirectoryReader reader) throws IOException {
    Map<String, Long> surfaces = new HashMap<>();
    String field = FacetDimensions.config().getDimConfig(Fields.FACET_PERSON).indexFieldName;
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String written = term.utf8ToString();
        String[] path = FacetsConfig.stringToPath(written);
        if (path.length > 1) {
          for (String key : keys(name(path))) {
            surfaces.put(key + BEHIND_KEY + written, (long) each.docFreq());
          }
        }
      }
    }
    for (Map.Entry<String, List<String>> place : places(reader).entrySet()) {
      List<String> path = place.getValue();
      String written = FacetsConfig.pathToString(Fields.PLACE_ID, path.toArray(String[]::new));
      long articles = reader.docFreq(new Term(Fields.PLACE_ID, place.getKey()));
      for (String key : keys(path.getLast())) {
        surfaces.put(key + BEHIND_KEY + written, articles);
      }
    }
    FuzzySuggester names = empty();
    names.build(new Input(surfaces));
    return names;
  }

  /** The id of each place and of all that contains one, with the names on its path behind it. */
  private static Map<String, List<String>> places(DirectoryReader reader) throws IOException {
    Map<String, List<String>> places = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.PLACE_PATH);
      for (long i = 0; i < values.getValueCount(); i++) {
        List<String> path = new ArrayList<>();
        for (Place.Node node : PlacePaths.read(values.lookupOrd(i).utf8ToString()).path()) {
          path.add(node.name());
          if (!places.containsKey(node.id())) {
            List<String> whole = new ArrayList<>();
            whole.add(node.id());
            whole.addAll(path);
            places.put(node.id(), whole);
          }
        }
      }
    }
    return places;
  }

  private static String name(String[] path) {
    String last = path[path.length - 1];
    return switch (path[0]) {
      case Fields.FACET_PERSON, Fields.FACET_ORGANISATION -> last.replace('-', ' ');
      case Fields.FACET_SOURCE -> last;
      default -> "";
    };
  }

  /** A name from each of its words on. */
  private static List<String> keys(String name) {
    List<String> words = Words.of(name);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String key = String.join(" ", words.subList(i, words.size()));
      if (key.length() <= LONGEST) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** What stands before the mark of a surface, as one token. */
  private static final class Keys extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer key = CharTokenizer.fromSeparatorCharPredicate(c -> c == BEHIND_KEY);
      return new TokenStreamComponents(key, new LimitTokenCountFilter(key, 1));
    }
  }

  private static final class Input implements InputIterator {
    private final Iterator<Map.Entry<String, Long>> entries;
    private long weight;

    Input(Map<String, Long> surfaces) {
      entries = surfaces.entrySet().iterator();
    }

    @Override
    public @Nullable BytesRef next() {
      if (!entries.hasNext()) {
        return null;
      }
      Map.Entry<String, Long> entry = entries.next();
      weight = entry.getValue();
      return new BytesRef(entry.getKey());
    }

    @Override
    public long weight() {
      return weight;
    }

    @Override
    public @Nullable BytesRef payload() {
      return null;
    }

    @Override
    public boolean hasPayloads() {
      return false;
    }

    @Override
    public @Nullable Set<BytesRef> contexts() {
      return null;
    }

    @Override
    public boolean hasContexts() {
      return false;
    }
  }
}
