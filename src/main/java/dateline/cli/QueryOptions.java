package dateline.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that answers a query takes. */
final class QueryOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to look for; without it, everything.")
  private List<String> words = List.of();

  @Option(
      names = "--offset",
      paramLabel = "N",
      converter = Typed.Whole.class,
      description = "Answers to pass over (0).")
  private int offset;

  @Option(names = "--json", description = "Print the answer as one JSON object.")
  private boolean json;

  /** The query as typed, also where a shell has cut it at its spaces. */
  String query() {
    return String.join(" ", words);
  }

  int offset() {
    return offset;
  }

  boolean json() {
    return json;
  }
}
