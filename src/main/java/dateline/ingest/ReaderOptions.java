package dateline.ingest;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;

/**
 * What a file may cost before it is given up. One that sends articles all the time may take ten
 * times the time limit.
 *
 * @param timeLimit how long a parser may work on a file without handing on an article
 * @param memory MiB that the parsers of one process may use
 * @param mostCharacters in all articles of a file that a parser reads
 * @param mostArticles in a file that a parser reads
 * @param processes how many files are parsed side by side
 */
public record ReaderOptions(
    Duration timeLimit, int memory, long mostCharacters, int mostArticles, int processes) {
  /** A minute, 512 MiB, 100 million characters, 100,000 articles; as many as processors. */
  public static final ReaderOptions DEFAULT =
      new ReaderOptions(
          Duration.ofSeconds(60),
          512,
          100_000_000,
          100_000,
          Runtime.getRuntime().availableProcessors());

  public ReaderOptions {
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("no time to read a file: " + timeLimit);
    }
    if (memory < 16 || mostCharacters < 1 || mostArticles < 1 || processes < 1) {
      throw new IllegalArgumentException("nothing can be read within these limits");
    }
  }

  /** The same with another time limit. */
  public ReaderOptions within(Duration limit) {
    return new ReaderOptions(limit, memory, mostCharacters, mostArticles, processes);
  }

  /** The longest that a parser may work on a file that sends articles all the time. */
  Duration hardLimit() {
    return timeLimit.multipliedBy(10);
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(timeLimit.toNanos());
    out.writeInt(memory);
    out.writeLong(mostCharacters);
    out.writeInt(mostArticles);
    out.writeInt(processes);
  }

  static ReaderOptions read(DataInput in) throws IOException {
    return new ReaderOptions(
        Duration.ofNanos(in.readLong()), in.readInt(), in.readLong(), in.readInt(), in.readInt());
  }
}
