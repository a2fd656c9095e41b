package dateline.article;

import java.util.Locale;
import java.util.Set;

/** Who wrote it, on a line of its own: "By Patrick Harrington, Foreign News Reporter". */
final class Bylines {
  private static final int SHORTEST = "By A".length();
  private static final int LONGEST = 140;

  /** Words after "By" that start a phrase, not a name: "By The Numbers", "By Christmas Day". */
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "a",
          "an",
          "my",
          "his",
          "her",
          "their",
          "our",
          "its",
          "your",
          "this",
          "that",
          "these",
          "those",
          "all",
          "any",
          "some",
          "no",
          "now",
          "then",
          "way",
          "far",
          "law",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "christmas",
          "easter",
          "early",
          "late",
          "mid",
          "noon",
          "day",
          "night",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "contrast",
          "comparison",
          "election",
          "thanksgiving",
          "new");

  private static final Set<String> PARTICLES =
      Set.of("de", "la", "van", "von", "der", "den", "bin", "al", "el", "da", "di", "du", "ten");

  private Bylines() {}

  /** Whether the line is a byline and nothing else. */
  static boolean isByline(String text, int from, int to) {
    boolean by = text.startsWith("By ", from) || text.startsWith("BY ", from);
    if (!by
        || to - from < SHORTEST
        || to - from > LONGEST
        || ".?!:;".indexOf(text.charAt(to - 1)) >= 0) {
      return false;
    }
    int at = Text.skipSpace(text, from + 3, to);
    int nameStart = at;
    int capitals = 0;
    while (at < to) {
      int end = Text.wordEnd(text, at, to);
      char mark = text.charAt(end - 1);
      int bare = mark == ',' || mark == '|' ? end - 1 : end;
      String word = text.substring(at, bare);
      if (isName(word)) {
        if (capitals == 0 && NO_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
          return false;
        }
        capitals++;
      } else if (bare == at || isTurn(word)) {
        break;
      } else if (!PARTICLES.contains(word)) {
        return false;
      }
      if (bare < end) {
        at = end;
        break;
      }
      at = Text.skipSpace(text, end, to);
    }
    boolean agency = Credits.isAgency(text.substring(nameStart, to));
    return agency || (capitals >= 2 && capitals <= 9 && isRole(text, at, to, capitals));
  }

  /** What follows the name: a role, a place or more names, at most nine words. */
  private static boolean isRole(String text, int from, int to, int nameWords) {
    return Text.words(text, from, to, 10) <= 9 && (from < to || nameWords <= 4);
  }

  private static boolean isTurn(String word) {
    return switch (word) {
      case "and", "in", "for", "at", "with", "|", "-", "–", "—", "•", "&" -> true;
      default -> false;
    };
  }

  private static boolean isName(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '’' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
