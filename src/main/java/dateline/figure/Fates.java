package dateline.figure;

import dateline.article.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that says what befell the people counted:
 *
 * <pre>
 * gas [kills] 410          40 people were believed to have been [killed]
 * 703 [saved]              12 of her 268 men are [missing]
 * </pre>
 */
final class Fates {
  /** "were believed by the police to have been killed" has nine words. */
  private static final int REACH = 10;

  private static final Phrases<String> BEHIND = new Phrases<>();
  private static final Phrases<String> BEFORE = new Phrases<>();
  private static final Phrases<String> NAMED = new Phrases<>();
  private static final Set<String> NOUNS = new HashSet<>();

  static {
    for (List<String> row : Table.rows("fates.tsv", 4)) {
      NOUNS.add(row.get(0));
      Phrases<String> side =
          switch (row.get(1)) {
            case "behind" -> BEHIND;
            case "before" -> BEFORE;
            case "named" -> NAMED;
            default -> throw new IllegalStateException("fates.tsv has no side " + row.get(1));
          };
      Table.forms(row.get(2)).forEach(form -> side.add(form, row.get(0)));
    }
  }

  /** Words between the number and its fate that are passed over. */
  private static final Set<String> PASSED =
      Table.words(
          """
          more others other people persons of it they he she them whom these those who in all on board aboard
          believed feared presumed confirmed reported known thought listed said given left to
          been be have also already still then later now probably likely estimated found
          """);

  private static final Set<String> FURTHER =
      Table.words("another the further additional some a from between");

  private Fates() {}

  /**
   * The fate of what stands at the tokens {@code [first, end)}, number and noun; null if their
   * clause {@code [from, limit)} tells none.
   */
  static @Nullable Noun of(Tokens tokens, int first, int end, int from, int limit) {
    Noun behind = behind(tokens, end, limit);
    return behind == null ? before(tokens, first, from) : behind;
  }

  /** Whether words that follow a number with its fate stand at this token. */
  static boolean isFate(Tokens tokens, int at, int limit) {
    return BEHIND.startingAt(tokens, at, limit) != null;
  }

  /** Whether a noun tells a fate: "dead", "survivors". */
  static boolean isNoun(String lower) {
    return NOUNS.contains(lower);
  }

  /** The noun of a fate that stands at this token: "the [toll]", "the number of [dead]". */
  static @Nullable Noun named(Tokens tokens, int at, int limit) {
    Phrases.Match<String> fate = NAMED.startingAt(tokens, at, limit);
    return fate == null ? null : new Noun(fate.meaning(), fate.end() - 1, Noun.By.CARRIED);
  }

  private static @Nullable Noun before(Tokens tokens, int first, int from) {
    int end = first > from && FURTHER.contains(tokens.lower(first - 1)) ? first - 1 : first;
    boolean headline = end - 1 >= from && NounPhrase.isNominal(tokens.lower(end - 1));
    if (headline && tokens.isCapitalised(end - 1)) {
      return Noun.at(tokens, end - 1, Noun.By.FATE);
    }
    Phrases.Match<String> fate = BEFORE.endingBefore(tokens, end, from);
    return fate == null ? null : new Noun(fate.meaning(), fate.first(), Noun.By.FATE);
  }

  /** The fate told behind a noun that ends before this token: "people [killed] by". */
  static @Nullable Noun behind(Tokens tokens, int end, int limit) {
    boolean passive = false;
    for (int i = end; i < Math.min(limit, end + REACH); i++) {
      boolean whole = i > end && tokens.lower(i - 1).equals("of");
      if (whole && tokens.kind(i) == Tokens.Kind.NUMBER) {
        continue;
      }
      if (!tokens.isWord(i)) {
        return null;
      }
      String lower = tokens.lower(i);
      Phrases.Match<String> fate = BEHIND.startingAt(tokens, i, limit);
      if (fate != null) {
        return passive || !hasObject(tokens, i, fate.end(), limit)
            ? new Noun(fate.meaning(), i, Noun.By.FATE)
            : null;
      }
      boolean auxiliary = NounPhrase.isAuxiliary(lower);
      if (!auxiliary && !PASSED.contains(lower) && !lower.endsWith("ly")) {
        return null;
      }
      passive |= isBe(lower) || lower.endsWith("ed");
    }
    return null;
  }

  private static boolean isBe(String lower) {
    return switch (lower) {
      case "is", "are", "was", "were", "be", "been", "being", "left" -> true;
      default -> false;
    };
  }

  /** "40 killed their guards" is no fate of the forty. */
  private static boolean hasObject(Tokens tokens, int verb, int next, int limit) {
    boolean transitive =
        tokens.lower(verb).equals("lost") || BEFORE.startingAt(tokens, verb, limit) != null;
    if (next >= limit || !transitive) {
      return false;
    }
    String lower = tokens.lower(next);
    return NounPhrase.isOpening(lower)
        || Numerals.mayStart(tokens, next)
        || (tokens.isWord(next)
            && !tokens.isCapitalised(next)
            && !NounPhrase.endsPhrase(lower)
            && !lower.endsWith("ly"));
  }
}
