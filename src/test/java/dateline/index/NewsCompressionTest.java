package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class NewsCompressionTest {
  private static final String NEWS =
      "Police said at least 13 people were killed in the attack, and more than 40 were wounded.";

  @RepeatedTest(100)
  void any_part_of_any_block_comes_back() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    byte[] plain = new byte[random.nextInt(20_000)];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = (byte) (random.nextInt(4) == 0 ? random.nextInt() : NEWS.charAt(i % 80));
    }
    byte[] packed = packed(plain);
    Decompressor unpacking = new NewsCompression().newDecompressor();
    for (int i = 0; i < 5; i++) {
      int offset = random.nextInt(plain.length + 1);
      int length = random.nextInt(plain.length - offset + 1);
      BytesRef back = new BytesRef(new byte[random.nextInt(100)]);
      unpacking.decompress(new ByteArrayDataInput(packed), plain.length, offset, length, back);
      assertEquals(new BytesRef(plain, offset, length), back, "seed " + seed);
    }
  }

  @Test
  void a_sentence_of_news_is_packed_by_what_is_known_of_news() throws IOException {
    byte[] plain = NEWS.getBytes(StandardCharsets.US_ASCII);
    int length = packed(plain).length;
    assertTrue(length * 2 < plain.length, plain.length + " bytes take " + length);
  }

  @Test
  void a_block_that_was_cut_short_is_refused() throws IOException {
    byte[] plain = NEWS.repeat(3).getBytes(StandardCharsets.US_ASCII);
    byte[] packed = packed(plain);
    packed[0] = (byte) (packed[0] - 4);
    Decompressor unpacking = new NewsCompression().newDecompressor();
    assertThrows(
        CorruptIndexException.class,
        () ->
            unpacking.decompress(
                new ByteArrayDataInput(packed), plain.length, 0, plain.length, new BytesRef()));
  }

  private static byte[] packed(byte[] plain) throws IOException {
    ByteBuffersDataOutput in = new ByteBuffersDataOutput();
    in.writeBytes(plain);
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try (Compressor packing = new NewsCompression().newCompressor()) {
      packing.compress(new ByteBuffersDataInput(in.toBufferList()), out);
    }
    return out.toArrayCopy();
  }
}
