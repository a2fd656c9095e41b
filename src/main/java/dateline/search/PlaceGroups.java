package dateline.search;

import dateline.analysis.Words;
import dateline.annotation.Place;
import dateline.annotation.PlaceNames.Bearer;
import dateline.search.Corrections.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which places are one, by what the user says in {@code places.tsv}. A name stands for the place
 * that a reader would think of first, and for the words of places that could not be told; what it
 * lies in may stand behind a comma, and an id names any other:
 *
 * <pre>
 * same-as       Kiyv            Kyiv                    an unresolved "Kiyv" is the capital
 * same-as       gn:4197000      Georgia                 not the state in America
 * not-same-as   Paris           id:corpus/b.txt         no such place in this article
 * hide          Nice                                    no place
 * rename        Myanmar         Burma                   shown under this name
 * </pre>
 */
final class PlaceGroups {
  /** Nothing is said. */
  static final PlaceGroups NONE = new PlaceGroups();

  private static final List<String> IDS = List.of("gn:", "continent:");

  /** Places that are one, under the key of the one that they are shown as. */
  static final class Group {
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Set<String> notIn = new TreeSet<>();
    private final String key;
    private final String name;
    private final @Nullable Bearer bearer;
    private @Nullable String shown;
    private boolean hidden;

    private Group(String key, String name, @Nullable Bearer bearer) {
      this.key = key;
      this.name = name;
      this.bearer = bearer;
    }

    /** That of the place, as {@link dateline.index.PlaceForms#key} gives it. */
    String key() {
      return key;
    }

    /** All keys, with why each is one of them; empty for the place itself. */
    Map<String, String> reasons() {
      return reasons;
    }

    /** The name that the user wrote. */
    String name() {
      return name;
    }

    /** What the gazetteer knows of the place, or null. */
    @Nullable Bearer bearer() {
      return bearer;
    }

    /** The name that the user wants to see, or null. */
    @Nullable String shown() {
      return shown;
    }

    /** Whether it is no place. */
    boolean isHidden() {
      return hidden;
    }

    /** Ids of articles in which it is not this place. */
    Set<String> notIn() {
      return notIn;
    }
  }

  private final Map<String, Group> byKey = new HashMap<>();

  private PlaceGroups() {}

  /**
   * What these lines say.
   *
   * @throws CorrectionsException if two of them contradict each other
   */
  static PlaceGroups of(Corrections corrections) throws CorrectionsException {
    PlaceGroups groups = new PlaceGroups();
    List<Correction> apart = new ArrayList<>();
    for (Correction line : corrections.lines()) {
      String reason = corrections.from() + ", line " + line.line();
      switch (line.verb()) {
        case SAME_AS -> groups.join(groups.group(line.name()), groups.group(line.other()), reason);
        case HIDE -> groups.group(line.name()).hidden = true;
        case RENAME -> groups.rename(line, reason);
        case NOT_SAME_AS -> {
          if (line.article() == null) {
            apart.add(line);
          } else {
            groups.group(line.name()).notIn.add(line.article());
          }
        }
      }
    }
    for (Correction line : apart) {
      if (groups.group(line.name()) == groups.group(line.other())) {
        throw corrections.contradicts(
            line,
            "the gazetteer or other lines say that "
                + line.name()
                + " and "
                + line.other()
                + " are the same; delete this line or those, or write id: and an article behind"
                + " the first name");
      }
    }
    return groups;
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** All places of which something is said. */
  Collection<Group> all() {
    return new LinkedHashSet<>(byKey.values());
  }

  /** What is said of the place with this key, or null. */
  @Nullable Group of(String key) {
    return byKey.get(key);
  }

  /** The key of the place that this one is. */
  String main(String key) {
    Group group = byKey.get(key);
    return group == null ? key : group.key;
  }

  /** The key of the place that a typed name or id stands for. */
  static String key(String typed) {
    Bearer bearer = isId(typed) ? null : first(typed);
    return isId(typed) ? typed : bearer == null ? Words.name(typed) : bearer.id();
  }

  static boolean isId(String typed) {
    return IDS.stream().anyMatch(typed.toLowerCase(Locale.ROOT)::startsWith);
  }

  private static @Nullable Bearer first(String typed) {
    List<Bearer> bearers = NearParser.bearers(typed.split("\\s*,\\s*", -1));
    return bearers.isEmpty() ? null : bearers.getFirst();
  }

  private Group group(String typed) {
    Bearer bearer = isId(typed) ? null : first(typed);
    String key = key(typed);
    Group group =
        byKey.computeIfAbsent(
            key,
            id -> {
              Group made = new Group(id, typed, bearer);
              made.reasons.put(id, "");
              return made;
            });
    if (!isId(typed) && byKey.putIfAbsent(Words.name(typed), group) == null) {
      group.reasons.put(Words.name(typed), "");
    }
    return group;
  }

  private void join(Group from, Group into, String reason) {
    if (from != into) {
      from.reasons.forEach((key, why) -> {
        into.reasons.putIfAbsent(key, why.isEmpty() ? reason : why);
        byKey.put(key, into);
      });
      into.shown = into.shown == null ? from.shown : into.shown;
      into.hidden |= from.hidden;
      into.notIn.addAll(from.notIn);
    }
  }

  private void rename(Correction line, String reason) {
    Group group = group(line.name());
    group.shown = line.other();
    if (byKey.putIfAbsent(Words.name(line.other()), group) == null) {
      group.reasons.put(Words.name(line.other()), reason);
    }
  }

  /** Degrees of the place that a group is shown as, or null. */
  static Place.@Nullable Coordinates at(Group group) {
    return group.bearer == null ? null : group.bearer.at();
  }
}
