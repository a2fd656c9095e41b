package dateline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of an answer to show, and in which form, for commands that take a name or an id. */
final class AnswerOptions {
  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Typed.Whole.class,
      description = "Rows to show, of each kind where there are several (8 or 10).")
  private @Nullable Integer limit;

  @Option(names = "--json", description = "Print the answer as one JSON object.")
  private boolean json;

  /** How many rows to show. */
  int limit(int usual) {
    return limit == null ? usual : limit;
  }

  boolean json() {
    return json;
  }
}
