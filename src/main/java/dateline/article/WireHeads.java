package dateline.article;

import java.util.List;
import java.util.Set;

/**
 * What a news wire or a mail prints above a story for those who handle it.
 *
 * <pre>
 * COAST NEWS WIRE - FOREIGN DESK
 * Embargo: none
 * Subject: Ten ships lost
 * </pre>
 */
final class WireHeads {
  private static final List<String> LABELS =
      List.of(
          "From:",
          "To:",
          "Cc:",
          "Sent:",
          "Date:",
          "Subject:",
          "Reply-To:",
          "Slug:",
          "Embargo:",
          "Embargoed until",
          "Keywords:",
          "Priority:");

  /** A longer line has a story in it. */
  private static final int LONGEST = 160;

  private static final Set<String> DESKS = Set.of("WIRE", "NEWSWIRE", "DESK");

  private WireHeads() {}

  /** Whether the line is such a head and nothing else. */
  static boolean isHead(String text, int from, int to) {
    if (to - from > LONGEST || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    int label = labelStart(text, from, to);
    return label == from || isDesk(text, from, label);
  }

  /** Where the first label of the line starts, or {@code to}. */
  private static int labelStart(String text, int from, int to) {
    int at = from;
    for (int words = 0; at < to && words < 12; words++) {
      for (String label : LABELS) {
        boolean here = text.regionMatches(true, at, label, 0, label.length());
        if (here && at + label.length() <= to) {
          return at;
        }
      }
      at = Text.skipSpace(text, Text.wordEnd(text, at, to), to);
    }
    return to;
  }

  /** Capitals alone, of which one part ends in the word for a wire or a desk. */
  private static boolean isDesk(String text, int from, int to) {
    boolean desk = false;
    int at = from;
    for (int words = 0; at < to; words++) {
      int end = Text.wordEnd(text, at, to);
      for (int i = at; i < end; i++) {
        if (Character.isLowerCase(text.charAt(i)) || words > 10) {
          return false;
        }
      }
      int next = Text.skipSpace(text, end, to);
      boolean closes = next >= to || !Character.isLetter(text.charAt(next));
      desk |= closes && words > 0 && DESKS.contains(text.substring(at, end));
      at = next;
    }
    return desk;
  }
}
