package dateline.article;

import java.util.Set;

/** Owners that end a caption without any mark, believed only where mark-up tells of the caption. */
final class ToldCaptions {
  private static final int MOST_WORDS = 6;

  private ToldCaptions() {}

  /**
   * Where the owner starts at the end of a caption, or {@code to}: 22 in "The bridge on Monday
   * AFP".
   */
  static int bareOwner(String text, int from, int to) {
    int stop = text.charAt(to - 1) == '.' ? to - 1 : to;
    int best = to;
    int at = stop;
    for (int words = 0; words < MOST_WORDS && at > from; words++) {
      at = wordStart(text, from, Text.trimEnd(text, from, at));
      Owners.Owner owner = Owners.named(text.substring(at, stop));
      boolean agency =
          owner != null
              && (owner.kind() == Owners.Kind.WIRE || owner.kind() == Owners.Kind.PICTURE)
              && text.startsWith(owner.name(), at);
      if (agency && at > from && followsName(text, from, at)) {
        best = at;
      }
    }
    int slash = Text.lastIndexOf(text, '/', Math.max(from, to - 80), to);
    return best < to || slash < 0 ? best : personBefore(text, from, slash, to);
  }

  /** Two names before a slash and a known owner behind it: "... in Kyiv Ann Lee/AFP". */
  private static int personBefore(String text, int from, int slash, int to) {
    int last = Text.trimEnd(text, from, slash);
    int first = wordStart(text, from, Text.trimEnd(text, from, wordStart(text, from, last)));
    boolean person = first > from && NameWords.personEnd(text, first, last) == last;
    Set<CreditPart> parts = person ? CreditPart.of(text, first, to) : Set.of();
    return parts.contains(CreditPart.WIRE) || parts.contains(CreditPart.PICTURE) ? first : to;
  }

  /** The word before is a name or a number: "Monday AFP", never "told AFP". */
  private static boolean followsName(String text, int from, int at) {
    int end = Text.trimEnd(text, from, at);
    int start = wordStart(text, from, end);
    char first = text.charAt(start);
    return start < end && (Character.isUpperCase(first) || Character.isDigit(first));
  }

  private static int wordStart(String text, int from, int to) {
    int at = to;
    while (at > from && !Text.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
