package dateline.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The trained weights: nine for each feature, one a {@link Label}, and those from label to label.
 * With them come the word clusters that the features speak of.
 *
 * <p>The file: a magic number, the fingerprint of the {@link Template}s it was trained with, the
 * step of a weight, 81 transitions, then the keys and the weights of the features, a byte each,
 * then words and paths of the clusters. Numbers are big-endian.
 */
final class TaggerModel {
  private static final int MAGIC = 0x44544147;

  /** More bytes of one sort than any model has. */
  private static final int MOST = 1 << 26;

  private static final String AGAIN = "take it from a release again";

  final Clusters clusters;
  private final float step;
  private final float[] transitions;
  private final Slots slots;
  private final byte[] weights;

  private TaggerModel(
      float step, float[] transitions, int[] keys, byte[] weights, Clusters clusters) {
    this.step = step;
    this.transitions = transitions;
    this.slots = new Slots(keys);
    this.weights = weights;
    this.clusters = clusters;
  }

  /** The model that comes with the program; read once. */
  static TaggerModel installed() {
    return Installed.MODEL;
  }

  /** Adds the weights of a feature to {@code scores}, from {@code at} on. */
  void add(int feature, float[] scores, int at) {
    int row = slots.row(feature);
    if (row >= 0) {
      int from = row * Label.COUNT;
      for (int i = 0; i < Label.COUNT; i++) {
        scores[at + i] += step * weights[from + i];
      }
    }
  }

  /** The weights from each label to each next: nine rows of nine; impossible ones are -infinity. */
  float[] transitions() {
    return transitions;
  }

  /**
   * Reads a model.
   *
   * @param name what it is called where it cannot be read
   * @throws IOException if it is no model, is cut off, or was trained with other features
   */
  static TaggerModel read(DataInputStream in, String name) throws IOException {
    try {
      if (in.readInt() != MAGIC) {
        throw new IOException(name + " is no model of the name tagger; " + AGAIN);
      }
      if (in.readInt() != fingerprint()) {
        throw new IOException(
            name + " was trained with other features than this program has; train it anew");
      }
      float step = in.readFloat();
      float[] transitions = new float[Label.COUNT * Label.COUNT];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = in.readFloat();
      }
      int[] keys = ints(in, in.readInt());
      byte[] weights = bytes(in, keys.length * Label.COUNT);
      int[] words = ints(in, in.readInt());
      Clusters clusters = new Clusters(words, ints(in, words.length));
      return new TaggerModel(step, transitions, keys, weights, clusters);
    } catch (EOFException e) {
      throw new IOException(name + " is cut off; " + AGAIN, e);
    }
  }

  /** Writes what {@link #read} reads. */
  static void write(
      DataOutputStream out,
      float step,
      float[] transitions,
      int[] keys,
      byte[] weights,
      int[] words,
      int[] paths)
      throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(fingerprint());
    out.writeFloat(step);
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    out.writeInt(keys.length);
    write(out, keys);
    out.write(weights);
    out.writeInt(words.length);
    write(out, words);
    write(out, paths);
  }

  private static void write(DataOutputStream out, int[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * 4);
    bytes.asIntBuffer().put(numbers);
    out.write(bytes.array());
  }

  private static int[] ints(DataInputStream in, int count) throws IOException {
    if (count < 0 || count > MOST / 4) {
      throw new EOFException();
    }
    int[] numbers = new int[count];
    ByteBuffer.wrap(bytes(in, 4 * count)).asIntBuffer().get(numbers);
    return numbers;
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length != count) {
      throw new EOFException();
    }
    return bytes;
  }

  private static int fingerprint() {
    int hash = 1;
    for (Template template : Template.values()) {
      hash = 31 * hash + template.name().hashCode();
    }
    return hash;
  }

  private static final class Installed {
    static final TaggerModel MODEL = load("/dateline/name/tagger.bin");

    private static TaggerModel load(String path) {
      try (InputStream in = TaggerModel.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("the program is incomplete: " + path + " is missing");
        }
        return read(new DataInputStream(in), path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
