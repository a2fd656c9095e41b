package dateline.cli;

import dateline.search.CorrectionsException;
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
import java.util.List;
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

  private static final String COMPLETION = "completion";

  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "index",
          "search",
          "claims",
          "compare",
          "actors",
          "places",
          "like",
          "related",
          "suggest",
          "show",
          "watch",
          "export",
          "mcp",
          "status",
          "serve",
          "annotate",
          "gazetteer",
          COMPLETION);

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
    CommandLine line = new CommandLine(new Main());
    commands(args).forEach(name -> line.addSubcommand(name, command(name, screen)));
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

  /**
   * The one that is called, since making all of them takes longer than an answer; all of them where
   * the help, a completion or a suggestion speaks of them.
   */
  private static List<String> commands(String[] args) {
    boolean alone = args.length > 0 && COMMANDS.contains(args[0]) && !args[0].equals(COMPLETION);
    return alone ? List.of(args[0]) : COMMANDS;
  }

  private static Object command(String name, Screen screen) {
    return switch (name) {
      case "index" -> new IndexCommand(screen);
      case "search" -> new SearchCommand(screen);
      case "claims" -> new ClaimsCommand(screen);
      case "compare" -> new CompareCommand(screen);
      case "actors" -> new ActorsCommand(screen);
      case "places" -> new PlacesCommand(screen);
      case "like" -> new LikeCommand(screen);
      case "related" -> new RelatedCommand(screen);
      case "suggest" -> new SuggestCommand(screen);
      case "show" -> new ShowCommand(screen);
      case "watch" -> new WatchCommand(screen);
      case "export" -> new ExportCommand(screen);
      case "mcp" -> new McpCommand(screen);
      case "status" -> new StatusCommand(screen);
      case "serve" -> new ServeCommand(screen);
      case "annotate" -> new AnnotateCommand(screen);
      case "gazetteer" -> new GazetteerCommand(screen);
      case COMPLETION -> new GenerateCompletion();
      default -> throw new IllegalArgumentException("no command: " + name);
    };
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
      case CorrectionsException correction -> {
        screen.err().println("dateline: " + correction.getMessage());
        correction.caret().lines().forEach(row -> screen.err().println("  " + row));
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
