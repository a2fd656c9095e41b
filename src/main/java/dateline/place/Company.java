package dateline.place;

import java.util.HashMap;
import java.util.Map;

/** The countries and first-level divisions that an article is about, and how much. */
final class Company {
  private final Gazetteer gazetteer;
  private final Map<Integer, Integer> weights = new HashMap<>();
  private int total;

  Company(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Counts a place that is settled. */
  void add(Resolution resolution, int mentions) {
    int place = resolution.place() >= 0 ? resolution.place() : resolution.container();
    if (place < 0 || gazetteer.country(place) == Gazetteer.NONE) {
      return;
    }
    total += mentions;
    weights.merge(gazetteer.country(place), mentions, Integer::sum);
    int division = division(place);
    if (division >= 0) {
      weights.merge(division, mentions, Integer::sum);
    }
  }

  boolean isEmpty() {
    return total == 0;
  }

  /** What a place gains by lying where the article's other places lie. */
  double bonus(int place) {
    int inCountry = weights.getOrDefault(gazetteer.country(place), 0);
    int division = division(place);
    int inDivision = division < 0 ? 0 : weights.getOrDefault(division, 0);
    if (inCountry == 0) {
      return 0;
    }
    double share = (double) inCountry / total;
    return 0.6 + 1.4 * share + (inDivision > 0 ? 2 : 0);
  }

  /** How likely the i-th place of a name is, before company is asked. */
  double score(int found, int i) {
    int place = gazetteer.place(found, i);
    double score = Prominence.of(gazetteer, place, gazetteer.naming(found, i));
    if (i == 0 && gazetteer.kind(place) == PlaceKind.COUNTRY && gazetteer.count(found) > 1) {
      int second = gazetteer.place(found, 1);
      boolean division = gazetteer.kind(second) == PlaceKind.FIRST_LEVEL;
      score -= division && gazetteer.country(second) != place ? 3 : 0;
    }
    if (gazetteer.kind(place) == PlaceKind.FIRST_LEVEL && seatBearsName(found, place)) {
      score -= 1.5;
    }
    return score;
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

  private int division(int place) {
    int at = place;
    while (at != Gazetteer.NONE && gazetteer.kind(at) != PlaceKind.FIRST_LEVEL) {
      at = gazetteer.parent(at);
    }
    return at == Gazetteer.NONE ? -1 : at;
  }
}
