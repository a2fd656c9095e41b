package dateline.place;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Name;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
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
    UNSURE,
    YES
  }

  private final Gazetteer gazetteer;
  private final AnnotatedArticle annotated;
  private final Tokens tokens;
  private final NameSearch search;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> unsure = new ArrayList<>();
  private int nextName;
  private boolean loud;
  private int loudSentence = -1;

  Recogniser(Gazetteer gazetteer, AnnotatedArticle annotated) {
    this.gazetteer = gazetteer;
    this.annotated = annotated;
    this.tokens = annotated.tokens();
    this.search = new NameSearch(gazetteer, tokens);
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
    adoptUnsure();
    return mentions;
  }

  /** Looks for a name at this capitalised word; says where to go on. */
  private int step(int at) {
    Name name = nameAt(at);
    if (name != null && name.kind() != Name.Kind.PLACE) {
      return Math.max(at + 1, tokens.tokenAt(name.span().end()));
    }
    boolean tagged = name != null && name.span().start() == tokens.start(at);
    int taggedLast = tagged && name != null ? tokens.tokenAt(name.span().end()) - 1 : -1;
    if (search.longest(at)) {
      int last = search.last();
      Sign sign = taggedLast == last ? Sign.YES : judge(at, last, search.found());
      if (sign != Sign.NO) {
        Mention mention = new Mention(at, last, search.key(), search.found(), hint(at, last));
        (sign == Sign.YES ? mentions : unsure).add(mention);
        return last + 1;
      }
    } else {
      int last = taggedLast >= 0 ? taggedLast : unlistedEnd(at);
      if (last >= at) {
        mentions.add(new Mention(at, last, search.keyOf(at, last), -1, hint(at, last)));
        return last + 1;
      }
    }
    return at + 1;
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
    if (isLoud(first)) {
      boolean plain = single && (Words.ORDINARY.contains(lower) || Words.PERSONAL.contains(lower));
      return whole || inside || (!plain && prominence >= 6.5 && naming != Gazetteer.OTHER)
          ? Sign.YES
          : Sign.NO;
    }
    if (partOfOtherName(first, last, whole) && !inside) {
      return Sign.NO;
    }
    if (whole || inside) {
      return Sign.YES;
    }
    String before = first > 0 && tokens.isWord(first - 1) ? tokens.lower(first - 1) : "";
    boolean placed =
        Words.IN.contains(before)
            || townWordBefore(first)
            || hint(first, last) != Mention.Hint.NONE;
    if (single && Words.ORDINARY.contains(lower)) {
      return Sign.NO;
    }
    if (placed) {
      return Sign.YES;
    }
    boolean half = Words.FROM.contains(before) || listedAfterPlace(first);
    if (single && (Words.PERSONAL.contains(lower) || naming == Gazetteer.OTHER)) {
      return prominence >= FAMOUS || (half && prominence >= KNOWN) ? Sign.YES : Sign.UNSURE;
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
    if (gazetteer.kind(place) == PlaceKind.FIRST_LEVEL) {
      boolean afterComma =
          first > 1 && tokens.is(first - 1, ',') && tokens.isCapitalised(first - 2);
      return afterComma && (tokens.isAllCapitals(first) || dotted) ? Sign.YES : Sign.NO;
    }
    if (!tokens.isAllCapitals(first) || partOfOtherName(first, last, true)) {
      return Sign.NO;
    }
    boolean word = tokens.end(last) - tokens.start(first) == 2 && isLoud(first);
    return word ? Sign.NO : Sign.YES;
  }

  /** "Paris Hilton", "Air France", "University of Texas", "Texas Rangers". */
  private boolean partOfOtherName(int first, int last, boolean whole) {
    if (first > 0 && touches(first - 1, first)) {
      String before = tokens.lower(first - 1);
      if (tokens.isCapitalised(first - 1)
          && !Words.OPENERS.contains(before)
          && !endsMention(first - 1)
          && !isDemonym(before)
          && !(whole && Words.OFFICES.contains(before))) {
        return true;
      }
      int of = before.equals("the") ? first - 2 : first - 1;
      if (of > 1
          && tokens.lower(of).equals("of")
          && touches(of - 1, of)
          && tokens.isCapitalised(of - 1)
          && !Words.OFFICES.contains(tokens.lower(of - 1))
          && !Words.TOWN_WORDS.contains(tokens.lower(of - 1))
          && !tokens.opensSentence(of - 1)) {
        return true;
      }
    }
    if (first > 1 && tokens.is(first - 1, '-') && !tokens.spaceBefore(first)) {
      return tokens.isCapitalised(first - 2) && !whole;
    }
    int next = last + 1;
    if (next >= tokens.size() || !touches(last, next)) {
      boolean joined = next < tokens.size() && tokens.is(next, '-') && !tokens.spaceBefore(next);
      return joined && next + 1 < tokens.size() && tokens.isCapitalised(next + 1) && !whole;
    }
    return tokens.isCapitalised(next) && !whole && !Words.FOLLOWERS.contains(tokens.lower(next));
  }

  /** Whether only a blank stands between two tokens that follow each other, on one line. */
  private boolean touches(int left, int right) {
    return tokens.isWord(left)
        && tokens.isWord(right)
        && tokens.start(right) - tokens.end(left) == 1
        && tokens.text().charAt(tokens.end(left)) != '\n';
  }

  private boolean endsMention(int token) {
    return !mentions.isEmpty() && mentions.getLast().last() == token;
  }

  private static boolean isDemonym(String lower) {
    return lower.endsWith("ian") || lower.endsWith("ish") || lower.endsWith("ese");
  }

  /** "Sudzha, Russia", "Paris, in Texas", "Sudzha (Russia)". */
  private boolean containerFollows(int last) {
    int next = last + 1;
    if (next + 1 >= tokens.size() || !tokens.is(next, ',')) {
      return false;
    }
    int at = next + 1;
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

  private boolean townWordBefore(int first) {
    if (first > 1 && tokens.lower(first - 1).equals("of")) {
      return Words.TOWN_WORDS.contains(tokens.lower(first - 2));
    }
    return first > 0
        && Words.TOWN_WORDS.contains(tokens.lower(first - 1))
        && !tokens.isCapitalised(first - 1);
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

  private Mention.Hint hint(int first, int last) {
    int next = last + 1;
    if (next < tokens.size() && touches(last, next)) {
      String word = tokens.lower(next);
      if (DivisionWords.isFirstLevel(word)
          && !(word.equals("state") && next + 1 < tokens.size() && tokens.isCapitalised(next))) {
        return Mention.Hint.FIRST_LEVEL;
      }
      if (DivisionWords.isSecondLevel(word)) {
        return Mention.Hint.SECOND_LEVEL;
      }
    }
    if (first > 1 && tokens.lower(first - 1).equals("of")) {
      String word = tokens.lower(first - 2);
      if (DivisionWords.isFirstLevel(word)) {
        return Mention.Hint.FIRST_LEVEL;
      }
      if (Words.TOWN_WORDS.contains(word)) {
        return Mention.Hint.TOWN;
      }
    }
    return Mention.Hint.NONE;
  }

  /** "the village of Makhnovka", "Makhnovka, in Kursk region", "Makhnovka, a village". */
  private int unlistedEnd(int at) {
    if (isLoud(at) || partOfOtherName(at, at, false) || Words.ORDINARY.contains(tokens.lower(at))) {
      return -1;
    }
    boolean small = tokens.end(at) - tokens.start(at) >= 4 && !tokens.isAllCapitals(at);
    if (small && townWordBefore(at)) {
      return at;
    }
    if (small
        && at + 3 < tokens.size()
        && tokens.is(at + 1, ',')
        && tokens.lower(at + 2).equals("in")
        && tokens.isCapitalised(at + 3)
        && search.longest(at + 3)
        && hint(at + 3, search.last()) == Mention.Hint.FIRST_LEVEL) {
      return at;
    }
    return -1;
  }

  /** Whether capitals say nothing here: a headline, a line in capitals. */
  private boolean isLoud(int token) {
    int sentence = tokens.sentenceOf(token);
    if (sentence != loudSentence) {
      loudSentence = sentence;
      int words = 0;
      int capitals = 0;
      for (int i = tokens.firstOf(sentence); i < tokens.firstOf(sentence + 1); i++) {
        if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 3) {
          words++;
          capitals += tokens.isCapitalised(i) ? 1 : 0;
        }
      }
      loud = words > 3 && capitals * 10 > words * 7;
    }
    return loud;
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
      if (sure.contains(mention.key())) {
        mentions.add(mention);
        any = true;
      }
    }
    if (any) {
      mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
    }
  }
}
