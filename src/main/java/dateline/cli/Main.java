package dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point. */
@Command(name = "dateline", subcommands = AnnotateCommand.class)
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
