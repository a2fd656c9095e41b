package dateline.cli;

import dateline.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user says of actors, for every command that answers from an index. */
final class CorrectionsOption {
  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "What you say of actors; without it, actors.tsv in the index folder.")
  private @Nullable Path file;

  /** The index with these corrections. */
  Searcher open(IndexOption index) throws IOException {
    return file == null ? Searcher.open(index.folder()) : Searcher.open(index.folder(), file);
  }
}
