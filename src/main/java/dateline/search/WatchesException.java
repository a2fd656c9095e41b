package dateline.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is wrong with the watches of an index, as a sentence for the user: where, what to do. */
public final class WatchesException extends IOException {
  private static final long serialVersionUID = 1;

  WatchesException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
