package dateline.web;

import dateline.Intake;
import dateline.Report;
import dateline.search.LiveSearcher;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * Serves an index over HTTP.
 *
 * <pre>{@code
 * try (NewsServer server = NewsServer.start(settings, System.err::println, null)) {
 *   System.out.println(server.address());
 *   server.join();
 * }
 * }</pre>
 */
public final class NewsServer implements AutoCloseable {
  private static final int THREADS = 64;
  private static final int CONNECTIONS = 2000;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration SHUTDOWN = Duration.ofSeconds(20);
  private static final int HEADERS = 16 << 10;

  /** Bytes a second; below it a client holds a connection and gives nothing for it. */
  private static final int SLOWEST = 500;

  private static final Duration BETWEEN_SIGNS = Duration.ofMillis(200);

  /** Who, when, what, which status, how many bytes, how many milliseconds, the request's id. */
  private static final String LOG =
      "%{client}a %{yyyy-MM-dd'T'HH:mm:ss'Z'|UTC}t \"%r\" %s %O %{ms}T %{X-Request-Id}o";

  private final Server server;
  private final ServerConnector connector;
  private final LiveSearcher live;
  private final Intake intake;
  private final Broadcast events;
  private final Front front;

  private NewsServer(
      Server server,
      ServerConnector connector,
      LiveSearcher live,
      Intake intake,
      Broadcast events,
      Front front) {
    this.server = server;
    this.connector = connector;
    this.live = live;
    this.intake = intake;
    this.events = events;
    this.front = front;
  }

  /**
   * Starts to serve.
   *
   * @param faults takes a sentence for each thing that goes wrong on this side
   * @param accessLog takes a line for each request, or null for none
   * @throws IOException if there is no index, or the address cannot be listened on
   */
  public static NewsServer start(
      ServerSettings settings, Consumer<String> faults, @Nullable Consumer<String> accessLog)
      throws IOException {
    LiveSearcher live = LiveSearcher.open(settings.index());
    Broadcast events = new Broadcast();
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("web");
    threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("web-"));
    GracefulHandler graceful = new GracefulHandler();
    Metrics metrics = new Metrics(graceful::getCurrentRequestCount);
    Intake intake =
        Intake.start(settings.index(), settings.followed(), new Telling(events, metrics, faults));
    Access access = new Access(settings.hosts(), settings.token());
    Front front =
        new Front(settings.index(), live, intake, access, new Api(live, faults), events, metrics);
    Server server = new Server(threads);
    server.setStopTimeout(SHUTDOWN.toMillis());
    server.setStopAtShutdown(false);
    ServerConnector connector = connector(server, settings);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    server.setErrorHandler(new PlainErrors());
    // Within: the first ten bytes of a compressed answer are its head, and would look like a slow
    // client's.
    CompressionHandler compressing = new CompressionHandler(new Hurrying(front));
    compressing.putCompression(new GzipCompression());
    compressing.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressExcludeMimeType("text/event-stream")
            .decompressExcludePath("/*")
            .build());
    graceful.setHandler(compressing);
    server.setHandler(graceful);
    if (accessLog != null) {
      server.setRequestLog(new CustomRequestLog(accessLog::accept, LOG));
    }
    NewsServer news = new NewsServer(server, connector, live, intake, events, front);
    try {
      server.start();
    } catch (Exception e) {
      news.close();
      throw notStarted(settings, e);
    }
    return news;
  }

  private static ServerConnector connector(Server server, ServerSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADERS);
    // Ids of articles may hold anything; no path leads to a file.
    http.setUriCompliance(UriCompliance.UNSAFE);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.address());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE.toMillis());
    return connector;
  }

  private static IOException notStarted(ServerSettings settings, Exception e) {
    Throwable cause = e instanceof BindException || e.getCause() == null ? e : e.getCause();
    return new IOException(
        cause instanceof BindException
            ? "cannot listen on "
                + settings.address()
                + " port "
                + settings.port()
                + ": "
                + String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT)
                + "; another program may have the port, choose one with --port"
            : "the server cannot start: " + cause,
        e);
  }

  /** Where it is reached: {@code http://127.0.0.1:8080/}. */
  public URI address() {
    String host = connector.getHost();
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + shown + ":" + connector.getLocalPort() + "/");
  }

  /** Waits until it is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  /**
   * Takes no more requests, answers those that are under way, commits what it has received, and
   * ends.
   */
  @Override
  public void close() throws IOException {
    front.end();
    events.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("the server did not end cleanly: " + e.getMessage(), e);
    } finally {
      intake.close();
      live.close();
    }
  }

  /** Gives up slow clients, but for those who listen to events: of these there are few. */
  private static final class Hurrying extends MinimumDataRateHandler {
    Hurrying(Handler handler) {
      super(handler, SLOWEST, SLOWEST);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      return request.getHttpURI().getPath().equals(Front.EVENTS)
          ? getHandler().handle(request, response, callback)
          : super.handle(request, response, callback);
    }
  }

  /** Tells those who listen and those who measure what the intake does. */
  private static final class Telling implements Intake.Events {
    private final Broadcast events;
    private final Metrics metrics;
    private final Consumer<String> faults;
    private long told;

    Telling(Broadcast events, Metrics metrics, Consumer<String> faults) {
      this.events = events;
      this.metrics = metrics;
      this.faults = faults;
    }

    @Override
    public void progress(int filesDone, int files, long articles) {
      long now = System.nanoTime();
      if (now - told > BETWEEN_SIGNS.toNanos()) {
        told = now;
        events.tell(
            "progress",
            "{\"filesDone\":"
                + filesDone
                + ",\"files\":"
                + files
                + ",\"articles\":"
                + articles
                + "}");
      }
    }

    @Override
    public void committed(Report report) {
      metrics.ran(report);
      events.tell("commit", "{\"articles\":" + report.articles() + "}");
    }

    @Override
    public void failed(Exception reason) {
      metrics.failed();
      faults.accept("indexing failed, nothing was changed: " + reason.getMessage());
      events.tell("failed", "{}");
    }
  }
}
