package dateline.cli;

import dateline.article.Agreement;
import dateline.search.Copy;
import java.util.ArrayList;
import java.util.List;

/**
 * The copies of an article beneath it:
 *
 * <pre>
 * 3 copies
 *   2005-09-14  Gulf Courier  corpus/katrina.eml
 *   2005-09-15  Daily Post  corpus/post.html
 *   1 more
 * </pre>
 */
final class CopyList {
  private CopyList() {}

  /**
   * Prints the list.
   *
   * @param all how many there are, those that are not listed too
   * @param explained whether to say why they are copies
   */
  static void print(Screen screen, String indent, int all, List<Copy> listed, boolean explained) {
    screen.line(indent + (all == 1 ? "1 copy" : Count.of(all) + " copies"));
    String inner = indent + "  ";
    for (Copy copy : listed) {
      List<String> facts = new ArrayList<>();
      facts.add(copy.date() == null ? "no date" : copy.date().toString());
      if (copy.source() != null) {
        facts.add(Screen.harmless(copy.source()));
      }
      facts.add(Screen.harmless(copy.id()));
      screen.line(inner + screen.in(Screen.Style.DIM, String.join("  ", facts)));
      if (explained) {
        screen.wrapped(inner + "  ", why(copy.agreement()));
      }
    }
    if (all > listed.size() && !listed.isEmpty()) {
      screen.line(inner + Count.of(all - listed.size()) + " more");
    }
  }

  /** "186 of 254 runs of three words in common (73 %), 12 figures the same, none another". */
  private static String why(Agreement agreement) {
    return Count.of(agreement.shared())
        + " of "
        + Count.of(agreement.longer())
        + " runs of three words in common ("
        + agreement.percent()
        + " %), "
        + Count.of(agreement.sameFigures(), "figure")
        + " the same, "
        + (agreement.otherFigures() == 0 ? "none" : Count.of(agreement.otherFigures()))
        + " different";
  }
}
