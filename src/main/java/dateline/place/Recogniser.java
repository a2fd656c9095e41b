package dateline.place;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Name;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of one article that name a place. The longest name that starts at a capitalised
 * word wins. A famous place needs no sign; a small one, or one whose name is also a word or a
 * person's name, needs one: a preposition, a place after a comma, another mention that has a sign.
 */
final class Recogniser {
  private static final double FAMOUS = 8.5;
  private static final double KNOWN = 5.6;

  private enum Sign {
    NO,
    /** Only if the same name has a sign elsewhere. */
    UNSURE,
    /** Unless a person of the article bears the name. */
    PERHAPS,
    /** By its fame. */
    YES,
    /** By the words around it. */
    TOLD
  }

  private final Gazetteer gazetteer;
  private final AnnotatedArticle annotated;
  private final Tokens tokens;
  private final NameSearch search;
  private final Surroundings around;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> unsure = new ArrayList<>();
  private final Set<Mention> perhaps = new HashSet<>();
  private final Set<Long> persons = new HashSet<>();
  private int nextName;

  Recogniser(Gazetteer gazetteer, AnnotatedArticle annotated) {
    this.gazetteer = gazetteer;
    this.annotated = annotated;
    this.tokens = annotated.tokens();
    this.search = new NameSearch(gazetteer, tokens);
    this.around = new Surroundings(tokens);
  }

  /** The mentions, in the order of the text. */
  List<Mention> run() {
    for (Zone zone : annotated.article().zones()) {
      if (zone.kind().tellsTheStory()) {
        int end = tokens.tokenAt(zone.end() - 1);
        int at = tokens.tokenAt(zone.start());
        while (at < end || (at == end && at < tokens.size() && tokens.start(at) < zone.end())) {
          at = tokens.isCapitalised(at) ? step(at) : at + 1;
        }
      }
    }
    mentions.removeIf(mention -> perhaps.contains(mention) && persons.contains(mention.key()));
    adoptUnsure();
    adoptUnlisted();
    return mentions;
  }

  /** Looks for a name at this capitalised word; says where to go on. */
  private int step(int at) {
    Name name = nameAt(at);
    if (name != null && name.kind() != Name.Kind.PLACE && !outvotes(at, name)) {
      return Math.max(at + 1, tokens.tokenAt(name.span().end()));
    }
    boolean tagged = name != null && name.span().start() == tokens.start(at);
    int taggedLast = tagged && name != null ? tokens.tokenAt(name.span().end()) - 1 : -1;
    if (search.longest(at) && !Words.PHRASES.contains(search.key())) {
      int last = search.last();
      Sign sign = judge(at, last, search.found());
      if (sign != Sign.TOLD && taggedLast == last && !isAbbreviation(search.found())) {
        sign = Sign.YES;
      }
      if (sign != Sign.NO) {
        Mention mention =
            new Mention(at, printedEnd(last), search.key(), search.found(), around.hint(at, last));
        if (sign == Sign.PERHAPS) {
          perhaps.add(mention);
        }
        (sign == Sign.UNSURE ? unsure : mentions).add(mention);
        return mention.last() + 1;
      }
    } else if (search.found() < 0) {
      int last = taggedLast >= 0 ? taggedLast : unlistedEnd(at);
      if (last >= at) {
        mentions.add(new Mention(at, last, search.keyOf(at, last), -1, around.hint(at, last)));
        return last + 1;
      }
    }
    return at + 1;
  }

  /** With the full stop of "Ky." and the capitalised word of "Nyanza Province". */
  private int printedEnd(int last) {
    int next = last + 1;
    if (next >= tokens.size()) {
      return last;
    }
    boolean shortened = gazetteer.naming(search.found(), 0) == Gazetteer.ABBREVIATION;
    if (shortened
        && tokens.is(next, '.')
        && !tokens.spaceBefore(next)
        && !tokens.isAllCapitals(last)) {
      return next;
    }
    String word = tokens.lower(next);
    boolean kind = DivisionWords.isFirstLevel(word) || DivisionWords.isSecondLevel(word);
    boolean goesOn =
        next + 1 < tokens.size()
            && around.touches(next, next + 1)
            && tokens.isCapitalised(next + 1);
    return kind
            && around.touches(last, next)
            && tokens.isCapitalised(next)
            && !goesOn
            && !around.isLoud(last)
        ? next
        : last;
  }

  private boolean isAbbreviation(int found) {
    return gazetteer.naming(found, 0) == Gazetteer.ABBREVIATION;
  }

  /**
   * Whether the words around it, or a country's rank, make a place of what was tagged otherwise.
   */
  private boolean outvotes(int at, Name name) {
    if (name.kind() == Name.Kind.OTHER) {
      return true;
    }
    if (name.kind() == Name.Kind.GROUP
        || name.span().start() != tokens.start(at)
        || !search.longest(at)
        || tokens.end(search.last()) != name.span().end()) {
      return false;
    }
    int best = gazetteer.place(search.found(), 0);
    boolean country =
        gazetteer.kind(best) == PlaceKind.COUNTRY && !Words.PERSONAL.contains(tokens.lower(at));
    Sign sign = judge(at, search.last(), search.found());
    return sign == Sign.TOLD || (sign == Sign.YES && country);
  }

  private @Nullable Name nameAt(int token) {
    List<Name> names = annotated.names();
    while (nextName < names.size() && names.get(nextName).span().end() <= tokens.start(token)) {
      nextName++;
    }
    if (nextName == names.size() || names.get(nextName).span().start() >= tokens.end(token)) {
      return null;
    }
    return names.get(nextName);
  }

  private Sign judge(int first, int last, int found) {
    int best = gazetteer.place(found, 0);
    int naming = gazetteer.naming(found, 0);
    PlaceKind kind = gazetteer.kind(best);
    double prominence = Prominence.of(gazetteer, best, naming);
    boolean whole = kind == PlaceKind.COUNTRY || kind == PlaceKind.CONTINENT;
    boolean single = first == last;
    if (naming == Gazetteer.ABBREVIATION) {
      return abbreviation(first, last, best);
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
        && around.partOfOtherName(first, last, (whole && !personal) || division, lastMentioned())
        && !inside) {
      if (personal) {
        persons.add(search.key());
      }
      return Sign.NO;
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
    boolean half = Words.FROM.contains(before) || listedAfterPlace(first);
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

  /** "US" counts in capitals; a short form of a state only after a comma: "Dallas, Tex.". */
  private Sign abbreviation(int first, int last, int place) {
    boolean dotted =
        tokens.end(last) < tokens.text().length() && tokens.text().charAt(tokens.end(last)) == '.';
    int next = last + 1;
    boolean money = next < tokens.size() && !tokens.spaceBefore(next) && tokens.is(next, '$');
    boolean state =
        gazetteer.kind(place) == PlaceKind.FIRST_LEVEL && "US".equals(gazetteer.countryCode(place));
    if (money || (first > 0 && tokens.is(first - 1, '$'))) {
      return Sign.NO;
    }
    if (state || tokens.end(last) - tokens.start(first) < 2) {
      boolean afterComma =
          first > 1 && tokens.is(first - 1, ',') && tokens.isCapitalised(first - 2);
      return afterComma && (tokens.isAllCapitals(first) || dotted) ? Sign.YES : Sign.NO;
    }
    if (!tokens.isAllCapitals(first)
        || around.partOfOtherName(first, last, true, lastMentioned())) {
      return Sign.NO;
    }
    boolean word = tokens.end(last) - tokens.start(first) == 2 && around.isLoud(first);
    return word ? Sign.NO : Sign.YES;
  }

  /** "Sudzha, Russia", "Paris, in Texas", "Sudzha (Russia)". */
  private boolean containerFollows(int last) {
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
  private boolean listedAfterPlace(int first) {
    if (mentions.isEmpty() || first < 2) {
      return false;
    }
    int last = mentions.getLast().last();
    return (last == first - 2
            && (tokens.is(first - 1, ',') || tokens.lower(first - 1).equals("and")))
        || (last == first - 3
            && tokens.is(first - 2, ',')
            && tokens.lower(first - 1).equals("and"));
  }

  /** "the village of Makhnovka", "Makhnovka, in Kursk region", "Makhnovka, a village". */
  private int unlistedEnd(int at) {
    if (around.isLoud(at)
        || around.partOfOtherName(at, at, false, lastMentioned())
        || Words.ORDINARY.contains(tokens.lower(at))) {
      return -1;
    }
    boolean small = tokens.end(at) - tokens.start(at) >= 4 && !tokens.isAllCapitals(at);
    if (small && around.townWordBefore(at)) {
      return at;
    }
    if (small
        && at + 3 < tokens.size()
        && tokens.is(at + 1, ',')
        && tokens.lower(at + 2).equals("in")
        && tokens.isCapitalised(at + 3)
        && search.longest(at + 3)
        && around.hint(at + 3, search.last()) == Mention.Hint.FIRST_LEVEL) {
      return at;
    }
    return -1;
  }

  /** A name that the gazetteer lacks, once known, is one wherever it stands. */
  private void adoptUnlisted() {
    Set<Long> unlisted = new HashSet<>();
    for (Mention mention : mentions) {
      if (!mention.isListed() && mention.first() == mention.last()) {
        unlisted.add(mention.key());
      }
    }
    if (unlisted.isEmpty()) {
      return;
    }
    BitSet taken = new BitSet(tokens.size());
    for (Mention mention : mentions) {
      taken.set(mention.first(), mention.last() + 1);
    }
    nextName = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isCapitalised(i)
          && !taken.get(i)
          && nameAt(i) == null
          && unlisted.contains(search.keyOf(i, i))
          && annotated.article().zoneAt(tokens.start(i)).kind().tellsTheStory()) {
        mentions.add(new Mention(i, i, search.keyOf(i, i), -1, Mention.Hint.NONE));
      }
    }
    mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
  }

  /** A mention without a sign counts when its name has one elsewhere in the article. */
  private void adoptUnsure() {
    if (unsure.isEmpty()) {
      return;
    }
    Set<Long> sure = new HashSet<>();
    for (Mention mention : mentions) {
      sure.add(mention.key());
    }
    boolean any = false;
    for (Mention mention : unsure) {
      if (sure.contains(mention.key()) && !persons.contains(mention.key())) {
        mentions.add(mention);
        any = true;
      }
    }
    if (any) {
      mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
    }
  }

  private int lastMentioned() {
    return mentions.isEmpty() ? -1 : mentions.getLast().last();
  }
}
