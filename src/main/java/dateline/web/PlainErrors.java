package dateline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Requests that cannot be read as HTTP, and those that come while the server ends, get problem
 * details too.
 */
final class PlainErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    int status = response.getStatus();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
    response.write(true, ByteBuffer.wrap(body(status)), callback);
    return true;
  }

  private static byte[] body(int status) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String title = HttpStatus.getMessage(status);
    new Problem(
            status,
            title,
            status == HttpStatus.SERVICE_UNAVAILABLE_503
                ? "The server is shutting down."
                : "The request cannot be read as HTTP: " + title + ".")
        .write(body, "");
    return body.toByteArray();
  }
}
