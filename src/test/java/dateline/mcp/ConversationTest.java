package dateline.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What crosses the standard streams of the real command, line by line. */
final class ConversationTest {
  private static final String HELLO =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  @TempDir Path folder;

  record Talk(int exit, List<String> out, String err) {}

  @Test
  void whatWasAskedBeforeTheInputEndsIsAnswered() throws Exception {
    NewsIndex.write(folder);
    StringBuilder asked = new StringBuilder(HELLO);
    for (int id = 2; id < 40; id++) {
      asked.append(search(id, "earthquake"));
    }
    Talk talk = talk(asked.toString());
    assertEquals(0, talk.exit(), talk.err());
    for (int id = 1; id < 40; id++) {
      String mark = "\"id\":" + id + ",";
      assertEquals(1, talk.out().stream().filter(line -> line.contains(mark)).count(), mark);
    }
    assertEquals(39, talk.out().size());
  }

  @Test
  void aLineThatIsNoMessageIsRefusedAndTheNextAnswered() throws Exception {
    NewsIndex.write(folder);
    String tooLong = "\"" + "x".repeat(5 << 20) + "\"\n";
    Talk talk = talk(HELLO + "{\"oops\n\n[]\n" + tooLong + "\u0000\n" + search(2, "quake"));
    assertEquals(0, talk.exit(), talk.err());
    assertEquals(
        4,
        talk.out().stream().filter(line -> line.contains("-32700")).count(),
        talk.out()::toString);
    assertTrue(talk.out().getLast().contains("\"id\":2,"), talk.out()::toString);
  }

  @Test
  void allOnStandardOutputIsProtocol() throws Exception {
    NewsIndex.write(folder);
    Talk talk = talk(HELLO + search(2, "trap") + search(3, "(("));
    assertEquals(3, talk.out().size());
    for (String line : talk.out()) {
      assertTrue(line.startsWith("{\"jsonrpc\":\"2.0\""), line);
    }
    String said = "dateline: answering from " + folder + " until the input ends\n";
    assertTrue(talk.err().endsWith(said), talk.err());
  }

  @Test
  void withoutAnIndexItSaysSoAndEnds() throws Exception {
    Path none = folder.resolve("none");
    Talk talk = talk(none, HELLO);
    assertEquals(1, talk.exit());
    assertEquals(List.of(), talk.out());
    assertTrue(talk.err().startsWith("dateline: "), talk.err());
    assertTrue(talk.err().contains(none.toString()), talk.err());
  }

  private static String search(int id, String query) {
    return "{\"jsonrpc\":\"2.0\",\"id\":"
        + id
        + ",\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{\"query\":\""
        + query
        + "\"}}}\n";
  }

  private Talk talk(String asked) throws Exception {
    return talk(folder, asked);
  }

  private Talk talk(Path index, String asked) throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve(".asked"), asked);
    Path err = folder.resolve(".err");
    Path out = folder.resolve(".out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Ddateline.gazetteer=none");
    command.addAll(List.of("dateline.cli.Main", "mcp", "--index", index.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends when its input ends");
    return new Talk(
        process.exitValue(),
        Files.readAllLines(out, StandardCharsets.UTF_8),
        Files.readString(err));
  }
}
