package dateline.bench;

import dateline.index.Fields;
import dateline.search.SearchRequest;
import dateline.search.Searcher;
import dateline.search.Sort;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * How long it takes to open a large index. The first form makes one of a small index, copied
 * segment by segment, the second opens it several times in one process and asks for a word:
 *
 * <pre>
 * java -cp target/test-classes:target/classes:target/lib/* dateline.bench.OpenBench index 80 large
 * java -cp target/test-classes:target/classes:target/lib/* dateline.bench.OpenBench large oil
 * </pre>
 *
 * <p>The copies are not merged, so there are more segments than a run of {@code dateline index}
 * leaves; the labels of facets are those of the small index.
 */
public final class OpenBench {
  private static final int ROUNDS = 10;
  private static final double NANOS = 1e6;

  private OpenBench() {}

  /** Three words make an index, two open one. */
  public static void main(String[] args) throws Exception {
    if (args.length > 2) {
      copy(Path.of(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
    } else {
      open(Path.of(args[0]), args[1]);
    }
  }

  private static void copy(Path from, int times, Path to) throws Exception {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (Directory small = FSDirectory.open(from);
        Directory large = FSDirectory.open(to);
        IndexWriter writer = new IndexWriter(large, config)) {
      for (int i = 0; i < times; i++) {
        writer.addIndexes(small);
      }
      Map<String, String> data = Map.of(Fields.SCHEMA_KEY, Integer.toString(Fields.SCHEMA));
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private static void open(Path index, String word) throws Exception {
    System.out.println("milliseconds    open    a page of hits    with facets");
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      try (Searcher searcher = Searcher.open(index)) {
        long opened = System.nanoTime();
        searcher.search(new SearchRequest(word, List.of(), 0, 10, Sort.RELEVANCE, 0));
        long found = System.nanoTime();
        searcher.search(new SearchRequest(word, List.of(), 0, 10, Sort.RELEVANCE, 6));
        long counted = System.nanoTime();
        System.out.printf(
            "%20.1f %17.1f %14.1f%n",
            (opened - start) / NANOS, (found - opened) / NANOS, (counted - found) / NANOS);
      }
    }
  }
}
