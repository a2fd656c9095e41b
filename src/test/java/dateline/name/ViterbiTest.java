package dateline.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ViterbiTest {
  private static final int L = Label.COUNT;

  @Test
  @DisplayName("the best row of labels is the best of all that may be")
  void best() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 50; run++) {
      int length = 1 + random.nextInt(4);
      float[] scores = randoms(random, length * L);
      float[] transitions = transitions(random);
      int[] best = new int[length];
      best(scores, transitions, new int[length], 0, 0, best, Float.NEGATIVE_INFINITY);
      assertArrayEquals(best, Viterbi.best(scores, length, transitions), "seed " + seed);
    }
  }

  @Test
  @DisplayName("a later token of a name never stands without its first")
  void begins() {
    float[] transitions = transitions(new Random(3));
    float[] scores = new float[L];
    scores[Label.I_PLACE.column()] = 1000;
    Label label = Label.of(Viterbi.best(scores, 1, transitions)[0]);
    assertEquals(true, label == Label.NONE || label.begins(), label.name());
  }

  /** Tries every row of labels; gives the best score so far. */
  private static float best(
      float[] scores, float[] transitions, int[] row, int at, float sum, int[] best, float most) {
    int before = at == 0 ? 0 : row[at - 1];
    if (at == row.length) {
      float all = sum + transitions[before * L];
      if (all > most) {
        System.arraycopy(row, 0, best, 0, row.length);
        return all;
      }
      return most;
    }
    float top = most;
    for (int label = 0; label < L; label++) {
      row[at] = label;
      float step = transitions[before * L + label] + scores[at * L + label];
      top = best(scores, transitions, row, at + 1, sum + step, best, top);
    }
    return top;
  }

  private static float[] transitions(Random random) {
    float[] transitions = randoms(random, L * L);
    for (int i = 0; i < L; i++) {
      for (int j = 0; j < L; j++) {
        if (!Label.of(j).mayFollow(Label.of(i))) {
          transitions[i * L + j] = Float.NEGATIVE_INFINITY;
        }
      }
    }
    return transitions;
  }

  private static float[] randoms(Random random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextFloat() * 4 - 2;
    }
    return numbers;
  }
}
