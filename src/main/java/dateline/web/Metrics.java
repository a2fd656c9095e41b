package dateline.web;

import dateline.Report;
import dateline.ingest.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** What is measured of a server, in the text form that Prometheus reads. */
final class Metrics {
  static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  /** What clients make up must not become labels without end. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "DELETE");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics(Supplier<Number> underWay) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    registry.gauge("dateline.requests.active", underWay, waiting -> waiting.get().doubleValue());
  }

  /**
   * A request has been answered.
   *
   * @param route as it is declared, not as it was asked
   */
  void answered(String route, String method, int status, Duration took) {
    Timer.builder("dateline.requests")
        .description("Requests by route, and how long they took")
        .tag("route", route)
        .tag("method", METHODS.contains(method) ? method : "other")
        .tag("status", Integer.toString(status))
        .publishPercentiles(0.5, 0.95, 0.99)
        .register(registry)
        .record(took);
  }

  /** A run has ended. */
  void ran(Report report) {
    for (Outcome outcome : Outcome.values()) {
      Counter.builder("dateline.articles")
          .description("Articles that runs of this server have met, by outcome")
          .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
          .register(registry)
          .increment((double) report.count(outcome));
    }
  }

  void failed() {
    registry.counter("dateline.runs.failed").increment();
  }

  String text() {
    return registry.scrape();
  }
}
