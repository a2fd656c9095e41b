package dateline.annotation;

import java.util.Set;

/**
 * A walk of life. Two that contradict each other are hardly one person's at the same time:
 *
 * <pre>
 *                contradicts
 * POLITICS       ranks, sport, arts, religion
 * MILITARY       sport, arts, religion
 * RANKS          politics, business, arts, science, media, religion
 * SPORT          politics, military, science, law, religion
 * BUSINESS       ranks, religion
 * ARTS           politics, military, ranks, law, religion
 * SCIENCE        ranks, sport
 * LAW            sport, arts, religion
 * MEDIA          ranks
 * RELIGION       all but science and media
 * </pre>
 *
 * <p>A general becomes a minister, a lawyer a senator, a footballer the owner of a club: these
 * agree.
 */
public enum Walk {
  POLITICS,
  /** Those who command: "general", "admiral". */
  MILITARY,
  /** Those who are commanded: "sergeant", "lieutenant". */
  RANKS,
  SPORT,
  BUSINESS,
  ARTS,
  SCIENCE,
  LAW,
  MEDIA,
  RELIGION;

  /** Whether one person hardly goes both ways at the same time. */
  public boolean contradicts(Walk other) {
    return opposite().contains(other);
  }

  private Set<Walk> opposite() {
    return switch (this) {
      case POLITICS -> Set.of(RANKS, SPORT, ARTS, RELIGION);
      case MILITARY -> Set.of(SPORT, ARTS, RELIGION);
      case RANKS -> Set.of(POLITICS, BUSINESS, ARTS, SCIENCE, MEDIA, RELIGION);
      case SPORT -> Set.of(POLITICS, MILITARY, SCIENCE, LAW, RELIGION);
      case BUSINESS -> Set.of(RANKS, RELIGION);
      case ARTS -> Set.of(POLITICS, MILITARY, RANKS, LAW, RELIGION);
      case SCIENCE -> Set.of(RANKS, SPORT);
      case LAW -> Set.of(SPORT, ARTS, RELIGION);
      case MEDIA -> Set.of(RANKS);
      case RELIGION -> Set.of(POLITICS, MILITARY, RANKS, SPORT, BUSINESS, ARTS, LAW);
    };
  }

  /**
   * Whether somebody may leave this walk for the other: an actor or a footballer goes into
   * politics, a soldier into anything.
   */
  public boolean leadsTo(Walk later) {
    return later == POLITICS || this == RANKS;
  }

  /** Whether nobody goes one of the first ways and one of the second; no way contradicts none. */
  public static boolean contradict(Set<Walk> some, Set<Walk> others) {
    boolean agree = some.isEmpty() || others.isEmpty();
    for (Walk one : some) {
      for (Walk other : others) {
        agree |= !one.contradicts(other);
      }
    }
    return !agree;
  }
}
