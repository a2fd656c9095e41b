package dateline.bench;

import dateline.article.Article;
import dateline.index.ArticleCodec;
import dateline.index.Fields;
import dateline.index.IndexFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.index.FieldFilterLeafReader;

/**
 * What an index weighs beside the text that it holds, by kind of data and field by field:
 *
 * <pre>
 * java -cp target/test-classes:target/classes:target/lib/* dateline.bench.SizeBench index
 * </pre>
 *
 * <p>Each field is copied alone, as one segment, into memory; so the sum differs a little from the
 * whole. Text is title and body in UTF-8. A file's extension says what is in it: {@code tim tip doc
 * pos pay} terms and postings, {@code fdt} stored fields, {@code dvd} doc values, {@code kdd}
 * points, {@code nvd} norms.
 */
public final class SizeBench {
  private final IndexReader reader;
  private long text;

  private SizeBench(IndexReader reader) {
    this.reader = reader;
  }

  /** The index folder. */
  public static void main(String[] args) throws IOException {
    try (IndexFolder index = IndexFolder.open(Path.of(args[0]))) {
      new SizeBench(index.reader()).run();
    }
  }

  private void run() throws IOException {
    Query articles = new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE));
    for (ScoreDoc hit : new IndexSearcher(reader).search(articles, reader.maxDoc()).scoreDocs) {
      Document document = reader.storedFields().document(hit.doc, Set.of(Fields.STORED));
      Article article = ArticleCodec.decode(document.getBinaryValue(Fields.STORED)).article();
      text += article.text().getBytes(StandardCharsets.UTF_8).length;
    }
    System.out.printf("%,14d bytes of text%n", text);
    Set<String> fields = new TreeSet<>();
    for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
      fields.add(field.name);
    }
    print("all", weigh(fields));
    for (String field : fields) {
      print(field, weigh(Set.of(field)));
    }
  }

  private SortedMap<String, Long> weigh(Set<String> fields) throws IOException {
    SortedMap<String, Long> sizes = new TreeMap<>();
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
            .setUseCompoundFile(false);
    config.getMergePolicy().setNoCFSRatio(0);
    try (Directory copy = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(copy, config)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          LeafReader one = new FieldFilterLeafReader(leaf.reader(), fields, false);
          CodecReader whole = SlowCodecReaderWrapper.wrap(one);
          writer.addIndexes(whole);
        }
        writer.forceMerge(1);
      }
      for (String file : copy.listAll()) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        sizes.merge(extension, copy.fileLength(file), Long::sum);
      }
    }
    return sizes;
  }

  private void print(String name, Map<String, Long> sizes) {
    long sum = sizes.values().stream().mapToLong(Long::longValue).sum();
    StringBuilder parts = new StringBuilder();
    sizes.forEach((extension, size) -> {
      if (size > text / 1000) {
        parts.append("  %s %,d".formatted(extension, size));
      }
    });
    System.out.printf("%-22s %,14d  %5.3f %s%n", name, sum, (double) sum / text, parts);
  }
}
