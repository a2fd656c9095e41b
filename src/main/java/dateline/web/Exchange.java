package dateline.web;

import dateline.search.QueryException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A request and its response. */
final class Exchange {
  private final Request request;
  private final Response response;
  private final Callback callback;
  private final String id;
  private final Reply reply;
  private String route = "other";

  Exchange(Request request, Response response, Callback callback, String id) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.id = id;
    this.reply = new Reply(response);
  }

  Request request() {
    return request;
  }

  Response response() {
    return response;
  }

  Callback callback() {
    return callback;
  }

  /** The path as it was sent, still percent-encoded. */
  String path() {
    return request.getHttpURI().getPath();
  }

  @Nullable String query() {
    return request.getHttpURI().getQuery();
  }

  boolean isMethod(HttpMethod method) {
    return method.is(request.getMethod());
  }

  boolean isGet() {
    return isMethod(HttpMethod.GET) || isMethod(HttpMethod.HEAD);
  }

  @Nullable String header(String name) {
    return request.getHeaders().get(name);
  }

  void header(String name, String value) {
    response.getHeaders().put(name, value);
  }

  /** The route that it was found to ask, for measurements. */
  String route() {
    return route;
  }

  void route(String route) {
    this.route = route;
  }

  /**
   * The body.
   *
   * @throws Problem if it is longer than this
   */
  byte[] body(int most) throws IOException, Problem {
    if (request.getLength() > most) {
      throw tooLong(most);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] part = new byte[1 << 14];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        if (body.size() + read > most) {
          throw tooLong(most);
        }
        body.write(part, 0, read);
      }
    }
    return body.toByteArray();
  }

  private static Problem tooLong(int most) {
    return new Problem(
        413,
        "Too long",
        "The body is longer than "
            + (most >> 10)
            + " KiB, the most that is taken; send less at once.");
  }

  /** Whether the client has this state of it already; says which state is sent. */
  boolean isKnown(String tag) {
    header(HttpHeader.ETAG.asString(), tag);
    header(HttpHeader.CACHE_CONTROL.asString(), "private, no-cache");
    String known = header(HttpHeader.IF_NONE_MATCH.asString());
    if (known != null) {
      for (String one : known.split(",", -1)) {
        // A compressed body has its own tag.
        String bare = one.strip().replace("--gzip", "");
        if (bare.equals("*") || weak(bare).equals(weak(tag))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String weak(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  /** Nothing but a status. */
  void end(int status) {
    response.setStatus(status);
    callback.succeeded();
  }

  /** A body of this type, to be written at once. */
  void send(int status, String type, byte[] body) throws IOException {
    response.setStatus(status);
    header(HttpHeader.CONTENT_TYPE.asString(), type);
    reply.write(body, 0, body.length);
    reply.end(callback);
  }

  /** An answer, written as it is made. */
  void send(Answer answer) throws IOException, QueryException, Problem {
    response.setStatus(200);
    header(HttpHeader.CONTENT_TYPE.asString(), answer.type());
    if (answer.fileName() != null) {
      header("Content-Disposition", "attachment; filename=\"" + answer.fileName() + "\"");
    }
    answer.body().write(reply);
    reply.end(callback);
  }

  /**
   * Says why there is no answer; one that has begun is broken off, so that nobody takes it for
   * whole.
   */
  void fail(Problem problem) {
    if (reply.isSent()) {
      callback.failed(problem);
      return;
    }
    try {
      reply.clear();
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      problem.write(body, id);
      response.getHeaders().remove(HttpHeader.ETAG);
      response.getHeaders().remove("Content-Disposition");
      header(HttpHeader.CACHE_CONTROL.asString(), "no-store");
      send(problem.status(), Problem.TYPE, body.toByteArray());
    } catch (IOException e) {
      callback.failed(e);
    }
  }
}
