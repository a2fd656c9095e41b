package dateline.place;

/** What sort of place it is. */
enum PlaceKind {
  /** "Europe". */
  CONTINENT(0),
  /** "Ukraine". */
  COUNTRY(1),
  /** A division of a country: "Kursk Oblast", "Texas". */
  FIRST_LEVEL(2),
  /** A division of such a division: "Cook County", "Kent". */
  SECOND_LEVEL(3),
  /** A part of the world that is no division: "Middle East", "Donbas", "Soviet Union". */
  REGION(4),
  /** Water or land with a name: "Black Sea", "Alps". */
  FEATURE(5),
  /** The capital of a country. */
  CAPITAL(6),
  /** A city that is the seat of a first-level division: "Donetsk". */
  SEAT(7),
  /** Any other city, town or village. */
  TOWN(8),
  /** A part of a town: "Queens". */
  QUARTER(9),
  /** A creek, a hill, an airport: something that has a name, but is known to few. */
  SITE(10);

  private static final PlaceKind[] KINDS = values();

  private final int code;

  PlaceKind(int code) {
    this.code = code;
  }

  /** The byte that stands for it in the gazetteer file. */
  int code() {
    return code;
  }

  static PlaceKind of(int code) {
    return KINDS[code];
  }

  /** Whether people live there as in one town. */
  boolean isTown() {
    return this == CAPITAL || this == SEAT || this == TOWN || this == QUARTER;
  }

  /** Whether other places can lie in it. */
  boolean holdsOthers() {
    return this == COUNTRY || this == FIRST_LEVEL || this == SECOND_LEVEL || this == CONTINENT;
  }
}
