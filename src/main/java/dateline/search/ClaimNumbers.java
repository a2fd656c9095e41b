package dateline.search;

import dateline.annotation.AnnotatedArticle;

/**
 * Which claim of its article a claim document is: the claims of a block stand in order right before
 * their article.
 *
 * <pre>
 * document   7         8         9
 *            claim 0   claim 1   article
 * </pre>
 */
final class ClaimNumbers {
  private ClaimNumbers() {}

  /**
   * The number of a claim, from 0.
   *
   * @param claim its document
   * @param parent the document of its article, counted from the same start
   */
  static int of(int claim, int parent, AnnotatedArticle article) {
    return article.claims().size() - (parent - claim);
  }
}
