package dateline.index;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The run that made the commit: when, and how many articles ended how. It stands in the commit's
 * user data.
 *
 * @param at when it ended
 * @param outcomes number of articles by the name of their outcome, in lower case
 */
public record LastRun(Instant at, Map<String, Long> outcomes) {
  private static final String AT = "dateline.run.at";
  private static final String OUTCOME = "dateline.run.outcome.";

  public LastRun {
    outcomes = Map.copyOf(outcomes);
  }

  void putInto(Map<String, String> userData) {
    userData.put(AT, at.toString());
    outcomes.forEach(
        (outcome, articles) -> userData.put(OUTCOME + outcome, Long.toString(articles)));
  }

  static @Nullable LastRun from(Map<String, String> userData) {
    String at = userData.get(AT);
    if (at == null) {
      return null;
    }
    Map<String, Long> outcomes = new TreeMap<>();
    userData.forEach((key, value) -> {
      if (key.startsWith(OUTCOME)) {
        outcomes.put(key.substring(OUTCOME.length()), Long.valueOf(value));
      }
    });
    return new LastRun(Instant.parse(at), outcomes);
  }
}
