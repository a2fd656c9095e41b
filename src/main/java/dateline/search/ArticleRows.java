package dateline.search;

import java.io.IOException;

/** Takes articles one by one, however many there are. */
public interface ArticleRows {
  /** What is known of all of them, before the first. */
  void start(Selected selected) throws IOException;

  /** The next one. */
  void take(ArticleRow row) throws IOException;
}
