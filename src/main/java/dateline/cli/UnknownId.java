package dateline.cli;

import dateline.search.Searcher;
import java.io.IOException;
import java.util.List;

/** The answer to an id that no article has. */
final class UnknownId {
  private static final int SUGGESTIONS = 3;

  private UnknownId() {}

  /** Says so, with ids that were perhaps meant; gives the exit code. */
  static int print(Screen screen, Searcher searcher, String id) throws IOException {
    List<String> near = searcher.idsNear(id, SUGGESTIONS);
    String meant = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    screen.err().println("dateline: no article has the id " + id + "." + meant);
    return Main.FAILED;
  }
}
