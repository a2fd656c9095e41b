package dateline.name;

/** Finds the best row of labels for a stretch of tokens between tokens that are no names. */
final class Viterbi {
  private Viterbi() {}

  /**
   * The labels of the best row.
   *
   * @param scores nine for each of {@code length} tokens
   * @param transitions from each label to each next, nine rows of nine
   * @return the labels' columns
   */
  static int[] best(float[] scores, int length, float[] transitions) {
    int labels = Label.COUNT;
    float[] here = new float[labels];
    float[] next = new float[labels];
    byte[] from = new byte[length * labels];
    for (int j = 0; j < labels; j++) {
      here[j] = transitions[j] + scores[j];
    }
    for (int t = 1; t < length; t++) {
      for (int j = 0; j < labels; j++) {
        float best = Float.NEGATIVE_INFINITY;
        int way = 0;
        for (int i = 0; i < labels; i++) {
          float score = here[i] + transitions[i * labels + j];
          if (score > best) {
            best = score;
            way = i;
          }
        }
        next[j] = best + scores[t * labels + j];
        from[t * labels + j] = (byte) way;
      }
      float[] swap = here;
      here = next;
      next = swap;
    }
    int last = 0;
    for (int i = 1; i < labels; i++) {
      if (here[i] + transitions[i * labels] > here[last] + transitions[last * labels]) {
        last = i;
      }
    }
    int[] way = new int[length];
    for (int t = length - 1; t >= 0; t--) {
      way[t] = last;
      last = from[t * labels + last];
    }
    return way;
  }
}
