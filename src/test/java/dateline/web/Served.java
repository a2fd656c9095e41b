package dateline.web;

import dateline.Indexing;
import dateline.Progress;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real server over an index of real files, and a client. */
public final class Served implements AutoCloseable {
  /** The sample corpus. */
  public static final Path CORPUS = Path.of("corpus");

  private final NewsServer server;
  private final Path index;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final List<String> faults = new CopyOnWriteArrayList<>();

  private Served(Path index, List<Path> followed, @Nullable String token) throws IOException {
    this.index = index;
    this.server =
        NewsServer.start(
            new ServerSettings(index, followed, "127.0.0.1", 0, Set.of("news.example"), token),
            faults::add,
            null);
  }

  /** Serves the sample corpus from a copy in this folder. */
  public static Served ofCorpus(Path folder) throws IOException {
    return of(folder.resolve("index"), copyOfCorpus(folder));
  }

  /** Copies the sample corpus to {@code corpus} in this folder. */
  public static Path copyOfCorpus(Path folder) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("corpus"));
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.toList()) {
        if (Files.isRegularFile(file)) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
    }
    return copy;
  }

  /** Indexes files and serves them. */
  public static Served of(Path index, Path... roots) throws IOException {
    Indexing.run(List.of(roots), index, Progress.NONE);
    return new Served(index, List.of(), null);
  }

  /** The same, following the files. */
  public static Served following(Path index, Path... roots) throws IOException {
    Indexing.run(List.of(roots), index, Progress.NONE);
    return new Served(index, List.of(roots), null);
  }

  /** Serves an index that is there, to those who know the token. */
  public static Served withToken(Path index, String token) throws IOException {
    return new Served(index, List.of(), token);
  }

  public URI address() {
    return server.address();
  }

  public Path index() {
    return index;
  }

  /** What went wrong on the server's side. */
  public List<String> faults() {
    return faults;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path)).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
