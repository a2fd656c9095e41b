package dateline.place;

/**
 * Words of an article that name a place, before it is known which.
 *
 * @param first its first token
 * @param last its last token
 * @param key the name's {@link NameKey}; mentions that share it mean one place, unless the words
 *     around them say otherwise
 * @param found where the gazetteer lists the places of that name, or -1 if it knows none
 * @param hint what the words around it say it is
 */
record Mention(int first, int last, long key, int found, Hint hint) {
  /** What the words around a name say. */
  enum Hint {
    NONE,
    /** "Kursk region", "Washington state". */
    FIRST_LEVEL,
    /** "Cook County". */
    SECOND_LEVEL,
    /** "the city of Kursk", "Sudzha, a town". */
    TOWN;

    /** Whether a place of this kind is what the words say. */
    boolean fits(PlaceKind kind) {
      return switch (this) {
        case NONE -> true;
        case FIRST_LEVEL -> kind == PlaceKind.FIRST_LEVEL;
        case SECOND_LEVEL -> kind == PlaceKind.SECOND_LEVEL;
        case TOWN -> kind.isTown();
      };
    }
  }

  boolean isListed() {
    return found >= 0;
  }
}
