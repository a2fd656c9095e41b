package dateline.search;

/**
 * Order of the hits. Of articles of equal rank the newer comes first, then that which was indexed
 * first.
 */
public enum Sort {
  /** Best match first. */
  RELEVANCE,
  /** Latest day first; articles without a date last. */
  NEWEST,
  /** Earliest day first; articles without a date last. */
  OLDEST,
  /** That first which names the place nearest to where {@code near:} asks. */
  NEAREST,
  /** That first which has the largest of the figures asked for, in the kind's base unit. */
  LARGEST,
  /** That first which has the smallest. */
  SMALLEST
}
