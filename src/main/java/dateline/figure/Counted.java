package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
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
  private static final Set<String> REACHING =
      Table.words(
          """
          tops nears neared surpasses reach reaches reached reaching hit hits total totals totaled totalled totalling
          exceed exceeds exceeded surpass surpassed number numbers numbered stand stands stood
          is was were are be been will would could may might rose rise rises
          risen fell fall fallen grew grow grown dropped drop climbed climb jumped declined
          increased increase topped average averaged remain remains remained range ranged
          decreased soared surged slipped gained lost estimated up down top put valued priced
          worth well now also already soon should can plunged slumped advanced tumbled jump
          dipped eased edged gone
          """);

  private Counted() {}

  /** The token of the noun, or -1. */
  static int find(Tokens tokens, Quantity q, int first, int end, int from, int limit) {
    Figure.Kind kind = q.kind();
    boolean bare = kind == Figure.Kind.COUNT;
    if (kind == Figure.Kind.AGE || kind == Figure.Kind.SCORE || kind == Figure.Kind.DURATION) {
      return -1;
    }
    int behind = -1;
    if (end < limit && tokens.lower(end).equals("of")) {
      boolean each = end + 1 < limit && tokens.lower(end + 1).equals("each");
      behind = each ? -1 : NounPhrase.anyHead(tokens, end + 1, limit);
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
      return behind >= 0 ? behind : sharedOut(tokens, q, end, limit);
    }
    return behind >= 0 ? behind : inFront(tokens, first, from);
  }

  /** "one in five [voters]". */
  private static int sharedOut(Tokens tokens, Quantity q, int end, int limit) {
    boolean share = q.number().form() != Numeral.Form.FRACTION && q.value().high() < 1;
    int noun = share ? NounPhrase.pluralHead(tokens, end, limit) : -1;
    return noun >= 0 && NounPhrase.isPlural(tokens.lower(noun)) ? noun : -1;
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
  private static int inFront(Tokens tokens, int first, int from) {
    int at = first - 1;
    while (at >= from && isArticle(tokens.lower(at))) {
      at--;
    }
    if (at <= from) {
      return -1;
    }
    if (tokens.lower(at).equals("of")) {
      String noun = tokens.lower(at - 1);
      boolean fits =
          tokens.isWord(at - 1)
              && !tokens.isCapitalised(at - 1)
              && !EMPTY_NOUNS.contains(noun)
              && !NounPhrase.endsPhrase(noun)
              && NumberWords.get(noun) == null;
      return fits ? at - 1 : -1;
    }
    boolean verb = REACHING.contains(tokens.lower(first));
    while (at >= from) {
      String lower = tokens.lower(at);
      boolean reaching = REACHING.contains(lower) && (at == first - 1 || !isSum(lower));
      if (!reaching && !isLink(lower)) {
        break;
      }
      verb |= reaching;
      at--;
    }
    boolean noun =
        verb
            && at >= from
            && tokens.isWord(at)
            && (!tokens.isCapitalised(at) || (at == from && NounPhrase.isPlural(tokens.lower(at))))
            && !tokens.lower(at).endsWith("ed")
            && Units.after(tokens, at, first) == null
            && !NounPhrase.endsPhrase(tokens.lower(at))
            && !isSum(tokens.lower(at))
            && !tokens.lower(at).equals("'s");
    return noun ? at : -1;
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
