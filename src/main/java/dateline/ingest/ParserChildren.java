package dateline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;

/**
 * The processes that parsers run in: started when they are needed, side by side, each for many
 * files. One that is lost costs a file and is replaced.
 */
final class ParserChildren implements AutoCloseable {
  /** A second process takes as long to start and load as the first takes for so many files. */
  private static final int FILES_WORTH_A_START = 20;

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final ReaderOptions options;
  private final ParserLimits limits;
  private final ScheduledThreadPoolExecutor clock;
  private final Deque<ParserChild> idle = new ArrayDeque<>();
  private final Set<ParserChild> alive = new HashSet<>();
  private Duration cpu = Duration.ZERO;
  private int started;
  private int read;
  private boolean closed;

  ParserChildren(ReaderOptions options) {
    this.options = options;
    this.limits = options.limits();
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("parser-clock").factory());
    clock.setRemoveOnCancelPolicy(true);
  }

  /**
   * Hands what stands in a file to the sink; waits for a process while enough of them are busy. A
   * file over which a process that has read others dies gets a second try: one of those may have
   * spoilt it.
   *
   * @throws IOException if the disk fails, no process can be started, or all are closed
   */
  void read(Path file, String name, String id, Consumer<Item> sink) throws IOException {
    while (true) {
      ParserChild child = borrow();
      try {
        child.read(file, name, id, sink);
        return;
      } catch (ParserChild.LostException e) {
        if (!e.isExcusable()) {
          sink.accept(new Item.Unreadable(e.sentence(), 0));
          return;
        }
      } finally {
        giveBack(child);
      }
    }
  }

  /** How many processes were started so far. */
  synchronized int started() {
    return started;
  }

  /** Time of all processors together that the ended processes have used. */
  synchronized Duration cpu() {
    return cpu;
  }

  /** Ends all processes, also those that are at work, and waits until they are gone. */
  @Override
  public void close() {
    List<ParserChild> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(alive);
      for (ParserChild child : left) {
        if (idle.remove(child)) {
          child.dismiss();
        } else {
          child.kill();
        }
      }
      notifyAll();
    }
    for (ParserChild child : left) {
      child.awaitEnd();
      forget(child);
    }
    clock.shutdownNow();
  }

  private ParserChild borrow() throws IOException {
    ParserChild child;
    synchronized (this) {
      waitForOne();
      if (closed) {
        throw new IOException("reading was ended");
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
      child = ParserChild.start(options, ParserCommand.of(limits, started == 0), clock);
      started++;
      alive.add(child);
    }
    try {
      child.awaitReady();
    } catch (IOException e) {
      forget(child);
      throw e;
    }
    return child;
  }

  private void giveBack(ParserChild child) {
    if (!child.isOfUse()) {
      child.kill();
      child.awaitEnd();
      forget(child);
    }
    synchronized (this) {
      read++;
      if (alive.contains(child) && !closed) {
        idle.push(child);
      }
      notifyAll();
    }
  }

  private synchronized void forget(ParserChild child) {
    if (alive.remove(child)) {
      cpu = cpu.plus(child.cpu());
    }
  }

  /** Waits for an idle process until another one is worth its start. */
  private synchronized void waitForOne() throws IOException {
    long begun = System.nanoTime();
    try {
      while (!closed && idle.isEmpty() && !isWorthAStart(System.nanoTime() - begun)) {
        wait(PATIENCE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading was interrupted", e);
    }
  }

  private synchronized boolean isWorthAStart(long waited) {
    int there = alive.size();
    boolean isLongQueue = there * FILES_WORTH_A_START <= read || waited >= PATIENCE.toNanos();
    return there == 0 || (there < limits.processes() && isLongQueue);
  }
}
