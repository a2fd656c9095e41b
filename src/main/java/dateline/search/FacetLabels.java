package dateline.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where the labels of each facet dimension stand among all values of a field:
 *
 * <pre>
 * 0 facet.lang    1 facet.lang/en    2 facet.person    3 facet.person/anna-berg ...
 * </pre>
 *
 * <p>Lucene's own state reads every value of the index to find that out. Here the last value of a
 * dimension is looked up, and only trees are read whole: names of persons grow with the corpus,
 * places and months hardly do.
 */
final class FacetLabels extends SortedSetDocValuesReaderState {
  /** What follows the name of a dimension is below this. */
  private static final char AFTER_SEPARATOR = ' ';

  private static final int FEW_SEGMENTS = 10;

  private final IndexReader reader;
  private final String field;
  private final FacetsConfig config;
  private final int size;
  private final @Nullable OrdinalMap ordinals;
  private final Map<String, OrdRange> dimensions = new LinkedHashMap<>();
  private final Map<String, DimTree> trees = new HashMap<>();

  /** Of the field that articles' facets stand in by default, or another. */
  FacetLabels(IndexReader reader, String field, FacetsConfig config) throws IOException {
    this.reader = reader;
    this.field = field;
    this.config = config;
    ordinals =
        MultiDocValues.getSortedSetValues(reader, field)
                instanceof MultiDocValues.MultiSortedSetDocValues several
            ? several.mapping
            : null;
    SortedSetDocValues values = getDocValues();
    size = Math.toIntExact(values.getValueCount());
    for (int first = 0; first < size; ) {
      String dimension = path(values, first)[0];
      long at = values.lookupTerm(new BytesRef(dimension + AFTER_SEPARATOR));
      int end = Math.toIntExact(at < 0 ? -at - 1 : at);
      if (config.getDimConfig(dimension).hierarchical) {
        trees.put(dimension, tree(values, first, end));
      } else {
        dimensions.put(dimension, new OrdRange(first, end - 1));
      }
      first = end;
    }
  }

  private static String[] path(SortedSetDocValues values, int ordinal) throws IOException {
    return FacetsConfig.stringToPath(values.lookupOrd(ordinal).utf8ToString());
  }

  /** Children stand behind their parent; the next value of the same depth is its sibling. */
  private static DimTree tree(SortedSetDocValues values, int first, int end) throws IOException {
    int count = end - first;
    Integer[] siblings = new Integer[count];
    Boolean[] parents = new Boolean[count];
    Arrays.fill(siblings, INVALID_ORDINAL);
    Arrays.fill(parents, false);
    int[] depths = new int[count];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < count; i++) {
      depths[i] = path(values, first + i).length;
      while (!open.isEmpty() && depths[open.peek()] >= depths[i]) {
        int before = open.pop();
        if (depths[before] == depths[i]) {
          siblings[before] = i;
        }
      }
      if (!open.isEmpty()) {
        parents[open.peek()] = true;
      }
      open.push(i);
    }
    return new DimTree(first, List.of(siblings), List.of(parents));
  }

  @Override
  public SortedSetDocValues getDocValues() throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    if (ordinals == null) {
      return leaves.isEmpty()
          ? DocValues.emptySortedSet()
          : DocValues.getSortedSet(leaves.getFirst().reader(), field);
    }
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    int[] starts = new int[leaves.size() + 1];
    long cost = 0;
    for (LeafReaderContext leaf : leaves) {
      values[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
      starts[leaf.ord] = leaf.docBase;
      cost += values[leaf.ord].cost();
    }
    starts[leaves.size()] = reader.maxDoc();
    return new Merged(values, starts, ordinals, cost);
  }

  /** Looks for a value in few segments, each of which has a table for it; in many by halving. */
  private static final class Merged extends MultiDocValues.MultiSortedSetDocValues {
    Merged(SortedSetDocValues[] values, int[] starts, OrdinalMap ordinals, long cost)
        throws IOException {
      super(values, starts, ordinals, cost);
    }

    @Override
    public long lookupTerm(BytesRef term) throws IOException {
      if (values.length > FEW_SEGMENTS) {
        return super.lookupTerm(term);
      }
      long below = 0;
      for (int i = 0; i < values.length; i++) {
        long at = values[i].lookupTerm(term);
        if (at >= 0) {
          return mapping.getGlobalOrds(i).get(at);
        }
        long before = -at - 2;
        if (before >= 0) {
          below = Math.max(below, mapping.getGlobalOrds(i).get(before) + 1);
        }
      }
      return -below - 1;
    }
  }

  @Override
  public String getField() {
    return field;
  }

  @Override
  public IndexReader getReader() {
    return reader;
  }

  @Override
  public int getSize() {
    return size;
  }

  @Override
  public FacetsConfig getFacetsConfig() {
    return config;
  }

  @Override
  public @Nullable OrdRange getOrdRange(String dimension) {
    return dimensions.get(dimension);
  }

  @Override
  public Map<String, OrdRange> getPrefixToOrdRange() {
    return dimensions;
  }

  @Override
  public @Nullable DimTree getDimTree(String dimension) {
    return trees.get(dimension);
  }

  @Override
  public Iterable<String> getDims() {
    List<String> all = new ArrayList<>(dimensions.keySet());
    all.addAll(trees.keySet());
    return all;
  }

  @Override
  public long ramBytesUsed() {
    return ordinals == null ? 0 : ordinals.ramBytesUsed();
  }
}
