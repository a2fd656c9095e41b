package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is answered, and what hostile requests and hostile articles get. */
final class AccessTest {
  private static final String TOKEN = "correct-horse-battery-staple";
  private static final String JSON = "application/json";

  @TempDir static Path folder;

  private static Served open;
  private static Served locked;

  @BeforeAll
  static void serve() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(
        news.resolve("hostile.jsonl"),
        """
        {"id": "<img src=x onerror=alert(1)>", "title": "<script>alert('title')</script> in Kursk", \
        "source": "\\"><svg onload=alert(2)>", "body": "KURSK - Anna Holt said </script><script>alert(3)</script> \
        that 500 soldiers died in Kursk. <b>Bold</b> words."}
        """);
    open = Served.of(folder.resolve("index"), news);
    locked = Served.withToken(folder.resolve("index"), TOKEN);
  }

  @AfterAll
  static void end() throws IOException {
    open.close();
    locked.close();
  }

  @ParameterizedTest(name = "Host: {0}")
  @CsvSource({
    "127.0.0.1, 200",
    "localhost, 200",
    "LOCALHOST:9, 200",
    "[::1]:8080, 200",
    "192.168.1.7:8080, 200",
    "news.example, 200",
    "news.example:8080, 200",
    "evil.example, 421",
    "news.example.evil.com, 421",
    "127.0.0.1.evil.com, 421",
    "localhost.evil.com:8080, 421",
    "evilnews.example, 421",
  })
  void onlyRequestsForThisHostAreAnswered(String host, int status) throws IOException {
    HttpResponse<String> response =
        Raw.send(
            open.address(),
            "GET /api/search HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertEquals(status, response.statusCode(), response.body());
  }

  @Test
  void aRequestWithoutAHostIsRefused() throws IOException {
    String request = "GET /api/search HTTP/1.1\r\nConnection: close\r\n\r\n";
    assertEquals(400, Raw.send(open.address(), request).statusCode());
    String old = "GET /api/search HTTP/1.0\r\n\r\n";
    assertEquals(421, Raw.send(open.address(), old).statusCode());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Authorization | Bearer correct-horse-battery-staple  | 200
          Authorization | bearer correct-horse-battery-staple  | 200
          Authorization | Bearer correct-horse-battery-stapl   | 401
          Authorization | Bearer                               | 401
          Authorization | Basic correct-horse-battery-staple   | 401
          Cookie        | dateline_session=correct-horse-battery-staple | 401
          X-Nothing     | nothing                              | 401
          """)
  void whoDoesNotKnowTheTokenIsToldNothing(String header, String value, int status)
      throws IOException, InterruptedException {
    for (String path :
        List.of("/api/search", "/api/status", "/metrics", "/api/nothing", "/api/events")) {
      if (status == 200 && (path.equals("/api/nothing") || path.equals("/api/events"))) {
        continue;
      }
      HttpResponse<String> response = locked.send(locked.request(path).header(header, value));
      assertEquals(status, response.statusCode(), path);
      assertFalse(status == 401 && response.body().contains("Kursk"));
    }
  }

  @Test
  void aTokenInTheAddressIsNoToken() throws IOException, InterruptedException {
    assertEquals(401, locked.get("/api/search?token=" + TOKEN).statusCode());
    assertEquals(401, locked.get("/api/search?access_token=" + TOKEN).statusCode());
  }

  @Test
  void whoSignsInGetsACookieThatNoScriptReadsAndNoOtherSiteSends()
      throws IOException, InterruptedException {
    assertEquals(401, locked.post("/api/session", JSON, "{\"token\": \"wrong\"}").statusCode());
    HttpResponse<String> in = locked.post("/api/session", JSON, "{\"token\": \"" + TOKEN + "\"}");
    assertEquals(204, in.statusCode());
    String set = ApiTest.header(in, "Set-Cookie");
    assertTrue(set.contains("HttpOnly") && set.contains("SameSite=Strict"), set);
    assertFalse(set.contains(TOKEN));
    String cookie = set.substring(0, set.indexOf(';'));
    assertEquals(
        200, locked.send(locked.request("/api/search").header("Cookie", cookie)).statusCode());
    HttpResponse<String> out =
        locked.send(
            locked
                .request("/api/session")
                .header("Cookie", cookie)
                .header("X-Dateline", "1")
                .DELETE());
    assertEquals(204, out.statusCode());
    assertEquals(
        401, locked.send(locked.request("/api/search").header("Cookie", cookie)).statusCode());
  }

  @Test
  void thePageAndItsHealthNeedNoToken() throws IOException, InterruptedException {
    assertEquals(200, locked.get("/healthz").statusCode());
    assertEquals(200, locked.get("/openapi.json").statusCode());
  }

  @ParameterizedTest(name = "{0}: {1} with {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sec-Fetch-Site | cross-site               | application/json                  | 403
          Sec-Fetch-Site | same-site                | application/json                  | 403
          Origin         | https://evil.example     | application/json                  | 403
          Origin         | null                     | application/json                  | 403
          Origin         | http://127.0.0.1:1       | application/json                  | 403
          X-Nothing      | nothing                  | text/plain                        | 403
          X-Nothing      | nothing                  | application/x-www-form-urlencoded | 403
          X-Nothing      | nothing                  | multipart/form-data               | 403
          Sec-Fetch-Site | same-origin              | application/json                  | 404
          X-Dateline     | 1                        | text/plain                        | 404
          """)
  void aPageOfAnotherSiteCannotWrite(String header, String value, String type, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        open.send(
            open.request("/api/corrections/undo")
                .header(header, value)
                .header("Content-Type", type)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"file\": \"actors\", \"line\": \"hide\\tX\"}")));
    assertEquals(status, response.statusCode(), response.body());
  }

  @Test
  void noOtherOriginIsToldThatItMayAsk() throws IOException, InterruptedException {
    HttpResponse<String> response =
        open.send(
            open.request("/api/articles")
                .header("Origin", "https://evil.example")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    assertEquals(403, response.statusCode());
    assertEquals("", ApiTest.header(response, "Access-Control-Allow-Origin"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/retry",
    "PUT, /api/articles",
    "DELETE, /api/corrections",
    "POST, /api/search"
  })
  void whatIsAskedInAnotherWayIsRefused(String method, String path)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        open.send(
            open.request(path)
                .header("X-Dateline", "1")
                .method(method, HttpRequest.BodyPublishers.noBody()));
    assertEquals(405, response.statusCode());
    assertFalse(ApiTest.header(response, "Allow").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"/api/search?q=Kursk", "/healthz", "/api/nothing", "/openapi.json", "/nothing"})
  void everyAnswerTellsBrowsersToBeCareful(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = open.get(path);
    String policy = ApiTest.header(response, "Content-Security-Policy");
    assertTrue(
        policy.contains("default-src 'none'") && policy.contains("script-src 'self';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", ApiTest.header(response, "X-Content-Type-Options"));
    assertEquals("DENY", ApiTest.header(response, "X-Frame-Options"));
    assertEquals("", ApiTest.header(response, "Server"));
  }

  /** JSON is never taken for a page: its type says so, and browsers may not guess another. */
  @Test
  void markupInAnArticleStaysText() throws IOException, InterruptedException {
    for (String path :
        List.of(
            "/api/search?q=Kursk&explain=true",
            "/api/claims?q=Kursk",
            "/api/compare?q=Kursk",
            "/api/articles/"
                + Served.encoded("<img src=x onerror=alert(1)>").replace("+", "%20"))) {
      HttpResponse<String> response = open.get(path);
      assertEquals(200, response.statusCode(), path);
      assertEquals(JSON, ApiTest.header(response, "Content-Type"));
    }
    HttpResponse<String> missing = open.get("/api/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertEquals(404, missing.statusCode());
    assertEquals(Problem.TYPE, ApiTest.header(missing, "Content-Type"));
  }

  @Test
  void aBodyIsNotEndlesslyLong() throws IOException {
    // The length is only announced: nothing of it is read.
    String request =
        """
        POST /api/articles HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        Content-Length: 40000000\r
        Connection: close\r
        \r
        """;
    assertEquals(413, Raw.send(open.address(), request).statusCode());
  }

  @Test
  void requestsThatAreNotHttpAreRefusedWithAProblem() throws IOException {
    HttpResponse<String> response =
        Raw.send(open.address(), "GET /api/search\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertEquals(400, response.statusCode());
    assertFalse(response.body().contains("Exception"), response.body());
    assertFalse(response.body().contains("\tat "), response.body());
  }

  @Test
  void aHeaderWithoutEndIsRefused() throws IOException {
    HttpResponse<String> response =
        Raw.send(
            open.address(),
            "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");
    assertEquals(431, response.statusCode());
  }

  /** A client that sends a byte now and then does not keep the others waiting. */
  @Test
  void slowClientsHoldNobodyUp() throws IOException, InterruptedException {
    List<Socket> slow = Stream.generate(AccessTest::begun).limit(150).toList();
    try {
      for (int i = 0; i < 20; i++) {
        assertEquals(200, open.get("/api/search?q=Kursk").statusCode());
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aClientThatSendsByteByByteIsGivenUp() throws IOException, InterruptedException {
    try (Socket socket = begun()) {
      socket.getOutputStream().write("X-Dateline: 1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(60_000);
      Thread.sleep(1500);
      socket.getOutputStream().write('{');
      byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 408".length());
      assertEquals("HTTP/1.1 408", new String(answer, StandardCharsets.US_ASCII));
    }
  }

  private static Socket begun() {
    try {
      Socket socket = new Socket(open.address().getHost(), open.address().getPort());
      socket
          .getOutputStream()
          .write(
              "POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      return socket;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          0.0.0.0   | 8080  | none    | 0.0.0.0 can be reached from other machines, so a token is needed
          127.0.0.1 | 8080  | short   | the token has 5 characters; it needs at least 16
          127.0.0.1 | 70000 | none    | a port is from 0 to 65535, not 70000
          no.such.host.invalid | 8080 | none | there is no address no.such.host.invalid
          """)
  void unsafeSettingsAreRefused(String address, int port, String token, String sentence) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ServerSettings(folder, List.of(), address, port, Set.of(), token));
    assertEquals(sentence, refused.getMessage());
  }
}
