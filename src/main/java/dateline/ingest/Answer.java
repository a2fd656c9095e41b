package dateline.ingest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * What a parser's process says: that it is ready, then for each {@link Question} that it is ready
 * for that too, some items and an end.
 *
 * <pre>
 *                        Ready
 * file:///news/a.pdf  -> Ready, Found article, Done 1 sound
 * file:///news/b.rss  -> Ready, Found article, Found refusal, Found article, Done 3 sound
 * file:///news/c.doc  -> Ready, Failed NoSuchFileException
 * </pre>
 */
sealed interface Answer {
  /** It runs and waits for files; or what it needs for this file is loaded, and it begins. */
  record Ready() implements Answer {}

  /** An item of the file. */
  record Found(Item item) implements Answer {}

  /**
   * The file is read.
   *
   * @param items how many were found
   * @param sound whether the process can be trusted with another file
   */
  record Done(int items, boolean sound) implements Answer {}

  /** The disk failed; whether the file is missing or may not be read is kept. */
  record Failed(IOException exception) implements Answer {}

  /** Writes what {@link #read} reads. */
  default void write(DataOutputStream out) throws IOException {
    switch (this) {
      case Ready ready -> out.writeByte(0);
      case Found found -> {
        out.writeByte(1);
        ItemCodec.write(out, found.item);
      }
      case Done done -> {
        out.writeByte(2);
        out.writeInt(done.items);
        out.writeBoolean(done.sound);
      }
      case Failed failed -> {
        out.writeByte(3);
        out.writeBoolean(failed.exception instanceof NoSuchFileException);
        out.writeBoolean(failed.exception instanceof AccessDeniedException);
        ItemCodec.string(out, String.valueOf(failed.exception.getMessage()));
      }
    }
  }

  /** The next answer. */
  static Answer read(DataInputStream in) throws IOException, BrokenAnswerException {
    return switch (in.readUnsignedByte()) {
      case 0 -> new Ready();
      case 1 -> new Found(ItemCodec.read(in));
      case 2 -> new Done(in.readInt(), in.readBoolean());
      case 3 -> failed(in.readBoolean(), in.readBoolean(), ItemCodec.needed(in));
      default -> throw new BrokenAnswerException(null);
    };
  }

  private static Failed failed(boolean missing, boolean denied, String message) {
    if (missing) {
      return new Failed(new NoSuchFileException(message));
    }
    return new Failed(denied ? new AccessDeniedException(message) : new IOException(message));
  }
}
