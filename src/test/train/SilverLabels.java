import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Labels tokenised text, one sentence a line, by two models of Stanford CoreNLP. Where they agree a
 * token gets one label, where they do not it gets both, and training takes neither for wrong:
 *
 * <pre>
 * java -cp "LIB/*" SilverLabels.java voa.tok.gz voa.silver.conll.gz
 *
 * Ford B-PER|B-ORG
 * left O
 * </pre>
 *
 * <p>LIB holds {@code edu.stanford.nlp:stanford-corenlp:4.5.10}, the jar and its {@code models} jar.
 */
public final class SilverLabels {
  private static final String MODELS = "edu/stanford/nlp/models/ner/english.";

  private final CRFClassifier<CoreLabel> three = model("all.3class.distsim.crf.ser.gz");
  private final CRFClassifier<CoreLabel> four = model("conll.4class.distsim.crf.ser.gz");

  private SilverLabels() {}

  /** The text to read and the file to write, both gzip. */
  public static void main(String[] args) throws IOException {
    SilverLabels labels = new SilverLabels();
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(Path.of(args[0]))),
                    StandardCharsets.UTF_8));
        Writer out =
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))),
                StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          labels.label(line.strip().split("\\s+"), out);
        }
      }
    }
  }

  private void label(String[] words, Writer out) throws IOException {
    List<String> first = tags(three, words);
    List<String> second = tags(four, words);
    for (int i = 0; i < words.length; i++) {
      out.write(words[i] + ' ' + join(first.get(i), second.get(i)) + '\n');
    }
    out.write('\n');
  }

  /** The three-class model knows no MISC: where it says O and the other MISC, they agree. */
  private static String join(String three, String four) {
    if (three.equals(four) || (three.equals("O") && four.endsWith("MISC"))) {
      return four;
    }
    return three + '|' + four;
  }

  private static List<String> tags(CRFClassifier<CoreLabel> model, String[] words) {
    List<CoreLabel> sentence = new ArrayList<>();
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      sentence.add(label);
    }
    List<String> tags = new ArrayList<>();
    String before = "O";
    for (CoreLabel label : model.classifySentence(sentence)) {
      String kind = kind(label.get(AnswerAnnotation.class));
      tags.add(kind.equals("O") ? "O" : (kind.equals(before) ? "I-" : "B-") + kind);
      before = kind;
    }
    return tags;
  }

  private static String kind(String answer) {
    return switch (answer) {
      case "PERSON" -> "PER";
      case "ORGANIZATION" -> "ORG";
      case "LOCATION" -> "LOC";
      case "MISC" -> "MISC";
      default -> "O";
    };
  }

  private static CRFClassifier<CoreLabel> model(String name) {
    try {
      return CRFClassifier.getClassifier(MODELS + name);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("cannot read " + MODELS + name, e);
    }
  }
}
