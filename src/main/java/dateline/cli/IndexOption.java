package dateline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which index a command works on. */
final class IndexOption {
  /**
   * Set by the launcher to the program's own folder, so that every working folder sees the same
   * index.
   */
  private static final String HOME = "dateline.home";

  @Option(
      names = {"-i", "--index"},
      paramLabel = "FOLDER",
      description = "The index folder; without it, the folder index beside the program.")
  private Path folder = Path.of(System.getProperty(HOME, "."), "index");

  /** The folder, shortened where it lies beneath the working folder. */
  Path folder() {
    Path here = Path.of("").toAbsolutePath();
    Path there = folder.toAbsolutePath().normalize();
    return there.startsWith(here) && !there.equals(here) ? here.relativize(there) : there;
  }

  /**
   * The option as it must be typed to reach the same index, with a space before it; empty for the
   * default.
   */
  String typed() {
    Path usual = Path.of(System.getProperty(HOME, "."), "index").toAbsolutePath().normalize();
    return folder.toAbsolutePath().normalize().equals(usual) ? "" : " --index " + folder;
  }
}
