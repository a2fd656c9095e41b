package dateline.place;

import dateline.article.Tokens;

/** What the words around a name say of it: that it is a place's, or part of another name. */
final class Surroundings {
  private final Tokens tokens;
  private boolean loud;
  private int loudSentence = -1;

  Surroundings(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "Paris Hilton", "Air France", "University of Texas", "Texas Rangers". */
  boolean partOfOtherName(int first, int last, boolean whole, int lastMentioned) {
    if (first > 0 && touches(first - 1, first)) {
      String before = tokens.lower(first - 1);
      if (tokens.isCapitalised(first - 1)
          && !Words.OPENERS.contains(before)
          && lastMentioned != first - 1
          && !isDemonym(before)
          && !(whole && Words.OFFICES.contains(before))) {
        return true;
      }
      boolean foreign = before.equals("de") || before.equals("del") || before.equals("du");
      if (foreign && first > 1 && tokens.isCapitalised(first - 2)) {
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
    if (first > 0
        && tokens.is(first - 1, '/')
        && last + 1 < tokens.size()
        && tokens.is(last + 1, '/')) {
      return true;
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

  /** "St. Paul's", "St. Elmo's fire": a church, a school, a saint; "St. Louis's mayor" is known. */
  boolean isDedication(int first, int last) {
    String word = tokens.lower(first);
    int next = last + 1;
    return (word.equals("st") || word.equals("saint"))
        && (tokens.lower(last).equals("'s")
            || (next < tokens.size() && tokens.lower(next).equals("'s")));
  }

  /** "Far North" in "Far North Queensland": no region of that name, but a part of what follows. */
  boolean pointsInto(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.isWord(i) && !Words.COMPASS.contains(tokens.lower(i))) {
        return false;
      }
    }
    int next = last + 1;
    return next < tokens.size()
        && touches(last, next)
        && tokens.isCapitalised(next)
        && !isLoud(first)
        && !DivisionWords.isFirstLevel(tokens.lower(next))
        && !DivisionWords.isSecondLevel(tokens.lower(next));
  }

  /** "Marburg virus", "Rift Valley fever". */
  boolean isDisease(int last) {
    return last + 1 < tokens.size()
        && touches(last, last + 1)
        && Words.DISEASES.contains(tokens.lower(last + 1));
  }

  /** "in Georgia": no person. */
  boolean isLedIn(int first) {
    return Words.IN.contains(before(first));
  }

  String before(int first) {
    if (first == 0 || !tokens.isWord(first - 1)) {
      return "";
    }
    String before = tokens.lower(first - 1);
    boolean far = before.equals("of") && first > 1 && Words.IN.contains(tokens.lower(first - 2));
    return far ? tokens.lower(first - 2) : before;
  }

  /**
   * "WASHINGTON Officials said", "BANTAM - Police", "LONDON 1996-08-30": where the story was filed.
   * A number that is no year makes a row of a table: "BOSTON 69 65".
   */
  boolean isFiledFrom(int first, int last) {
    int next = last + 1;
    return tokens.isAllCapitals(first)
        && tokens.text().charAt(tokens.start(first) + 1) != '.'
        && tokens.end(first) - tokens.start(first) > 3
        && next < tokens.size()
        && !tokens.isAllCapitals(next)
        && tokens.opensSentence(first)
        && (first == 0 || !touches(first - 1, first))
        && (tokens.isCapitalised(next) || !tokens.isWord(next))
        && (tokens.kind(next) != Tokens.Kind.NUMBER || isYear(next));
  }

  private boolean isYear(int token) {
    return tokens.end(token) - tokens.start(token) == 4 && tokens.first(token) <= '2';
  }

  /** Whether only a blank stands between two tokens that follow each other, on one line. */
  boolean touches(int left, int right) {
    return tokens.isWord(left)
        && tokens.isWord(right)
        && tokens.start(right) - tokens.end(left) == 1
        && tokens.text().charAt(tokens.end(left)) != '\n';
  }

  private static boolean isDemonym(String lower) {
    return lower.endsWith("ian") || lower.endsWith("ish") || lower.endsWith("ese");
  }

  boolean townWordBefore(int first) {
    if (first > 1 && tokens.lower(first - 1).equals("of")) {
      return Words.TOWN_WORDS.contains(tokens.lower(first - 2));
    }
    return first > 0
        && Words.TOWN_WORDS.contains(tokens.lower(first - 1))
        && !tokens.isCapitalised(first - 1);
  }

  Mention.Hint hint(int first, int last) {
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
      if (word.equals("gov") || word.equals("governor")) {
        return Mention.Hint.FIRST_LEVEL;
      }
    }
    if (first > 1 && tokens.lower(first - 1).equals("of")) {
      String word = tokens.lower(first - 2);
      if (DivisionWords.isFirstLevel(word)) {
        return Mention.Hint.FIRST_LEVEL;
      }
      if (Words.TOWNS.contains(word)) {
        return Mention.Hint.TOWN;
      }
    }
    return Mention.Hint.NONE;
  }

  /** Whether capitals say nothing here: a headline, a line in capitals. */
  boolean isLoud(int token) {
    int sentence = tokens.sentenceOf(token);
    if (sentence != loudSentence) {
      loudSentence = sentence;
      int words = 0;
      int capitals = 0;
      int shouted = 0;
      for (int i = tokens.firstOf(sentence); i < tokens.firstOf(sentence + 1); i++) {
        if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 3) {
          words++;
          shouted += tokens.isAllCapitals(i) ? 1 : 0;
          capitals += tokens.isCapitalised(i) ? 1 : 0;
        }
      }
      int end = tokens.firstOf(sentence + 1) - 1;
      loud =
          words > 3
              && capitals * 10 > words * 7
              && (words == shouted || (words < 16 && !tokens.is(end, '.')));
    }
    return loud;
  }
}
