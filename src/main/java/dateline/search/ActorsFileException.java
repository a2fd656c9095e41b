package dateline.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file of corrections, as a sentence for the user: where, and what to do. */
public final class ActorsFileException extends IOException {
  private static final long serialVersionUID = 1;

  ActorsFileException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
