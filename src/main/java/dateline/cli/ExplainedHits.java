package dateline.cli;

import dateline.search.ClaimRow;
import dateline.search.HitReason;
import dateline.search.QueryPart;
import java.util.List;
import java.util.Locale;

/** Prints what a query means, and how a hit meets it. */
final class ExplainedHits {
  private ExplainedHits() {}

  /**
   * Each part a line, those of it beneath:
   *
   * <pre>
   * place:Japan AND wave: all of these (3)
   *   place:Japan: a place of this name or in one, gn:1861060 by any name (8)
   *   wave: wave or waves in title or text (5)
   * </pre>
   */
  static void print(Screen screen, QueryPart part) {
    print(screen, "  ", part);
  }

  private static void print(Screen screen, String indent, QueryPart part) {
    screen.wrapped(
        indent,
        Screen.harmless(part.part())
            + ": "
            + Screen.harmless(part.meaning())
            + " ("
            + Count.of(part.articles(), "article")
            + ")");
    for (QueryPart inner : part.parts()) {
      print(screen, indent + "  ", inner);
    }
  }

  /**
   * Each part of the query a line, with what it gives to the score and the words that meet it:
   *
   * <pre>
   * place:Japan 2.31: "Tokyo" @120 (Tokyo, Japan, Asia), "Japan" @310, 4 more
   * </pre>
   */
  static void print(Screen screen, String indent, List<HitReason> reasons) {
    for (HitReason reason : reasons) {
      StringBuilder line = new StringBuilder("why ").append(Screen.harmless(reason.part()));
      if (!reason.isMet()) {
        screen.wrapped(indent, line.append(": not met").toString());
        continue;
      }
      line.append(String.format(Locale.ROOT, " %.2f", reason.score()));
      String before = ": ";
      for (HitReason.Evidence evidence : reason.evidence()) {
        line.append(before).append('"').append(words(evidence.words())).append('"');
        line.append(' ').append(ClaimRow.at(evidence.offset()));
        if (!evidence.note().isEmpty()) {
          line.append(" (").append(Screen.harmless(evidence.note())).append(')');
        }
        before = ", ";
      }
      if (reason.more() > 0) {
        line.append(before).append(reason.more()).append(" more");
      }
      screen.wrapped(indent, line.toString());
    }
  }

  private static String words(String printed) {
    return Screen.harmless(printed.replaceAll("\\s+", " "));
  }
}
