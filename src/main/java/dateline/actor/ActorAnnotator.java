package dateline.actor;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;

/** To come. */
public final class ActorAnnotator implements Annotator {
  @Override
  public String name() {
    return "actor";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    return article;
  }
}
