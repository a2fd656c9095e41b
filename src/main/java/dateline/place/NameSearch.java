package dateline.place;

import dateline.article.Tokens;

/**
 * The longest name of the gazetteer that starts at a token: "New York City" rather than "New York".
 * Words join over blanks, hyphens and the full stop of "St."; a small word such as "of" joins only
 * when a capitalised one follows.
 */
final class NameSearch {
  private static final int LONGEST = 7;

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private long key;
  private int found;
  private int last;

  NameSearch(Gazetteer gazetteer, Tokens tokens) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
  }

  /** Whether a name starts here; if so, it is read from the other methods. */
  boolean longest(int first) {
    found = -1;
    long longer = NameKey.EMPTY;
    int at = first;
    for (int words = 0; words < LONGEST && at >= 0; words++) {
      longer = NameKey.append(longer, tokens.text(), tokens.start(at), tokens.end(at));
      if (startsBig(at) || words == 0 || tokens.kind(at) == Tokens.Kind.NUMBER) {
        take(longer, at);
        if (at + 1 < tokens.size() && tokens.lower(at + 1).equals("'s")) {
          longer = NameKey.letters(longer, "s", 0, 1);
          at++;
          if (last != at - 1 || found < 0 || tokens.lower(first).equals("st")) {
            take(longer, at);
          }
        }
      }
      at = next(at);
    }
    return found >= 0;
  }

  private void take(long candidate, int end) {
    int listed = gazetteer.find(candidate);
    if (listed >= 0) {
      found = listed;
      key = candidate;
      last = end;
    }
  }

  /** The token that may go on with the name, or -1. */
  private int next(int token) {
    int next = token + 1;
    if (next >= tokens.size()) {
      return -1;
    }
    if (tokens.is(next, '-')
        || (tokens.is(next, '.') && tokens.end(token) - tokens.start(token) <= 3)) {
      if (tokens.spaceBefore(next) || ++next >= tokens.size()) {
        return -1;
      }
    }
    if (!tokens.isWord(next) || tokens.start(next) - tokens.end(next - 1) > 1) {
      return -1;
    }
    if (startsBig(next)) {
      return next;
    }
    boolean joins = next + 1 < tokens.size() && isSmall(tokens.lower(next));
    return joins
            && (tokens.isCapitalised(next + 1)
                || tokens.is(next + 1, '-')
                || isSmall(tokens.lower(next + 1)))
        ? next
        : -1;
  }

  /** Whether it begins with a capital, or with one after "d'". */
  private boolean startsBig(int token) {
    if (tokens.isCapitalised(token)) {
      return true;
    }
    int start = tokens.start(token);
    return tokens.isWord(token)
        && tokens.end(token) - start > 3
        && !Character.isLetter(tokens.text().charAt(start + 1))
        && Character.isUpperCase(tokens.text().charAt(start + 2));
  }

  private static boolean isSmall(String lower) {
    return switch (lower) {
      case "of",
          "and",
          "the",
          "de",
          "la",
          "le",
          "les",
          "del",
          "da",
          "do",
          "dos",
          "das",
          "di",
          "du",
          "upon",
          "on",
          "sur",
          "au",
          "aux",
          "en",
          "am",
          "an",
          "der",
          "el",
          "al",
          "y",
          "e" ->
          true;
      default -> false;
    };
  }

  /** The key of exactly these tokens. */
  long keyOf(int first, int lastToken) {
    long whole = NameKey.EMPTY;
    for (int i = first; i <= lastToken; i++) {
      if (tokens.isWord(i)) {
        whole = NameKey.append(whole, tokens.text(), tokens.start(i), tokens.end(i));
      }
    }
    return whole;
  }

  long key() {
    return key;
  }

  int found() {
    return found;
  }

  int last() {
    return last;
  }

  /** Sets back what an inner search has overwritten. */
  void restore(long formerKey, int formerFound, int formerLast) {
    key = formerKey;
    found = formerFound;
    last = formerLast;
  }
}
