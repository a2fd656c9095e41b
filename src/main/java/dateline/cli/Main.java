package dateline.cli;

import dateline.search.QueryException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Exit codes: 0 done, 1 it failed, 2 it was called wrongly. Answers go to
 * standard output, all else to standard error; a mistake is answered by a sentence.
 */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "A search engine for news that knows who, where and how much.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline index corpus",
      "  dateline search 'person:Kan place:Japan'",
      "  dateline claims 'place:Haiti'",
      "  dateline compare 'place:Haiti'",
      "  dateline show corpus/tohoku-2011-03-12.txt",
      "",
      "'dateline COMMAND --help' tells more about each."
    })
public final class Main {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int MISUSED = 2;

  /** Held so that the level set on it is not forgotten. */
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    LIBRARIES.setLevel(Level.OFF);
    Logger.getLogger("").setLevel(Level.OFF);
    Screen screen = Screen.ofProcess();
    int code = run(screen, args);
    screen.out().flush();
    screen.err().flush();
    if (screen.out().checkError() && code == DONE) {
      code = FAILED;
    }
    System.exit(code);
  }

  /** Runs one command on a screen. */
  static int run(Screen screen, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new IndexCommand(screen))
            .addSubcommand(new SearchCommand(screen))
            .addSubcommand(new ClaimsCommand(screen))
            .addSubcommand(new CompareCommand(screen))
            .addSubcommand(new ActorsCommand(screen))
            .addSubcommand(new PlacesCommand(screen))
            .addSubcommand(new ShowCommand(screen))
            .addSubcommand(new WatchCommand(screen))
            .addSubcommand(new ExportCommand(screen))
            .addSubcommand(new StatusCommand(screen))
            .addSubcommand(new AnnotateCommand(screen))
            .addSubcommand(new GazetteerCommand(screen))
            .addSubcommand("completion", new GenerateCompletion());
    line.setOut(writer(screen.out()));
    line.setErr(writer(screen.err()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            screen.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.clamp(screen.width(), 60, 110));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((problem, given) -> misused(screen, problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(screen, problem));
    if (args.length == 0) {
      line.usage(line.getErr());
      return MISUSED;
    }
    return line.execute(args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int misused(Screen screen, ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    screen.err().println("dateline: " + problem.getMessage());
    UnmatchedArgumentException.printSuggestions(problem, command.getErr());
    if (problem instanceof UnmatchedArgumentException && takesQuery(command)) {
      screen.err().println("A query that begins with '-' stands behind '--' or begins with NOT.");
    }
    screen.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return MISUSED;
  }

  private static boolean takesQuery(CommandLine command) {
    return command.getCommandSpec().positionalParameters().stream()
        .anyMatch(parameter -> parameter.paramLabel().equals("QUERY"));
  }

  private static int failed(Screen screen, Exception problem) {
    Exception cause = problem;
    if (problem instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      cause = wrapped.getCause();
    }
    switch (cause) {
      case QueryException query -> {
        screen.err().println("dateline: this query cannot be read:");
        query.caret().lines().forEach(row -> screen.err().println("  " + row));
        screen.err().println(query.expected());
        String mended = query.suggestion();
        if (mended != null) {
          screen.err().println("Perhaps you meant: " + Screen.harmless(mended));
        }
        return MISUSED;
      }
      case NoSuchFileException file ->
          screen.err().println("dateline: there is no " + file.getFile());
      case AccessDeniedException file ->
          screen.err().println("dateline: not allowed to read or write " + file.getFile());
      case FileSystemException file ->
          screen.err().println("dateline: " + file.getFile() + ": " + file.getReason());
      case IOException io -> screen.err().println("dateline: " + io.getMessage());
      default ->
          screen
              .err()
              .println(
                  "dateline: a fault of the program's own, please report it: "
                      + cause
                      + " at "
                      + origin(cause));
    }
    return FAILED;
  }

  private static String origin(Exception fault) {
    StackTraceElement[] frames = fault.getStackTrace();
    return frames.length == 0 ? "an unknown place" : frames[0].toString();
  }
}
