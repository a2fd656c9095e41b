package dateline.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dateline.cli.CommandRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every route, asked of a running server: its answer is the command's. */
final class ApiTest {
  @TempDir static Path folder;

  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.ofCorpus(folder);
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
    assertEquals(List.of(), served.faults());
  }

  private static String command(String typed) {
    List<String> arguments = new ArrayList<>();
    for (String argument : typed.split(" ", -1)) {
      arguments.add(argument.replace('_', ' '));
    }
    arguments.add("--index");
    arguments.add(served.index().toString());
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/search                                                  | search --json
          /api/search?q=quake&limit=3&sort=newest                      | search quake --limit 3 --sort newest --json
          /api/search?q=quake&offset=2&explain=true&copies=2           | search quake --offset 2 --explain --copies 2 --json
          /api/search?q=place%3AJapan&facet=month!%3D2011&facets=all,3 | search place:Japan --facet month!=2011 --facets all,3 --json
          /api/search?q=tsunami&recency=30&distinct=true               | search tsunami --recency 30 --distinct --json
          /api/facets?q=quake&facets=person,4                          | search quake --limit 0 --facets person,4 --json
          /api/claims?q=place%3AHaiti&limit=7&facets=true              | claims place:Haiti --limit 7 --facets --json
          /api/claims?counted=dead&min=100&sort=value&limit=9          | claims --counted dead --min 100 --sort value --limit 9 --json
          /api/claims?q=place%3AHaiti&limit=2&explain=true             | claims place:Haiti --limit 2 --explain --json
          /api/compare?q=place%3AJapan&limit=2&offset=1                | compare place:Japan --limit 2 --offset 1 --json
          /api/actors?q=place%3AJapan&limit=4                          | actors place:Japan --limit 4 --json
          /api/places?q=quake&limit=6                                  | places quake --limit 6 --json
          /api/suggest?q=fuku&limit=3                                  | suggest fuku --limit 3 --json
          /api/related?q=Al+Gore&limit=3                               | related Al_Gore --limit 3 --json
          /api/like?id=corpus%2Ftohoku-2011-03-12.txt&limit=3          | like corpus/tohoku-2011-03-12.txt --limit 3 --json
          /api/articles/corpus/tohoku-2011-03-12.txt                   | show corpus/tohoku-2011-03-12.txt --json
          /api/articles/corpus%2Ftohoku-2011-03-12.txt                 | show corpus/tohoku-2011-03-12.txt --json
          /api/articles/corpus/tsunami-toll-2005-01-19-corrected.html?earlier=1 | show corpus/tsunami-toll-2005-01-19-corrected.html --earlier 1 --json
          /api/export?q=place%3AJapan                                  | export place:Japan
          /api/export?q=quake&format=csv&facet=lang%3Den               | export quake --format csv --facet lang=en
          /api/export?q=quake&format=geojson                           | export quake --format geojson
          /api/export?q=quake&tags=true                                | export quake --tags
          /api/export?q=quake&claims=true&format=csv                   | export quake --claims --format csv
          /api/export?q=quake&claims=true&format=geojson               | export quake --claims --format geojson
          /api/export?q=quake&claims=true                              | export quake --claims
          """)
  void anAnswerIsThatOfTheCommand(String path, String typed)
      throws IOException, InterruptedException {
    HttpResponse<String> response = served.get(path);
    assertEquals(200, response.statusCode(), response.body());
    assertFalse(response.body().isEmpty());
    assertEquals(command(typed), response.body());
  }

  @Test
  void anActorIsFoundByItsId() throws IOException, InterruptedException {
    String list = served.get("/api/actors?limit=40").body();
    List<String> ids = strings(list, "id");
    assertEquals(40, ids.size());
    for (String id : ids) {
      HttpResponse<String> response = served.get("/api/actors/" + id);
      assertEquals(200, response.statusCode(), id);
      assertEquals(id, strings(response.body(), "id").getFirst());
    }
  }

  @Test
  void theStatusSaysWhatTheCommandSaysAndWhetherTheIndexIsFollowed()
      throws IOException, InterruptedException {
    String status = served.get("/api/status").body();
    String printed = command("status --json");
    String same = printed.substring(0, printed.lastIndexOf('\n', printed.length() - 2));
    assertTrue(status.startsWith(same), status);
    assertTrue(status.contains("\"following\" : false"), status);
  }

  @Test
  void theFileOfAnArticleIsGivenAsItIs() throws IOException, InterruptedException {
    HttpResponse<String> response =
        served.get("/api/original?id=" + Served.encoded("corpus/tohoku-2011-03-12.txt"));
    assertEquals(Files.readString(Served.CORPUS.resolve("tohoku-2011-03-12.txt")), response.body());
    assertTrue(header(response, "Content-Disposition").startsWith("attachment"));
    assertEquals("application/octet-stream", header(response, "Content-Type"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/search?q=place%3AJapan+AND+(       | 400 | Expected a word
          /api/search?limit=-1                    | 400 | limit=-1 is not a whole number from 0 to 500
          /api/search?limit=501                   | 400 | limit=501 is not a whole number from 0 to 500
          /api/search?limit=x                     | 400 | limit=x is not a whole number
          /api/search?limit=1&limit=2             | 400 | limit is given 2 times; give it once
          /api/search?sort=best                   | 400 | sort=best is not one of relevance, newest, oldest
          /api/search?query=quake                 | 400 | /api/search has no parameter query; it has q, facet
          /api/search?token=secret                | 400 | /api/search has no parameter token
          /api/search?explain=maybe               | 400 | explain=maybe is neither true nor false
          /api/search?facet=colour                | 400 | facet:
          /api/search?facets=all,5000             | 400 | 1000 values are the most
          /api/search?after=x                     | 400 | after:
          /api/search?recency=3&sort=newest       | 400 | recency goes with sort=relevance alone
          /api/search?q=%FF                       | 400 | not percent-encoded UTF-8
          /api/claims?min=many                    | 400 | Expected
          /api/claims?explain=true&limit=500      | 400 | limit=500 is not a whole number from 0 to 100
          /api/like                               | 400 | the parameter id is missing
          /api/like?id=corpus%2Ftohoku-2011-03-12 | 404 | Did you mean corpus/tohoku-2011-03-12.txt?
          /api/articles/nothing                   | 404 | No article has the id nothing
          /api/articles/corpus/tohoku-2011-03-12.txt?earlier=9 | 404 | earlier versions
          /api/articles/..%2F..%2Fetc%2Fpasswd    | 404 | No article has the id ../../etc/passwd
          /api/articles/%zz                       | 400 | HTTP
          /api/original?id=..%2Fpom.xml           | 404 | No article has the id ../pom.xml
          /api/actors/nobody-at-all               | 404 | No actor has the id
          /api/actors/%22%20OR%20%22              | 404 | No actor has the id
          /api/export?tags=true&format=csv        | 400 | tags go with format=jsonl alone
          /api/export?min=3                       | 400 | claims=true
          /api/nothing                            | 404 | There is nothing at /api/nothing
          /nothing                                | 404 | There is nothing at /nothing
          /assets/../index.html                   | 404 | There is nothing
          /assets/%2e%2e/shapes.txt               | 404 | There is nothing
          /assets/..%2fshapes.txt                 | 404 | There is nothing
          /shapes.txt                             | 404 | There is nothing
          //etc/passwd                            | 404 | There is nothing
          """)
  void aMistakeIsAnsweredByAProblem(String path, int status, String sentence)
      throws IOException, InterruptedException {
    HttpResponse<String> response = Raw.get(served.address(), path);
    assertAll(
        () -> assertEquals(status, response.statusCode(), response.body()),
        () -> assertEquals(Problem.TYPE, header(response, "Content-Type")),
        () ->
            assertTrue(
                strings(response.body(), "detail").getFirst().contains(sentence), response.body()));
  }

  @Test
  void aMistakeInAQueryIsShownWhereItIs() throws IOException, InterruptedException {
    String body = served.get("/api/search?q=" + Served.encoded("place:Japan AND (quake")).body();
    assertEquals("place:Japan AND (quake", strings(body, "query").getFirst());
    assertTrue(body.contains("\"column\" : 16"), body);
    assertEquals("place:Japan AND (quake)", strings(body, "suggestion").getFirst());
  }

  @Test
  void aQueryIsNotEndlesslyLong() throws IOException, InterruptedException {
    HttpResponse<String> longer = served.get("/api/search?q=" + "a".repeat(Asked.LONGEST + 1));
    assertEquals(400, longer.statusCode());
    assertTrue(longer.body().contains("4097 characters long; 4096 is the most"), longer.body());
    assertEquals(414, served.get("/api/search?q=" + "a".repeat(40_000)).statusCode());
  }

  @Test
  void anAnswerThatTheClientHasIsNotSentAgain() throws IOException, InterruptedException {
    String path = "/api/search?q=quake";
    HttpResponse<String> first = served.get(path);
    String tag = header(first, "ETag");
    assertEquals("private, no-cache", header(first, "Cache-Control"));
    HttpResponse<String> again = served.send(served.request(path).header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    HttpResponse<String> another =
        served.send(served.request("/api/search?q=wave").header("If-None-Match", tag));
    assertEquals(200, another.statusCode());
    assertNotEquals(tag, header(another, "ETag"));
  }

  @Test
  void anAnswerIsCompressedForThoseWhoAsk() throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        Raw.bytes(served.request("/api/search?q=quake").header("Accept-Encoding", "gzip"));
    assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElse(""));
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
    assertEquals(
        served.get("/api/search?q=quake").body(), new String(plain, StandardCharsets.UTF_8));
    String tag = response.headers().firstValue("ETag").orElse("");
    HttpResponse<byte[]> again =
        Raw.bytes(
            served
                .request("/api/search?q=quake")
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
  }

  @Test
  void pagesLeadOnWithoutEndByTheirCursor() throws IOException, InterruptedException {
    List<String> seen = new ArrayList<>();
    String path = "/api/search?limit=7&facets=0&sort=oldest";
    String next = path;
    while (next != null) {
      String body = served.get(next).body();
      List<String> ids = strings(body, "id");
      seen.addAll(ids);
      List<String> cursor = strings(body, "next");
      next = cursor.isEmpty() ? null : path + "&after=" + Served.encoded(cursor.getFirst());
    }
    assertEquals(seen.stream().distinct().toList(), seen);
    assertTrue(seen.size() > 70, "only " + seen.size());
  }

  @Test
  void aRequestKeepsItsIdAndGetsOneOtherwise() throws IOException, InterruptedException {
    String id = "desk-7.abc";
    HttpResponse<String> named =
        served.send(served.request("/api/search?limit=x").header("X-Request-Id", id));
    assertEquals(id, header(named, "X-Request-Id"));
    assertEquals(id, strings(named.body(), "request").getFirst());
    HttpResponse<String> hostile =
        served.send(served.request("/healthz").header("X-Request-Id", "<script>"));
    assertTrue(header(hostile, "X-Request-Id").matches("[0-9a-f-]{36}"));
  }

  @Test
  void itIsMeasured() throws IOException, InterruptedException {
    served.get("/api/compare?q=quake");
    served.get("/api/articles/nothing");
    String metrics = served.get("/metrics").body();
    assertTrue(
        metrics.contains(
            "dateline_requests_seconds_count{method=\"GET\",route=\"/api/compare\",status=\"200\"}"),
        metrics);
    assertTrue(metrics.contains("route=\"/api/articles/{id}\",status=\"404\""), metrics);
    assertFalse(metrics.contains("nothing"), "an asked path must not become a label");
    assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
    assertEquals("ok\n", served.get("/healthz").body());
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The strings of a field, wherever it stands, in order. */
  static List<String> strings(String json, String field) throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && field.equals(parser.currentName())) {
          found.add(parser.getText());
        }
      }
    }
    return found;
  }
}
