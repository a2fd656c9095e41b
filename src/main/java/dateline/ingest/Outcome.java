package dateline.ingest;

/**
 * How one article ended; every article that is met, or that an index held before, ends as exactly
 * one of these.
 */
public enum Outcome {
  /** New in the index. */
  INDEXED,
  /** The same id as before with other content. */
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
