package dateline.name;

import java.util.Arrays;
import java.util.Random;

/**
 * Learns the weights of a linear chain of labels: the likelihood of the right labels is raised
 * stretch by stretch, each weight with steps of its own that shrink as it is used (AdaGrad). Where
 * several labels count as right, their sum is raised.
 */
final class Trainer {
  private static final int L = Label.COUNT;
  private static final float RATE = 0.08f;
  private static final float DECAY = 0.0005f;

  /** Less likely than this is as good as impossible: keeps the sums away from 0. */
  private static final double LEAST_SCORE = -60;

  private final Lessons lessons;
  final float[] weights;
  private final float[] squares;
  final float[] transitions = new float[L * L];
  private final float[] transitionSquares = new float[L * L];

  private double[] emission = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] expected = new double[0];
  private double[] scales = new double[0];
  private final double[] steps = new double[L * L];
  private final double[] pairs = new double[L * L];

  Trainer(Lessons lessons, int features) {
    this.lessons = lessons;
    this.weights = new float[features * L];
    this.squares = new float[features * L];
    Arrays.fill(squares, 1f);
    Arrays.fill(transitionSquares, 1f);
    for (int i = 0; i < L; i++) {
      for (int j = 0; j < L; j++) {
        if (!Label.of(j).mayFollow(Label.of(i))) {
          transitions[i * L + j] = Float.NEGATIVE_INFINITY;
        }
      }
    }
  }

  /** Goes through all lessons once in an order of its own; gives the mean loss of a token. */
  double round(Random random) {
    int[] order = new int[lessons.stretches()];
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    double loss = 0;
    for (int stretch : order) {
      loss += learn(stretch);
    }
    return loss / lessons.tokens();
  }

  private double learn(int stretch) {
    int first = lessons.firstToken(stretch);
    int length = lessons.endToken(stretch) - first;
    makeRoom(length);
    for (int t = 0; t < length; t++) {
      score(first + t, t * L);
    }
    for (int i = 0; i < L * L; i++) {
      steps[i] = StrictMath.exp(transitions[i]);
    }
    Arrays.fill(expected, 0, length * L, 0);
    Arrays.fill(pairs, 0);
    double all = expect(first, length, false, 1);
    double right = expect(first, length, true, -1);
    for (int t = 0; t < length; t++) {
      correct(first + t, t * L);
    }
    for (int i = 0; i < L * L; i++) {
      if (transitions[i] != Float.NEGATIVE_INFINITY && pairs[i] != 0) {
        float slope = (float) pairs[i];
        transitionSquares[i] += slope * slope;
        transitions[i] -= RATE * slope / (float) Math.sqrt(transitionSquares[i]);
      }
    }
    return all - right;
  }

  private void makeRoom(int length) {
    if (scales.length < length) {
      emission = new double[length * L];
      forward = new double[length * L];
      backward = new double[length * L];
      expected = new double[length * L];
      scales = new double[length];
    }
  }

  /** Puts the odds of the token's labels, the best 1, into {@code emission} from {@code to} on. */
  private void score(int token, int to) {
    Arrays.fill(emission, to, to + L, 0);
    for (int f = lessons.firstFeature(token); f < lessons.endFeature(token); f++) {
      int at = lessons.row(f) * L;
      for (int i = 0; i < L && at >= 0; i++) {
        emission[to + i] += weights[at + i];
      }
    }
    double most = Arrays.stream(emission, to, to + L).max().orElseThrow();
    for (int i = to; i < to + L; i++) {
      emission[i] = StrictMath.exp(Math.max(LEAST_SCORE, emission[i] - most));
    }
  }

  /** Moves the weights of the token's features against {@code expected} from {@code from} on. */
  private void correct(int token, int from) {
    for (int f = lessons.firstFeature(token); f < lessons.endFeature(token); f++) {
      int at = lessons.row(f) * L;
      for (int i = 0; i < L && at >= 0; i++) {
        float slope = (float) expected[from + i] + DECAY * weights[at + i];
        squares[at + i] += slope * slope;
        weights[at + i] -= RATE * slope / (float) Math.sqrt(squares[at + i]);
      }
    }
  }

  /** Adds the expectations, {@code sign} times, over all labels or the right ones; gives log Z. */
  private double expect(int first, int length, boolean onlyRight, double sign) {
    double z = 0;
    for (int t = 0; t < length; t++) {
      z += StrictMath.log(forward(first, t, onlyRight));
    }
    double end = 0;
    for (int i = 0; i < L; i++) {
      end += forward[(length - 1) * L + i] * steps[i * L];
    }
    for (int i = 0; i < L; i++) {
      backward[(length - 1) * L + i] = steps[i * L] / end;
      pairs[i * L] += sign * forward[(length - 1) * L + i] * steps[i * L] / end;
    }
    for (int t = length - 1; t >= 0; t--) {
      for (int i = 0; i < L; i++) {
        double chance = sign * forward[t * L + i] * backward[t * L + i];
        expected[t * L + i] += chance;
        pairs[i] += t == 0 ? chance : 0;
      }
      if (t > 0) {
        backward(first, t, onlyRight, sign);
      }
    }
    return z + StrictMath.log(end);
  }

  /** One step to the right; what reaches a token is scaled to 1, and the scale is given. */
  private double forward(int first, int t, boolean onlyRight) {
    int may = onlyRight ? lessons.right(first + t) : LabelledText.ANY;
    double total = 0;
    for (int j = 0; j < L; j++) {
      double sum = t == 0 ? steps[j] : 0;
      for (int i = 0; i < L && t > 0; i++) {
        sum += forward[(t - 1) * L + i] * steps[i * L + j];
      }
      forward[t * L + j] = (may & 1 << j) == 0 ? 0 : sum * emission[t * L + j];
      total += forward[t * L + j];
    }
    if (!(total > 0)) {
      throw new IllegalStateException("a stretch has no right labels");
    }
    for (int j = 0; j < L; j++) {
      forward[t * L + j] /= total;
    }
    scales[t] = total;
    return total;
  }

  /** One step to the left, and the pairs of labels on the way. */
  private void backward(int first, int t, boolean onlyRight, double sign) {
    int may = onlyRight ? lessons.right(first + t) : LabelledText.ANY;
    for (int i = 0; i < L; i++) {
      double sum = 0;
      for (int j = 0; j < L; j++) {
        if ((may & 1 << j) != 0) {
          double way = steps[i * L + j] * emission[t * L + j] * backward[t * L + j] / scales[t];
          sum += way;
          pairs[i * L + j] += sign * forward[(t - 1) * L + i] * way;
        }
      }
      backward[(t - 1) * L + i] = sum;
    }
  }
}
