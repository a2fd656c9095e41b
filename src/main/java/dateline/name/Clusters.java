package dateline.name;

/**
 * Which words are used alike: a word's path in the tree of its Brown cluster, a bit a fork.
 *
 * <pre>
 * london   1 0 0 1 1 ...
 * paris    1 0 0 1 1 ...
 * </pre>
 *
 * <p>Words are known by their hash; one unknown word in some ten thousand gets another's path.
 */
final class Clusters {
  static final Clusters NONE = new Clusters(new int[0], new int[0]);

  private final int[] paths;
  private final Slots slots;

  /** {@code paths[i]}, with a leading 1 bit, belongs to the word whose hash is {@code words[i]}. */
  Clusters(int[] words, int[] paths) {
    this.paths = paths;
    this.slots = new Slots(words);
  }

  /** The path of the word in lower case, with a leading 1 bit; 0 if it is not known. */
  int path(String lower) {
    int row = slots.row(lower.hashCode());
    return row < 0 ? 0 : paths[row];
  }
}
