package dateline.cli;

import dateline.Indexing;
import dateline.index.IndexFolder;
import dateline.place.UserGazetteer;
import dateline.web.NewsServer;
import dateline.web.ServerSettings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers over HTTP until it is ended. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Show the index in a browser, and answer programs over HTTP.",
      "",
      "With folders, these are indexed first and followed from then on: what is added, changed or deleted there is found within "
          + "seconds. Only this machine is answered, unless --address says otherwise; then every request must show a token. "
          + "/openapi.json describes what programs can ask."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline serve",
      "  dateline serve corpus --port 9000",
      "  dateline serve ~/news --address 0.0.0.0 --token-file ~/.dateline-token"
    })
final class ServeCommand implements Callable<Integer> {
  private static final String TOKEN = "DATELINE_TOKEN";

  private static final String MAKE_ONE =
      "; make one with: openssl rand -hex 32 > FILE, and name it with --token-file FILE";

  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = "Folders or files to index and to follow.")
  private List<Path> roots = List.of();

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "Where to listen (127.0.0.1); 0.0.0.0 for everywhere.")
  private String address = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = Typed.Whole.class,
      description = "On which port (8080); 0 for any that is free.")
  private int port = 8080;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "The token that every request must show stands in this file's first line; without it, in the environment as "
              + TOKEN
              + ".")
  private @Nullable Path tokenFile;

  @Option(
      names = "--host-name",
      paramLabel = "NAME",
      description = "A name by which browsers reach this server. May be repeated.")
  private List<String> hosts = List.of();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Write a line for each request behind this file; queries stand in it.")
  private @Nullable Path accessLog;

  ServeCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    ServerSettings settings;
    try {
      String token = token();
      String why = token == null ? ServerSettings.whyToken(address) : null;
      if (why != null) {
        screen.err().println("dateline: " + why + MAKE_ONE);
        return Main.MISUSED;
      }
      settings = new ServerSettings(index.folder(), roots, address, port, names(), token);
    } catch (IllegalArgumentException e) {
      screen.err().println("dateline: " + e.getMessage() + ".");
      return Main.MISUSED;
    }
    bringUpToDate();
    try (AccessLog log = accessLog == null ? null : new AccessLog(accessLog)) {
      NewsServer server = NewsServer.start(settings, this::fault, log);
      Thread ending = new Thread(() -> end(server), "ending");
      Runtime.getRuntime().addShutdownHook(ending);
      screen.line("Serving " + index.folder() + " on " + server.address());
      screen.line(
          roots.isEmpty()
              ? "Ctrl-C ends it."
              : "What changes in the folders is found within seconds. Ctrl-C ends it.");
      screen.out().flush();
      server.join();
      ending.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Main.DONE;
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>();
    hosts.forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
    return names;
  }

  private @Nullable String token() throws IOException {
    if (tokenFile == null) {
      return System.getenv(TOKEN);
    }
    List<String> lines = Files.readAllLines(tokenFile);
    return lines.isEmpty() ? "" : lines.getFirst().strip();
  }

  private void bringUpToDate() throws IOException {
    UserGazetteer.check();
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw new NoSuchFileException(root.toString());
      }
    }
    if (!roots.isEmpty() || Files.isDirectory(index.folder().resolve(IndexFolder.RECEIVED))) {
      try (ProgressBar bar = new ProgressBar(screen)) {
        Indexing.run(roots, index.folder(), bar);
      }
    }
  }

  private void fault(String sentence) {
    screen.err().println("dateline: " + Screen.harmless(sentence));
    screen.err().flush();
  }

  private void end(NewsServer server) {
    try {
      server.close();
    } catch (IOException e) {
      fault(String.valueOf(e.getMessage()));
    }
  }

  /** Lines behind those that a file has. */
  private static final class AccessLog implements Consumer<String>, AutoCloseable {
    private final BufferedWriter out;

    AccessLog(Path file) throws IOException {
      out =
          Files.newBufferedWriter(
              file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public synchronized void accept(String line) {
      try {
        out.write(line);
        out.newLine();
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
