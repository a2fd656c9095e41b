package dateline.search;

/** Order of claims. Claims of equal rank stand in the order in which they were indexed. */
public enum ClaimSort {
  /** Those of the best article first, within an article in the order of its text. */
  ARTICLE,
  /**
   * The earliest first, by the time that a claim speaks of, else by its day of publication; without
   * either last.
   */
  DATE,
  /** The largest number first, in the base unit of its kind: metres, seconds, bare counts. */
  VALUE
}
