package dateline;

import dateline.index.FileEntry;
import dateline.index.LastRun;
import dateline.ingest.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many articles ended how; for many threads. */
final class Tally {
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private final @Nullable String listed;
  private final List<Report.Ended> ended = new ArrayList<>();
  private long total;

  /**
   * A tally.
   *
   * @param listed the file whose articles are listed one by one, or null
   */
  Tally(@Nullable String listed) {
    this.listed = listed;
  }

  /**
   * An article of a file has ended.
   *
   * @param line in the file, or 0
   * @param id its id, or null if that is not known
   */
  synchronized void end(Outcome outcome, String path, int line, @Nullable String id) {
    add(outcome, 1);
    if (path.equals(listed)) {
      ended.add(new Report.Ended(line, id, outcome, null));
    }
  }

  synchronized void add(Outcome outcome, int articles) {
    counts.merge(outcome, (long) articles, Long::sum);
    total += articles;
  }

  /** Some that were counted under one outcome have ended as another. */
  synchronized void move(Outcome from, Outcome to, int articles) {
    add(from, -articles);
    add(to, articles);
  }

  synchronized long total() {
    return total;
  }

  synchronized Map<Outcome, Long> counts() {
    return new EnumMap<>(counts);
  }

  /** The articles of the listed file in its order, those that were quarantined with the reason. */
  synchronized List<Report.Ended> ended(List<FileEntry.Quarantined> quarantined) {
    Map<Integer, String> reasons = new HashMap<>();
    quarantined.forEach(one -> reasons.put(one.line(), one.reason()));
    return ended.stream()
        .map(one -> {
          String reason = reasons.get(one.line());
          return reason == null
              ? one
              : new Report.Ended(one.line(), one.id(), Outcome.QUARANTINED, reason);
        })
        .sorted(Comparator.comparingInt(Report.Ended::line))
        .toList();
  }

  /** The counts as the index keeps them. */
  synchronized LastRun asRun() {
    Map<String, Long> outcomes = new HashMap<>();
    counts.forEach(
        (outcome, articles) -> outcomes.put(outcome.name().toLowerCase(Locale.ROOT), articles));
    return new LastRun(Instant.now(), outcomes);
  }
}
