package dateline.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dateline.Intake;
import dateline.Report;
import dateline.index.IndexException;
import dateline.search.CorrectionFile;
import dateline.search.CorrectionsException;
import dateline.search.LiveSearcher;
import dateline.search.QueryException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/** The requests that change something: articles, corrections, the session. */
final class Writes {
  private static final int MOST_BODY = 32 << 20;
  private static final int MOST_FORM = 1 << 16;
  private static final int BODIES = 8;

  private final Path index;
  private final Intake intake;
  private final LiveSearcher live;
  private final Access access;

  /** So many bodies are in memory at most. */
  private final Semaphore bodies = new Semaphore(BODIES, true);

  Writes(Path index, Intake intake, LiveSearcher live, Access access) {
    this.index = index;
    this.intake = intake;
    this.live = live;
    this.access = access;
  }

  /** Answers if this is one of them. */
  boolean answer(Exchange exchange) throws IOException, Problem, QueryException {
    String path = exchange.path();
    switch (path) {
      case "/api/articles" -> articles(named(exchange, HttpMethod.POST));
      case "/api/corrections" -> {
        if (exchange.isGet()) {
          exchange.route(path);
          send(exchange);
        } else {
          correct(named(exchange, HttpMethod.POST), false);
        }
      }
      case "/api/corrections/undo" -> correct(named(exchange, HttpMethod.POST), true);
      case "/api/retry" -> {
        named(exchange, HttpMethod.POST);
        intake.retry();
        exchange.end(202);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Exchange named(Exchange exchange, HttpMethod method) throws Problem {
    exchange.route(exchange.path());
    if (!exchange.isMethod(method)) {
      throw notAllowed(exchange, method.asString());
    }
    return exchange;
  }

  static Problem notAllowed(Exchange exchange, String methods) {
    exchange.header(HttpHeader.ALLOW.asString(), methods);
    return new Problem(405, "Not in this way", exchange.path() + " is asked with " + methods + ".");
  }

  private void articles(Exchange exchange) throws IOException, Problem, QueryException {
    bodies.acquireUninterruptibly();
    List<Report.Ended> ended;
    try {
      byte[] body = exchange.body(MOST_BODY);
      String type = exchange.header(HttpHeader.CONTENT_TYPE.asString());
      ended = intake.receive(ReceivedArticles.read(body, type == null ? Answer.JSON : type)).get();
    } catch (ExecutionException e) {
      throw notTaken(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.unavailable(
          "The server is shutting down; the articles were perhaps not taken.");
    } finally {
      bodies.release();
    }
    live.refresh();
    exchange.send(ReceivedArticles.answer(ended));
  }

  private static Problem notTaken(@Nullable Throwable reason) throws IOException {
    return switch (reason) {
      case IndexException e ->
          Problem.unavailable("The articles were not taken: " + e.getMessage());
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case null, default -> throw new IllegalStateException(reason);
    };
  }

  private void correct(Exchange exchange, boolean undo)
      throws IOException, Problem, QueryException {
    Map<String, String> form = form(exchange);
    CorrectionFile file =
        switch (form.getOrDefault("file", "actors")) {
          case "actors" -> CorrectionFile.ACTORS;
          case "places" -> CorrectionFile.PLACES;
          case String other ->
              throw Problem.badRequest("file: " + other + " is neither actors nor places");
        };
    String line = form.getOrDefault("line", "");
    if (line.isBlank()
        || line.indexOf('\n') >= 0
        || line.indexOf('\r') >= 0
        || line.startsWith("#")) {
      throw Problem.badRequest(
          "line: expected one statement, as same-as, a tab, a name, a tab, a name");
    }
    try {
      if (!undo) {
        file.add(index, line);
      } else if (!file.undo(index, line)) {
        throw Problem.notFound("There is no such line to take back.");
      }
    } catch (CorrectionsException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage())).with("caret", e.caret());
    }
    live.refresh();
    send(exchange);
  }

  /** {@code {"actors": [...], "places": [...]}}: the lines of both files. */
  private void send(Exchange exchange) throws IOException, Problem, QueryException {
    exchange.header(HttpHeader.CACHE_CONTROL.asString(), "no-store");
    exchange.send(
        Answer.json(json -> {
          json.writeStartObject();
          lines(json, "actors", CorrectionFile.ACTORS.lines(index));
          lines(json, "places", CorrectionFile.PLACES.lines(index));
          json.writeEndObject();
          json.writeRaw('\n');
        }));
  }

  private static void lines(JsonGenerator json, String field, List<String> lines)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String line : lines) {
      json.writeString(line);
    }
    json.writeEndArray();
  }

  /** Signs in or out. */
  void session(Exchange exchange) throws IOException, Problem {
    exchange.route("/api/session");
    String cookie;
    if (exchange.isMethod(HttpMethod.DELETE)) {
      access.signOut(exchange.request());
      cookie = "; Max-Age=0";
    } else if (exchange.isMethod(HttpMethod.POST)) {
      String session = access.signIn(form(exchange).getOrDefault("token", ""));
      if (session == null) {
        throw new Problem(401, "Not signed in", "This is not the token of this server.");
      }
      cookie = session;
    } else {
      throw notAllowed(exchange, "POST, DELETE");
    }
    exchange.header(
        HttpHeader.SET_COOKIE.asString(),
        Access.COOKIE + "=" + cookie + "; Path=/; HttpOnly; SameSite=Strict");
    exchange.end(204);
  }

  /** A JSON object of strings. */
  private static Map<String, String> form(Exchange exchange) throws IOException, Problem {
    Map<String, String> form = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(exchange.body(MOST_FORM))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw Problem.badRequest("the body is not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
          throw Problem.badRequest(field + " is not a string");
        }
        form.put(field, parser.getText());
      }
      return form;
    } catch (JsonProcessingException e) {
      throw Problem.badRequest("the body is not JSON");
    }
  }
}
