package dateline;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.index.ArticleWriter;
import dateline.ingest.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads that annotate articles and write them, behind a queue that makes the reader wait when it
 * is far ahead. The first failed write ends the work of all.
 */
final class Workers {
  private static final int AHEAD_OF_EACH = 32;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final ArticleWriter writer;
  private final Annotators annotators;
  private final Tally tally;
  private final BlockingQueue<Optional<Work>> queue;
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Map<String, String> failed = new ConcurrentHashMap<>();
  private final AtomicLongArray nanos;
  private int underWay;

  /** An article to be annotated and written, and what it then has become. */
  record Work(
      Article article, FileState file, int line, String hash, Outcome outcome, boolean replaces) {}

  Workers(ArticleWriter writer, Annotators annotators, Tally tally) {
    int processors = Runtime.getRuntime().availableProcessors();
    this.writer = writer;
    this.annotators = annotators;
    this.tally = tally;
    this.queue = new ArrayBlockingQueue<>(processors * AHEAD_OF_EACH);
    this.nanos = new AtomicLongArray(annotators.inOrder().size() + 2);
    for (int i = 0; i < processors; i++) {
      threads.add(Thread.ofPlatform().daemon().name("index-" + i).start(this::work));
    }
  }

  /** Nanoseconds that this thread has used a processor. */
  static long cpu() {
    return CLOCK.isCurrentThreadCpuTimeSupported() ? CLOCK.getCurrentThreadCpuTime() : 0;
  }

  /** Hands an article on; waits while the queue is full. */
  void put(Work work) throws IOException {
    throwFailure();
    synchronized (queue) {
      underWay++;
    }
    enqueue(Optional.of(work));
  }

  /** Waits until everything that was handed on is written; more may follow. */
  void drain() throws IOException {
    synchronized (queue) {
      while (underWay > 0 && failure.get() == null) {
        try {
          queue.wait();
        } catch (InterruptedException e) {
          throw interrupted(e);
        }
      }
    }
    throwFailure();
  }

  /** Annotates and writes an article on this thread. */
  void now(Work work) throws IOException {
    annotateAndWrite(work);
    throwFailure();
  }

  /** Waits until everything is written. */
  void finish() throws IOException {
    stop();
    throwFailure();
  }

  /** Ends the threads and waits for them. */
  void stop() throws IOException {
    for (int i = 0; i < threads.size(); i++) {
      enqueue(Optional.empty());
    }
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }
    threads.clear();
  }

  /** Ids of the articles that could not be annotated or written, with the reason. */
  Map<String, String> failed() {
    return failed;
  }

  /** Time of each annotator, of cutting into tokens and of writing. */
  List<Report.Stage> stages() {
    List<Report.Stage> stages = new ArrayList<>();
    List<Annotator> inOrder = annotators.inOrder();
    for (int i = 0; i < inOrder.size(); i++) {
      stages.add(new Report.Stage(inOrder.get(i).name(), Duration.ofNanos(nanos.get(i))));
    }
    stages.add(new Report.Stage("cut", Duration.ofNanos(nanos.get(inOrder.size() + 1))));
    stages.add(new Report.Stage("write", Duration.ofNanos(nanos.get(inOrder.size()))));
    return stages;
  }

  private void work() {
    try {
      for (Optional<Work> next = queue.take(); next.isPresent(); next = queue.take()) {
        if (failure.get() == null) {
          annotateAndWrite(next.get());
        }
        synchronized (queue) {
          underWay--;
          queue.notifyAll();
        }
      }
    } catch (InterruptedException e) {
      failure.compareAndSet(null, interrupted(e));
    }
  }

  private void annotateAndWrite(Work work) {
    try {
      AnnotatedArticle annotated = annotate(work);
      if (annotated != null) {
        write(work, annotated);
      } else if (work.replaces()) {
        writer.remove(work.article().id());
      }
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private @Nullable AnnotatedArticle annotate(Work work) {
    long begun = cpu();
    AnnotatedArticle annotated = AnnotatedArticle.untagged(work.article());
    nanos.addAndGet(annotators.inOrder().size() + 1, cpu() - begun);
    if (!work.article().isTagged()) {
      return annotated;
    }
    int stage = 0;
    for (Annotator annotator : annotators.inOrder()) {
      long start = cpu();
      try {
        annotated = annotator.annotate(annotated);
      } catch (RuntimeException | StackOverflowError e) {
        fail(work, "the " + annotator.name() + " annotator failed on it: " + e);
        return null;
      }
      nanos.addAndGet(stage++, cpu() - start);
    }
    return annotated;
  }

  private void write(Work work, AnnotatedArticle annotated) throws IOException {
    long start = cpu();
    try {
      if (work.replaces()) {
        writer.replace(annotated, work.file().path(), work.hash());
      } else {
        writer.add(annotated, work.file().path(), work.hash());
      }
      tally.end(work.outcome(), work.file().path(), work.line(), work.article().id());
    } catch (IllegalArgumentException e) {
      if (work.replaces()) {
        writer.remove(work.article().id());
      }
      fail(work, "it cannot be indexed: " + e.getMessage());
    }
    nanos.addAndGet(annotators.inOrder().size(), cpu() - start);
  }

  private void fail(Work work, String reason) {
    failed.put(work.article().id(), reason);
    work.file().fail(work.line(), reason);
    tally.end(Outcome.QUARANTINED, work.file().path(), work.line(), work.article().id());
  }

  private void enqueue(Optional<Work> work) throws IOException {
    try {
      queue.put(work);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static InterruptedIOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    InterruptedIOException interrupted = new InterruptedIOException("indexing was interrupted");
    interrupted.initCause(e);
    return interrupted;
  }

  private void throwFailure() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }
}
