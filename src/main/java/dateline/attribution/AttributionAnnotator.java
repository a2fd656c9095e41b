package dateline.attribution;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;

/** To come. */
public final class AttributionAnnotator implements Annotator {
  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    return article;
  }
}
