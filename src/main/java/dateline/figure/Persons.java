package dateline.figure;

import dateline.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that count persons though no word for them stands there:
 *
 * <pre>
 * the 17,000 [who] live there        2,049 were [on board]        a [city] of 60,000
 * two died and 18 [were] in hospital
 * </pre>
 */
final class Persons {
  private static final Set<String> SETTLEMENTS =
      Table.words("city town village settlement suburb country nation island capital community");

  private static final Set<String> BODIES =
      Table.words("board panel committee commission jury council cabinet delegation");

  private static final int LONGEST_ASIDE = 8;

  private Persons() {}

  /** The word that tells it behind a bare number, or null. */
  static @Nullable Noun behind(Tokens tokens, int end, int limit) {
    int at = end;
    while (at < limit && (NounPhrase.isAuxiliary(tokens.lower(at)) || isMore(tokens.lower(at)))) {
      at++;
    }
    if (at >= limit) {
      return null;
    }
    boolean aboard =
        switch (tokens.lower(at)) {
          case "who", "whose", "whom" -> true;
          case "aboard" -> true;
          case "on" -> at + 1 < limit && tokens.lower(at + 1).startsWith("board");
          default -> false;
        };
    return aboard ? new Noun("people", at, Noun.By.PERSONS) : null;
  }

  /** "40 were [soldiers]": what they are told to be, or -1. */
  static int predicate(Tokens tokens, int end, int limit) {
    boolean are =
        end + 1 < limit && (tokens.lower(end).equals("are") || tokens.lower(end).equals("were"));
    int noun = are ? NounPhrase.pluralHead(tokens, end + 1, limit) : -1;
    return noun >= 0 && NounPhrase.isPlural(tokens.lower(noun)) ? noun : -1;
  }

  /**
   * The inhabitants of a place in front, the members of a body: "a city of 60,000", "a board of
   * 12".
   */
  static Noun inhabiting(Noun noun) {
    if (noun.by() == Noun.By.FRONT && BODIES.contains(noun.word())) {
      return new Noun("members", noun.token(), Noun.By.PERSONS);
    }
    return noun.by() == Noun.By.FRONT && SETTLEMENTS.contains(noun.word())
        ? new Noun("inhabitants", noun.token(), Noun.By.PERSONS)
        : noun;
  }

  /**
   * Behind "two died", "18 [were] in hospital" and "18, some of them old, [were] in hospital" count
   * people: what befell the two is not theirs.
   */
  static Noun living(Tokens tokens, Noun carried, int end, int limit) {
    if (!Fates.isNoun(carried.word())) {
      return carried;
    }
    int at = end;
    if (at < limit && tokens.is(at, ',')) {
      at++;
      while (at < Math.min(limit - 1, end + LONGEST_ASIDE) && !tokens.is(at, ',')) {
        at++;
      }
      at++;
    }
    boolean does =
        at < limit
            && switch (tokens.lower(at)) {
              case "are", "were", "have", "had" -> true;
              default -> false;
            };
    return does ? new Noun("people", at, Noun.By.PERSONS) : carried;
  }

  private static boolean isMore(String lower) {
    return lower.equals("more") || lower.equals("others");
  }
}
