package dateline.annotation;

import dateline.article.Article;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The annotators in the order in which they run. Which those are is said in {@code
 * META-INF/services/dateline.annotation.Annotator}, one class a line, so that the analysis chain
 * needs to know none of them:
 *
 * <pre>{@code
 * AnnotatedArticle tagged = Annotators.installed().annotate(article);
 * }</pre>
 *
 * @param inOrder the annotators, first to last
 */
public record Annotators(List<Annotator> inOrder) {
  public Annotators {
    inOrder = List.copyOf(inOrder);
  }

  /** Those on the class path; loaded once. */
  public static Annotators installed() {
    return Installed.ANNOTATORS;
  }

  /**
   * Everything that is found in the article; an article that is not in English is only cut into
   * tokens.
   */
  public AnnotatedArticle annotate(Article article) {
    return annotate(article, Reasons.unasked());
  }

  /** The same, and why each thing was found. */
  public AnnotatedArticle annotate(Article article, Reasons reasons) {
    AnnotatedArticle annotated = AnnotatedArticle.untagged(article);
    if (article.isTagged()) {
      for (Annotator annotator : inOrder) {
        annotated = annotator.annotate(annotated, reasons);
      }
    }
    return annotated;
  }

  private static final class Installed {
    static final Annotators ANNOTATORS =
        new Annotators(
            ServiceLoader.load(Annotator.class, Annotator.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
  }
}
