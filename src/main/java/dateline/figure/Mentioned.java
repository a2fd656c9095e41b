package dateline.figure;

import dateline.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text says it will count before it gives the number:
 *
 * <pre>
 * Nobody knows how many [islanders] voted. One paper says 800.
 * The number of [dead] is uncertain. The agencies count 2,000.
 * </pre>
 */
final class Mentioned {
  private static final int REACH = 60;
  private static final Set<String> SUMS = Set.of("number", "numbers", "count", "tally");

  private Mentioned() {}

  /** The last such noun in the tokens {@code [from, first)}, or null. */
  static @Nullable Noun before(Tokens tokens, int from, int first) {
    for (int i = first - 2; i >= Math.max(from, first - REACH); i--) {
      Noun fate = Fates.named(tokens, i, first);
      if (fate != null) {
        return fate;
      }
      String lower = tokens.lower(i);
      String next = tokens.lower(i + 1);
      boolean asked =
          (SUMS.contains(lower) && next.equals("of"))
              || (lower.equals("how") && next.equals("many"));
      int noun = asked ? NounPhrase.pluralHead(tokens, i + 2, first) : -1;
      if (noun >= 0 && NounPhrase.isPlural(tokens.lower(noun))) {
        Noun befell = Fates.of(tokens, noun + 1, noun + 1, noun + 1, first);
        return befell == null ? Noun.at(tokens, noun, Noun.By.CARRIED) : befell;
      }
    }
    return null;
  }
}
