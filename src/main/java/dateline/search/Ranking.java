package dateline.search;

/**
 * In which order hits stand.
 *
 * @param sort what goes before what
 * @param recency days; in order of {@link Sort#RELEVANCE} an article that is so much older than the
 *     newest of the index counts half as much, one three times as old a quarter; 0 to leave age
 *     aside. An article without a date counts as the oldest.
 */
public record Ranking(Sort sort, int recency) {
  public Ranking {
    if (recency < 0 || (recency > 0 && sort != Sort.RELEVANCE)) {
      throw new IllegalArgumentException(
          "recency is a number of days above 0 and goes with the order of relevance alone: "
              + recency
              + ", "
              + sort);
    }
  }

  /** The order without regard to age. */
  public static Ranking by(Sort sort) {
    return new Ranking(sort, 0);
  }
}
