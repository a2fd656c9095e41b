package dateline.cli;

import java.util.List;

/** The lines above and below every list of answers. */
final class Listing {
  private Listing() {}

  /** What was found, how the query was read, and what the user may want to know. */
  static void head(Screen screen, String found, String read, List<String> hints) {
    screen.line(
        screen.in(Screen.Style.BOLD, found) + screen.in(Screen.Style.DIM, "  read as: " + read));
    for (String hint : hints) {
      screen.wrapped("", hint);
    }
  }

  /** How to see what comes behind the answers that were shown. */
  static void more(Screen screen, int offset, int shown, long total) {
    if (shown > 0 && offset + shown < total) {
      screen.line(screen.in(Screen.Style.DIM, "More: --offset " + (offset + shown)));
    }
  }
}
