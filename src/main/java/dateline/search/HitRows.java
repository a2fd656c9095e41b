package dateline.search;

import dateline.annotation.AnnotatedArticle;
import java.io.IOException;

/** Takes those hits that it wants one by one, however many there are. */
public interface HitRows {
  /** What is known of all of them, before the first. */
  void start(Selected selected) throws IOException;

  /** Whether to read this article and cut its snippets; asked of each that matches. */
  boolean wants(ArticleKeys keys) throws IOException;

  /** The next one that is wanted; its score says nothing. */
  void take(Hit hit, AnnotatedArticle article) throws IOException;
}
