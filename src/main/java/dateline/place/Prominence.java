package dateline.place;

/**
 * How likely a place is meant when its bare name is printed and nothing else is known: the
 * logarithm of its people, and a bonus for rank. London in Britain has 9.9, London in Ontario 5.5.
 */
final class Prominence {
  /** People of a town whose other names English text may print. */
  private static final int KNOWN_ABROAD = 10_000;

  private Prominence() {}

  static double of(PlaceKind kind, int population, int naming) {
    double people = Math.log10(population + 10.0);
    if (naming == Gazetteer.OTHER) {
      return people - (kind == PlaceKind.CAPITAL ? 0.5 : population < KNOWN_ABROAD ? 3 : 1.5);
    }
    double score =
        switch (kind) {
          case CONTINENT -> 12;
          case COUNTRY -> 8 + people / 2;
          case REGION, FEATURE -> 7.5;
          case CAPITAL -> people + 3;
          case FIRST_LEVEL -> people + 0.5;
          case SEAT -> people + 0.7;
          case SECOND_LEVEL -> people - 1;
          case TOWN -> people;
          case QUARTER -> people - 0.5;
          case SITE -> 2;
        };
    return naming == Gazetteer.BARE ? score - 0.8 : score;
  }

  static double of(Gazetteer gazetteer, int place, int naming) {
    return of(gazetteer.kind(place), gazetteer.population(place), naming);
  }
}
