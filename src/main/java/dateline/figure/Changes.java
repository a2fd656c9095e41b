package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a figure is the size of a rise or a fall: "fell by almost 3 percent", "a rise of
 * 20", "5 percent higher". A level that is reached is none: "rose to 20". The words are in {@code
 * changes.tsv}.
 */
final class Changes {
  private static final int BY_REACH = 9;

  private enum Type {
    /** "rose 3 percent". */
    VERB,
    /** A verb that is a change only with percent, points or money: "gained 3 percent". */
    SCALE,
    /** "a rise of 3 percent". */
    NOUN,
    /** "up 3 percent". */
    ADJECTIVE,
    /** "3 percent more". */
    AFTER
  }

  private record Word(Figure.Change change, Type type) {}

  private static final Set<String> MOVING =
      Table.words(
          """
          is are was were be been being edged edging trending ended closed finished moved went gone traded
          trading ticked inched stood remained has have
          """);

  private static final Map<String, Word> VERBS = new HashMap<>();
  private static final Map<String, Word> NOUNS = new HashMap<>();
  private static final Map<String, Word> OTHERS = new HashMap<>();

  static {
    for (List<String> row : Table.rows("changes.tsv", 4)) {
      Figure.Change change = Figure.Change.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      Type type = Type.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Map<String, Word> map =
          switch (type) {
            case VERB, SCALE -> VERBS;
            case NOUN -> NOUNS;
            case ADJECTIVE, AFTER -> OTHERS;
          };
      for (String form : row.get(0).split(" ", -1)) {
        map.putIfAbsent(form.replace('_', ' '), new Word(change, type));
      }
    }
  }

  private Changes() {}

  /**
   * The change whose size stands at the tokens {@code [first, end)}, hedges included, with the word
   * that says so; null if it is none. A loss of money is a result, not a fall.
   */
  static Phrases.@Nullable Match<Figure.Change> of(
      Tokens tokens, int first, int end, int from, int limit, Figure.Kind kind) {
    boolean onScale =
        kind == Figure.Kind.PERCENT || kind == Figure.Kind.MONEY || kind == Figure.Kind.OTHER;
    if (kind == Figure.Kind.AGE || kind == Figure.Kind.SCORE || kind == Figure.Kind.DURATION) {
      return null;
    }
    if (kind == Figure.Kind.PERCENT && first < limit && tokens.is(first, '-')) {
      return found(Figure.Change.DOWN, first);
    }
    Phrases.Match<Figure.Change> before = before(tokens, first, from, onScale);
    Phrases.Match<Figure.Change> found =
        before != null ? before : after(tokens, end, limit, onScale);
    boolean result =
        found != null
            && kind == Figure.Kind.MONEY
            && (tokens.lower(found.first()).equals("loss")
                || tokens.lower(found.first()).equals("losses"));
    return result ? null : found;
  }

  private static Phrases.@Nullable Match<Figure.Change> before(
      Tokens tokens, int first, int from, boolean onScale) {
    int at = first - 1;
    while (at >= from && isFiller(tokens.lower(at))) {
      at--;
    }
    if (at < from) {
      return null;
    }
    String lower = tokens.lower(at);
    if (lower.equals("+") && onScale) {
      return found(Figure.Change.UP, at);
    }
    if (lower.equals("by") || lower.equals("of")) {
      return lower.equals("by")
          ? nearest(tokens, at - 1, from, onScale)
          : at > from ? noun(tokens, at - 1) : null;
    }
    boolean particle = at > from && (lower.equals("on") || lower.equals("off"));
    Word verb = VERBS.get(particle ? tokens.lower(at - 1) + " " + lower : lower);
    if (verb != null) {
      boolean level = tokens.lower(first).equals("as") && isLevel(tokens, first + 1);
      return !level && (verb.type == Type.VERB || onScale)
          ? new Phrases.Match<>(verb.change, particle ? at - 1 : at, at + 1)
          : null;
    }
    Word other = OTHERS.get(lower);
    return other != null && other.type == Type.ADJECTIVE && onScale && isPredicate(tokens, at, from)
        ? found(other.change, at)
        : null;
  }

  /** "rose as high as 302": reached, not risen by. */
  private static boolean isLevel(Tokens tokens, int at) {
    return tokens.lower(at).equals("high") || tokens.lower(at).equals("low");
  }

  /** "was up", "edged down"; not "racked up", "put down". */
  private static boolean isPredicate(Tokens tokens, int at, int from) {
    int before = at - 1;
    return before < from
        || !tokens.isWord(before)
        || MOVING.contains(tokens.lower(before))
        || !(NounPhrase.isVerb(tokens.lower(before)) || tokens.lower(before).endsWith("ed"));
  }

  private static Phrases.@Nullable Match<Figure.Change> nearest(
      Tokens tokens, int at, int from, boolean onScale) {
    for (int i = at; i >= Math.max(from, at - BY_REACH); i--) {
      String lower = tokens.lower(i);
      Word verb = VERBS.get(lower);
      if (verb != null && (verb.type == Type.VERB || onScale)) {
        return found(verb.change, i);
      }
      Word other = OTHERS.get(lower);
      if (other != null && other.type == Type.ADJECTIVE) {
        return found(other.change, i);
      }
      boolean otherVerb = NounPhrase.isVerb(lower) && !NounPhrase.isAuxiliary(lower);
      if (otherVerb || tokens.is(i, ',') || tokens.is(i, ';')) {
        return null;
      }
    }
    return null;
  }

  private static Phrases.@Nullable Match<Figure.Change> after(
      Tokens tokens, int end, int limit, boolean onScale) {
    if (end >= limit) {
      return null;
    }
    int at = Units.isHyphen(tokens, end) ? end + 1 : end;
    for (int i = at; i < Math.min(limit, at + 2) && tokens.isWord(i); i++) {
      String lower = tokens.lower(i);
      Phrases.Match<Figure.Change> noun = noun(tokens, i);
      if (noun != null) {
        return onScale ? noun : null;
      }
      Word other = i == at ? OTHERS.get(lower) : null;
      if (other != null && isHedge(tokens, i, limit)) {
        return null;
      }
      if (other != null) {
        return onScale ? found(other.change, i) : null;
      }
      if (NounPhrase.endsPhrase(lower)) {
        return null;
      }
    }
    return null;
  }

  /** "0.06 percent [more than] ten hours later". */
  private static boolean isHedge(Tokens tokens, int at, int limit) {
    return at + 2 < limit
        && tokens.lower(at + 1).equals("than")
        && Numerals.mayStart(tokens, at + 2);
  }

  private static Phrases.@Nullable Match<Figure.Change> noun(Tokens tokens, int at) {
    Word word = NOUNS.get(tokens.lower(at));
    return word == null ? null : found(word.change, at);
  }

  private static Phrases.Match<Figure.Change> found(Figure.Change change, int at) {
    return new Phrases.Match<>(change, at, at + 1);
  }

  private static boolean isFiller(String lower) {
    return switch (lower) {
      case "a",
          "an",
          "another",
          "some",
          "about",
          "just",
          "only",
          "nearly",
          "almost",
          "further",
          "additional",
          "estimated",
          "as",
          "much",
          "record",
          "the",
          "modest",
          "sharp",
          "net" ->
          true;
      default -> lower.length() > 3 && lower.endsWith("ly");
    };
  }
}
