package dateline.place;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one article that share a name, and what that name means in it. */
final class NameGroup {
  final int found;
  final List<Integer> mentions = new ArrayList<>();

  /** Whether no context could change the reading. */
  boolean pinned;

  Resolution resolution = Resolution.unknown("not in the gazetteer");

  NameGroup(int found) {
    this.found = found;
  }
}
