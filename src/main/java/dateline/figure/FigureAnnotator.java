package dateline.figure;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;

/** To come. */
public final class FigureAnnotator implements Annotator {
  @Override
  public String name() {
    return "figure";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    return article;
  }
}
