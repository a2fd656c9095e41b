package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real launcher in a folder of its own, with a JDK and a Maven that only say how they were
 * called.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  /** Says its arguments; told to keep classes, it writes a file, or fails where that is wanted. */
  private static final String JAVA =
      """
      #!/bin/sh
      for a in "$@"; do
        case $a in
          -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
            [ -z "${FAKE_FULL:-}" ] && echo classes >"${a#*=}" && exit 0
            echo "no room"
            exit 1
            ;;
        esac
      done
      for a in "$@"; do echo "$a"; done
      exit ${FAKE_EXIT:-0}
      """;

  @TempDir Path home;

  record Run(int exit, List<String> out, String err) {}

  @BeforeEach
  void setUp() throws IOException {
    Files.copy(Path.of("dateline"), home.resolve("dateline"));
    Files.setPosixFilePermissions(
        home.resolve("dateline"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.createDirectories(home.resolve("src/main"));
    script(
        "tools/mvn",
        """
        #!/bin/sh
        echo Maven says "$*"
        echo built >>builds.txt
        sleep ${FAKE_TIME:-0}
        [ -z "${FAKE_FAIL:-}" ] && : >target/dateline.jar
        """);
  }

  @Test
  void buildsOnFirstUseWithOneQuietLineAndPassesArgumentsThrough() throws Exception {
    Run run = run(jdk(21), Map.of(), "search", "a b", "--limit", "3", "");
    assertEquals(0, run.exit());
    assertEquals("dateline: building, this takes a minute the first time ...", run.err().strip());
    int main = run.out().indexOf("dateline.cli.Main");
    assertEquals(
        List.of("search", "a b", "--limit", "3", ""),
        run.out().subList(main + 1, run.out().size()));
    assertTrue(Files.exists(home.resolve("target/dateline.jar")));
  }

  @Test
  void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
    Path jdk = jdk(21);
    run(jdk, Map.of());
    assertEquals("", run(jdk, Map.of()).err());
    Path source = Files.writeString(home.resolve("src/main/New.java"), "class New {}");
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 2000));
    assertTrue(run(jdk, Map.of()).err().startsWith("dateline: building"));
  }

  @Test
  void showsMavensLogWhenTheBuildFails() throws Exception {
    Run run = run(jdk(21), Map.of("FAKE_FAIL", "yes"));
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("Maven says"), run.err());
    assertTrue(run.err().contains("the build failed"), run.err());
    assertEquals(List.of(), run.out());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void keepsExitCodes(int code) throws Exception {
    assertEquals(code, run(jdk(21), Map.of("FAKE_EXIT", String.valueOf(code))).exit());
  }

  @Test
  void givesNewerFlagsOnlyToNewerJdks() throws Exception {
    assertFalse(run(jdk(21), Map.of()).out().contains("--sun-misc-unsafe-memory-access=allow"));
    assertTrue(run(jdk(25), Map.of()).out().contains("--sun-misc-unsafe-memory-access=allow"));
  }

  @ParameterizedTest
  @CsvSource({
    "21, -XX:SharedArchiveFile=",
    "24, -XX:SharedArchiveFile=",
    "25, -XX:AOTCache=",
  })
  void startsFromTheClassesOfARehearsal(int version, String flag) throws Exception {
    Run run = run(jdk(version), Map.of(), "search");
    Path archive = home.toRealPath().resolve("target/dateline-" + version + ".0.1.classes");
    assertTrue(run.out().contains(flag + archive), run.out().toString());
    assertEquals("classes", Files.readString(archive).strip());
  }

  @Test
  void rehearsesAgainOnlyWhenTheJarIsNewer() throws Exception {
    Path jdk = jdk(25);
    run(jdk, Map.of());
    Path archive = home.resolve("target/dateline-25.0.1.classes");
    Files.writeString(archive, "kept");
    run(jdk, Map.of());
    assertEquals("kept", Files.readString(archive).strip());
    Files.setLastModifiedTime(
        home.resolve("target/dateline.jar"),
        FileTime.fromMillis(System.currentTimeMillis() + 2000));
    run(jdk, Map.of());
    assertEquals("classes", Files.readString(archive).strip());
  }

  @Test
  void anArchiveIsReadThroughAtTheFirstStartAfterTheComputersOwn() throws Exception {
    Path jdk = jdk(25);
    run(jdk, Map.of());
    Path archive = home.resolve("target/dateline-25.0.1.classes");
    Path sum = home.resolve("target/dateline-25.0.1.classes.sum");
    String noted = Files.readString(sum);
    String otherBoot = noted.replaceFirst("^\\S+", "another-boot");
    Files.writeString(sum, otherBoot);
    FileTime made = Files.getLastModifiedTime(archive);
    run(jdk, Map.of());
    assertEquals(made, Files.getLastModifiedTime(archive), "it is whole");
    assertEquals(noted, Files.readString(sum));

    Files.writeString(archive, "clas\0es\n");
    Files.writeString(sum, otherBoot);
    run(jdk, Map.of());
    assertEquals("classes", Files.readString(archive).strip(), "it was torn");
    assertEquals(noted, Files.readString(sum));

    Files.writeString(sum, "");
    run(jdk, Map.of());
    assertEquals(noted, Files.readString(sum), "the line itself was torn");
    Files.delete(sum);
    assertEquals("", run(jdk, Map.of()).err());
    assertEquals(noted, Files.readString(sum), "there was no line");
  }

  @Test
  void aFailedRehearsalIsQuietAndNotRepeated() throws Exception {
    Path jdk = jdk(25);
    assertEquals(0, run(jdk, Map.of("FAKE_FULL", "yes")).exit());
    Run run = run(jdk, Map.of());
    assertEquals("", run.err());
    assertTrue(run.out().stream().noneMatch(word -> word.contains("AOTCache")), "no archive");
    try (Stream<Path> left = Files.list(home.resolve("target"))) {
      assertTrue(left.noneMatch(file -> file.toString().contains("made")), "nothing half made");
    }
  }

  @Test
  void twoFirstStartsBuildOnce() throws Exception {
    Path jdk = jdk(25);
    Process other = start(jdk, Map.of("FAKE_TIME", "1"), "other").start();
    Run run = run(jdk, Map.of("FAKE_TIME", "1"));
    assertEquals(0, run.exit());
    assertEquals(0, other.waitFor());
    assertEquals(List.of("built"), Files.readAllLines(home.resolve("builds.txt")));
  }

  @Test
  void theLockOfAKilledBuildHoldsNobodyUp() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectories(home.resolve("target"));
    Files.createSymbolicLink(
        home.resolve("target/dateline.lock"), Path.of(String.valueOf(gone.pid())));
    assertEquals(0, run(jdk(25), Map.of()).exit());
    assertFalse(Files.isSymbolicLink(home.resolve("target/dateline.lock")));
  }

  @ParameterizedTest
  @CsvSource({"search, false", "mcp, false", "index, true", "annotate, true", "serve, true"})
  void readersOfFilesHaveEveryLibraryAndAnswersFew(String command, boolean all) throws Exception {
    Files.createDirectories(home.resolve("target/lib"));
    Files.createFile(home.resolve("target/lib/lucene-core-1.jar"));
    Run run = run(jdk(25), Map.of(), command);
    String path = run.out().get(run.out().indexOf("-cp") + 1);
    assertEquals(all, path.endsWith("/target/lib/*"), path);
    assertEquals(!all, path.contains("/target/lib/lucene-core-1.jar:"), path);
  }

  @Test
  void anAssistantIsAnsweredFromTheSameClassesWithTheProtocolBehindThem() throws Exception {
    Files.createDirectories(home.resolve("target/lib"));
    for (String library : List.of("mcp-core-1", "lucene-core-1", "jackson-core-2.1", "tika-1")) {
      Files.createFile(home.resolve("target/lib/" + library + ".jar"));
    }
    List<String> answer = run(jdk(25), Map.of(), "search").out();
    List<String> served = run(jdk(25), Map.of(), "mcp").out();
    String path = served.get(served.indexOf("-cp") + 1);
    assertTrue(path.startsWith(answer.get(answer.indexOf("-cp") + 1) + ":"), path);
    assertTrue(path.contains("/mcp-core-1.jar:"), path);
    assertFalse(path.contains("tika"), path);
    assertTrue(served.stream().anyMatch(word -> word.startsWith("-XX:AOTCache=")), "archive");
  }

  @Test
  void passesOverAnOldJdk() throws Exception {
    Path old = jdk(17);
    Run run =
        run(
            old,
            Map.of(
                "PATH", jdk(21).resolve("bin") + ":" + home.resolve("tools") + ":/usr/bin:/bin"));
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("dateline.cli.Main"));
  }

  private Path jdk(int version) throws IOException {
    Path jdk = home.resolve("jdk-" + version);
    script("jdk-" + version + "/bin/java", JAVA);
    script("jdk-" + version + "/bin/javac", "#!/bin/sh\n");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
    return jdk;
  }

  private void script(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run run(Path jdk, Map<String, String> more, String... arguments) throws Exception {
    int exit = start(jdk, more, "run", arguments).start().waitFor();
    return new Run(
        exit,
        Files.readAllLines(home.resolve("run.out"), StandardCharsets.UTF_8),
        Files.readString(home.resolve("run.err")));
  }

  private ProcessBuilder start(
      Path jdk, Map<String, String> more, String name, String... arguments) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(home.resolve("dateline").toString()), Arrays.stream(arguments))
                .toList());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", jdk.toString());
    environment.put("PATH", home.resolve("tools") + ":/usr/bin:/bin");
    environment.putAll(more);
    return builder
        .directory(home.toFile())
        .redirectOutput(home.resolve(name + ".out").toFile())
        .redirectError(home.resolve(name + ".err").toFile());
  }
}
