package dateline.figure;

import dateline.article.Tokens;
import java.util.Set;

/** Tells points in a poll, which are percentage points, from those of an index or a game. */
final class Points {
  private static final Set<String> POLL =
      Table.words(
          """
          poll polls polling survey voters vote approval ballot electorate support candidate
          candidates election rating pollster
          """);

  private Points() {}

  /** The quantity itself, or the same in percentage points. */
  static Quantity inPoll(Tokens tokens, Quantity q, int from, int limit) {
    Unit unit = q.unit();
    if (unit == null || !unit.name().equals("point") || q.value().high() > 60) {
      return q;
    }
    for (int i = from; i < limit; i++) {
      if (POLL.contains(tokens.lower(i))) {
        return q.in(Units.percentagePoint(), q.end());
      }
    }
    return q;
  }
}
