package dateline.web;

import dateline.index.IndexException;
import dateline.search.CorrectionsException;
import dateline.search.LiveSearcher;
import dateline.search.QueryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;

/** Answers the routes that ask the index. */
final class Api {
  /** How long a request waits for its turn. */
  private static final int PATIENCE_SECONDS = 20;

  private static final int EXPORTS = 4;

  private final LiveSearcher live;
  private final Consumer<String> faults;

  /** More than a few at a time would only wait for each other, and hold memory. */
  private final Semaphore turns =
      new Semaphore(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), true);

  private final Semaphore exports = new Semaphore(EXPORTS, true);

  Api(LiveSearcher live, Consumer<String> faults) {
    this.live = live;
    this.faults = faults;
  }

  /** Answers a route. */
  void answer(Exchange exchange, Routes.Match match) throws IOException, Problem {
    Route route = match.route();
    exchange.route(route.path());
    Asked asked = Asked.of(route, match.id(), exchange.query());
    try (LiveSearcher.Lease lease = live.lease()) {
      if (exchange.isKnown(tag(exchange, lease.version()))) {
        exchange.end(304);
        return;
      }
      Semaphore queue = route.equals(ExportRoute.ROUTE) ? exports : turns;
      await(queue);
      try {
        exchange.send(route.asking().answer(asked, lease.searcher()));
      } finally {
        queue.release();
      }
    } catch (QueryException e) {
      throw Problem.of(e);
    } catch (CorrectionsException e) {
      throw Problem.unavailable(sentence(e)).with("caret", e.caret());
    } catch (IndexException e) {
      throw Problem.unavailable(sentence(e));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String sentence(Exception e) {
    return String.valueOf(e.getMessage());
  }

  private static void await(Semaphore queue) throws Problem {
    try {
      if (!queue.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Problem(
            503,
            "Too much at once",
            "Too many requests are being answered; try again in a moment.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.unavailable("The server is shutting down.");
    }
  }

  /** Days such as last-week move on at midnight. */
  private static String tag(Exchange exchange, String version) {
    CRC32 sum = new CRC32();
    String asked =
        exchange.path() + "?" + exchange.query() + " " + LocalDate.now(ZoneId.systemDefault());
    sum.update(asked.getBytes(StandardCharsets.UTF_8));
    return "W/\"" + version + "-" + HexFormat.of().toHexDigits(sum.getValue(), 8) + "\"";
  }

  /**
   * What went wrong on this side, told to whoever runs the server; the client learns its number.
   */
  void broken(Exchange exchange, Throwable fault, String request) {
    if (fault instanceof EofException) {
      exchange.callback().failed(fault);
      return;
    }
    if (fault.getCause() instanceof TimeoutException) {
      exchange.fail(new Problem(408, "Too slow", "The request did not arrive in time."));
      return;
    }
    StackTraceElement[] frames = fault.getStackTrace();
    faults.accept(
        "request "
            + request
            + " failed: "
            + fault
            + (frames.length == 0 ? "" : " at " + frames[0]));
    exchange.header(HttpHeader.RETRY_AFTER.asString(), "5");
    exchange.fail(
        new Problem(
            500,
            "A fault of the server",
            "Something went wrong here; whoever runs the server finds it in its log under this request."));
  }
}
