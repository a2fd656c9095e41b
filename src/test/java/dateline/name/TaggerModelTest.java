package dateline.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaggerModelTest {
  private static final int FEATURE = Template.LOWER.feature(0, "oslo".hashCode());

  @Test
  @DisplayName("a feature's weights are those that were written, and an unknown one has none")
  void weights() throws IOException {
    TaggerModel model = read(file());
    float[] scores = new float[Label.COUNT + 1];
    model.add(FEATURE, scores, 1);
    assertEquals(0, scores[0]);
    assertEquals(0.5f * 3, scores[1 + Label.I_PERSON.column()]);
    float[] none = new float[Label.COUNT];
    model.add(FEATURE + 1, none, 0);
    assertTrue(Arrays.equals(new float[Label.COUNT], none));
    assertEquals(0b1101, model.clusters.path("oslo"));
    assertEquals(0, model.clusters.path("bergen"));
  }

  @Test
  @DisplayName("the model that comes with the program knows that London and Paris are used alike")
  void installed() {
    Form london = Form.of("London", Lexicon.installed(), TaggerModel.installed().clusters);
    Form paris = Form.of("Paris", Lexicon.installed(), TaggerModel.installed().clusters);
    assertEquals(london.path(6), paris.path(6));
    assertTrue(london.path(6) >= 1 << 6, "a path of six steps with its leading bit");
  }

  @Test
  @DisplayName("a file that is no model, of other features, or cut off is refused with what to do")
  void refused() throws IOException {
    byte[] file = file();
    assertRefused(
        "it is no model of the name tagger; take it from a release again",
        "gold".getBytes(StandardCharsets.UTF_8));
    byte[] other = file.clone();
    other[5]++;
    assertRefused("it was trained with other features than this program has; train it anew", other);
    for (int length : new int[] {6, 20, file.length - 9, file.length - 1}) {
      assertRefused("it is cut off; take it from a release again", Arrays.copyOf(file, length));
    }
    byte[] huge = file.clone();
    Arrays.fill(huge, 12 + 81 * 4, 12 + 81 * 4 + 4, (byte) 0x7f);
    assertRefused("it is cut off; take it from a release again", huge);
    Arrays.fill(huge, 12 + 81 * 4, 12 + 81 * 4 + 4, (byte) 0xff);
    assertRefused("it is cut off; take it from a release again", huge);
  }

  private static void assertRefused(String why, byte[] file) {
    assertEquals(why, assertThrows(IOException.class, () -> read(file)).getMessage());
  }

  private static TaggerModel read(byte[] file) throws IOException {
    return TaggerModel.read(new DataInputStream(new ByteArrayInputStream(file)), "it");
  }

  private static byte[] file() throws IOException {
    byte[] weights = new byte[Label.COUNT];
    weights[Label.I_PERSON.column()] = 3;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    TaggerModel.write(
        new DataOutputStream(file),
        0.5f,
        new float[Label.COUNT * Label.COUNT],
        new int[] {FEATURE},
        weights,
        new int[] {"oslo".hashCode()},
        new int[] {0b1101});
    return file.toByteArray();
  }
}
