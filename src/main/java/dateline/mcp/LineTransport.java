package dateline.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * Carries messages as lines of JSON. The SDK's own transport of this kind drops the answers that
 * are under way when the input ends, and ends at a line that is no message; here every call that
 * was read is answered, and such a line is answered with an error.
 */
final class LineTransport implements McpServerTransportProvider, McpServerTransport {
  /** No message of an assistant is as long; what is might fill the memory. */
  private static final int LONGEST_LINE = 4 << 20;

  /** Calls that are answered at once; further ones wait to be read. */
  private static final int AT_ONCE = 8;

  private final McpJsonMapper mapper;
  private final InputStream in;
  private final OutputStream out;
  private @Nullable McpServerSession session;

  /** On streams that stay open; the input should be buffered. */
  LineTransport(McpJsonMapper mapper, InputStream in, OutputStream out) {
    this.mapper = mapper;
    this.in = in;
    this.out = out;
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = factory.create(this);
  }

  /** Answers what comes in, until the input has ended and all is answered. */
  void run() throws IOException {
    McpServerSession open = session();
    try {
      Flux.<JSONRPCMessage>generate(this::next).flatMap(open::handle, AT_ONCE).blockLast();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void next(SynchronousSink<JSONRPCMessage> sink) {
    try {
      byte[] line = line();
      while (line != null) {
        JSONRPCMessage message = read(line);
        if (message != null) {
          sink.next(message);
          return;
        }
        line = line();
      }
      sink.complete();
    } catch (IOException e) {
      sink.error(new UncheckedIOException(e));
    }
  }

  /** The message, or null where there is none and an error was sent. */
  private @Nullable JSONRPCMessage read(byte[] line) throws IOException {
    String text = new String(line, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return null;
    }
    if (line.length == LONGEST_LINE) {
      refuse("A message has " + LONGEST_LINE + " bytes at most.");
      return null;
    }
    try {
      return McpSchema.deserializeJsonRpcMessage(mapper, text);
    } catch (IOException | RuntimeException e) {
      // The mapper's own exceptions are unchecked, those for JSON that is no message too.
      refuse("This line is no JSON-RPC message.");
      return null;
    }
  }

  /** An answer to nobody, which the SDK's own records do not know. */
  private void refuse(String sentence) throws IOException {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("jsonrpc", McpSchema.JSONRPC_VERSION);
    answer.put("id", null);
    answer.put("error", Map.of("code", McpSchema.ErrorCodes.PARSE_ERROR, "message", sentence));
    write(answer);
  }

  /** The next line, its beginning if it is too long, null behind the last. */
  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      if (line.size() < LONGEST_LINE) {
        line.write(b);
      }
      b = in.read();
    }
    return line.toByteArray();
  }

  private synchronized void write(Object message) throws IOException {
    out.write(mapper.writeValueAsBytes(message));
    out.write('\n');
    out.flush();
  }

  @Override
  public Mono<Void> sendMessage(JSONRPCMessage message) {
    return Mono.fromCallable(() -> {
      write(message);
      return null;
    });
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return session().sendNotification(method, params);
  }

  private McpServerSession session() {
    if (session == null) {
      throw new IllegalStateException("no server was built on this transport");
    }
    return session;
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return mapper.convertValue(data, type);
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }

  /** Nothing is held open: the end of the input is the end. */
  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public void close() {}
}
