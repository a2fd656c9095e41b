package dateline.web;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells everybody who listens what happens: server-sent events, in the words of the HTML standard.
 *
 * <pre>
 * event: commit
 * data: {"articles":107}
 * </pre>
 */
final class Broadcast implements AutoCloseable {
  /** Who reads slower than this much happens is told the latest only. */
  private static final int WAITING = 16;

  private static final int MOST_LISTENERS = 64;
  private static final String END = "";

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosed;

  /** Somebody who listens. */
  final class Listener implements AutoCloseable {
    private final BlockingQueue<String> events = new ArrayBlockingQueue<>(WAITING);

    /**
     * The next event as it is sent, a comment if nothing has happened for a while, null at the end.
     */
    @Nullable String next(long seconds) throws InterruptedException {
      String event = events.poll(seconds, TimeUnit.SECONDS);
      if (event == null) {
        return isClosed ? null : ": still here\n\n";
      }
      return event.equals(END) ? null : event;
    }

    private void tell(String event) {
      while (!events.offer(event)) {
        events.poll();
      }
    }

    @Override
    public void close() {
      listeners.remove(this);
    }
  }

  /** A new listener; null if there are too many. */
  @Nullable Listener listen() {
    if (isClosed || listeners.size() >= MOST_LISTENERS) {
      return null;
    }
    Listener listener = new Listener();
    listeners.add(listener);
    return listener;
  }

  /**
   * Tells an event.
   *
   * @param json on one line
   */
  void tell(String event, String json) {
    String sent = "event: " + event + "\ndata: " + json + "\n\n";
    listeners.forEach(listener -> listener.tell(sent));
  }

  @Override
  public void close() {
    isClosed = true;
    listeners.forEach(listener -> listener.tell(END));
  }
}
