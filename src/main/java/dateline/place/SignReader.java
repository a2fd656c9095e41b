package dateline.place;

import dateline.article.Tokens;

/**
 * Says how sure it is that a name of the gazetteer names a place where it stands: by the words
 * around it, and where these are silent, by how famous the place is.
 */
final class SignReader {
  private static final double FAMOUS = 8.5;
  private static final double KNOWN = 5.6;

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final NameSearch search;
  private final Surroundings around;

  SignReader(Gazetteer gazetteer, Tokens tokens, NameSearch search, Surroundings around) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.search = search;
    this.around = around;
  }

  /**
   * Reads the signs of a listed name.
   *
   * @param lastMentioned the last token of the mention before it, or -1
   */
  Sign read(int first, int last, int found, int lastMentioned) {
    int best = gazetteer.place(found, 0);
    int naming = gazetteer.naming(found, 0);
    PlaceKind kind = gazetteer.kind(best);
    double prominence = Prominence.of(gazetteer, best, naming);
    boolean whole = kind == PlaceKind.COUNTRY || kind == PlaceKind.CONTINENT;
    boolean single = first == last;
    if (around.pointsInto(first, last) || (!whole && around.isDisease(last))) {
      return Sign.NO;
    }
    if (naming == Gazetteer.ABBREVIATION) {
      return abbreviation(first, last, best, lastMentioned);
    }
    String lower = tokens.lower(first);
    boolean inside = containerFollows(last);
    if (single && tokens.end(first) - tokens.start(first) < 3) {
      return Sign.NO;
    }
    if (around.isLoud(first)) {
      boolean plain = single && (Words.ORDINARY.contains(lower) || Words.PERSONAL.contains(lower));
      return whole || inside || (!plain && prominence >= 6.5 && naming != Gazetteer.OTHER)
          ? Sign.YES
          : Sign.NO;
    }
    if (!inside && prominence < KNOWN && around.isDedication(first, last)) {
      return Sign.NO;
    }
    boolean personal = single && Words.PERSONAL.contains(lower);
    boolean filed = around.isFiledFrom(first, last);
    if (single
        && !filed
        && tokens.isAllCapitals(first)
        && tokens.end(first) - tokens.start(first) < 6) {
      return Sign.NO;
    }
    boolean division = !single && (kind == PlaceKind.FIRST_LEVEL || kind == PlaceKind.SECOND_LEVEL);
    if (!filed
        && around.partOfOtherName(first, last, (whole && !personal) || division, lastMentioned)
        && !inside) {
      return personal ? Sign.PERSON : Sign.NO;
    }
    if (inside || filed) {
      return Sign.TOLD;
    }
    if (whole) {
      return personal && !Words.IN.contains(around.before(first)) ? Sign.PERHAPS : Sign.YES;
    }
    String before = around.before(first);
    boolean placed =
        Words.IN.contains(before)
            || around.townWordBefore(first)
            || around.hint(first, last) != Mention.Hint.NONE;
    if (single && Words.ORDINARY.contains(lower)) {
      return Sign.NO;
    }
    if (placed) {
      return Sign.TOLD;
    }
    boolean half = Words.FROM.contains(before) || listedAfterPlace(first, lastMentioned);
    if (personal || (single && naming == Gazetteer.OTHER)) {
      if (prominence >= FAMOUS || (half && prominence >= 7)) {
        return personal ? Sign.PERHAPS : Sign.YES;
      }
      return Sign.UNSURE;
    }
    if (prominence >= KNOWN || (!single && prominence >= 4.5) || (half && prominence >= 4.7)) {
      return Sign.YES;
    }
    return Sign.UNSURE;
  }

  /** "US" counts in capitals; that of a state only after a comma: "Dallas, Tex.". */
  private Sign abbreviation(int first, int last, int place, int lastMentioned) {
    boolean dotted =
        tokens.end(last) < tokens.text().length() && tokens.text().charAt(tokens.end(last)) == '.';
    int next = last + 1;
    boolean money = next < tokens.size() && !tokens.spaceBefore(next) && tokens.is(next, '$');
    boolean state = gazetteer.kind(place) == PlaceKind.FIRST_LEVEL;
    if (money || (first > 0 && tokens.is(first - 1, '$'))) {
      return Sign.NO;
    }
    if (Words.DEGREES.contains(tokens.lower(first))) {
      return Sign.NO;
    }
    boolean american = "US".equals(gazetteer.countryCode(place));
    boolean alone = !american && tokens.isAllCapitals(first) && !isTwoLetters(first, last);
    if ((state && !alone) || tokens.end(last) - tokens.start(first) < 2) {
      boolean afterComma =
          first > 1 && tokens.is(first - 1, ',') && tokens.isCapitalised(first - 2);
      boolean closed = dotted || (next < tokens.size() && !tokens.isWord(next));
      return afterComma && (tokens.isAllCapitals(first) || closed) ? Sign.YES : Sign.NO;
    }
    if (!tokens.isAllCapitals(first) || around.partOfOtherName(first, last, true, lastMentioned)) {
      return Sign.NO;
    }
    boolean word = tokens.end(last) - tokens.start(first) == 2 && around.isLoud(first);
    return word ? Sign.NO : Sign.YES;
  }

  private boolean isTwoLetters(int first, int last) {
    return tokens.end(last) - tokens.start(first) == 2;
  }

  /** "Sudzha, Russia", "Paris, in Texas", "Sudzha (Russia)". */
  boolean containerFollows(int last) {
    int next = last + 1;
    if (next + 2 >= tokens.size()) {
      return false;
    }
    boolean comma = tokens.is(next, ',');
    int at = comma ? next + 1 : next;
    if (!comma && !tokens.lower(at).equals("in")) {
      return false;
    }
    if (tokens.lower(at).equals("in")) {
      at++;
    }
    if (at >= tokens.size() || !tokens.isCapitalised(at)) {
      return false;
    }
    long key = search.key();
    int found = search.found();
    int end = search.last();
    boolean container = false;
    if (search.longest(at)) {
      for (int i = 0; i < Math.min(4, gazetteer.count(search.found())); i++) {
        int outer = gazetteer.place(search.found(), i);
        if (gazetteer.kind(outer).holdsOthers()) {
          for (int k = 0; k < gazetteer.count(found); k++) {
            int inner = gazetteer.place(found, k);
            container |= inner != outer && gazetteer.isWithin(inner, outer);
          }
        }
      }
    }
    search.restore(key, found, end);
    return container;
  }

  /** "Kharkiv, Sumy and Poltava": after a place and a comma or "and". */
  private boolean listedAfterPlace(int first, int lastMentioned) {
    if (lastMentioned < 0 || first < 2) {
      return false;
    }
    int last = lastMentioned;
    return (last == first - 2
            && (tokens.is(first - 1, ',') || tokens.lower(first - 1).equals("and")))
        || (last == first - 3
            && tokens.is(first - 2, ',')
            && tokens.lower(first - 1).equals("and"));
  }
}
