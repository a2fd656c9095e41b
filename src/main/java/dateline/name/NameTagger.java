package dateline.name;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;

/** To come. */
public final class NameTagger implements Annotator {
  @Override
  public String name() {
    return "name";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    return article;
  }
}
