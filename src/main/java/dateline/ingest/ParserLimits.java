package dateline.ingest;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;

/**
 * What a file may cost before it is given up.
 *
 * @param timeLimit how long a parser may work on a file without handing on an article
 * @param hardLimit how long it may work on a file in all
 * @param memory MiB that the parsers of one process may use
 * @param mostCharacters in all articles of a file that a parser reads
 * @param mostArticles in a file that a parser reads
 * @param processes how many files are parsed side by side
 */
public record ParserLimits(
    Duration timeLimit,
    Duration hardLimit,
    int memory,
    long mostCharacters,
    int mostArticles,
    int processes) {
  private static final int TIMES_LONGER = 10;

  /**
   * A minute, ten in all, 512 MiB, 100 million characters, 100,000 articles; as many as processors.
   */
  public static final ParserLimits DEFAULT =
      new ParserLimits(
          Duration.ofSeconds(60),
          Duration.ofSeconds(60 * TIMES_LONGER),
          512,
          100_000_000,
          100_000,
          Runtime.getRuntime().availableProcessors());

  public ParserLimits {
    if (!timeLimit.isPositive()
        || !hardLimit.isPositive()
        || memory < 16
        || mostCharacters < 1
        || mostArticles < 1
        || processes < 1) {
      throw new IllegalArgumentException("nothing can be read within these limits");
    }
  }

  /** The same with another time limit, and ten times that in all. */
  public ParserLimits within(Duration limit) {
    Duration inAll = limit.multipliedBy(TIMES_LONGER);
    return new ParserLimits(limit, inAll, memory, mostCharacters, mostArticles, processes);
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(timeLimit.toNanos());
    out.writeLong(hardLimit.toNanos());
    out.writeInt(memory);
    out.writeLong(mostCharacters);
    out.writeInt(mostArticles);
    out.writeInt(processes);
  }

  static ParserLimits read(DataInput in) throws IOException {
    return new ParserLimits(
        Duration.ofNanos(in.readLong()),
        Duration.ofNanos(in.readLong()),
        in.readInt(),
        in.readLong(),
        in.readInt(),
        in.readInt());
  }
}
