package dateline.figure;

import dateline.article.Tokens;

/**
 * What a figure counts or measures.
 *
 * @param word in lower case, "soldiers"
 * @param token where it was read, "dead" of "two died" at "died"
 * @param by how it was found
 */
record Noun(String word, int token, By by) {
  /** How a noun is found. */
  enum By {
    /** "40 soldiers", "20 miles of coast". */
    BEHIND("noun behind the number"),
    /** "a population of 60,000", "losses will reach a million". */
    FRONT("noun in front of the number"),
    /** The first of "18 FM and five AM stations". */
    SHARED("noun of the number behind"),
    /** "killed 40", "40 were missing", "two died". */
    FATE("fates.tsv"),
    /** "minus 40". */
    BELOW_ZERO("number below zero"),
    /** "40 barrels". */
    UNIT("what the unit is used for"),
    /** "40 were soldiers". */
    PREDICATE("what they are"),
    /** "fined $40". */
    SUM("sums.tsv"),
    /** "40 who stayed", "200 on board", "a city of 60,000". */
    PERSONS("number of persons"),
    /** The second of "27 dead in Aceh, 12 in Galle". */
    CARRIED("noun of the figure before");

    private final String words;

    By(String words) {
      this.words = words;
    }

    /** The rule in a few words, for explanations. */
    String words() {
      return words;
    }
  }

  /** The word as printed at this token. */
  static Noun at(Tokens tokens, int token, By by) {
    return new Noun(tokens.lower(token), token, by);
  }

  /** The same noun of another figure. */
  Noun carried() {
    return new Noun(word, token, By.CARRIED);
  }
}
