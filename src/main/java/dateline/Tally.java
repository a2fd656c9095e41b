package dateline;

import dateline.index.LastRun;
import dateline.ingest.Outcome;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How many articles ended how; for many threads. */
final class Tally {
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private long total;

  synchronized void add(Outcome outcome) {
    add(outcome, 1);
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

  /** The counts as the index keeps them. */
  synchronized LastRun asRun() {
    Map<String, Long> outcomes = new HashMap<>();
    counts.forEach(
        (outcome, articles) -> outcomes.put(outcome.name().toLowerCase(Locale.ROOT), articles));
    return new LastRun(Instant.now(), outcomes);
  }
}
