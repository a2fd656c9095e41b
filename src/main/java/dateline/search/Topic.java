package dateline.search;

import dateline.annotation.Claim;
import dateline.annotation.Figure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about, whatever words it takes: "40 dead", "killed 40 people" and "a toll of 40"
 * are all {@code killed}. The words stand in {@code topics.tsv}.
 *
 * @param name "killed", "soldiers", "homes destroyed"
 * @param unit base unit of the figures, "" for bare counts; figures in other units are about
 *     something else
 */
record Topic(String name, String unit) {
  private static final Map<String, String> OUTCOME_NOUNS = new HashMap<>();
  private static final Map<String, String> OUTCOME_VERBS = new HashMap<>();
  private static final Map<String, String> ACTS = new HashMap<>();
  private static final Map<String, String> IDLE = new HashMap<>();
  private static final Map<String, String> HEADS = new HashMap<>();
  private static final String PEOPLE = "people";

  static {
    load();
  }

  /** What the claim is about, or null if its words do not tell. */
  static @Nullable Topic of(Claim claim) {
    Figure figure = claim.figure();
    String counted = figure.counted();
    String verb = claim.verb();
    if (figure.kind() == Figure.Kind.COUNT) {
      String outcome = counted == null ? null : OUTCOME_NOUNS.get(counted);
      if (outcome != null) {
        return new Topic(outcome, "");
      }
      String befell = verb == null ? null : OUTCOME_VERBS.get(verb);
      String head = counted == null ? null : HEADS.getOrDefault(counted, counted);
      boolean people = head != null && head.equals(PEOPLE);
      if (befell != null && (head == null || people)) {
        return new Topic(befell, "");
      }
      String act = act(verb);
      return head == null || (people && act == null)
          ? null
          : new Topic(act == null ? head : head + " " + act, "");
    }
    String unit = figure.baseUnit();
    if (counted == null || unit == null) {
      return null;
    }
    String change =
        figure.change() == null ? "" : figure.change() == Figure.Change.UP ? " up" : " down";
    return new Topic(HEADS.getOrDefault(counted, counted) + change, unit);
  }

  /** What was done to or by those who are counted, or null if the verb tells nothing of it. */
  private static @Nullable String act(@Nullable String verb) {
    if (verb == null || IDLE.containsKey(verb)) {
      return null;
    }
    String outcome = OUTCOME_VERBS.get(verb);
    return outcome != null ? outcome : ACTS.getOrDefault(verb, verb);
  }

  private static void load() {
    try (InputStream in = Topic.class.getResourceAsStream("topics.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the table topics.tsv is missing from the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        Map<String, String> words =
            switch (row[1]) {
              case "noun" -> OUTCOME_NOUNS;
              case "verb" -> OUTCOME_VERBS;
              case "act" -> ACTS;
              case "idle" -> IDLE;
              case "head" -> HEADS;
              default -> throw new IllegalStateException("topics.tsv has no kind " + row[1]);
            };
        for (String word : row[2].split(" ", -1)) {
          words.put(word, row[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
