package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.BitSet;
import java.util.Set;

/**
 * Finds the noun that a figure counts or measures:
 *
 * <pre>
 * up to several hundred North Korean and Russian [soldiers]
 * 20 square kilometres of [land]
 * a [population] of 60,000
 * [losses] will reach one million
 * </pre>
 */
final class Counted {
  private static final Set<String> EMPTY_NOUNS =
      Table.words(
          """
          mother father parent parents man woman boy girl youth child total average maximum minimum number record rate level some most all many half out
          age instead fall rise increase drop gain decline loss top range rest because one
          ahead cost price value sum order excess region each part kind end
          """);

  /** Of these a count has none, but a sum or a length may be theirs: "at a cost of $5 million". */
  private static final Set<String> SIZES = Set.of("cost", "price", "value", "loss", "sum", "fall");

  /** Nouns of the number and not of what is counted; a bare number is of something else. */
  private static final Set<String> ABSTRACT =
      Table.words(
          """
          figure figures count counts estimate estimates guess guesses tally number numbers
          totals factor difference total agency
          """);

  /** Of "the new totals are" these are left before the verb-like noun. */
  private static final Set<String> ADJECTIVES =
      Set.of("new", "old", "official", "final", "latest", "combined", "overall");

  private static final Set<String> REACHING =
      Table.words(
          """
          tops nears neared surpasses reach reaches reached reaching hit hits total totals totaled totalled totalling
          exceed exceeds exceeded surpass surpassed number numbers numbered stand stands stood
          is was were are be been went come comes came amount amounts amounted alone will would could may might rose rise rises
          risen fell fall fallen grew grow grown dropped drop climbed climb jumped declined
          shot increased increase topped average averaged remain remains remained range ranged
          decreased soared surged slipped gained lost estimated up down top put valued priced
          worth sometimes often always still well now also already soon should can plunged slumped advanced tumbled jump
          dipped eased edged gone forecast expected projected predicted seen likely set due
          """);

  private static final Set<String> DAYS =
      Table.words(
          "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow");
  private static final Set<String> SUMS = Set.of("number", "numbers", "count", "tally", "total");

  /** "the number of people infected with the new virus may exceed" has eleven words. */
  private static final int SUM_REACH = 14;

  /** "spoke of 33 on the night of May 6 and a news agency of 32" has fifteen words. */
  private static final int SPOKEN_REACH = 24;

  /** "the Indian Ocean tsunami" has four words. */
  private static final int LONGEST_NAME = 5;

  private Counted() {}

  /** The token of the noun, or -1. */
  static int find(
      Tokens tokens, BitSet names, Quantity q, int first, int end, int from, int limit) {
    Figure.Kind kind = q.kind();
    boolean bare = kind == Figure.Kind.COUNT;
    boolean proportion = q.form() == Quantity.Form.PROPORTION;
    if (kind == Figure.Kind.AGE
        || kind == Figure.Kind.SCORE
        || kind == Figure.Kind.DURATION
        || (kind == Figure.Kind.LENGTH && end < limit && isWay(tokens.lower(end)))
        || proportion) {
      return -1;
    }
    int behind = -1;
    if (bare && first > from && isPut(tokens, first - 1, from)) {
      int put = inFront(tokens, names, first, from, false);
      if (put >= 0 && Fates.isNoun(tokens.lower(put))) {
        return put;
      }
    }
    if (end < limit && tokens.lower(end).equals("of")) {
      behind = Parts.of(tokens, q, first, end, limit);
      if (behind < 0 && Parts.isWithin(tokens, q, first)) {
        return -1;
      }
    } else if (bare) {
      behind = behindNumber(tokens, q, end, limit);
    } else if (kind == Figure.Kind.MONEY && end < limit && tokens.lower(end).equals("in")) {
      int noun =
          isArticle(tokens.lower(Math.min(end + 1, limit - 1)))
              ? -1
              : NounPhrase.anyHead(tokens, end + 1, limit);
      boolean time = noun >= 0 && Units.after(tokens, noun, limit) != null;
      behind = noun >= 0 && !tokens.isCapitalised(noun) && !time ? noun : -1;
    }
    if (kind == Figure.Kind.RATIO) {
      behind = behind >= 0 ? behind : Parts.behind(tokens, q, end, limit);
    }
    return behind >= 0 ? behind : inFront(tokens, names, first, from, !bare);
  }

  /** "the camp was 40 miles [from] the port": how far away it is, not how long. */
  private static boolean isWay(String lower) {
    return switch (lower) {
      case "from", "away", "off", "north", "south", "east", "west" -> true;
      default -> lower.endsWith("east") || lower.endsWith("west");
    };
  }

  private static int behindNumber(Tokens tokens, Quantity q, int end, int limit) {
    if (end >= limit) {
      return -1;
    }
    if (q.value().high() == 1) {
      return NounPhrase.anyHead(tokens, end, limit);
    }
    int start = Units.isHyphen(tokens, end) ? end + 1 : end;
    if (start > end) {
      boolean strong = start + 1 < limit && tokens.lower(start).equals("strong");
      int noun = strong ? start + 1 : start;
      boolean fits = noun < limit && tokens.isWord(noun);
      return fits && !(strong && NounPhrase.endsPhrase(tokens.lower(noun))) ? noun : -1;
    }
    return NounPhrase.pluralHead(tokens, start, limit);
  }

  /** "a population of", "losses will reach". */
  private static int inFront(Tokens tokens, BitSet names, int first, int from, boolean measure) {
    int at = first - 1;
    while (at >= from && isArticle(tokens.lower(at))) {
      at--;
    }
    if (at < from) {
      return -1;
    }
    if (tokens.lower(at).equals("of")) {
      if (at == from || isSpokenOf(tokens, at, from)) {
        return -1;
      }
      String noun = tokens.lower(at - 1);
      boolean fits =
          tokens.isWord(at - 1)
              && !tokens.isCapitalised(at - 1)
              && (!EMPTY_NOUNS.contains(noun) || (measure && SIZES.contains(noun)))
              && !(ABSTRACT.contains(noun) && !measure)
              && !noun.endsWith("ing")
              && (!NounPhrase.endsPhrase(noun)
                  || (measure && isBehindArticle(tokens, at - 1, from)))
              && NumberWords.get(noun) == null;
      return fits ? at - 1 : -1;
    }
    boolean verb = REACHING.contains(tokens.lower(first)) || isPut(tokens, at, from);
    while (at >= from) {
      String lower = tokens.lower(at);
      boolean reaching = REACHING.contains(lower) && (at == first - 1 || !isSum(lower));
      if (!reaching && !isLink(lower)) {
        break;
      }
      verb |= reaching;
      at--;
    }
    at = verb ? outerNoun(tokens, at, from) : at;
    if (measure && isPut(tokens, first - 1, from) && at - 2 >= from && isLoss(tokens, at)) {
      at -= 2;
    }
    boolean noun =
        verb
            && at >= from
            && tokens.isWord(at)
            && (!tokens.isCapitalised(at) || (at == from && !names.get(at)))
            && (NounPhrase.isNominal(tokens.lower(at)) || mayBeNoun(tokens.lower(at)))
            && !DAYS.contains(tokens.lower(at))
            && Units.after(tokens, at, first) == null
            && !isSum(tokens.lower(at))
            && !ADJECTIVES.contains(tokens.lower(at))
            && (measure || !ABSTRACT.contains(tokens.lower(at)))
            && !tokens.lower(at).equals("'s");
    if (noun) {
      return summed(tokens, at, from);
    }
    int put = first > from ? putVerb(tokens, first - 1, from) : -1;
    int object = put >= 0 && measure ? NounPhrase.anyHead(tokens, put + 1, first) : -1;
    return object >= 0 && !EMPTY_NOUNS.contains(tokens.lower(object)) ? object : -1;
  }

  /**
   * "the death [toll] from the ocean storm has risen to": the noun that another hangs on. Behind
   * "of" only a name does: "the [population] of Paris", but "the price of [oil]".
   */
  static int outerNoun(Tokens tokens, int at, int from) {
    int i = at;
    boolean named = at >= from && tokens.isCapitalised(at);
    while (i > from
        && at - i < LONGEST_NAME
        && tokens.isWord(i)
        && (i == at
            || NounPhrase.isOpening(tokens.lower(i))
            || !NounPhrase.endsPhrase(tokens.lower(i)))) {
      i--;
    }
    boolean hangs =
        i < at
            && i - 1 >= from
            && switch (tokens.lower(i)) {
              case "in", "from", "at", "for", "on" -> true;
              case "of" -> named;
              default -> false;
            };
    if (!hangs || !tokens.isWord(i - 1)) {
      return at;
    }
    String outer = tokens.lower(i - 1);
    boolean noun =
        !NounPhrase.endsPhrase(outer)
            && !outer.endsWith("ed")
            && !outer.endsWith("ing")
            && !EMPTY_NOUNS.contains(outer)
            && (!tokens.isCapitalised(i - 1) || i - 1 == from);
    return noun ? i - 1 : at;
  }

  /** "the number of [people] infected with the virus exceeds": what the number is of. */
  private static int summed(Tokens tokens, int noun, int from) {
    for (int i = noun - 2; i >= Math.max(from, noun - SUM_REACH); i--) {
      boolean participle = Fates.isFate(tokens, i, noun);
      boolean clause = !participle && NounPhrase.isVerb(tokens.lower(i));
      if ((!tokens.isWord(i) && !tokens.lower(i).equals("'s")) || clause) {
        return noun;
      }
      if (SUMS.contains(tokens.lower(i)) && tokens.lower(i + 1).equals("of")) {
        int head = NounPhrase.pluralHead(tokens, i + 2, noun + 1);
        boolean fits =
            head >= 0
                && (NounPhrase.isPlural(tokens.lower(head))
                    || NounPhrase.isNominal(tokens.lower(head)));
        return fits ? head : noun;
      }
    }
    return noun;
  }

  /** "put the number of dead [at] 31", "gave the toll [as] 31", "raised the toll [to] 31". */
  private static boolean isPut(Tokens tokens, int link, int from) {
    return putVerb(tokens, link, from) >= 0;
  }

  /** The token of "put", "raised", or -1. */
  private static int putVerb(Tokens tokens, int link, int from) {
    String joint = tokens.lower(link);
    boolean moved = joint.equals("to");
    if (!moved && !joint.equals("at") && !joint.equals("as")) {
      return -1;
    }
    for (int i = link - 2; i >= Math.max(from, link - SUM_REACH); i--) {
      switch (tokens.lower(i)) {
        case "put", "puts", "gave", "gives", "give", "given", "set", "estimated", "fixed" -> {
          return moved ? -1 : i;
        }
        case "raised",
            "raises",
            "raise",
            "raising",
            "lowered",
            "lowering",
            "brought",
            "brings",
            "bring",
            "bringing",
            "pushed",
            "pushing",
            "lifted",
            "lifting",
            "taking",
            "took",
            "cut",
            "cutting",
            "reduced",
            "reducing",
            "revised",
            "increased",
            "increasing" -> {
          return moved ? i : -1;
        }
        default -> {
          if (!tokens.isWord(i)) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  /** "spoke of 33 and an agency [of] 32": the number is what is spoken of. */
  private static boolean isSpokenOf(Tokens tokens, int of, int from) {
    boolean earlier = false;
    for (int i = of - 1; i >= Math.max(from, of - SPOKEN_REACH); i--) {
      switch (tokens.lower(i)) {
        case "speak", "speaks", "spoke", "spoken", "speaking", "talk", "talked" -> {
          return earlier;
        }
        case "of" -> earlier = true;
        default -> {}
      }
    }
    return false;
  }

  /** "a cost" is no verb. */
  private static boolean isBehindArticle(Tokens tokens, int at, int from) {
    return at > from && NounPhrase.isOpening(tokens.lower(at - 1));
  }

  /** "put the [loss] of oil at $31 billion". */
  private static boolean isLoss(Tokens tokens, int at) {
    return tokens.lower(at - 1).equals("of")
        && SIZES.contains(tokens.lower(at - 2))
        && !tokens.lower(at - 2).equals("price");
  }

  /** Whether a noun says nothing of what is counted: "total", "rate". */
  static boolean isEmpty(String lower) {
    return EMPTY_NOUNS.contains(lower);
  }

  private static boolean mayBeNoun(String lower) {
    return !lower.endsWith("ed") && !NounPhrase.endsPhrase(lower);
  }

  private static boolean isArticle(String lower) {
    return lower.equals("a") || lower.equals("an") || lower.equals("the");
  }

  /** "the number was", where the word is no verb and says nothing of what is counted. */
  private static boolean isSum(String lower) {
    return lower.equals("number") || lower.equals("total");
  }

  private static boolean isPerfect(String lower) {
    return lower.equals("has") || lower.equals("have") || lower.equals("had");
  }

  private static boolean isLink(String lower) {
    return lower.equals("to")
        || lower.equals("at")
        || lower.equals("by")
        || lower.endsWith("ly")
        || isPerfect(lower);
  }
}
