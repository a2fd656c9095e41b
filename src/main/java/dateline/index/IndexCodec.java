package dateline.index;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own format of an index, but with stored articles compressed in small blocks by {@link
 * NewsCompression}: to show one, the block that it stands in is unpacked. What the stored articles
 * of one index of news take with this and with DEFLATE alone:
 *
 * <pre>
 * this                       blocks of   4 KB   100 %
 * DEFLATE                    blocks of  12 KB   108 %, the page of hits takes a third longer
 * Lucene's best compression  blocks of 480 KB    92 %, twice as long as that
 * </pre>
 *
 * <p>Lucene finds it by its name, which stands in every segment, in {@code
 * META-INF/services/org.apache.lucene.codecs.Codec}.
 */
public final class IndexCodec extends FilterCodec {
  private static final int BLOCK_BYTES = 4 * 1024;
  private static final int BLOCK_DOCUMENTS = 1024;

  /** So many blocks are found by one entry of the stored fields' index, as a power of two. */
  private static final int INDEX_SHIFT = 10;

  private static final StoredFieldsFormat STORED =
      new Lucene90CompressingStoredFieldsFormat(
          "DatelineStored", new NewsCompression(), BLOCK_BYTES, BLOCK_DOCUMENTS, INDEX_SHIFT);

  /** For Lucene, which makes the one of each name. */
  public IndexCodec() {
    super("Dateline", new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return STORED;
  }
}
