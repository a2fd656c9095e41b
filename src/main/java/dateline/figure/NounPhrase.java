package dateline.figure;

import dateline.article.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds heads of noun phrases by their form: "North Korean and Russian <b>soldiers</b> in". It
 * knows no parts of speech; words that end a phrase are listed in {@code phrase-ends.tsv}, and a
 * phrase behind a number above one ends at its first plural.
 */
final class NounPhrase {
  private static final int LONGEST = 6;
  private static final Set<String> IRREGULAR =
      Table.words(
          """
          people men women children police cattle sheep fish aircraft feet teeth mice deer
          personnel staff media criteria lives wives knives crew folk youth youths dead
          spacecraft warheads helicopters bus series species buses crises headquarters clergy
          head fishermen policemen servicemen gunmen firemen congressmen salmon
          iraqis israelis kuwaitis pakistanis saudis yemenis bangladeshis emiratis omanis
          qataris azeris somalis nepalis
          """);
  private static final Set<String> NOT_PLURAL =
      Table.words(
          """
          less always perhaps previous various his its this was has does says plus thus across
          yes us news overseas sometimes besides whereas las los times afterwards upwards
          towards business press gas whose as is athletics sports
          """);

  private static final Set<String> COMPARATIVES =
      Table.words(
          """
          lower higher longer shorter older younger larger bigger smaller greater better worse
          faster slower heavier cheaper further fewer less strong apiece
          """);

  /** Adjectives and participles that count people by themselves: "20 dead". */
  private static final Set<String> NOMINAL =
      Table.words(
          """
          dead injured wounded missing killed homeless arrested hurt unemployed jobless
          detained displaced hospitalised hospitalized infected unaccounted
          """);

  private static final Map<String, String> ENDS = new HashMap<>();

  static {
    for (List<String> row : Table.rows("phrase-ends.tsv", 2)) {
      ENDS.put(row.get(0), row.get(1));
    }
  }

  private NounPhrase() {}

  /** Whether a word in lower case looks like a plural noun. */
  static boolean isPlural(String lower) {
    if (IRREGULAR.contains(lower)) {
      return true;
    }
    int length = lower.length();
    if (length > 6 && lower.endsWith("people")) {
      return true;
    }
    return length > 3
        && lower.charAt(length - 1) == 's'
        && !lower.endsWith("ss")
        && !lower.endsWith("us")
        && !lower.endsWith("is")
        && lower.indexOf('\'') < 0
        && !NOT_PLURAL.contains(lower)
        && !ENDS.containsKey(lower);
  }

  /** Whether a noun phrase cannot go on with this word. */
  static boolean endsPhrase(String lower) {
    return ENDS.containsKey(lower);
  }

  /** Whether the word is listed as a verb, an auxiliary included. */
  static boolean isVerb(String lower) {
    String kind = ENDS.get(lower);
    return kind != null && (kind.equals("verb") || kind.equals("auxiliary"));
  }

  /** Whether the word is "is", "have", "would" or their like. */
  static boolean isAuxiliary(String lower) {
    return "auxiliary".equals(ENDS.get(lower));
  }

  static boolean isNominal(String lower) {
    return NOMINAL.contains(lower);
  }

  /**
   * The head of the plural phrase at this token, or -1: "Russian [troops] in". A phrase without a
   * plural has its first word as head: "12 [page] document".
   */
  static int pluralHead(Tokens tokens, int at, int limit) {
    int fallback = -1;
    int words = 0;
    int start = behindMore(tokens, behindMeasure(tokens, at, limit), limit);
    for (int i = start; i < limit && words < LONGEST; i++) {
      String lower = tokens.lower(i);
      boolean joint = tokens.is(i, '-') && !tokens.spaceBefore(i);
      boolean list = words > 0 && (tokens.is(i, ',') || lower.equals("and") || lower.equals("or"));
      if (joint) {
        continue;
      }
      if (list) {
        return pluralSoon(tokens, i + 1, limit) ? pluralHead(tokens, i + 1, limit) : fallback;
      }
      if (isNominal(lower) && words == 0) {
        return i;
      }
      boolean compound = i > at && tokens.is(i - 1, '-') && !tokens.spaceBefore(i);
      boolean adverb = words == 0 && lower.endsWith("ly") && "adverb".equals(ENDS.get(lower));
      if (adverb) {
        continue;
      }
      boolean irregular = words == 0 && IRREGULAR.contains(lower);
      if (words > 0 && isVerbLikeNoun(lower)) {
        return i;
      }
      if (words == 0 && isDeictic(lower) && Units.after(tokens, i + 1, limit) != null) {
        break;
      }
      if (!tokens.isWord(i) || (endsPhrase(lower) && !compound && !irregular) || isNumber(lower)) {
        break;
      }
      if (lower.endsWith("ly") && words > 0 && !compound) {
        break;
      }
      words++;
      if (isPlural(lower)) {
        return pluralGoesOn(tokens, i, limit);
      }
      if (fallback < 0 && mayBeHead(tokens, i, lower)) {
        fallback = i;
      }
    }
    return fallback;
  }

  /** "three new faces": behind a plural number the word with an s is no verb. */
  private static boolean isVerbLikeNoun(String lower) {
    return "verb".equals(ENDS.get(lower)) && lower.endsWith("s") && !lower.equals("says");
  }

  /** "12 page document", not "15 lower", "10,000 unreasonable" or "960 Nov". */
  private static boolean mayBeHead(Tokens tokens, int at, String lower) {
    return !tokens.isCapitalised(at)
        && !COMPARATIVES.contains(lower)
        && !lower.endsWith("ed")
        && !lower.endsWith("ing")
        && !lower.endsWith("able")
        && !lower.endsWith("ible");
  }

  /** "24 [earlier] flights", "20 [more] tents", but "20 more than". */
  private static int behindMore(Tokens tokens, int at, int limit) {
    if (at + 1 >= limit) {
      return at;
    }
    return switch (tokens.lower(at)) {
      case "earlier", "later", "more", "most", "daily", "weekly", "monthly", "such" ->
          tokens.isWord(at + 1) && isPlural(tokens.lower(at + 1)) ? at + 1 : at;
      default -> at;
    };
  }

  /** Skips the size of what is counted: "eight million [250ml] bottles". */
  private static int behindMeasure(Tokens tokens, int at, int limit) {
    if (at >= limit || tokens.kind(at) != Tokens.Kind.NUMBER) {
      return at;
    }
    Phrases.Match<Unit> unit = Units.after(tokens, at + 1, limit);
    return unit == null ? at : unit.end();
  }

  /** "sales staff", "arms dealers", "Stinger missiles": the plural behind the plural, if any. */
  private static int pluralGoesOn(Tokens tokens, int at, int limit) {
    int next = at + 1;
    boolean longer =
        next < limit
            && tokens.isWord(next)
            && isPlural(tokens.lower(next))
            && !isNominal(tokens.lower(next))
            && !isNumber(tokens.lower(next))
            && (tokens.isCapitalised(at) || !tokens.isCapitalised(next));
    return longer ? next : at;
  }

  private static boolean pluralSoon(Tokens tokens, int at, int limit) {
    for (int i = at; i < Math.min(limit, at + 3); i++) {
      String lower = tokens.lower(i);
      if (!tokens.isWord(i) || endsPhrase(lower) || NumberWords.get(lower) != null) {
        return false;
      }
      if (isPlural(lower)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The head of the phrase behind "one" or "of", singular or plural: the last word before an end.
   */
  static int anyHead(Tokens tokens, int at, int limit) {
    int head = -1;
    int i = at;
    while (i < limit && isOpening(tokens.lower(i))) {
      i++;
    }
    for (int words = 0; i < limit && words < 4; i++) {
      String lower = tokens.lower(i);
      if (tokens.is(i, '-') && !tokens.spaceBefore(i) && head >= 0) {
        continue;
      }
      boolean adverb =
          head < 0
              && lower.endsWith("ly")
              && i + 1 < limit
              && tokens.isWord(i + 1)
              && !tokens.isCapitalised(i + 1)
              && !endsPhrase(tokens.lower(i + 1));
      if (adverb) {
        continue;
      }
      boolean apart = head >= 0 && tokens.isCapitalised(i) && !tokens.isCapitalised(head);
      boolean participle =
          head >= 0 && (lower.endsWith("ed") || lower.endsWith("ly") || lower.endsWith("n't"));
      if (lower.equals("'s") && head >= 0) {
        head = -1;
        words = 0;
        continue;
      }
      boolean named = head < 0 && i > at && isVerbLikeNoun(lower) && isOpening(tokens.lower(i - 1));
      boolean ordinal = isDeictic(lower) && i + 1 < limit && tokens.is(i + 1, '-');
      boolean ends = (endsPhrase(lower) && !named) || (isBreak(lower) && !ordinal);
      if (!tokens.isWord(i) || ends || participle || apart) {
        break;
      }
      head = i;
      words++;
      boolean possessive = i + 1 < limit && tokens.lower(i + 1).equals("'s");
      if (isPlural(lower) && !possessive) {
        break;
      }
    }
    return head;
  }

  private static boolean isBreak(String lower) {
    return isNumber(lower) || isDeictic(lower);
  }

  private static boolean isNumber(String lower) {
    return lower.equals("'s") || NumberWords.get(lower) != null;
  }

  private static boolean isDeictic(String lower) {
    return switch (lower) {
      case "first", "last", "next", "past" -> true;
      default -> false;
    };
  }

  /** Whether the word in lower case may open a phrase: "the", "their". */
  static boolean isOpening(String lower) {
    return switch (lower) {
      case "the",
          "a",
          "an",
          "its",
          "their",
          "his",
          "her",
          "our",
          "all",
          "these",
          "those",
          "such",
          "any",
          "my",
          "your" ->
          true;
      default -> false;
    };
  }
}
