package dateline.search;

import dateline.annotation.ActorId;
import dateline.search.Corrections.Correction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which ids of articles are one actor: those with names of one well-known actor, corrected by what
 * the user says. An id that nobody joined is an actor by itself; names that are only similar never
 * join.
 *
 * <pre>
 * john-f-kennedy, john-kennedy, jfk     one actor: usual-names.tsv
 * jim-lovell, james-a-lovell            one actor: actors.tsv, line 3
 * </pre>
 */
final class ActorNames {
  /** An actor with several names, the one to show first. */
  static final class Known {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private @Nullable String wikidata;
    private @Nullable String shown;
    private boolean hidden;
    private final Set<String> notIn = new TreeSet<>();

    /** The ids. */
    Set<String> ids() {
      return names.keySet();
    }

    /** Printed names by id. */
    Map<String, String> names() {
      return names;
    }

    /** Why this id is one of them, or null for the name itself. */
    @Nullable String reason(String id) {
      return reasons.get(id);
    }

    /** Its id in Wikidata, or null if none is known. */
    @Nullable String wikidata() {
      return wikidata;
    }

    /** The name that the user wants to see, or null. */
    @Nullable String shown() {
      return shown;
    }

    /** Whether the user wants not to see it. */
    boolean isHidden() {
      return hidden;
    }

    /** Ids of articles in which the name is somebody else's. */
    Set<String> notIn() {
      return notIn;
    }

    private void add(String name, @Nullable String reason) {
      String id = ActorId.of(name);
      if (names.putIfAbsent(id, name) == null && reason != null) {
        reasons.put(id, reason);
      }
    }
  }

  private static final String USUAL = "usual-names.tsv";
  private static final String KNOWN = "known-actors.tsv";

  private final Map<String, Known> byId = new HashMap<>();

  private ActorNames() {}

  /**
   * The well-known names with these corrections.
   *
   * @throws CorrectionsException if two lines contradict each other
   */
  static ActorNames of(Corrections corrections) throws IOException {
    ActorNames names = new ActorNames();
    for (String[] row : Table.rows(USUAL)) {
      names.addKnown(row[0], null, row[2], USUAL);
    }
    for (String[] row : Table.rows(KNOWN)) {
      names.addKnown(row[0], row[1].isEmpty() ? null : row[1], row[2], KNOWN);
    }
    names.correct(corrections);
    return names;
  }

  /** The actor with this id if it has more to it than the id, or null. */
  @Nullable Known known(String id) {
    return byId.get(id);
  }

  /** How many ids all of them have. */
  int ids() {
    return byId.size();
  }

  /** All actors that have more to them than an id. */
  Set<Known> all() {
    return new HashSet<>(byId.values());
  }

  private void addKnown(String name, @Nullable String wikidata, String others, String table) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(ActorId.of(name), name);
    for (String other : others.split("\\|", -1)) {
      if (!other.isBlank()) {
        all.putIfAbsent(ActorId.of(other.strip()), other.strip());
      }
    }
    Known known = new Known();
    for (String id : all.keySet()) {
      Known there = byId.get(id);
      if (there != null) {
        known = there;
        break;
      }
    }
    known.wikidata = known.wikidata == null ? wikidata : known.wikidata;
    boolean isNew = known.names.isEmpty();
    for (Map.Entry<String, String> one : all.entrySet()) {
      if (byId.putIfAbsent(one.getKey(), known) == null) {
        known.names.put(one.getKey(), one.getValue());
        if (!isNew || known.names.size() > 1) {
          known.reasons.put(one.getKey(), "well-known: " + table);
        }
      }
    }
  }

  private void correct(Corrections corrections) throws CorrectionsException {
    List<Correction> apart = new ArrayList<>();
    for (Correction line : corrections.lines()) {
      if (line.verb() == Corrections.Verb.NOT_SAME_AS && line.article() == null) {
        split(line);
        apart.add(line);
      }
    }
    for (Correction line : corrections.lines()) {
      switch (line.verb()) {
        case SAME_AS -> join(line, corrections.from());
        case HIDE -> actor(line.name()).hidden = true;
        case RENAME -> {
          Known known = actor(line.name());
          known.shown = line.other();
          if (byId.putIfAbsent(ActorId.of(line.other()), known) == null) {
            known.add(line.other(), corrections.from() + ", line " + line.line());
          }
        }
        case NOT_SAME_AS -> {
          if (line.article() != null) {
            actor(line.name()).notIn.add(line.article());
          }
        }
      }
    }
    for (Correction line : apart) {
      if (actor(line.name()) == actor(line.other())) {
        throw corrections.contradicts(
            line,
            "other lines say that "
                + line.name()
                + " and "
                + line.other()
                + " are the same; delete this line or one of those");
      }
    }
  }

  private Known actor(String name) {
    return byId.computeIfAbsent(
        ActorId.of(name),
        id -> {
          Known known = new Known();
          known.add(name, null);
          return known;
        });
  }

  /** Takes the second name away from the first. */
  private void split(Correction line) {
    String id = ActorId.of(line.other());
    Known known = actor(line.name());
    if (known.names.containsKey(id) && !id.equals(ActorId.of(line.name()))) {
      known.names.remove(id);
      known.reasons.remove(id);
      byId.remove(id);
    }
  }

  private void join(Correction line, String file) {
    Known into = actor(line.other());
    Known from = actor(line.name());
    if (into != from) {
      String reason = file + ", line " + line.line();
      from.names.forEach((id, name) -> {
        into.names.putIfAbsent(id, name);
        into.reasons.putIfAbsent(id, from.reasons.getOrDefault(id, reason));
        byId.put(id, into);
      });
      into.wikidata = into.wikidata == null ? from.wikidata : into.wikidata;
      into.shown = into.shown == null ? from.shown : into.shown;
      into.hidden |= from.hidden;
      into.notIn.addAll(from.notIn);
    }
  }
}
