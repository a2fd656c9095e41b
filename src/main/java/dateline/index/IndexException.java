package dateline.index;

import java.io.IOException;

/** What went wrong with an index, as a whole sentence for the user: what it is and what to do. */
public final class IndexException extends IOException {
  /** With the sentence. */
  public IndexException(String sentence) {
    super(sentence);
  }

  /** With the sentence and what Lucene said. */
  public IndexException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
