package dateline.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * DEFLATE (RFC 1951) that knows beforehand what news and their annotations are made of: a
 * dictionary of 32 KB stands before each block as if it had been read. So a block of two short
 * articles is packed as well as one of twenty without it, and showing an article unpacks little
 * more than it.
 *
 * <pre>
 * dictionary            ... officials say|the United States|at least ...
 * block                 [34]<i>officials say</i>[12]<i>at least</i>[2]0 people
 * </pre>
 *
 * <p>The dictionary is part of the index's form: another one is another {@link Fields#SCHEMA}.
 */
final class NewsCompression extends CompressionMode {
  private static final int LEVEL = 6;
  private static final byte[] DICTIONARY = read("stored-dictionary.bin");

  private static byte[] read(String resource) {
    try (InputStream in = NewsCompression.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Compressor newCompressor() {
    return new Packing();
  }

  @Override
  public Decompressor newDecompressor() {
    return new Unpacking();
  }

  @Override
  public String toString() {
    return "NEWS";
  }

  /** Writes the number of packed bytes, then these. */
  private static final class Packing extends Compressor {
    private final Deflater deflater = new Deflater(LEVEL, true);
    private byte[] packed = new byte[1024];

    @Override
    public void compress(ByteBuffersDataInput in, DataOutput out) throws IOException {
      byte[] plain = new byte[Math.toIntExact(in.length())];
      in.readBytes(plain, 0, plain.length);
      deflater.reset();
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(plain);
      deflater.finish();
      int length = 0;
      while (!deflater.finished()) {
        packed = ArrayUtil.grow(packed, length + 1);
        length += deflater.deflate(packed, length, packed.length - length);
      }
      out.writeVInt(length);
      out.writeBytes(packed, length);
    }

    @Override
    public void close() {
      deflater.end();
    }
  }

  /** Unpacks no further than asked for. */
  private static final class Unpacking extends Decompressor {
    private byte[] packed = new byte[1024];

    @Override
    public void decompress(DataInput in, int originalLength, int offset, int length, BytesRef bytes)
        throws IOException {
      int packedLength = in.readVInt();
      packed = ArrayUtil.growNoCopy(packed, packedLength);
      in.readBytes(packed, 0, packedLength);
      int end = offset + length;
      bytes.bytes = ArrayUtil.growNoCopy(bytes.bytes, end);
      bytes.offset = offset;
      bytes.length = length;
      Inflater inflater = new Inflater(true);
      try {
        inflater.setDictionary(DICTIONARY);
        inflater.setInput(packed, 0, packedLength);
        int done = 0;
        while (done < end) {
          int more = inflater.inflate(bytes.bytes, done, end - done);
          if (more == 0) {
            throw new CorruptIndexException("a block of stored fields ends too early", in);
          }
          done += more;
        }
      } catch (DataFormatException e) {
        throw new CorruptIndexException("a block of stored fields cannot be unpacked", in, e);
      } finally {
        inflater.end();
      }
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public Decompressor clone() {
      return new Unpacking();
    }
  }
}
