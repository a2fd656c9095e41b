package dateline.ingest;

/**
 * How one article ended; every article that is met, or that an index held before, ends as exactly
 * one of these.
 */
public enum Outcome {
  /** New in the index. */
  INDEXED,
  /**
   * A version of an article that was met or held before: the same id or address, other content. The
   * newer one stands in the index, the older one is kept as its earlier version.
   */
  REPLACED,
  /** In the index already, with the same content. */
  UNCHANGED,
  /** The same title and text as another article, which stands in the index. */
  DUPLICATE,
  /** Could not be read; the reason is kept. */
  QUARANTINED,
  /** Was in the index and is gone from its folder. */
  REMOVED
}
