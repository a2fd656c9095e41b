package dateline.name;

/** Finds the row of a key: a table of whole numbers that is filled once and then only read. */
final class Slots {
  private final int[] keys;
  private final int[] rows;
  private final int shift;

  /** Row {@code i} belongs to {@code keys[i]}. */
  Slots(int[] keys) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(8, keys.length));
    this.keys = new int[1 << bits];
    this.rows = new int[1 << bits];
    this.shift = 32 - bits;
    for (int i = 0; i < keys.length; i++) {
      int at = slot(keys[i]);
      while (rows[at] != 0) {
        at = (at + 1) & (rows.length - 1);
      }
      this.keys[at] = keys[i];
      rows[at] = i + 1;
    }
  }

  /** The row of the key, or -1. */
  int row(int key) {
    int at = slot(key);
    while (rows[at] != 0) {
      if (keys[at] == key) {
        return rows[at] - 1;
      }
      at = (at + 1) & (rows.length - 1);
    }
    return -1;
  }

  private int slot(int key) {
    return (key * 0x9E3779B9) >>> shift;
  }
}
