package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.FacetDimensions;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lucene's own state, which reads every label, is the specification. */
final class FacetLabelsTest {
  private final FacetsConfig config = FacetDimensions.config();

  @ParameterizedTest(name = "{0} segments")
  @ValueSource(ints = {1, 2, 5, 14})
  void dimensionsAndTreesStandWhereLuceneFindsThem(int segments) throws IOException {
    long seed = System.nanoTime();
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, segments, new Random(seed));
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        var lucene = new DefaultSortedSetDocValuesReaderState(reader, config);
        var own = new FacetLabels(reader, lucene.getField(), config);
        String message = "seed " + seed;
        assertEquals(segments, reader.leaves().size());
        assertEquals(lucene.getSize(), own.getSize(), message);
        assertEquals(lucene.getPrefixToOrdRange(), own.getPrefixToOrdRange(), message);
        assertEquals(dimensions(lucene), dimensions(own), message);
        for (String tree : List.of(Fields.FACET_MONTH)) {
          assertEquals(ordinals(lucene, tree), ordinals(own, tree), message);
        }
        assertSameLookUps(lucene.getDocValues(), own.getDocValues(), message);
      }
    }
  }

  private void write(Directory directory, int segments, Random random) throws IOException {
    IndexWriterConfig each = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, each)) {
      for (int segment = 0; segment < segments; segment++) {
        for (int i = 0; i < 20; i++) {
          Document document = new Document();
          add(document, Fields.FACET_LANGUAGE, "en");
          add(document, Fields.FACET_PERSON, "person-" + random.nextInt(60));
          add(document, Fields.FACET_MONTH, "2024", "2024-0" + (1 + random.nextInt(9)));
          String country = "country-" + random.nextInt(4);
          add(document, Fields.FACET_ORGANISATION, country);
          add(document, Fields.FACET_ORGANISATION, "town-" + random.nextInt(9));
          writer.addDocument(config.build(document));
        }
        writer.commit();
      }
    }
  }

  private static void add(Document document, String dimension, String... path) {
    document.add(new SortedSetDocValuesFacetField(dimension, path));
  }

  private static Set<String> dimensions(SortedSetDocValuesReaderState state) {
    Set<String> all = new HashSet<>();
    state.getDims().forEach(all::add);
    return all;
  }

  /** The children of every value of a tree, one list a value. */
  private static List<List<Integer>> ordinals(SortedSetDocValuesReaderState state, String tree)
      throws IOException {
    var values = state.getDimTree(tree);
    List<List<Integer>> all = new ArrayList<>();
    List<Integer> open = new ArrayList<>(List.of(values.dimStartOrd));
    while (!open.isEmpty()) {
      List<Integer> children = new ArrayList<>();
      PrimitiveIterator.OfInt each = values.iterator(open.removeFirst());
      while (each.hasNext()) {
        children.add(each.nextInt());
      }
      all.add(children);
      open.addAll(children);
    }
    return all;
  }

  private static void assertSameLookUps(
      SortedSetDocValues lucene, SortedSetDocValues own, String message) throws IOException {
    for (long ordinal = 0; ordinal < lucene.getValueCount(); ordinal++) {
      BytesRef label = BytesRef.deepCopyOf(lucene.lookupOrd(ordinal));
      BytesRef behind = new BytesRef(label.utf8ToString() + "~");
      assertEquals(ordinal, own.lookupTerm(label), message);
      assertEquals(lucene.lookupTerm(behind), own.lookupTerm(behind), message);
    }
    BytesRef first = new BytesRef("");
    assertEquals(lucene.lookupTerm(first), own.lookupTerm(first), message);
  }
}
