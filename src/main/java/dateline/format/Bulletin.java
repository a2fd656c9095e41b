package dateline.format;

import dateline.search.Watch;
import java.io.IOException;

/**
 * Prints what watches tell, one watch after the other.
 *
 * <pre>{@code
 * try (Bulletin bulletin = new NewsJson(System.out)) {
 *   ran = watch.run(searcher, Instant.now(), bulletin.of(watch));
 * }
 * }</pre>
 */
public interface Bulletin extends AutoCloseable {
  /** Begins the next watch and takes its news. */
  Watch.News of(Watch watch) throws IOException;

  /** Ends the last watch. */
  @Override
  void close() throws IOException;
}
