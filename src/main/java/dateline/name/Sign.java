package dateline.name;

/** What the lists say about a word, or about a row of words: "mr" is a TITLE, "april" CALENDAR. */
enum Sign {
  /** Mostly written in lower case. */
  COMMON(1 << 0),
  FIRST_NAME(1 << 1),
  SURNAME(1 << 2),
  PLACE(1 << 3),
  /** A place so well known that it needs no evidence. */
  WELL_KNOWN(1 << 4),
  /** People of a country, faith or party. */
  GROUP(1 << 5),
  ORGANISATION(1 << 6),
  /** Means what the list says only when printed in capitals: "UN". */
  ACRONYM(1 << 7),
  TITLE(1 << 8),
  ROLE(1 << 9),
  HEAD(1 << 10),
  SUFFIX(1 << 11),
  PLACE_HEAD(1 << 12),
  PLACE_LEAD(1 << 13),
  PLACE_NOUN(1 << 14),
  SPEECH(1 << 15),
  CALENDAR(1 << 16),
  PARTICLE(1 << 17),
  NOT_ORGANISATION(1 << 18),
  NOT_TEAM(1 << 19),
  /** Begins no name unless a list has the whole name. */
  FUNCTION(1 << 20),
  /** Lower-case word for a newspaper, a firm, a club. */
  ORGANISATION_NOUN(1 << 21),
  /** A family name that stands before the given names: "Kim". */
  FAMILY_FIRST(1 << 22),
  COUNTRY(1 << 23),
  /** Where a team's name may stand right after: "beat". */
  BEFORE_TEAM(1 << 24),
  /** Where a team's name may stand right before: "defeated", "striker". */
  AFTER_TEAM(1 << 25),
  SPORT(1 << 26),
  /** Ends the name of an event, a prize, a house: "cup". */
  THING(1 << 27),
  /** Begins, with "de", the name of a square or a street: "champ". */
  THING_LEAD(1 << 28);

  private final int bit;

  Sign(int bit) {
    this.bit = bit;
  }

  /** This sign's bit in a set of signs. */
  int bit() {
    return bit;
  }
}
