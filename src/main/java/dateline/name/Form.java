package dateline.name;

import java.util.Locale;

/**
 * A word as it is printed, with all that can be told of it without its neighbours.
 *
 * @param lower the word in lower case
 * @param shape its letters as a number: "McCain" is {@code XxXx}
 * @param path which words it is used like: the path to its Brown cluster with a leading 1 bit; 0 if
 *     unknown
 * @param signs bits of {@link Sign}s
 */
record Form(String word, String lower, int shape, int path, int signs) {
  /** Stands before and behind each sentence. */
  static final Form EDGE = new Form("", "", 0, 0, 0);

  private static final int[] DEPTHS = {4, 6, 8, 10, 20};

  static Form of(String word, Lexicon lexicon, Clusters clusters) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    Lexicon.Node node = lexicon.word(lower);
    return new Form(
        word, lower, shape(word), clusters.path(lower), node == null ? 0 : node.signs());
  }

  /** The first bits of the path, as many as {@code depth} or all. */
  int path(int depth) {
    int length = 31 - Integer.numberOfLeadingZeros(path | 1);
    return length <= depth ? path : path >>> (length - depth);
  }

  /** Tells everything about the word; less of it where it is only a neighbour. */
  void tell(int offset, Features features) {
    boolean here = offset == 0;
    boolean beside = offset >= -1 && offset <= 1;
    features.add(Template.LOWER, offset, lower.hashCode());
    features.add(Template.SHAPE, offset, shape);
    if (path != 0) {
      int length = 31 - Integer.numberOfLeadingZeros(path);
      for (int depth : DEPTHS) {
        if ((beside || depth == 6 || depth == 10) && (depth <= length || depth == 20)) {
          features.add(Template.CLUSTER, offset, path(depth) * 32 + depth);
        }
      }
    }
    if (beside) {
      for (int bits = signs; bits != 0; bits &= bits - 1) {
        features.add(Template.SIGN, offset, Integer.numberOfTrailingZeros(bits));
      }
      features.add(Template.SIGNS, offset, signs);
      endings(offset, features);
    }
    if (here) {
      features.add(Template.WORD, 0, word.hashCode());
      for (int length = 1; length <= 4 && length < word.length(); length++) {
        features.add(Template.PREFIX, 0, word.substring(0, length).hashCode());
      }
    }
  }

  private void endings(int offset, Features features) {
    int least = offset == 0 ? 1 : 3;
    int most = offset == 0 ? 4 : 3;
    for (int length = least; length <= most && length < lower.length(); length++) {
      features.add(Template.SUFFIX, offset, lower.substring(lower.length() - length).hashCode());
    }
  }

  /** Rows of capitals, small letters, digits as one sign each: "U.S." is {@code X.X.}. */
  private static int shape(String word) {
    int shape = 7;
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      if (kind != before || i == 1) {
        shape = 31 * shape + kind;
      }
      before = kind;
    }
    return shape;
  }
}
