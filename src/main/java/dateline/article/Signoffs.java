package dateline.article;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who worked on a story, below or behind it.
 *
 * <pre>
 * (Reporting by Ann Lee in Kyiv; Editing by Bob Roe)       BYLINE
 * Ann Lee contributed to this report.                      BYLINE
 * Ann Lee is a reporter at The Coast News.                 BOILERPLATE, in one of the last lines
 * — Ann Lee                                                BYLINE, in the last line
 * </pre>
 */
final class Signoffs {
  private static final int LONGEST = 600;
  private static final String TABLE = "byline-words.tsv";
  private static final Phrases OPENINGS = Phrases.of(TABLE, "signoff");
  private static final Phrases ROLES = Phrases.of(TABLE, "role");
  private static final Phrases CONTRIBUTED = Phrases.of(TABLE, "contributed");
  private static final Phrases FOLLOW = Phrases.of(TABLE, "follow");

  /** Small words that stand between the names; any other makes a sentence of it. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "and",
          "in",
          "by",
          "with",
          "from",
          "for",
          "at",
          "of",
          "the",
          "on",
          "additional",
          "reporting",
          "writing",
          "editing",
          "further",
          "newsroom",
          "bureau",
          "staff",
          "graphics",
          "production",
          "research",
          "translation",
          "compiled",
          "translated",
          "edited",
          "filming",
          "newsrooms",
          "bureaus",
          "writer",
          "team",
          "desk",
          "also",
          "agencies");

  private Signoffs() {}

  /**
   * What the whole line is, or null if it is the story.
   *
   * @param late whether it is one of the last lines
   * @param last whether it is the last line
   */
  static Zone.@Nullable Kind kind(String text, int from, int to, boolean late, boolean last) {
    if (to - from > LONGEST) {
      return null;
    }
    if (isWorkers(text, from, to) || isContribution(text, from, to)) {
      return Zone.Kind.BYLINE;
    }
    if (last && "-–—".indexOf(text.charAt(from)) >= 0) {
      return afterDash(text, from, to);
    }
    if (late && isReport(text, from, to)) {
      return Zone.Kind.BYLINE;
    }
    boolean notice = late && (isAboutTheWriter(text, from, to) || isInitials(text, from, to));
    return notice ? Zone.Kind.BOILERPLATE : null;
  }

  /**
   * Where the names of those who wrote it start: behind "(Reporting by" or a dash; {@code to} if
   * the line tells of helpers and editors alone, {@code from} if it is no such line.
   */
  static int reportersStart(String text, int from, int to) {
    int start = skipOpening(text, from, to);
    int end = OPENINGS.end(text, start, to);
    if (end > start) {
      boolean wrote = text.regionMatches(true, start, "reporting ", 0, 10);
      return wrote ? Text.skipSpace(text, end, to) : to;
    }
    return isContribution(text, from, to) ? to : start;
  }

  private static int skipOpening(String text, int from, int to) {
    int at = from;
    while (at < to && ("(-–—[*_".indexOf(text.charAt(at)) >= 0 || Text.isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /**
   * Where such words start at the end of a paragraph, or {@code to}: "... (Reporting by Ann Lee)".
   */
  static int trailingStart(String text, int from, int to) {
    int earliest = Math.max(from, to - LONGEST);
    for (int at = text.indexOf("ing by ", earliest, to);
        at >= 0;
        at = text.indexOf("ing by ", at + 1, to)) {
      int start = at;
      while (start > from && !isStop(text.charAt(start - 1))) {
        start--;
      }
      int words = Text.skipSpace(text, start, to);
      boolean bracket = start > from && text.charAt(start - 1) == '(';
      int open = bracket ? start - 1 : words;
      if (open > from && isWorkers(text, open, to)) {
        return open;
      }
    }
    return to;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '(' || c == '?' || c == '!' || c == '”' || c == '"';
  }

  /**
   * "Reporting by Ann Lee in Kyiv; Editing by Bob Roe", in brackets or behind a dash or without.
   */
  private static boolean isWorkers(String text, int from, int to) {
    int start = skipOpening(text, from, to);
    int at = OPENINGS.end(text, start, to);
    if (at == start || Text.words(text, at, to, 3) < 2) {
      return false;
    }
    at = Text.skipSpace(text, text.charAt(at) == ':' ? at + 1 : at, to);
    return Text.isUpper(text, at, to) && isNamesAlone(text, at, to);
  }

  /** Capitals, and the small words that may stand between them. */
  private static boolean isNamesAlone(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Text.wordEnd(text, at, to);
      int first = at;
      while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
        first++;
      }
      int bare = end;
      while (bare > first && !Character.isLetterOrDigit(text.charAt(bare - 1))) {
        bare--;
      }
      boolean small = first < bare && !Character.isUpperCase(text.charAt(first));
      if (small
          && !SMALL_WORDS.contains(text.substring(first, bare).toLowerCase(Locale.ROOT))
          && !NameWords.isParticle(text.substring(first, bare))) {
        return false;
      }
      at = Text.skipSpace(text, end, to);
    }
    return true;
  }

  /** "Ann Lee in Kyiv and Bob Roe in London contributed to this report." */
  private static boolean isContribution(String text, int from, int to) {
    int end = sentenceEnd(text, from, to);
    return CONTRIBUTED.startBefore(text, from, end) < end
        && Character.isLetter(firstLetter(text, from, to))
        && Text.words(text, from, to, 61) <= 60;
  }

  /** Who handled it at the desk: "abc/def/ghi". */
  private static boolean isInitials(String text, int from, int to) {
    int slashes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      slashes += c == '/' ? 1 : 0;
      if (c != '/' && c != '-' && !Character.isLowerCase(c)) {
        return false;
      }
    }
    return slashes > 0 && to - from <= 24 && (to - from) / (slashes + 1) <= 6;
  }

  /** "Ann Lee reported from Kyiv, and Bob Roe from London." */
  private static boolean isReport(String text, int from, int to) {
    int name = NameWords.personEnd(text, from, to);
    String words = " reported from ";
    int at = name + words.length();
    return name > from && text.startsWith(words, name) && isNamesAlone(text, at, to);
  }

  private static char firstLetter(String text, int from, int to) {
    int at = from;
    while (at + 1 < to
        && !Character.isLetter(text.charAt(at))
        && "\"“‘".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.charAt(at);
  }

  private static int sentenceEnd(String text, int from, int to) {
    int at = to;
    while (at > from && ".)_*".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** "— Ann Lee", "– AFP". */
  private static Zone.@Nullable Kind afterDash(String text, int from, int to) {
    int name = from;
    while (name < to
        && (Text.isSpace(text.charAt(name)) || "-–—".indexOf(text.charAt(name)) >= 0)) {
      name++;
    }
    int stop = sentenceEnd(text, name, to);
    if (name < stop && Owners.isWire(text.substring(name, stop))) {
      return Zone.Kind.CREDIT;
    }
    return name < to && NameWords.personEnd(text, name, to) >= stop ? Zone.Kind.BYLINE : null;
  }

  /** "Ann Lee is a reporter at The Coast News.", "Follow her on X". */
  private static boolean isAboutTheWriter(String text, int from, int to) {
    if (FOLLOW.end(text, from, to) > from) {
      return true;
    }
    int name = NameWords.personEnd(text, from, to);
    if (name == from || !text.startsWith(" is ", name)) {
      return false;
    }
    int at = name + " is ".length();
    for (int words = 0; words < 8 && at < to; words++) {
      int end = Text.wordEnd(text, at, to);
      int bare = at;
      while (bare < end && Character.isLetter(text.charAt(bare))) {
        bare++;
      }
      if (ROLES.has(text.substring(at, bare))) {
        return words > 0 && isWritersWork(text, end, to);
      }
      at = Text.skipSpace(text, end, to);
    }
    return false;
  }

  /** "... at The Coast News", "... covering the war"; nothing may follow "who was". */
  private static boolean isWritersWork(String text, int from, int to) {
    int at = Text.skipSpace(text, from, to);
    if (at >= to) {
      return true;
    }
    int end = Text.wordEnd(text, at, to);
    return switch (text.substring(at, end)) {
      case "at", "for", "with", "in", "on", "based", "covering", "of", "and", "who", "whose" ->
          true;
      default -> false;
    };
  }
}
