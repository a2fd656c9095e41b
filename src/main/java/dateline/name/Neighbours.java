package dateline.name;

import dateline.article.Tokens;

/** What the words beside a name say about it. */
final class Neighbours {
  private final Words words;
  private final Tokens tokens;
  private int end;

  Neighbours(Words words) {
    this.words = words;
    this.tokens = words.tokens;
  }

  /** Sets where the sentence ends. */
  void endAt(int sentenceEnd) {
    end = sentenceEnd;
  }

  /** "Mallory said", "said Mallory". */
  boolean speaks(int at) {
    return (at + 1 < end && words.has(at + 1, Sign.SPEECH))
        || (at > 0 && words.has(at - 1, Sign.SPEECH) && tokens.lower(at - 1).endsWith("d"));
  }

  /** "the Crown". */
  boolean isAfterArticle(int token) {
    return token > 0
        && switch (tokens.lower(token - 1)) {
          case "the", "a", "an" -> true;
          default -> false;
        };
  }

  /** "in Zelmov", "the village of Zelmov", "Zelmov region". */
  boolean isPlaceByContext(int at) {
    if (at + 1 < end && words.has(at + 1, Sign.PLACE_NOUN)) {
      return true;
    }
    if (isExplainedAsPlace(at)) {
      return true;
    }
    int before = at - 1;
    if (before < 1) {
      return false;
    }
    if (isAfterIn(at)) {
      return true;
    }
    if (tokens.is(before, ',') || tokens.lower(before).equals("of")) {
      before--;
    }
    return words.has(before, Sign.PLACE_NOUN) && !words.isPart(before);
  }

  /** "Zelmov, a small town of miners", but not "Zelmov, a village priest". */
  private boolean isExplainedAsPlace(int at) {
    if (at + 4 >= end || !tokens.is(at + 1, ',') || !isAfterArticle(at + 3)) {
      return false;
    }
    int noun = words.has(at + 3, Sign.PLACE_NOUN) ? at + 3 : at + 4;
    return words.has(noun, Sign.PLACE_NOUN)
        && noun + 1 < end
        && (!tokens.isWord(noun + 1) || words.has(noun + 1, Sign.FUNCTION));
  }

  /** Whether the name of an office may start here: "the Nuclear and Industrial Safety Agency". */
  boolean opensJoinedName(int at) {
    return at + 2 < end
        && tokens.lower(at + 1).equals("and")
        && at > 0
        && tokens.lower(at - 1).equals("the")
        && isPlainCapital(at)
        && isPlainCapital(at + 2);
  }

  private boolean isPlainCapital(int token) {
    return words.isPart(token)
        && words.has(token, Sign.COMMON)
        && !words.has(token, Sign.HEAD)
        && !words.has(token, Sign.TITLE)
        && !words.has(token, Sign.PLACE)
        && !words.has(token, Sign.CALENDAR);
  }

  /** Whether the article has this particle with a capital, and the same word behind: "De Lima". */
  boolean isSurnameElsewhere(int particle) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.isCapitalised(i)
          && tokens.isCapitalised(i + 1)
          && !tokens.isAllCapitals(i)
          && tokens.lower(i).equals(tokens.lower(particle))
          && tokens.lower(i + 1).equals(tokens.lower(particle + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "President Zelmov", with a capital. */
  boolean isAfterTitle(int at) {
    return at > 0 && words.has(at - 1, Sign.TITLE) && words.isPart(at - 1);
  }

  /** "degrees Fahrenheit". */
  boolean isScale(int at) {
    return at > 0
        && (tokens.lower(at - 1).equals("degrees") || tokens.lower(at - 1).equals("degree"));
  }

  /** "in Zelmov". */
  boolean isAfterIn(int at) {
    return at > 0
        && switch (tokens.lower(at - 1)) {
          case "in", "near" -> true;
          default -> false;
        };
  }

  /** "LONGYEAR, Norway". */
  boolean isDateline(int at, int last) {
    return words.opens(at)
        && tokens.isAllCapitals(at)
        && tokens.isAllCapitals(last)
        && last + 2 < end
        && tokens.is(last + 1, ',')
        && words.isPart(last + 2)
        && words.has(last + 2, Sign.PLACE);
  }

  /** "the company Zeneca", "Le Matin newspaper". */
  boolean isCalledOrganisation(int at, int last) {
    boolean before = at > 0 && words.has(at - 1, Sign.ORGANISATION_NOUN) && !words.isPart(at - 1);
    return before || (last + 1 < end && words.has(last + 1, Sign.ORGANISATION_NOUN));
  }

  /** Whether a title or a role in lower case stands right before: "analyst Taras Chmut". */
  boolean hasRoleBefore(int token) {
    int at = token - 1;
    int first = tokens.firstOf(tokens.sentenceOf(token));
    if (at - 2 >= first && tokens.is(at - 1, '-') && isElect(tokens.lower(at))) {
      at -= 2;
    } else if (at > first && tokens.is(at, '.') && !tokens.spaceBefore(at)) {
      at--;
    }
    return at >= first && (words.has(at, Sign.ROLE) || words.has(at, Sign.TITLE));
  }

  private static boolean isElect(String lower) {
    return lower.equals("elect") || lower.equals("designate");
  }
}
