package dateline.article;

import java.util.Locale;
import java.util.Set;

/**
 * Who wrote it, on a line of its own.
 *
 * <pre>
 * By Patrick Harrington, Foreign News Reporter      Story by Ann Lee
 * Ann Lee, Staff Writer                             Ann Lee in Kyiv and Bob Roe in Moscow
 * Автор: Анна Ли                                    Ann Lee | Jan. 5, 2025
 * </pre>
 */
final class Bylines {
  private static final int SHORTEST = "By A".length();
  private static final int LONGEST = 160;
  private static final String TABLE = "byline-words.tsv";
  private static final Phrases LEADS = Phrases.of(TABLE, "lead");
  private static final Phrases FOREIGN_LEADS = Phrases.of(TABLE, "foreign");
  private static final Phrases LABELS = Phrases.of(TABLE, "label");
  private static final Phrases ROLES = Phrases.of(TABLE, "role");

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
          "new",
          "popular",
          "air",
          "land",
          "sea",
          "order",
          "invitation");

  private Bylines() {}

  /**
   * Whether the line is a byline and nothing else.
   *
   * @param ahead how many lines stand above it
   */
  static boolean isByline(String text, int from, int to, int ahead) {
    if (to - from >= SHORTEST
        && to - from <= LONGEST
        && (isNameAlone(text, from, to, ahead) || isUnnamed(text, from, to))) {
      return true;
    }
    if (to - from < SHORTEST
        || to - from > LONGEST
        || Character.isLowerCase(text.charAt(from))
        || ".?!:;".indexOf(text.charAt(to - 1)) >= 0) {
      return false;
    }
    int names = leadEnd(text, from, to, ahead);
    return names > from ? isNames(text, names, to) : isNameAndMore(text, from, to);
  }

  /** "by ROSE ALLARDYCE" among the first lines. */
  private static boolean isNameAlone(String text, int from, int to, int ahead) {
    int names = from + 3;
    return ahead < 6 && text.startsWith("by ", from) && NameWords.personEnd(text, names, to) == to;
  }

  /** "From our own correspondent", "By our Parliamentary Correspondent". */
  private static boolean isUnnamed(String text, int from, int to) {
    int stop = text.charAt(to - 1) == '.' ? to - 1 : to;
    String line = text.substring(from, stop).toLowerCase(Locale.ROOT);
    boolean opens =
        line.startsWith("from our ") || line.startsWith("by our ") || line.startsWith("by the ");
    boolean closes = line.endsWith(" correspondent") || line.endsWith(" correspondents");
    return opens && closes && Text.words(text, from, stop, 8) < 8;
  }

  /** Where the names start after "By", "Story by" or "Author:", or {@code from}. */
  static int leadEnd(String text, int from, int to, int ahead) {
    int lead = LEADS.end(text, from, to);
    if (lead > from) {
      return lead == to ? from : Text.skipSpace(text, lead, to);
    }
    int label = LABELS.end(text, from, to);
    int colon = label > from ? Text.skipSpace(text, label, to) : to;
    if (colon < to && text.charAt(colon) == ':') {
      return Text.skipSpace(text, colon + 1, to);
    }
    int foreign = FOREIGN_LEADS.end(text, from, to);
    boolean early = ahead > 0 && ahead < 5 && Text.isUpper(text, from, to);
    if (foreign == from || foreign == to || !early) {
      return from;
    }
    int names = Text.skipSpace(text, foreign, to);
    int name = NameWords.personEnd(text, names, to);
    return name > names && Text.words(text, names, name, 4) <= 3 ? names : from;
  }

  /** Names with a role, a place or more names behind them; or one agency. */
  private static boolean isNames(String text, int from, int to) {
    int at = from;
    int capitals = 0;
    while (at < to) {
      int end = Text.wordEnd(text, at, to);
      char mark = text.charAt(end - 1);
      int bare = mark == ',' || mark == '|' ? end - 1 : end;
      String word = text.substring(at, bare);
      if (NameWords.isName(text, at, bare)) {
        if (capitals == 0 && isNoName(word)) {
          return false;
        }
        capitals++;
      } else if (bare == at || isTurn(word)) {
        break;
      } else if (!NameWords.isParticle(word)) {
        return false;
      }
      if (bare < end) {
        at = end;
        break;
      }
      at = Text.skipSpace(text, end, to);
    }
    boolean agency = Owners.isAgency(text.substring(from, to));
    boolean rest = Text.words(text, at, to, 13) <= 12 && (at < to || capitals <= 4);
    return agency || (capitals >= 2 && capitals <= 9 && rest);
  }

  private static boolean isNoName(String word) {
    return NO_NAMES.contains(word.toLowerCase(Locale.ROOT)) || DateWords.isDay(word);
  }

  private static boolean isTurn(String word) {
    return switch (word) {
      case "and", "in", "for", "at", "with", "|", "-", "–", "—", "•", "·", "&", "und", "et", "y" ->
          true;
      default -> false;
    };
  }

  /** "Ann Lee, Staff Writer", "Ann Lee | Jan. 5, 2025", "Ann Lee in Kyiv and Bob Roe in Moscow". */
  private static boolean isNameAndMore(String text, int from, int to) {
    int name = NameWords.personEnd(text, from, to);
    if (name == from) {
      return false;
    }
    int at = Text.skipSpace(text, name, to);
    if (at == to) {
      return false;
    }
    if (",|-–—•·".indexOf(text.charAt(at)) >= 0) {
      int rest = Text.skipSpace(text, at + 1, to);
      boolean date = text.charAt(at) != '-' && isDay(text, rest, to) && !namesDay(text, from, name);
      return date || (text.charAt(at) == ',' && isRole(text, rest, to));
    }
    int place = placeEnd(text, at, to);
    if (place == at || !text.startsWith(" and ", place)) {
      return false;
    }
    int second = place + " and ".length();
    int secondName = NameWords.personEnd(text, second, to);
    int secondIn = Text.skipSpace(text, secondName, to);
    return secondName > second && placeEnd(text, secondIn, to) == to;
  }

  private static boolean isDay(String text, int from, int to) {
    return DateWords.isMoment(text, from, to) && namesDay(text, from, to);
  }

  /** Whether a month or a day of the week is among the words. */
  private static boolean namesDay(String text, int from, int to) {
    for (int at = from; at < to; at = Text.skipSpace(text, Text.wordEnd(text, at, to), to)) {
      int end = Text.wordEnd(text, at, to);
      int bare = ",.".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
      if (DateWords.isDay(text.substring(at, bare))) {
        return true;
      }
    }
    return false;
  }

  /** After "in Kyiv", or {@code from}. */
  private static int placeEnd(String text, int from, int to) {
    int at = from + "in ".length();
    if (!text.startsWith("in ", from) || !Text.isUpper(text, at, to)) {
      return from;
    }
    int end = Text.wordEnd(text, at, to);
    while (end + 1 < to && Text.isUpper(text, end + 1, to)) {
      end = Text.wordEnd(text, end + 1, to);
    }
    return Math.min(end, to);
  }

  /** At most seven words in capitals or small, the last but for a beat or a place a writer's. */
  private static boolean isRole(String text, int from, int to) {
    if (from >= to || Text.words(text, from, to, 8) > 7) {
      return false;
    }
    boolean role = false;
    int at = from;
    while (at < to) {
      int end = Text.wordEnd(text, at, to);
      int bare = ",|".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
      String word = text.substring(at, bare);
      boolean small = bare > at && Character.isLowerCase(word.charAt(0));
      if (small && !ROLES.has(word) && !isRoleWord(word)) {
        return false;
      }
      role |= ROLES.has(word);
      at = Text.skipSpace(text, end, to);
    }
    return role;
  }

  private static boolean isRoleWord(String word) {
    return switch (word) {
      case "staff",
          "senior",
          "chief",
          "foreign",
          "political",
          "for",
          "at",
          "and",
          "in",
          "the",
          "of",
          "news",
          "bureau",
          "contributing",
          "diplomatic",
          "defence",
          "defense",
          "special" ->
          true;
      default -> false;
    };
  }

  /** Whether the line below a byline says what its writer is: "Foreign News Reporter". */
  static boolean isRoleLine(String text, int from, int to) {
    if (to - from > 60 || ".?!:;".indexOf(text.charAt(to - 1)) >= 0) {
      return false;
    }
    int comma = text.indexOf(',', from, to);
    Owners.Owner owner = Owners.named(text.substring(from, comma < 0 ? to : comma));
    boolean press = owner != null && owner.kind() == Owners.Kind.PRESS;
    boolean agencyLine = press && Text.words(text, from, to, 7) < 7;
    return agencyLine || (Character.isUpperCase(text.charAt(from)) && isRole(text, from, to));
  }
}
