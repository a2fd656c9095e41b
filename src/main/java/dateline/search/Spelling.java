package dateline.search;

/** How far apart two spellings are. */
final class Spelling {
  private Spelling() {}

  /**
   * Letters to insert, delete, replace or swap with their neighbour to make one into the other:
   * "plcae" and "place" are 1 apart.
   */
  static int distance(String a, String b) {
    int[] twoBack = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBack[j - 2] + 1);
        }
      }
      int[] free = twoBack;
      twoBack = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
