package dateline.search;

import java.util.List;

/**
 * How an article meets one part of a query.
 *
 * @param part in the query language: {@code place:Ukraine}
 * @param score what the part gives to the score; 0 if the article does not meet it
 * @param isMet whether the article meets it
 * @param evidence the first of the words that meet it; empty for what is no matter of words, such
 *     as {@code date:}
 * @param more how many others there are
 */
public record HitReason(
    String part, float score, boolean isMet, List<Evidence> evidence, int more) {
  public HitReason {
    evidence = List.copyOf(evidence);
  }

  /**
   * Words of the article.
   *
   * @param words as printed
   * @param offset where they begin, in UTF-16 units from the body's start; below 0 in the title
   * @param note what they were tagged as, or empty: {@code Pokrovsk, Donetsk, Ukraine, Europe}
   */
  public record Evidence(String words, int offset, String note) {}
}
