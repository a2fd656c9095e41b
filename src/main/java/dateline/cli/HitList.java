package dateline.cli;

import dateline.search.Hit;
import java.util.ArrayList;
import java.util.List;

/** The first lines of each article in a list: its number and title, then what it says of itself. */
final class HitList {
  private HitList() {}

  /** Prints them; gives the indent of what stands beneath. */
  static String head(Screen screen, int number, Hit hit) {
    String label = number + ". ";
    String indent = " ".repeat(label.length());
    String title = hit.title();
    List<String> lines =
        Screen.wrap(
            title == null ? hit.id() : Screen.harmless(title), screen.width() - indent.length());
    for (int i = 0; i < lines.size(); i++) {
      screen.line((i == 0 ? label : indent) + screen.in(Screen.Style.BOLD, lines.get(i)));
    }
    List<String> facts = new ArrayList<>();
    facts.add(hit.date() == null ? "no date" : hit.date().toString());
    if (hit.source() != null) {
      facts.add(Screen.harmless(hit.source()));
    }
    facts.add(hit.id());
    screen.line(indent + screen.in(Screen.Style.DIM, String.join("  ", facts)));
    return indent;
  }
}
