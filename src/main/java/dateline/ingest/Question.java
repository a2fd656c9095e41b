package dateline.ingest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;

/**
 * What a parser's process is asked: what stands in a file.
 *
 * @param file as a URI, which keeps every byte of a name that is no valid text
 * @param name that tells its format
 * @param id of its article, if it holds one that brings none
 */
record Question(URI file, String name, String id) {
  void write(DataOutputStream out) throws IOException {
    ItemCodec.string(out, file.toString());
    ItemCodec.string(out, name);
    ItemCodec.string(out, id);
  }

  static Question read(DataInputStream in) throws IOException, BrokenAnswerException {
    return new Question(
        URI.create(ItemCodec.needed(in)), ItemCodec.needed(in), ItemCodec.needed(in));
  }
}
