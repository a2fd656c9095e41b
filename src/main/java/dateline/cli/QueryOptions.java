package dateline.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Typed.Whole.class,
      description =
          "Answers to show; without it 10 hits, 20 rows of a list, 5 groups of a comparison.")
  private @Nullable Integer limit;

  @Option(names = "--json", description = "Print the answer as one JSON object.")
  private boolean json;

  /** The query as typed, also where a shell has cut it at its spaces. */
  String query() {
    return String.join(" ", words);
  }

  int offset() {
    return offset;
  }

  /** How many answers to show. */
  int limit(int usual) {
    return limit == null ? usual : limit;
  }

  boolean json() {
    return json;
  }
}
