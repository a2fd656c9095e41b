package dateline.search;

/**
 * Order of claims. Of equal ones those of the newest article come first, within an article in the
 * order of its text.
 */
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
