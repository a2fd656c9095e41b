package dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The countries, divisions and spots that an article is about, and how much. A place gains by lying
 * where the article's other places lie:
 *
 * <pre>
 * Halifax ... Nova Scotia ... Dartmouth
 *             the division it lies in
 *                             a town 2 km away
 * </pre>
 */
final class Company {
  private static final double NEXT_DOOR = 40;
  private static final double NEAR = 120;
  private static final double AROUND = 400;

  /** How much of a spot a capital is: it may stand for its government, which is not near. */
  private static final double METONYM = 0.2;

  /** Weights that were added and taken back leave less than this. */
  private static final double NOTHING = 1e-6;

  private static final double KILOMETRES_PER_DEGREE = 111.2;

  /** More degrees than {@link #AROUND} has. */
  private static final double FAR = 4;

  private final Gazetteer gazetteer;
  private final Map<Integer, Double> weights = new HashMap<>();
  private final List<Spot> spots = new ArrayList<>();
  private double total;

  private record Spot(long key, int place, double weight) {}

  Company(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Counts a place.
   *
   * @param key of the name that means it, so that a name is no company for itself
   * @param place where, or -1
   * @param known whether it is this very place, not one inside it
   * @param weight number of mentions, or part of one where it is not settled
   */
  void add(long key, int place, boolean known, double weight) {
    if (known && isSpot(place)) {
      boolean capital = gazetteer.kind(place) == PlaceKind.CAPITAL;
      spots.add(new Spot(key, place, capital ? METONYM : Math.min(1, weight)));
    }
    weigh(place, weight);
  }

  /** A town, or a cape or peak of one country; a sea is no spot. */
  private boolean isSpot(int place) {
    PlaceKind kind = gazetteer.kind(place);
    int parent = gazetteer.parent(place);
    boolean inCountry = parent != Gazetteer.NONE && gazetteer.kind(parent) != PlaceKind.CONTINENT;
    return kind.isTown()
        || kind == PlaceKind.SECOND_LEVEL
        || (kind == PlaceKind.FEATURE && inCountry);
  }

  /** Counts where a place lies; with a negative weight, takes that back. */
  void weigh(int place, double weight) {
    if (place < 0 || gazetteer.country(place) == Gazetteer.NONE) {
      return;
    }
    vote(gazetteer.country(place), weight);
    int division = holder(place, PlaceKind.FIRST_LEVEL);
    if (division >= 0) {
      weights.merge(division, weight, Double::sum);
    }
    if (gazetteer.kind(place) == PlaceKind.SECOND_LEVEL) {
      weights.merge(place, weight, Double::sum);
    }
  }

  /** Takes back the spots of a name. */
  void forget(long key) {
    spots.removeIf(spot -> spot.key == key);
  }

  /** Counts a country that is spoken of though not named: "the Canadian minister". */
  void vote(int country, double weight) {
    total += weight;
    weights.merge(country, weight, Double::sum);
  }

  boolean isEmpty() {
    return total < NOTHING;
  }

  /** What a place gains by lying where the article's other places lie. */
  double bonus(long key, int place) {
    double inCountry = weight(gazetteer.country(place));
    if (inCountry < NOTHING) {
      return nearness(key, place) / 2;
    }
    double bonus = 0.6 * Math.min(1, 2 * inCountry) + 1.4 * inCountry / total;
    bonus += nearness(key, place);
    int division = holder(place, PlaceKind.FIRST_LEVEL);
    double inDivision = weight(division);
    if (inDivision > NOTHING && !isMostOfItsCountry(division)) {
      bonus += Math.min(1, 2 * inDivision) * (1.6 + 1.4 * inDivision / inCountry);
    }
    return bonus + (isInDistrict(place) ? 2.5 : 0);
  }

  /** Whether the article speaks of its very neighbourhood. */
  boolean isAround(long key, int place) {
    return isInDistrict(place) || nearness(key, place) >= 1;
  }

  private boolean isInDistrict(int place) {
    int district = holder(place, PlaceKind.SECOND_LEVEL);
    return district != place && weight(district) > NOTHING;
  }

  /** England says little of where in Britain. */
  private boolean isMostOfItsCountry(int division) {
    long inCountry = gazetteer.population(gazetteer.country(division));
    return 2L * gazetteer.population(division) > inCountry;
  }

  private double weight(int place) {
    return weights.getOrDefault(place, 0.0);
  }

  /** From 0 to 2: how near the towns of other names are. */
  private double nearness(long key, int place) {
    if (!gazetteer.kind(place).isTown()) {
      return 0;
    }
    double nearness = 0;
    for (Spot spot : spots) {
      if (spot.key != key) {
        double kilometres = kilometres(place, spot.place);
        double near =
            kilometres < NEXT_DOOR ? 2 : kilometres < NEAR ? 1 : kilometres < AROUND ? 0.4 : 0;
        nearness = Math.max(nearness, near * Math.min(1, 2 * spot.weight));
      }
    }
    return nearness;
  }

  /** Good enough below {@link #AROUND}, and no less beyond it. */
  private double kilometres(int place, int other) {
    double north = gazetteer.latitude(place) - gazetteer.latitude(other);
    if (Math.abs(north) > FAR) {
      return AROUND;
    }
    double east = Math.abs(gazetteer.longitude(place) - gazetteer.longitude(other));
    double turned =
        Math.min(east, 360 - east) * Math.cos(Math.toRadians(gazetteer.latitude(place)));
    return KILOMETRES_PER_DEGREE * Math.hypot(north, turned);
  }

  /**
   * How likely the i-th place of a name is, before company is asked. A division abroad that has
   * more people than the country of its name is a rival: Georgia.
   */
  double score(int found, int i) {
    int place = gazetteer.place(found, i);
    double score = Prominence.of(gazetteer, place, gazetteer.naming(found, i));
    if (i == 0 && gazetteer.kind(place) == PlaceKind.COUNTRY && gazetteer.count(found) > 1) {
      int second = gazetteer.place(found, 1);
      boolean rival =
          gazetteer.kind(second) == PlaceKind.FIRST_LEVEL
              && gazetteer.country(second) != place
              && gazetteer.population(second) > gazetteer.population(place);
      score -= rival ? 3 : 0;
    }
    if (gazetteer.kind(place) == PlaceKind.CAPITAL && hasLargerNamesake(found, place)) {
      score -= 1.5;
    }
    if (gazetteer.kind(place) == PlaceKind.FIRST_LEVEL && seatBearsName(found, place)) {
      score -= 1.5;
    }
    return score;
  }

  /** San Jose of Costa Rica has a third of the people of the one in California. */
  private boolean hasLargerNamesake(int found, int capital) {
    for (int i = 0; i < gazetteer.count(found); i++) {
      int town = gazetteer.place(found, i);
      if (gazetteer.kind(town).isTown()
          && gazetteer.naming(found, i) == Gazetteer.MAIN
          && gazetteer.population(town) > gazetteer.population(capital)) {
        return true;
      }
    }
    return false;
  }

  /** "New York", "São Paulo": the city is a good part of the division, and is meant first. */
  private boolean seatBearsName(int found, int division) {
    for (int i = 0; i < gazetteer.count(found); i++) {
      int town = gazetteer.place(found, i);
      if (gazetteer.kind(town).isTown()
          && gazetteer.isWithin(town, division)
          && gazetteer.population(town) > gazetteer.population(division) / 7) {
        return true;
      }
    }
    return false;
  }

  /** The place of this kind that holds it, itself perhaps, or -1. */
  private int holder(int place, PlaceKind kind) {
    int at = place;
    while (at != Gazetteer.NONE && gazetteer.kind(at) != kind) {
      at = gazetteer.parent(at);
    }
    return at;
  }
}
