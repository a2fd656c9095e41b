package dateline.place;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one article that share a name, and what that name means in it. */
final class NameGroup {
  final long key;
  final int found;
  final List<Integer> mentions = new ArrayList<>();

  /** Whether no context could change the reading. */
  boolean pinned;

  /** How likely each of its places is meant, as far as it is open. */
  double[] beliefs = {};

  Resolution resolution = Resolution.unknown("not in the gazetteer");

  /** Whether it is pinned to a town for its size alone. */
  boolean byRank;

  NameGroup(long key, int found) {
    this.key = key;
    this.found = found;
  }
}
