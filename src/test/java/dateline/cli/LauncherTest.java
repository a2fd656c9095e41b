package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real launcher in a folder of its own, with a JDK and a Maven that only say how they were
 * called.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  private static final String JAVA =
      "#!/bin/sh\nfor a in \"$@\"; do echo \"$a\"; done\nexit ${FAKE_EXIT:-0}\n";

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
        "#!/bin/sh\necho Maven says \"$*\"\n[ -z \"${FAKE_FAIL:-}\" ] && : > "
            + home
            + "/target/dateline.jar\n");
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
    Files.setLastModifiedTime(
        source, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 2000));
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
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(home.resolve("dateline").toString()), Arrays.stream(arguments))
                .toList());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", jdk.toString());
    environment.put("PATH", home.resolve("tools") + ":/usr/bin:/bin");
    environment.putAll(more);
    Path out = home.resolve("out.txt");
    Path err = home.resolve("err.txt");
    int exit = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(exit, Files.readAllLines(out, StandardCharsets.UTF_8), Files.readString(err));
  }
}
