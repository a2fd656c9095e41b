package dateline.name;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains the name tagger from labelled files, the same bytes each time:
 *
 * <pre>
 * java -cp ... dateline.name.TrainTagger CLUSTERS.jar MODEL.bin FILE.conll.gz ...
 * java -cp ... dateline.name.TrainTagger --hold-out CLUSTERS.jar MODEL.bin FILE.conll.gz ...
 * </pre>
 *
 * <p>With {@code --hold-out} the last tenth of each file is kept aside, and the model is compared
 * with the rules on it. See {@code src/test/train/README.md}.
 */
public final class TrainTagger {
  private static final int ROUNDS = 8;
  private static final int LEAST = 2;
  private static final int PART_HELD = 10;
  private static final long SEED = 1;

  /** A weight of a byte is at most this large; hardly one of a thousand is larger. */
  private static final float LARGEST = 6f;

  private final Lexicon lexicon = Lexicon.installed();
  private final ClusterFile clusters;
  private final Lessons lessons;
  private final List<HeldOut> heldOut = new ArrayList<>();

  TrainTagger(ClusterFile clusters) {
    this.clusters = clusters;
    this.lessons = new Lessons(lexicon, new Clusters(clusters.words(), clusters.paths()));
  }

  /** The clusters, the model to write, the files to learn from. */
  public static void main(String[] args) throws IOException {
    boolean holds = args.length > 0 && args[0].equals("--hold-out");
    List<String> paths = Arrays.asList(args).subList(holds ? 1 : 0, args.length);
    if (paths.size() < 3) {
      System.err.println(
          "usage: TrainTagger [--hold-out] CLUSTERS.jar MODEL.bin FILE.conll.gz ...");
      System.exit(2);
    }
    TrainTagger training = new TrainTagger(ClusterFile.read(Path.of(paths.get(0))));
    for (String path : paths.subList(2, paths.size())) {
      training.learnFrom(Path.of(path), holds);
    }
    byte[] model = training.train();
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(paths.get(1))))) {
      out.write(model);
    }
    System.out.printf("%s: %d bytes%n", paths.get(1), model.length);
    training.report(model);
  }

  private void learnFrom(Path file, boolean holds) throws IOException {
    List<List<LabelledSentence>> articles = TrainingFile.read(file, lexicon);
    int learned = holds ? articles.size() - articles.size() / PART_HELD : articles.size();
    Varied varied = new Varied();
    for (List<LabelledSentence> article : articles.subList(0, learned)) {
      learnFrom(LabelledText.of("learned", varied.of(article)));
    }
    if (holds) {
      heldOut.add(
          new HeldOut(
              file.getFileName().toString(),
              articles.subList(learned, articles.size()).stream()
                  .map(article -> LabelledText.of("held out", article))
                  .toList()));
    }
  }

  void learnFrom(LabelledText text) {
    lessons.add(text);
  }

  /** The model as a file has it. */
  byte[] train() throws IOException {
    int[] keys = lessons.number(LEAST);
    System.out.printf("%d tokens, %d features%n", lessons.tokens(), keys.length);
    Trainer trainer = new Trainer(lessons, keys.length);
    Random random = new Random(SEED);
    for (int round = 1; round <= ROUNDS; round++) {
      System.out.printf("round %d: loss %.5f%n", round, trainer.round(random));
    }
    return file(keys, trainer);
  }

  /** Rounds the weights to bytes and leaves out features without any. */
  private byte[] file(int[] keys, Trainer trainer) throws IOException {
    float most = 0;
    for (float weight : trainer.weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float step = Math.min(most, LARGEST) / Byte.MAX_VALUE;
    byte[] bytes = new byte[trainer.weights.length];
    int kept = 0;
    for (int row = 0; row < keys.length; row++) {
      boolean tells = false;
      for (int i = 0; i < Label.COUNT; i++) {
        int rounded = Math.round(trainer.weights[row * Label.COUNT + i] / step);
        int fits = Math.clamp(rounded, -Byte.MAX_VALUE, Byte.MAX_VALUE);
        bytes[kept * Label.COUNT + i] = (byte) fits;
        tells |= fits != 0;
      }
      if (tells) {
        keys[kept++] = keys[row];
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    TaggerModel.write(
        new DataOutputStream(file),
        step,
        trainer.transitions,
        Arrays.copyOf(keys, kept),
        Arrays.copyOf(bytes, kept * Label.COUNT),
        clusters.words(),
        clusters.paths());
    return file.toByteArray();
  }

  private void report(byte[] file) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    NameTagger tagger = new NameTagger(TaggerModel.read(in, "the new model"));
    for (HeldOut part : heldOut) {
      System.out.println(part.compare(lexicon, tagger));
    }
  }
}
