package dateline.place;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;

/** To come. */
public final class PlaceAnnotator implements Annotator {
  @Override
  public String name() {
    return "place";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    return article;
  }
}
