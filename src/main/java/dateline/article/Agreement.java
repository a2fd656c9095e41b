package dateline.article;

/**
 * How far the words of two stories agree.
 *
 * <pre>
 * shorter  121 runs, 110 of them in the longer one   90 %, at least 75 % must be
 * longer   180 runs, 110 of them in the shorter one  61 %, at least 55 % must be
 * figures  14 the same, 0 others between the same words; there must be no other
 * </pre>
 *
 * @param shared runs of three words that stand in both
 * @param shorter runs of the story with fewer
 * @param longer runs of the story with more
 * @param sameFigures numbers that stand in both between the same words
 * @param otherFigures places with the same words around in both, but another number
 * @param headlinesAgree whether half of the runs of the shorter headline stand in the other too, or
 *     neither story has one
 */
public record Agreement(
    int shared,
    int shorter,
    int longer,
    int sameFigures,
    int otherFigures,
    boolean headlinesAgree) {
  private static final int OF_SHORTER = 75;
  private static final int OF_LONGER = 55;

  /** "Qtly div six cts vs six cts prior. Pay March 27" tells no company from another. */
  private static final int TOLD_BY_HEADLINE = 40;

  /** Nothing can be said of a line like "More follows." */
  private static final int TOO_SHORT = 8;

  /** Whether one story is a copy of the other. */
  public boolean isCopy() {
    return shorter >= TOO_SHORT
        && otherFigures == 0
        && (headlinesAgree || shorter >= TOLD_BY_HEADLINE)
        && 100L * shared >= (long) OF_SHORTER * shorter
        && 100L * shared >= (long) OF_LONGER * longer;
  }

  /** How many of a hundred runs of the longer story stand in the other. */
  public int percent() {
    return longer == 0 ? 0 : Math.round(100f * shared / longer);
  }
}
