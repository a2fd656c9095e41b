package dateline.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.Intake;
import dateline.format.StatusJson;
import dateline.index.IndexState;
import dateline.search.CorrectionsException;
import dateline.search.LiveSearcher;
import dateline.search.QueryException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives every request to whoever answers it, after it was looked at, and puts on every response
 * what keeps browsers safe.
 */
final class Front extends Handler.Abstract {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  /** Where the server tells what happens. */
  static final String EVENTS = "/api/events";

  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final String REQUEST_ID_HEADER = "X-Request-Id";
  private static final int SECONDS_BETWEEN_SIGNS = 15;

  private final Path index;
  private final LiveSearcher live;
  private final Intake intake;
  private final Access access;
  private final Api api;
  private final Writes writes;
  private final Broadcast events;
  private final Metrics metrics;
  private final Assets assets = new Assets();
  private volatile boolean isEnding;

  Front(
      Path index,
      LiveSearcher live,
      Intake intake,
      Access access,
      Api api,
      Broadcast events,
      Metrics metrics) {
    this.index = index;
    this.live = live;
    this.intake = intake;
    this.access = access;
    this.api = api;
    this.writes = new Writes(index, intake, live, access);
    this.events = events;
    this.metrics = metrics;
  }

  /** Requests are told that the server is about to go. */
  void end() {
    isEnding = true;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    long begun = System.nanoTime();
    String given = request.getHeaders().get(REQUEST_ID_HEADER);
    String id =
        given != null && REQUEST_ID.matcher(given).matches() ? given : UUID.randomUUID().toString();
    Exchange exchange = new Exchange(request, response, callback, id);
    exchange.header(REQUEST_ID_HEADER, id);
    exchange.header("Content-Security-Policy", POLICY);
    exchange.header("X-Content-Type-Options", "nosniff");
    exchange.header("X-Frame-Options", "DENY");
    exchange.header("Referrer-Policy", "no-referrer");
    exchange.header("Cross-Origin-Opener-Policy", "same-origin");
    exchange.header("Cross-Origin-Resource-Policy", "same-origin");
    try {
      answer(exchange);
    } catch (Problem problem) {
      exchange.fail(problem);
    } catch (QueryException e) {
      exchange.fail(Problem.of(e));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      api.broken(exchange, e, id);
    }
    metrics.answered(
        exchange.route(),
        request.getMethod(),
        response.getStatus(),
        Duration.ofNanos(System.nanoTime() - begun));
    return true;
  }

  private void answer(Exchange exchange) throws IOException, Problem, QueryException {
    access.requireHost(exchange.request());
    Access.requireOwnPage(exchange.request());
    String path = exchange.path();
    if (path.equals("/healthz")) {
      health(exchange);
      return;
    }
    if (path.equals("/api/session")) {
      writes.session(exchange);
      return;
    }
    if (path.startsWith("/api/") || path.equals("/metrics")) {
      access.requireToken(exchange.request());
      if (ask(exchange)) {
        return;
      }
    } else if (exchange.isGet() && show(exchange)) {
      return;
    }
    throw Problem.notFound("There is nothing at " + path + "; /openapi.json lists what there is.");
  }

  private boolean ask(Exchange exchange) throws IOException, Problem, QueryException {
    String path = exchange.path();
    if (writes.answer(exchange)) {
      return true;
    }
    if (path.equals("/metrics")) {
      exchange.route(path);
      exchange.header(HttpHeader.CACHE_CONTROL.asString(), "no-store");
      exchange.send(200, Metrics.TYPE, metrics.text().getBytes(StandardCharsets.UTF_8));
      return true;
    }
    Routes.Match match = Routes.at(path);
    boolean own = path.equals("/api/status") || path.equals(EVENTS) || path.equals("/api/original");
    if (match == null && !own) {
      return false;
    }
    if (!exchange.isGet()) {
      throw Writes.notAllowed(exchange, "GET");
    }
    if (match != null) {
      api.answer(exchange, match);
      return true;
    }
    exchange.route(path);
    switch (path) {
      case "/api/status" -> status(exchange);
      case EVENTS -> listen(exchange);
      default -> original(exchange);
    }
    return true;
  }

  private boolean show(Exchange exchange) throws IOException {
    String path = exchange.path();
    if (path.equals("/openapi.json")) {
      exchange.route(path);
      exchange.send(200, Answer.JSON, OpenApi.document());
      return true;
    }
    Assets.Asset asset = assets.at(path);
    if (asset == null) {
      return false;
    }
    exchange.route(path);
    if (exchange.isKnown("W/\"" + asset.tag() + "\"")) {
      exchange.end(HttpStatus.NOT_MODIFIED_304);
    } else {
      exchange.send(200, asset.type(), asset.bytes());
    }
    return true;
  }

  private void health(Exchange exchange) throws IOException {
    exchange.route("/healthz");
    exchange.header(HttpHeader.CACHE_CONTROL.asString(), "no-store");
    try (LiveSearcher.Lease lease = live.lease()) {
      boolean good = !isEnding && lease.searcher().articles() >= 0;
      exchange.send(
          good ? 200 : 503,
          "text/plain; charset=utf-8",
          (good ? "ok\n" : "ending\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void status(Exchange exchange) throws IOException, Problem, QueryException {
    exchange.header(HttpHeader.CACHE_CONTROL.asString(), "no-store");
    try (LiveSearcher.Lease lease = live.lease()) {
      IndexState state = lease.searcher().state();
      exchange.send(Answer.json(json -> status(json, state)));
    }
  }

  private void status(JsonGenerator json, IndexState state) throws IOException {
    json.writeStartObject();
    StatusJson.fields(json, state);
    json.writeBooleanField("following", !intake.followed().isEmpty());
    json.writeBooleanField("writing", intake.isWriting());
    CorrectionsException fault = live.fault();
    if (fault == null) {
      json.writeNullField("fault");
    } else {
      json.writeStringField("fault", String.valueOf(fault.getMessage()));
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** The file that an article was read from: where that is says the index, never the request. */
  private void original(Exchange exchange) throws IOException, Problem, QueryException {
    Asked asked = Asked.of(ORIGINAL, "", exchange.query());
    String id = asked.needed("id");
    String path;
    try (LiveSearcher.Lease lease = live.lease()) {
      path = lease.searcher().path(id);
      if (path == null) {
        throw ArticleRoutes.unknown(lease.searcher(), id);
      }
    }
    Path file = index.toAbsolutePath().normalize().resolveSibling(path);
    if (!Files.isRegularFile(file)) {
      throw Problem.notFound("The file " + path + ", which " + id + " was read from, is gone.");
    }
    String name = String.valueOf(file.getFileName()).replaceAll("[^A-Za-z0-9._-]", "_");
    exchange.send(new Answer("application/octet-stream", name, out -> Files.copy(file, out)));
  }

  static final Route ORIGINAL =
      new Route(
          "/api/original",
          "The file that an article was read from.",
          List.of(Parameter.text("id", "Of an article.")),
          null,
          (asked, searcher) -> {
            throw new IllegalStateException("answered from the file");
          });

  private void listen(Exchange exchange) throws IOException, Problem {
    try (Broadcast.Listener listener = events.listen()) {
      if (listener == null) {
        throw Problem.unavailable("Too many listen already.");
      }
      exchange.response().setStatus(200);
      exchange.header(HttpHeader.CONTENT_TYPE.asString(), "text/event-stream");
      exchange.header(HttpHeader.CACHE_CONTROL.asString(), "no-store");
      OutputStream out = Content.Sink.asOutputStream(exchange.response());
      String next = ": listening\n\n";
      while (next != null) {
        out.write(next.getBytes(StandardCharsets.UTF_8));
        out.flush();
        next = listener.next(SECONDS_BETWEEN_SIGNS);
      }
      out.close();
      exchange.callback().succeeded();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.callback().succeeded();
    }
  }
}
