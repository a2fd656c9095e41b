package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Indexing;
import dateline.Progress;
import dateline.search.SearchRequest;
import dateline.search.Searcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline serve} as a process of its own, and its mistakes. */
final class ServeCommandTest {
  private static final int CLIENTS = 8;

  @TempDir Path folder;

  private Process start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Ddateline.gazetteer=none");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.add("serve");
    command.add("--port");
    command.add("0");
    command.add("--index");
    command.add(folder.resolve("index").toString());
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
  }

  private URI address(BufferedReader out) throws IOException {
    String line = out.readLine();
    while (line != null && !line.startsWith("Serving ")) {
      line = out.readLine();
    }
    assertTrue(line != null, () -> err());
    return URI.create(line.substring(line.lastIndexOf(' ') + 1));
  }

  private String err() {
    try {
      return Files.readString(folder.resolve("err"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** What an answer with 200 has acknowledged is in the index after the process was told to end. */
  @Test
  void whatWasAcknowledgedOutlivesTheServer() throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "Talks\n\nOSLO - Anna Holt met nobody in Oslo.\n");
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    AtomicInteger number = new AtomicInteger();
    Process process = start(news.toString());
    try (BufferedReader out = process.inputReader();
        HttpClient client = HttpClient.newHttpClient()) {
      URI server = address(out);
      List<Thread> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(Thread.ofVirtual().start(() -> post(client, server, number, acknowledged)));
      }
      long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (acknowledged.size() < 3 * CLIENTS && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      process.destroy(); // SIGTERM, in the middle of it
      for (Thread each : clients) {
        each.join();
      }
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
    assertTrue(acknowledged.size() >= 3 * CLIENTS, err());
    assertEquals("", err());
    try (Searcher searcher = Searcher.open(folder.resolve("index"))) {
      for (String id : acknowledged) {
        assertTrue(searcher.article(id) != null, id + " is lost");
      }
      assertEquals(1, searcher.search(SearchRequest.of("place:Oslo")).total());
    }
  }

  private static void post(
      HttpClient client, URI server, AtomicInteger number, Set<String> acknowledged) {
    while (true) {
      String id = "sent-" + number.incrementAndGet();
      HttpRequest request =
          HttpRequest.newBuilder(server.resolve("/api/articles"))
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "{\"id\": \"" + id + "\", \"body\": \"Report " + id + " came from Lima.\"}"))
              .build();
      try {
        if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() != 200) {
          return;
        }
        acknowledged.add(id);
      } catch (IOException | InterruptedException e) {
        return; // the server has gone
      }
    }
  }

  @Test
  void aTokenIsReadFromAFileAndTheLogHasALineARequest() throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "Talks\n\nOSLO - Anna Holt met nobody in Oslo.\n");
    Indexing.run(List.of(news), folder.resolve("index"), Progress.NONE);
    Path token = Files.writeString(folder.resolve("token"), "correct-horse-battery\n");
    Path log = folder.resolve("access.log");
    Process process = start("--token-file", token.toString(), "--access-log", log.toString());
    try (BufferedReader out = process.inputReader();
        HttpClient client = HttpClient.newHttpClient()) {
      URI asked = address(out).resolve("/api/search?q=Oslo");
      HttpRequest.Builder request = HttpRequest.newBuilder(asked);
      assertEquals(
          401, client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode());
      request.header("Authorization", "Bearer correct-horse-battery");
      assertEquals(
          200, client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode());
      process.destroy();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
    List<String> lines = Files.readAllLines(log);
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(lines.get(0).contains("\"GET /api/search?q=Oslo HTTP/"), lines.get(0));
    assertTrue(lines.get(0).contains(" 401 "), lines.get(0));
    assertTrue(lines.get(1).contains(" 200 "), lines.get(1));
    assertFalse(lines.toString().contains("correct-horse"));
  }

  @ParameterizedTest(name = "serve {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --address 0.0.0.0           | 2 | dateline: 0.0.0.0 can be reached from other machines, so a token is needed; make one with:
          --port 70000                | 2 | dateline: a port is from 0 to 65535, not 70000.
          --port x                    | 2 | dateline: Invalid value for option '--port': 'x' is not a whole number from 0 up
          --token-file no-such-file   | 1 | dateline: there is no no-such-file
          no-such-folder              | 1 | dateline: there is no no-such-folder
          --host-name=a               | 1 | dateline: no index in
          """)
  void aMistakeIsASentence(String options, int exit, String sentence) {
    List<String> arguments = new ArrayList<>(List.of("serve"));
    arguments.addAll(List.of(options.split(" ", -1)));
    arguments.addAll(List.of("--index", folder.resolve("none").toString()));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertEquals(exit, run.exit(), run.err());
    assertTrue(run.err().startsWith(sentence), run.err());
  }
}
