package dateline.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a parser's process is started: with the same Java and class path as this program. */
final class ParserCommand {
  /** Names the file that keeps loaded classes from one start to the next; may be unset. */
  private static final String ARCHIVE = "dateline.parser.archive";

  private ParserCommand() {}

  /**
   * The process to be started.
   *
   * @param first whether no other process of this program was started so; that one makes the
   *     archive anew when it is due, at its end
   */
  static ProcessBuilder of(ParserLimits limits, boolean first) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> words = new ArrayList<>();
    words.add(java);
    words.add("-Xmx" + limits.memory() + "m");
    words.add("-XX:MaxMetaspaceSize=256m");
    words.add("-XX:MaxDirectMemorySize=64m");
    words.add("-XX:+UseSerialGC");
    words.add("-XX:-UsePerfData");
    words.add("-XX:+ExitOnOutOfMemoryError");
    words.add("-XX:-CreateCoredumpOnCrash");
    // Standard output belongs to the answers, also when the virtual machine has something to say.
    words.add("-XX:+DisplayVMOutputToStderr");
    words.add("-XX:+ErrorFileToStderr");
    words.add("-Xlog:disable");
    words.add("-Xshare:auto");
    words.addAll(sharing(first));
    words.add("-Djava.awt.headless=true");
    words.add(ParserMain.class.getName());
    ProcessBuilder process = new ProcessBuilder(words);
    process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return process;
  }

  private static List<String> sharing(boolean first) {
    String archive = System.getProperty(ARCHIVE);
    if (archive == null || !(first || Files.exists(Path.of(archive)))) {
      return List.of();
    }
    String file = "-XX:SharedArchiveFile=" + archive;
    return first ? List.of("-XX:+AutoCreateSharedArchive", file) : List.of(file);
  }
}
