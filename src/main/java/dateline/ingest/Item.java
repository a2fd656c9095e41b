package dateline.ingest;

import dateline.article.Article;

/** What came of reading one article's place in a file. */
public sealed interface Item {
  /**
   * Line in the file, from 1, for formats of many articles, in a feed the one on which the item
   * begins or the damage stands; 0 where the file is one article.
   */
  int line();

  /** It was read. */
  record Read(Article article, int line) implements Item {}

  /**
   * It was not.
   *
   * @param reason a sentence for the user: what is wrong and, where one knows, what to do
   */
  record Unreadable(String reason, int line) implements Item {}
}
