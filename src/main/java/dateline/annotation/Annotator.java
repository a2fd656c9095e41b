package dateline.annotation;

/**
 * Finds one sort of thing. Annotators run in the order in which {@link Annotators} lists them; each
 * reads what those before it left. One instance serves all threads.
 */
public interface Annotator {
  /** A short name for timings and explanations: "figure". */
  String name();

  /**
   * The same article with this annotator's findings; it is called for articles in English only.
   *
   * @param reasons takes down why, where that is asked
   */
  AnnotatedArticle annotate(AnnotatedArticle article, Reasons reasons);

  /** The same where nobody asks why. */
  default AnnotatedArticle annotate(AnnotatedArticle article) {
    return annotate(article, Reasons.unasked());
  }
}
