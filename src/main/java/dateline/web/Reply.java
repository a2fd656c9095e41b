package dateline.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The body of a response. It is held back until it is large, so that a failure before that can
 * still become a problem instead of half an answer; an answer that is small gets its length.
 */
final class Reply extends OutputStream {
  private static final int HELD = 1 << 16;

  private final Response response;
  private byte[] held = new byte[HELD];
  private int length;
  private boolean isSent;
  private OutputStream sink = OutputStream.nullOutputStream();

  Reply(Response response) {
    this.response = response;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    if (!isSent && length + count > held.length) {
      isSent = true;
      sink = Content.Sink.asOutputStream(response);
      sink.write(held, 0, length);
      held = new byte[0];
    }
    if (isSent) {
      sink.write(bytes, offset, count);
    } else {
      System.arraycopy(bytes, offset, held, length, count);
      length += count;
    }
  }

  @Override
  public void flush() throws IOException {
    if (isSent) {
      sink.flush();
    }
  }

  /** Whether a part has gone out, so that no other answer can be given any more. */
  boolean isSent() {
    return isSent;
  }

  /** Forgets what was written, if none has gone out. */
  void clear() {
    length = 0;
  }

  /** Sends what is left. */
  void end(Callback callback) throws IOException {
    if (isSent) {
      sink.close();
      callback.succeeded();
    } else {
      HttpFields.Mutable headers = response.getHeaders();
      headers.put(HttpHeader.CONTENT_LENGTH, length);
      response.write(true, ByteBuffer.wrap(held, 0, length), callback);
    }
  }
}
