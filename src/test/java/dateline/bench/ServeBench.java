package dateline.bench;

import dateline.search.FacetSelection;
import dateline.search.Facets;
import dateline.search.Searcher;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many clients at once ask a running server, each its next question as soon as the last is
 * answered:
 *
 * <pre>
 * ./dateline serve --index index &amp;
 * java -cp target/test-classes:target/classes:target/lib/* dateline.bench.ServeBench index http://127.0.0.1:8080/ [clients] [seconds]
 * </pre>
 *
 * <p>Questions are mixed with a fixed seed from names, places and words that the index holds: a
 * word, an actor with a place and facets, figures of a place, an article, suggestions. Prints
 * failures, answers a second, times from the first byte sent to the last received, and the server's
 * heap at each tenth of the time. Clients and server share the machine.
 */
public final class ServeBench {
  private static final long SEED = 11;
  private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

  private final URI server;
  private final List<String> questions;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
  private final LongAdder failures = new LongAdder();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

  private ServeBench(URI server, List<String> questions) {
    this.server = server;
    this.questions = questions;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int clients = args.length > 2 ? Integer.parseInt(args[2]) : 200;
    int seconds = args.length > 3 ? Integer.parseInt(args[3]) : 60;
    ServeBench bench = new ServeBench(URI.create(args[1]), questions(Path.of(args[0])));
    bench.run(clients, Math.min(10, seconds));
    bench.forget();
    System.out.println("warm; " + clients + " clients for " + seconds + " s");
    bench.run(clients, seconds);
    bench.print(seconds);
  }

  private static List<String> questions(Path index) throws IOException {
    List<String> people = new ArrayList<>();
    List<String> places = new ArrayList<>();
    try (Searcher searcher = Searcher.open(index)) {
      FacetSelection top = new FacetSelection(60, List.of("person", "place"));
      for (Facets.Dimension dimension : searcher.overview(top).dimensions()) {
        for (Facets.Value value : dimension.values()) {
          if (dimension.name().equals("person")) {
            people.add(value.label());
          }
          value.children().forEach(child -> places.add(child.label()));
        }
      }
    }
    List<String> words = List.of("oil", "grain", "bank", "talks", "strike", "trade", "growth");
    Random random = new Random(SEED);
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      String person = people.get(random.nextInt(people.size()));
      String place = places.get(random.nextInt(places.size()));
      String word = words.get(random.nextInt(words.size()));
      questions.add(
          switch (i % 5) {
            case 0 -> "/api/search?facets=0&q=" + encoded(word);
            case 1 ->
                "/api/search?facets=person,place,figure,6&q="
                    + encoded("place:\"" + place + "\" " + word);
            case 2 ->
                "/api/search?facets=person,place,month,6&q=" + encoded("actor:\"" + person + "\"");
            case 3 -> "/api/claims?limit=20&q=" + encoded("place:\"" + place + "\" " + word);
            default ->
                "/api/suggest?q=" + encoded(person.substring(0, Math.min(3, person.length())));
          });
    }
    return questions;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private void run(int clients, int seconds) throws InterruptedException, IOException {
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    AtomicInteger next = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                while (System.nanoTime() < end) {
                  ask(questions.get(Math.floorMod(next.getAndIncrement(), questions.size())));
                }
              }));
    }
    StringBuilder heap = new StringBuilder("server heap in MiB:");
    for (int tenth = 0; tenth < 10; tenth++) {
      Thread.sleep(seconds * 100L);
      heap.append(' ').append(heap() >> 20);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(heap);
  }

  private void ask(String question) {
    long begun = System.nanoTime();
    try {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(server.resolve(question)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        fail(answer.statusCode() + " for " + question);
      }
    } catch (IOException e) {
      fail(e + " for " + question);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    nanos.add(System.nanoTime() - begun);
  }

  private void fail(String fault) {
    failures.increment();
    if (faults.size() < 5) {
      faults.add(fault);
    }
  }

  private long heap() throws IOException, InterruptedException {
    String metrics =
        client
            .send(
                HttpRequest.newBuilder(server.resolve("/metrics")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    double bytes = 0;
    for (String line : metrics.lines().toList()) {
      if (line.startsWith(HEAP)) {
        bytes += Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
      }
    }
    return (long) bytes;
  }

  private void forget() {
    nanos.clear();
  }

  private void print(int seconds) {
    long[] times = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%,d answers, %d failures, %.0f a second; median %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms%n",
        times.length,
        failures.sum(),
        times.length / (double) seconds,
        millis(times, 0.5),
        millis(times, 0.95),
        millis(times, 0.99),
        millis(times, 1));
    faults.forEach(System.out::println);
  }

  private static double millis(long[] times, double share) {
    return times.length == 0
        ? 0
        : times[(int) Math.min(times.length - 1L, Math.round(share * times.length))] / 1e6;
  }
}
