package dateline.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** Requests that no well-behaved client would send, byte by byte. */
final class Raw {
  private static final int PATIENCE_MILLIS = 60_000;

  private Raw() {}

  /** A path as it stands, dots and doubled slashes too. */
  static HttpResponse<String> get(URI server, String path) throws IOException {
    return send(
        server,
        "GET "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + server.getPort()
            + "\r\nConnection: close\r\n\r\n");
  }

  /** Sends these characters and reads what comes back until the server hangs up. */
  static HttpResponse<String> send(URI server, String request) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return read(server, answer);
    }
  }

  private static HttpResponse<String> read(URI server, String answer) {
    int end = answer.indexOf("\r\n\r\n");
    List<String> lines = answer.substring(0, Math.max(0, end)).lines().toList();
    Map<String, List<String>> headers = new HashMap<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    int status = lines.isEmpty() ? 0 : Integer.parseInt(lines.getFirst().split(" ", 3)[1]);
    return new Answered(
        server,
        status,
        HttpHeaders.of(headers, (name, value) -> true),
        end < 0 ? "" : answer.substring(end + 4));
  }

  static HttpResponse<byte[]> bytes(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private record Answered(URI uri, int statusCode, HttpHeaders headers, String body)
      implements HttpResponse<String> {
    @Override
    public HttpRequest request() {
      return HttpRequest.newBuilder(uri).build();
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
      return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
      return Optional.empty();
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }
}
