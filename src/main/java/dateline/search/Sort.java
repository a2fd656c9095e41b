package dateline.search;

/** Order of the hits. Articles of equal rank stand in the order in which they were indexed. */
public enum Sort {
  /** Best match first. */
  RELEVANCE,
  /** Latest day first; articles without a date last. */
  NEWEST,
  /** Earliest day first; articles without a date last. */
  OLDEST
}
