package dateline;

import dateline.ingest.Outcome;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a run. Every article that was met, or that the index held under the folders of the
 * run, is counted under exactly one outcome.
 *
 * @param files how many files were looked at
 * @param filesRead how many of them were new or changed, or held a copy whose original may be gone
 * @param outcomes how many articles ended how; every outcome has a count
 * @param moved how many of the unchanged articles stand in another file than before
 * @param quarantined the articles that could not be indexed, by file and line
 * @param took from start to end
 * @param stages where the processors' time went
 * @param ended what became of each article of a file that was received; empty for other runs
 */
public record Report(
    int files,
    int filesRead,
    Map<Outcome, Long> outcomes,
    int moved,
    List<Quarantined> quarantined,
    Duration took,
    List<Stage> stages,
    List<Ended> ended) {
  public Report {
    EnumMap<Outcome, Long> all = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      all.put(outcome, outcomes.getOrDefault(outcome, 0L));
    }
    outcomes = Map.copyOf(all);
    quarantined = List.copyOf(quarantined);
    stages = List.copyOf(stages);
    ended = List.copyOf(ended);
  }

  /**
   * An article that is not in the index.
   *
   * @param path its file
   * @param line in the file, or 0 if the file is one article
   * @param reason a sentence
   */
  public record Quarantined(String path, int line, String reason) {}

  /**
   * What became of an article.
   *
   * @param line in its file, from 1
   * @param id its id, or null if it could not be read
   * @param reason why it was quarantined, or null
   */
  public record Ended(int line, @Nullable String id, Outcome outcome, @Nullable String reason) {}

  /**
   * A part of the work.
   *
   * @param name "read", the name of an annotator, "cut", "write", "commit"
   * @param cpu time of all processors together
   */
  public record Stage(String name, Duration cpu) {}

  /** How many articles ended so. */
  public long count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** All articles. */
  public long articles() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many articles were annotated and written in a second. */
  public double articlesPerSecond() {
    long written = count(Outcome.INDEXED) + count(Outcome.REPLACED);
    return took.isZero() ? 0 : written / (took.toNanos() / 1e9);
  }
}
