package dateline.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The program of a parser's process: reads one file after the other and says what stands in them.
 *
 * <p>The main thread does nothing but read questions, so it sees at once when nobody is there to
 * ask any more, even while a parser hangs, and ends the process.
 */
final class ParserMain {
  /** The exit code of a virtual machine that ends itself for want of memory. */
  static final int OUT_OF_MEMORY = 3;

  private static final int NOBODY_ASKS = 0;
  private static final int BROKEN = 1;
  private static final int BUFFER = 1 << 16;

  private final DataOutputStream answers;
  private final ParserLimits limits;
  private final Formats formats;
  private final BlockingQueue<Question> questions = new ArrayBlockingQueue<>(1);

  private ParserMain(DataOutputStream answers, ReaderOptions options) {
    this.answers = answers;
    this.limits = options.limits();
    this.formats = new Formats(options);
  }

  /** Answers on standard output, which nothing else can print to, until standard input ends. */
  public static void main(String[] args) {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    Logger.getLogger("").setLevel(Level.OFF);
    try (DataInputStream asked = new DataInputStream(new BufferedInputStream(in, BUFFER))) {
      DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
      ParserMain program = new ParserMain(answers, ReaderOptions.read(asked));
      Thread.ofPlatform().daemon().name("parser").start(program::answer);
      while (true) {
        program.questions.put(Question.read(asked));
      }
    } catch (EOFException e) {
      end(NOBODY_ASKS);
    } catch (IOException | InterruptedException | BrokenAnswerException e) {
      System.err.println(e);
      end(BROKEN);
    }
  }

  private void answer() {
    try {
      ready();
      while (true) {
        Question question = questions.take();
        Formats.prepare(question.name());
        ready();
        answer(question).write(answers);
        answers.flush();
        // A parser may have interrupted its own thread; that shall not end the wait for the next.
        Thread.interrupted();
      }
    } catch (OutOfMemoryError e) {
      System.err.println(e);
      end(OUT_OF_MEMORY);
    } catch (IOException | InterruptedException e) {
      System.err.println(e);
    } finally {
      end(BROKEN);
    }
  }

  private void ready() throws IOException {
    new Answer.Ready().write(answers);
    answers.flush();
  }

  private Answer answer(Question question) {
    Allowance allowance = new Allowance(limits, this::found);
    boolean sound = true;
    try {
      formats.read(Path.of(question.file()), question.name(), question.id(), allowance);
    } catch (IOException e) {
      return new Answer.Failed(e);
    } catch (StackOverflowError e) {
      sound = false;
      allowance.refuse("the file is nested too deeply to be read");
    } catch (RuntimeException | LinkageError | AssertionError e) {
      sound = e instanceof RuntimeException;
      allowance.refuse("the parser failed on it (" + e.getClass().getName() + ")");
    }
    return new Answer.Done(allowance.items(), sound);
  }

  private void found(Item item) {
    try {
      new Answer.Found(item).write(answers);
    } catch (IOException e) {
      end(NOBODY_ASKS);
    }
  }

  /** Ends this process and what its parsers have started, without waiting for anything. */
  private static void end(int code) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(code);
  }
}
