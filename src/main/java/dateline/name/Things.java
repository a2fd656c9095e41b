package dateline.name;

import dateline.article.Tokens;
import java.util.Set;

/**
 * Finds names that look like those of persons or places and are none.
 *
 * <pre>
 * USS Hornet    Birmingham Six    Champ de Mars    Christopher Hotel
 * </pre>
 */
final class Things {
  private static final Set<String> SHIPS = Set.of("uss", "hms", "hmas", "hmcs");
  private static final Set<String> OF = Set.of("de", "des", "du", "da", "do", "dos", "del", "di");
  private static final Set<String> NUMBERS =
      Set.of(
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "hundred");

  private final Words words;
  private final Tokens tokens;

  Things(Words words) {
    this.words = words;
    this.tokens = words.tokens;
  }

  /** The last token of the thing that starts here, or -1. */
  int end(int at, int last) {
    if (at == last) {
      return -1;
    }
    if (tokens.isAllCapitals(at) && SHIPS.contains(tokens.lower(at))) {
      return last;
    }
    if (words.has(at, Sign.PLACE)
        && words.isPart(at + 1)
        && tokens.spaceBefore(at + 1)
        && NUMBERS.contains(tokens.lower(at + 1))) {
      return at + 1;
    }
    boolean square = words.has(at, Sign.THING_LEAD) && OF.contains(tokens.lower(at + 1));
    return square || words.has(last, Sign.THING) ? last : -1;
  }

  /** A word that alone names a part of the world and no person: "the West". */
  static boolean isCompass(Tokens tokens, int token) {
    return switch (tokens.lower(token)) {
      case "west", "east", "north", "south" -> true;
      default -> false;
    };
  }
}
