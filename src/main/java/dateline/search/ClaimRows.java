package dateline.search;

import java.io.IOException;

/** Takes claims one by one, however many there are. */
public interface ClaimRows {
  /** What is known of all of them, before the first: rows are empty. */
  void start(ClaimResults found) throws IOException;

  /** The next one. */
  void take(ClaimRow row) throws IOException;
}
