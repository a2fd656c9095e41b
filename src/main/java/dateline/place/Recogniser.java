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

  private final Gazetteer gazetteer;
  private final AnnotatedArticle annotated;
  private final Tokens tokens;
  private final NameSearch search;
  private final Surroundings around;
  private final SignReader signs;
  private final Crafts crafts;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> unsure = new ArrayList<>();
  private final Set<Mention> perhaps = new HashSet<>();
  private final Set<Mention> told = new HashSet<>();
  private final Set<Long> persons = new HashSet<>();
  private final Set<Long> firstNames = new HashSet<>();
  private int nextName;

  Recogniser(Gazetteer gazetteer, AnnotatedArticle annotated) {
    this.gazetteer = gazetteer;
    this.annotated = annotated;
    this.tokens = annotated.tokens();
    this.search = new NameSearch(gazetteer, tokens);
    this.around = new Surroundings(tokens);
    this.signs = new SignReader(gazetteer, tokens, search, around);
    this.crafts = new Crafts(gazetteer, tokens, search, around);
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
    for (Name name : annotated.names()) {
      if (name.kind() == Name.Kind.PERSON) {
        rememberPerson(name);
      }
    }
    mentions.removeIf(mention ->
        (perhaps.contains(mention) && persons.contains(mention.key()))
            || (firstNames.contains(mention.key()) && !told.contains(mention)));
    adoptUnsure();
    adoptUnlisted();
    return mentions;
  }

  /** The parts of a full name: "Georgia" of "Georgia Miller" is a girl all through the article. */
  private void rememberPerson(Name name) {
    int first = tokens.tokenAt(name.span().start());
    int end = tokens.tokenAt(name.span().end() - 1);
    if (end > first) {
      firstNames.add(search.keyOf(first, first));
    }
    for (int i = first; end > first && i <= end; i++) {
      if (tokens.isCapitalised(i) && Words.PERSONAL.contains(tokens.lower(i))) {
        persons.add(search.keyOf(i, i));
      }
    }
  }

  /** Looks for a name at this capitalised word; says where to go on. */
  private int step(int at) {
    Name name = nameAt(at);
    if (name != null && name.kind() != Name.Kind.PLACE && !outvotes(at, name)) {
      return Math.max(at + 1, tokens.tokenAt(name.span().end()));
    }
    boolean place = name != null && name.kind() == Name.Kind.PLACE;
    boolean tagged = place && name != null && name.span().start() == tokens.start(at);
    int taggedLast = tagged && name != null ? tokens.tokenAt(name.span().end()) - 1 : -1;
    if (search.longest(at) && !Words.PHRASES.contains(search.key())) {
      int last = search.last();
      Sign sign = signs.read(at, last, search.found(), lastMentioned());
      boolean taken = isAbbreviation(search.found()) || around.isDedication(at, last);
      if (sign != Sign.TOLD && taggedLast == last && !taken) {
        sign = Sign.YES;
      }
      if (crafts.has(search.key())
          && !signs.containerFollows(last)
          && !around.isFiledFrom(at, last)) {
        sign = Sign.NO;
      }
      if (sign == Sign.PERSON) {
        persons.add(search.key());
      } else if (sign != Sign.NO) {
        Mention mention =
            new Mention(at, printedEnd(last), search.key(), search.found(), around.hint(at, last));
        if (sign == Sign.PERHAPS) {
          perhaps.add(mention);
        } else if (sign == Sign.TOLD || around.isLedIn(at)) {
          told.add(mention);
        }
        (sign == Sign.UNSURE ? unsure : mentions).add(mention);
        return mention.last() + 1;
      }
    } else if (search.found() < 0) {
      int last = taggedLast >= 0 ? taggedLast : unlistedEnd(at);
      if (last >= at && !crafts.has(search.keyOf(at, last)) && !around.isDedication(at, last)) {
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
    PlaceKind top = gazetteer.kind(gazetteer.place(search.found(), 0));
    boolean kind =
        top != PlaceKind.COUNTRY
            && !shortened
            && (DivisionWords.isFirstLevel(word) || DivisionWords.isSecondLevel(word));
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
   * Whether this is a place although the tagger read it as something else. Who knows more is asked
   * first, and the first answer counts:
   *
   * <ol>
   *   <li>the tagger did not know what it is: a place may be
   *   <li>a story is filed from here, "WASHINGTON Officials said": a place
   *   <li>the tagger saw a longer name, or a people: as it says; but "UK" may open an organisation
   *   <li>the words around it tell, "in Lincoln", "Lincoln, Nebraska": a place
   *   <li>it is a country or a known short form of a place, and no first name: a place
   *   <li>it is a division of several words that was taken for a person: "Madhya Pradesh"
   *   <li>otherwise as the tagger says: "Essex beat Kent" are teams, however large the counties
   * </ol>
   */
  private boolean outvotes(int at, Name name) {
    if (name.kind() == Name.Kind.OTHER) {
      return true;
    }
    if (name.span().start() != tokens.start(at) || !search.longest(at)) {
      return false;
    }
    int last = search.last();
    if (around.isFiledFrom(at, last)) {
      return true;
    }
    boolean abbreviation = isAbbreviation(search.found());
    boolean covers = tokens.end(last) >= name.span().end();
    boolean opensOrganisation = abbreviation && name.kind() == Name.Kind.ORGANISATION;
    if (name.kind() == Name.Kind.GROUP || !(covers || opensOrganisation)) {
      return false;
    }
    Sign sign = signs.read(at, last, search.found(), lastMentioned());
    if (sign == Sign.TOLD) {
      return true;
    }
    PlaceKind kind = gazetteer.kind(gazetteer.place(search.found(), 0));
    boolean noPerson =
        name.kind() == Name.Kind.PERSON
            && kind == PlaceKind.FIRST_LEVEL
            && last > at
            && gazetteer.naming(search.found(), 0) == Gazetteer.MAIN;
    boolean ranks = kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION || noPerson;
    boolean country = ranks && !Words.PERSONAL.contains(tokens.lower(at));
    return sign == Sign.YES && (country || abbreviation);
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
