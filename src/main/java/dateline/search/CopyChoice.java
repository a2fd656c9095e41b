package dateline.search;

/**
 * How copies of one story are counted and listed.
 *
 * @param distinct whether totals and facets count stories instead of articles
 * @param listed copies to name with a hit at most
 */
public record CopyChoice(boolean distinct, int listed) {
  /** Articles are counted, no copies named: to name one costs as much as to show a hit. */
  public static final CopyChoice USUAL = new CopyChoice(false, 0);

  public CopyChoice {
    if (listed < 0) {
      throw new IllegalArgumentException("listed must not be below 0: " + listed);
    }
  }
}
