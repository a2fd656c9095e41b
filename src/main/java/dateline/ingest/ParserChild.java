package dateline.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A parser's process as seen by the one who asks it, about one file at a time. */
final class ParserChild {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration END_LIMIT = Duration.ofSeconds(10);
  private static final int BUFFER = 1 << 16;

  private final ReaderOptions options;
  private final ParserLimits limits;
  private final ScheduledExecutorService clock;
  private final Process process;
  private final LastWords words;
  private final DataOutputStream questions;
  private final DataInputStream answers;
  private volatile @Nullable Duration exceeded;
  private volatile Duration cpu = Duration.ZERO;
  private boolean idle;
  private boolean sound = true;
  private boolean fresh = true;

  /** The process was lost over a file. */
  static final class LostException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final boolean excusable;

    private LostException(String sentence, boolean excusable) {
      super(sentence, null, false, false);
      this.sentence = sentence;
      this.excusable = excusable;
    }

    /** What happened, for the user. */
    String sentence() {
      return sentence;
    }

    /** Whether a file that was read before may be to blame; nothing of this one was handed on. */
    boolean isExcusable() {
      return excusable;
    }
  }

  private ParserChild(Process process, ReaderOptions options, ScheduledExecutorService clock) {
    this.process = process;
    this.options = options;
    this.limits = options.limits();
    this.clock = clock;
    this.words = LastWords.of(process.getErrorStream());
    this.questions =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
  }

  /**
   * Starts a process; it is of use when {@link #awaitReady} has returned.
   *
   * @param clock kills the process when it takes too long
   */
  static ParserChild start(
      ReaderOptions options, ProcessBuilder command, ScheduledExecutorService clock)
      throws IOException {
    return new ParserChild(command.start(), options, clock);
  }

  /** Throws what the process said if it could not start. */
  void awaitReady() throws IOException {
    try {
      options.write(questions);
      questions.flush();
      idle = next(START_LIMIT) instanceof Answer.Ready;
    } catch (IOException | BrokenAnswerException e) {
      idle = false;
    }
    if (!idle) {
      String said = words.all(); // killing closes the stream that they come from
      kill();
      throw new IOException("the process of the parsers cannot be started: " + said);
    }
  }

  /**
   * Hands what stands in a file to the sink.
   *
   * @throws IOException if the disk fails
   * @throws LostException if the process has died, takes too long or makes no sense
   */
  void read(Path file, String name, String id, Consumer<Item> sink)
      throws IOException, LostException {
    boolean first = fresh;
    fresh = false;
    idle = false;
    int items = 0;
    IOException failed = null;
    try {
      new Question(file.toUri(), name, id).write(questions);
      questions.flush();
      if (!(next(START_LIMIT) instanceof Answer.Ready)) {
        throw new BrokenAnswerException(null);
      }
      Duration left = limits.hardLimit();
      while (!idle) {
        long begun = System.nanoTime();
        Answer answer = next(shorter(limits.timeLimit(), left));
        left = left.minusNanos(System.nanoTime() - begun);
        switch (answer) {
          case Answer.Found found -> {
            items++;
            sink.accept(found.item());
          }
          case Answer.Done done -> {
            if (done.items() != items) {
              throw new BrokenAnswerException(null);
            }
            sound = done.sound();
            idle = true;
          }
          case Answer.Failed disk -> {
            failed = disk.exception();
            idle = true;
          }
          case Answer.Ready ready -> throw new BrokenAnswerException(null);
        }
      }
    } catch (BrokenAnswerException e) {
      kill();
      throw new LostException("what the parser's process said makes no sense", false);
    } catch (IOException e) {
      throw new LostException(whyLost(), !first && items == 0 && exceeded == null);
    }
    if (failed != null) {
      throw failed;
    }
  }

  /** Whether it can be asked about another file. */
  boolean isOfUse() {
    return idle && sound;
  }

  /** Time of all processors together that the process used until it was asked to end. */
  Duration cpu() {
    return cpu;
  }

  /** Asks a process that has nothing to do to end. */
  void dismiss() {
    measure();
    try {
      questions.close();
    } catch (IOException e) {
      process.destroyForcibly();
    }
  }

  /** Waits until a dismissed or killed process is gone. */
  void awaitEnd() {
    process.onExit().completeOnTimeout(process, END_LIMIT.toNanos(), TimeUnit.NANOSECONDS).join();
    if (process.isAlive()) {
      kill();
      process.onExit().join();
    }
  }

  /** Ends the process at once, and whatever its parsers have started. */
  void kill() {
    measure();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** The next answer, if it comes in time; else the process is killed and its answers end. */
  private Answer next(Duration limit) throws IOException, BrokenAnswerException {
    ScheduledFuture<?> end =
        clock.schedule(() -> exceed(limit), limit.toNanos(), TimeUnit.NANOSECONDS);
    try {
      return Answer.read(answers);
    } finally {
      end.cancel(false);
    }
  }

  private void exceed(Duration limit) {
    exceeded = limit;
    kill();
  }

  /** Why the answers have ended. */
  private String whyLost() {
    awaitEnd();
    Duration limit = exceeded;
    if (limit != null) {
      boolean inAll = limit.compareTo(limits.timeLimit()) < 0;
      return "the parser took longer than "
          + (inAll ? seconds(limits.hardLimit()) + " in all" : seconds(limits.timeLimit()));
    }
    int code = process.isAlive() ? 0 : process.exitValue();
    return code == ParserMain.OUT_OF_MEMORY && words.all().contains("OutOfMemoryError")
        ? "the parser needed more than " + limits.memory() + " MiB of memory"
        : "the parser's process died (exit code " + code + ")";
  }

  private void measure() {
    cpu = process.info().totalCpuDuration().orElse(cpu);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static String seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }
}
