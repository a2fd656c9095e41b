package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Indexing;
import dateline.Progress;
import dateline.Report;
import dateline.index.ArticleWriter;
import dateline.ingest.Outcome;
import dateline.search.Searcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are sent to a server, folders that it follows, corrections. */
final class TakingInTest {
  private static final String JSON = "application/json";

  @TempDir Path folder;

  private Path news() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.jsonl"),
        """
        {"id": "a", "title": "Talks", "body": "OSLO - Anna Holt met Jim Lovell in Oslo. Mr Lovell said 20 people died."}
        {"id": "b", "title": "More talks", "body": "OSLO - James A. Lovell met nobody in Oslo."}
        """);
    return news;
  }

  private Served served() throws IOException {
    return Served.of(folder.resolve("index"), news());
  }

  private static int total(Served served, String query) throws IOException, InterruptedException {
    String body = served.get("/api/search?facets=0&q=" + Served.encoded(query)).body();
    String field = "\"total\" : ";
    int at = body.indexOf(field) + field.length();
    return Integer.parseInt(body.substring(at, body.indexOf(',', at)));
  }

  @Test
  void whatIsAcknowledgedIsFoundAtOnce() throws IOException, InterruptedException {
    try (Served served = served()) {
      HttpResponse<String> response =
          served.post(
              "/api/articles",
              JSON,
              "{\"id\": \"n1\", \"title\": \"Flood\", \"body\": \"Some 300 people died in Lima, Eva Falk said.\"}");
      assertEquals(200, response.statusCode(), response.body());
      assertEquals(List.of("indexed"), ApiTest.strings(response.body(), "outcome"));
      assertEquals(1, total(served, "place:Lima figure:\"> 200\" said-by:Falk"));
      assertEquals(List.of(), served.faults());
    }
  }

  @Test
  void whatIsAcknowledgedIsFoundWhileOthersAsk() throws Exception {
    AtomicBoolean isOver = new AtomicBoolean();
    List<Future<Integer>> readers = new ArrayList<>();
    try (Served served = served();
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        readers.add(
            threads.submit(() -> {
              int last = 0;
              while (!isOver.get()) {
                last = total(served, "Oslo");
              }
              return last;
            }));
      }
      try {
        for (int i = 1; i <= 20; i++) {
          String article =
              "{\"id\": \"n" + i + "\", \"body\": \"Report " + i + " came from Lima.\"}";
          assertEquals(200, served.post("/api/articles", JSON, article).statusCode());
          assertEquals(i, total(served, "place:Lima"));
        }
      } finally {
        isOver.set(true);
      }
      for (Future<Integer> reader : readers) {
        assertEquals(2, reader.get());
      }
    }
  }

  @Test
  void everyArticleGetsItsOutcome() throws IOException, InterruptedException {
    try (Served served = served()) {
      String body =
          """
          {"id": "n1", "body": "Rain fell in Lima."}

          {"id": "n2", "body": "Rain fell in Lima."}
          {"id": "n3"}
          not json
          {"id": "a", "title": "Talks", "body": "OSLO - Anna Holt met Jim Lovell in Oslo. Mr Lovell said 20 people died."}
          {"id": "b", "title": "Elsewhere", "body": "Wheat was sold in Kansas yesterday, said the board of trade in Chicago."}
          """;
      HttpResponse<String> response = served.post("/api/articles", "application/jsonl", body);
      assertEquals(
          List.of("indexed", "duplicate", "quarantined", "quarantined", "duplicate", "quarantined"),
          ApiTest.strings(response.body(), "outcome"),
          response.body());
      assertEquals(
          List.of(
              "the article has no \"body\"",
              "its id b belongs to another article, in news/a.jsonl"),
          ApiTest.strings(response.body(), "reason").stream()
              .filter(reason -> !reason.startsWith("invalid JSON"))
              .toList());
      HttpResponse<String> again =
          served.post(
              "/api/articles", JSON, "[{\"id\": \"n1\", \"body\": \"Rain fell in Lima.\"}]");
      assertEquals(List.of("duplicate"), ApiTest.strings(again.body(), "outcome"));
    }
  }

  @Test
  void aBodyThatHoldsNoArticlesIsRefused() throws IOException, InterruptedException {
    try (Served served = served()) {
      for (String body : List.of("", "[]", "3", "{\"id\": ", "[{}, 3]", "{} {}")) {
        HttpResponse<String> response = served.post("/api/articles", JSON, body);
        assertEquals(400, response.statusCode(), body);
      }
      assertFalse(Files.exists(folder.resolve("index/received")));
    }
  }

  @Test
  void articlesSentAtOnceShareARunAndNoneIsLost() throws Exception {
    int clients = 40;
    try (Served served = served();
        ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Callable<String>> posts = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        String article = "{\"id\": \"p" + i + "\", \"body\": \"Report " + i + " came from Lima.\"}";
        posts.add(() -> served.post("/api/articles", JSON, article).body());
      }
      for (Future<String> post : threads.invokeAll(posts)) {
        assertEquals(List.of("indexed"), ApiTest.strings(post.get(), "outcome"));
      }
      assertEquals(clients, total(served, "place:Lima"));
      try (Stream<Path> files = Files.list(folder.resolve("index/received"))) {
        assertTrue(files.count() < clients, "each article had a run of its own");
      }
    }
  }

  @Test
  void whatWasReceivedOutlivesTheIndex() throws IOException, InterruptedException {
    Path index = folder.resolve("index");
    try (Served served = served()) {
      served.post("/api/articles", JSON, "{\"id\": \"n1\", \"body\": \"Rain fell in Lima.\"}");
    }
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Report report = Indexing.run(List.of(folder.resolve("news")), index, Progress.NONE);
    assertEquals(3, report.count(Outcome.INDEXED));
    assertEquals(
        0, Indexing.run(List.of(folder.resolve("news")), index, Progress.NONE).filesRead());
    try (Searcher searcher = Searcher.open(index)) {
      assertEquals(
          "Rain fell in Lima.",
          String.valueOf(searcher.article("n1")).isEmpty() ? "" : body(searcher));
    }
  }

  private static String body(Searcher searcher) throws IOException {
    var article = searcher.article("n1");
    return article == null ? "" : article.article().body();
  }

  @Test
  void whileAnotherProgramWritesNothingIsTakenAndNothingKept()
      throws IOException, InterruptedException {
    try (Served served = served()) {
      try (ArticleWriter other = ArticleWriter.open(folder.resolve("index"))) {
        HttpResponse<String> response =
            served.post(
                "/api/articles", JSON, "{\"id\": \"n1\", \"body\": \"Rain fell in Lima.\"}");
        assertEquals(503, response.statusCode());
        assertTrue(response.body().contains("another program is writing"), response.body());
        assertTrue(other.folder().endsWith("index"));
      }
      try (Stream<Path> files = Files.list(folder.resolve("index/received"))) {
        assertEquals(0, files.count());
      }
      assertEquals(0, total(served, "Lima"));
    }
  }

  @Test
  void whatChangesInAFollowedFolderIsFound() throws Exception {
    Path news = news();
    try (Served served = Served.following(folder.resolve("index"), news)) {
      Files.writeString(news.resolve("c.txt"), "Snow in Lima\n\nLIMA - Snow fell in Lima.\n");
      await(() -> total(served, "Lima") == 1);
      Files.delete(news.resolve("c.txt"));
      await(() -> total(served, "Lima") == 0);
      assertTrue(served.get("/api/status").body().contains("\"following\" : true"));
      assertEquals(List.of(), served.faults());
    }
  }

  @Test
  void quarantinedFilesAreReadAgainWhenAsked() throws Exception {
    Path news = news();
    Files.writeString(news.resolve("bad.jsonl"), "{\"id\": \"x\", \"title\": \"no body\"}\n");
    try (Served served = Served.of(folder.resolve("index"), news)) {
      assertEquals(
          List.of("the article has no \"body\""),
          ApiTest.strings(served.get("/api/status").body(), "reason"));
      Files.writeString(
          news.resolve("bad.jsonl"), "{\"id\": \"x\", \"body\": \"It rained in Lima.\"}\n");
      HttpResponse<String> response =
          served.send(
              served
                  .request("/api/retry")
                  .header("X-Dateline", "1")
                  .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
      assertEquals(202, response.statusCode());
      await(() -> total(served, "Lima") == 1);
      assertEquals(List.of(), ApiTest.strings(served.get("/api/status").body(), "reason"));
    }
  }

  @Test
  void aCorrectionJoinsActorsAtOnceAndIsTakenBack() throws IOException, InterruptedException {
    try (Served served = served()) {
      assertEquals(1, total(served, "actor:\"Jim Lovell\""));
      String body = "{\"file\": \"actors\", \"line\": \"same-as\\tJim Lovell\\tJames A. Lovell\"}";
      HttpResponse<String> response = served.post("/api/corrections", JSON, body);
      assertEquals(200, response.statusCode(), response.body());
      assertEquals(2, total(served, "actor:\"Jim Lovell\""));
      assertEquals(200, served.post("/api/corrections/undo", JSON, body).statusCode());
      assertEquals(1, total(served, "actor:\"Jim Lovell\""));
      assertEquals(404, served.post("/api/corrections/undo", JSON, body).statusCode());
    }
  }

  @Test
  void aCorrectionThatCannotBeReadChangesNothing() throws IOException, InterruptedException {
    try (Served served = served()) {
      HttpResponse<String> response =
          served.post(
              "/api/corrections", JSON, "{\"file\": \"actors\", \"line\": \"same-as\\tJim\"}");
      assertEquals(400, response.statusCode());
      assertTrue(
          response.body().contains("actors.tsv, line 1: same-as takes two names"), response.body());
      assertEquals(List.of(), ApiTest.strings(served.get("/api/corrections").body(), "line"));
      assertFalse(Files.exists(folder.resolve("index/actors.tsv")));
      assertEquals(
          400,
          served
              .post("/api/corrections", JSON, "{\"file\": \"../evil\", \"line\": \"hide\\tX\"}")
              .statusCode());
      assertEquals(
          400,
          served
              .post(
                  "/api/corrections",
                  JSON,
                  "{\"file\": \"actors\", \"line\": \"hide\\tX\\nhide\\tY\"}")
              .statusCode());
    }
  }

  @Test
  void whoListensIsToldOfWhatIsNew() throws Exception {
    try (Served served = served()) {
      Future<String> event;
      try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
        event =
            thread.submit(() -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(
                          served.address().resolve(Front.EVENTS).toURL().openStream(),
                          StandardCharsets.UTF_8))) {
                String line = lines.readLine();
                while (line != null && !line.startsWith("event: ")) {
                  line = lines.readLine();
                }
                return String.valueOf(line);
              }
            });
        await(() -> {
          served.post(
              "/api/articles",
              JSON,
              "{\"id\": \"n" + System.nanoTime() + "\", \"body\": \"Rain in Lima.\"}");
          return event.isDone();
        });
      }
      assertEquals("event: commit", event.get());
    }
  }

  static void await(Callable<Boolean> met) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!met.call()) {
      assertTrue(System.nanoTime() < end, "it has not come about within a minute");
      Thread.sleep(100);
    }
  }
}
