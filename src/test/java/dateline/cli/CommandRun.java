package dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command printed and how it ended, as a user in 80 columns without colours sees it. */
public record CommandRun(int exit, String out, String err) {
  public static CommandRun of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandRun run = onto(out, arguments);
    return new CommandRun(run.exit(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  /** The same with the answer going elsewhere. */
  static CommandRun onto(OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit;
    try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      exit = Main.run(new Screen(outStream, errStream, false, false, 80), arguments);
    }
    return new CommandRun(exit, "", err.toString(StandardCharsets.UTF_8));
  }
}
