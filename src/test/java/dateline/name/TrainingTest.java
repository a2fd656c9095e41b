package dateline.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.AnnotatedArticle;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingTest {
  private static final Lexicon LEXICON = Lexicon.installed();
  private static final ClusterFile CLUSTERS =
      new ClusterFile(new int[] {"ship".hashCode()}, new int[] {0b10110});

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a name of two words               ; news     ; Ann/B-PER Lee/I-PER left/O                         ; PERSON Ann Lee
          the article is no part            ; news     ; the/B-ORG Crown/I-ORG left/O                       ; ORGANISATION Crown
          a title is no part                ; news     ; Mr./B-PER Lee/I-PER left/O                         ; PERSON Lee
          a possessive is no part           ; news     ; Oslo/B-LOC 's/I-LOC port/O                         ; PLACE Oslo
          a people is no place              ; news     ; Danish/B-LOC ships/O                               ; OTHER Danish
          what may be a name teaches none   ; news     ; ships/B-NOM left/O                                 ;
          two labels leave it open          ; news     ; Ford/B-PER|B-ORG left/O                            ;
          a long event is left open         ; crossner ; the/O 2011/B-MISC Bremen/I-MISC election/I-MISC    ;
          and stands where files are plain  ; news     ; the/O Nobel/B-MISC Prize/I-MISC                    ; OTHER Nobel Prize
          """)
  void names(String rule, String file, String sentence, String expected) throws IOException {
    LabelledText text = LabelledText.of("a1", read(file, sentence).get(0));
    AnnotatedArticle article = AnnotatedArticle.untagged(text.article);
    assertEquals(
        expected == null ? "" : expected,
        text.names().stream()
            .map(name ->
                name.kind()
                    + " "
                    + article.tokens().span(name.first(), name.last()).in(article.text()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  @DisplayName("a sentence is printed as it would stand in an article")
  void printed() throws IOException {
    String tokens = "\" It ca n't ( yet ) be , \" said Mr. Lee 's ex - wife , $ 5 poorer .";
    String tagged = tokens.replace(" ", "/O ") + "/O";
    assertEquals(
        "\"It can't (yet) be,\" said Mr. Lee's ex-wife, $5 poorer.",
        LabelledText.of("a1", read("news", tagged).get(0)).article.text());
  }

  @Test
  @DisplayName("where a file has no other names, a capital without a tag may be one")
  void others() throws IOException {
    LabelledText text = LabelledText.of("a1", read("uner_ewt", "Windows/O broke/O").get(0));
    int other = 1 << Label.B_OTHER.column();
    assertEquals(other, text.right(0) & other);
    assertEquals(1 << Label.NONE.column(), text.right(1));
  }

  @Test
  @DisplayName("training twice gives the same bytes, and a model that knows what it was taught")
  void reproducible() throws IOException {
    byte[] model = train();
    assertArrayEquals(model, train());
    TaggerModel read = TaggerModel.read(new DataInputStream(new ByteArrayInputStream(model)), "it");
    LabelledText text = LabelledText.of("a2", read("news", "We/O sailed/O Zorbex/O home/O").get(0));
    AnnotatedArticle article = AnnotatedArticle.untagged(text.article);
    List<Found> names = new NameTagger(read).find(article);
    assertEquals(1, names.size(), names.toString());
    assertEquals(2, names.get(0).first());
    assertEquals(dateline.annotation.Name.Kind.OTHER, names.get(0).kind());
  }

  @Test
  @DisplayName(
      "now and then a name is printed in capitals, and a dateline stands before a sentence")
  void varied() throws IOException {
    List<LabelledSentence> article = read("news", "Ann/B-PER left/O Oslo/B-LOC").get(0);
    Varied varied = new Varied();
    int loud = 0;
    int dated = 0;
    for (int i = 0; i < 500; i++) {
      LabelledSentence sentence = varied.of(article).get(0);
      loud += sentence.words().equals(List.of("ANN", "left", "OSLO")) ? 1 : 0;
      dated += sentence.words().get(0).equals("OSLO") && sentence.size() > 4 ? 1 : 0;
    }
    assertTrue(loud > 5 && loud < 50, "in capitals: " + loud);
    assertTrue(dated > 15 && dated < 90, "with a dateline: " + dated);
  }

  /** Ships named Zorbex, a hundred times: no rule would call that anything but a capital. */
  private byte[] train() throws IOException {
    TrainTagger training = new TrainTagger(CLUSTERS);
    for (int i = 0; i < 100; i++) {
      String sentence = "We/O sailed/O Zorbex/B-MISC home/O with/O Ann/B-PER Lee/I-PER ./O";
      training.learnFrom(LabelledText.of("a" + i, read("news", sentence).get(0)));
    }
    return training.train();
  }

  private List<List<LabelledSentence>> read(String name, String sentence) throws IOException {
    Path file = folder.resolve(name + ".conll.gz");
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (String token : sentence.split(" ", -1)) {
        int slash = token.lastIndexOf('/');
        out.write(token.substring(0, slash) + ' ' + token.substring(slash + 1) + '\n');
      }
    }
    return TrainingFile.read(file, LEXICON);
  }
}
